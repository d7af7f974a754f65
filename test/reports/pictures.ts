import { join } from 'node:path'
import { createPictures } from '#functions/render-report/picture.ts'

const packages = join(import.meta.dirname, '../../node_modules')

/** Draws pictures with the program and the typefaces that the build puts beside the function. */
export const drawPicture = createPictures({
  program: join(packages, '@resvg/resvg-wasm/index_bg.wasm'),
  fonts: ['400Regular', '600SemiBold'].map((cut) =>
    join(packages, '@expo-google-fonts/source-sans-3', cut, `SourceSans3_${cut}.ttf`),
  ),
})
