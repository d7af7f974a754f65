import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { once } from '#shared/platform/once.ts'

/** A drawing as PNG, and its own size in pixels, which is less than the picture's. */
export type Picture = { png: Uint8Array; width: number; height: number }
export type DrawPicture = (svg: string) => Promise<Picture>

/** Enough for a program that cannot show the drawing itself: more takes time and room. */
const zoom = 1

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.byteLength)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Packs pixels (RGBA) by Node's own zlib, in a third of the time that the drawing program takes for it. */
const packPng = (pixels: Uint8Array, width: number, height: number): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a channel, red green blue and alpha.
  header.set([8, 6, 0, 0, 0], 8)
  const stride = width * 4
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Draws SVG on the typefaces that are named, and no others. Reads program and typefaces once, some 3 MB. Throws when the SVG is broken. */
export const createPictures = ({ program, fonts }: { program: string; fonts: readonly string[] }): DrawPicture => {
  const ready = once(async () => {
    const [code, buffers] = await Promise.all([
      readFile(program),
      Promise.all(fonts.map(async (path) => new Uint8Array(await readFile(path)))),
    ])
    await initWasm(code)
    return buffers
  })
  return async (svg) => {
    const fontBuffers = await ready()
    const drawing = new Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
    })
    const { width, height } = drawing
    const image = drawing.render()
    const png = packPng(image.pixels, image.width, image.height)
    // Their memory is the program's own, where nothing else frees it.
    image.free()
    drawing.free()
    return { png, width, height }
  }
}
