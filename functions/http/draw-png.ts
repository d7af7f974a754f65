import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { once } from '#shared/platform/once.ts'

/** Where the drawing program and the typefaces of the charts lie. */
export type PngFiles = { program: string; fonts: readonly string[] }

/** Twice the drawing's own pixels, for screens and slides. */
const zoom = 2

/** The pictures that are kept to be handed out again, those asked for last; drawing one takes some 0.3 s of the processor, and each is some 200 kB. */
const mostKept = 16

const hashOf = (svg: string): string => createHash('sha256').update(svg).digest('base64url')

/** Draws SVG as PNG, at twice its size, on this machine's typefaces never but on those that are named. Reads program and typefaces once, some 3 MB. Throws when the SVG is broken. */
export const createDrawPng = ({ program, fonts }: PngFiles): ((svg: string) => Promise<Uint8Array>) => {
  const ready = once(async () => {
    const [code, fontBuffers] = await Promise.all([
      readFile(program),
      Promise.all(fonts.map(async (path) => new Uint8Array(await readFile(path)))),
    ])
    await initWasm(code)
    return fontBuffers
  })
  const kept = new Map<string, Uint8Array>()
  return async (svg) => {
    const fontBuffers = await ready()
    const hash = hashOf(svg)
    const known = kept.get(hash)
    if (known) {
      kept.delete(hash)
      kept.set(hash, known)
      return known
    }
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
    })
    const image = drawing.render()
    const png = image.asPng()
    // Their memory is the program's own, where nothing else frees it.
    image.free()
    drawing.free()
    kept.set(hash, png)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return png
  }
}
