import { crc32 } from 'node:zlib'
import type { MediaType } from '#shared/evidence/media-types.ts'
import { exifOf, orientationIn } from './orientation.ts'

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** What of a JPEG's segments for programs is needed to show it right: its shape of pixels, its colours. By marker, with how the segment begins. */
const keptOfJpeg: Record<number, string> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' }
const exifStart = 'Exif\0\0'

const isKeptInJpeg = (marker: number, begins: string): boolean => {
  // Segments for programs (APP0 to 15), for extensions (JPG0 to 13), and comments.
  const isForPrograms = marker >= 0xe0 && marker !== 0xff
  const start = keptOfJpeg[marker]
  return !isForPrograms || (start !== undefined && begins.startsWith(start))
}

/** Where the coded picture ends that begins here: at the next marker that is neither a zero after 0xff nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const cleanJpeg = (bytes: Uint8Array): Uint8Array[] | null => {
  const start = bytes.subarray(0, 2)
  const kept: Uint8Array[] = []
  let exif: Uint8Array | null = null
  let hasScan = false
  for (let at = 2; at + 4 <= bytes.length && bytes[at + 1] !== 0xd9; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + Buffer.from(bytes.buffer, bytes.byteOffset + at + 2, 2).readUInt16BE()
    if (end > bytes.length || end < at + 4) return null
    const begins = latin(bytes, at + 4, at + 16)
    if (marker === 0xe1 && begins.startsWith(exifStart))
      exif ??= exifOf(orientationIn(bytes.subarray(at + 4 + exifStart.length, end)))
    hasScan ||= marker === 0xda
    const next = marker === 0xda ? endOfScan(bytes, end) : end
    if (isKeptInJpeg(marker, begins)) kept.push(bytes.subarray(at, next))
    at = next
  }
  if (!hasScan) return null
  const length = exifStart.length + 2 + (exif?.length ?? 0)
  const turned = exif ? [Uint8Array.from([0xff, 0xe1, 0, length]), Buffer.from(exifStart, 'latin1'), exif] : []
  return [start, ...turned, ...kept, Uint8Array.from([0xff, 0xd9])]
}

/** The chunks of a PNG that show it: pixels, colours, transparency, animation. */
const keptOfPng = new Set(
  ['IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI', 'bKGD hIST pHYs sPLT acTL fcTL fdAT'].flatMap(
    (names) => names.split(' '),
  ),
)

const pngChunk = (type: string, content: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const cleanPng = (bytes: Uint8Array): Uint8Array[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [header, ...kept]: Uint8Array[] = [bytes.subarray(0, 8)]
  let exif: Uint8Array | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = latin(bytes, at + 4, at + 8)
    if (type === 'eXIf') exif ??= exifOf(orientationIn(bytes.subarray(at + 8, end - 4)))
    if (keptOfPng.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') {
      const [first, ...rest] = kept
      return header && first ? [header, first, ...(exif ? [pngChunk('eXIf', exif)] : []), ...rest] : null
    }
    at = end
  }
  return null
}

/** The chunks of a WebP that show it. */
const keptOfWebp = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Of the features in the chunk VP8X: that there are EXIF data, and XMP. */
const hasExif = 0x08
const hasXmp = 0x04

const riffChunk = (type: string, content: Uint8Array): Uint8Array => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(type, 'latin1'), length, content, Buffer.alloc(content.length % 2)])
}

const cleanWebp = (bytes: Uint8Array): Uint8Array[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: { type: string; content: Uint8Array }[] = []
  let exif: Uint8Array | null = null
  for (let at = 12; at + 8 <= Math.min(bytes.length, 8 + view.getUint32(4, true)); ) {
    const [type, size] = [latin(bytes, at, at + 4), view.getUint32(at + 4, true)]
    const content = bytes.subarray(at + 8, at + 8 + size)
    if (content.length < size) return null
    const skipped = latin(content, 0, exifStart.length) === exifStart ? exifStart.length : 0
    if (type === 'EXIF') exif ??= exifOf(orientationIn(content.subarray(skipped)))
    if (keptOfWebp.has(type)) chunks.push({ type, content: Uint8Array.from(content) })
    at += 8 + size + (size % 2)
  }
  const features = chunks.find(({ type }) => type === 'VP8X')?.content
  if (features) features[0] = ((features[0] ?? 0) & ~(hasExif | hasXmp)) | (exif ? hasExif : 0)
  if (chunks.length === 0) return null
  if (exif && features) chunks.push({ type: 'EXIF', content: exif })
  const body = Buffer.concat(chunks.map(({ type, content }) => riffChunk(type, content)))
  return [riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), body]))]
}

const cleaners: Partial<Record<MediaType, (bytes: Uint8Array) => Uint8Array[] | null>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
}

/**
 * A picture without what stands in its file besides: the place and the time where it was taken, the camera, names, comments, a small copy from before it was cropped, and anything after its end. How it is to be
 * turned stays. Null for what cannot be read as a picture of that type.
 */
export const cleanImage = (content: Uint8Array, type: MediaType): Uint8Array | null => {
  const parts = content.length < 12 ? null : (cleaners[type]?.(content) ?? null)
  return parts && Buffer.concat(parts)
}
