import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const cuts = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'] as const

/** A folder with the typefaces that the build puts beside the function. Remove it in `afterAll`. */
export const fontsFolder = async (): Promise<{ folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))
  for (const cut of cuts)
    await copyFile(join(source, cut, `SourceSans3_${cut}.ttf`), join(folder, `SourceSans3_${cut}.ttf`))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
