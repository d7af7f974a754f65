/** EXIF's number for how a picture is to be turned (tag 0x0112, EXIF 3.0, table 4): 1 upright, 2 to 8 mirrored or turned. */
const orientationTag = 0x0112
const entryBytes = 12
const upright = 1

/** How a picture is to be turned, by its EXIF data (a TIFF structure); upright where they do not say, or cannot be read. */
export const orientationIn = (tiff: Uint8Array): number => {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.byteLength < 10) return upright
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return upright
  const count = view.getUint16(directory, isLittle)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * entryBytes
    if (entry + entryBytes > tiff.byteLength) return upright
    if (view.getUint16(entry, isLittle) !== orientationTag) continue
    const value = view.getUint16(entry + 8, isLittle)
    return value > upright && value <= 8 ? value : upright
  }
  return upright
}

/** EXIF data that say how a picture is to be turned and nothing else; null for one that stands upright. */
export const exifOf = (orientation: number): Uint8Array | null =>
  orientation === upright
    ? null
    : Uint8Array.from([
        // «MM», 42, where the directory begins; one entry of one 16-bit number; no further directory.
        ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
        ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
        ...[0, 0, 0, 0],
      ])
