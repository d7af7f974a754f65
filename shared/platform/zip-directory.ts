/** Signatures and sizes of ZIP's end record and directory entries (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). */
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22
const entrySize = 46
const maxCommentSize = 0xffff

/** A file as the archive's directory tells of it; what it says of itself may be a lie. */
export type ZipEntry = {
  name: string
  isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  method: number
  packedBytes: number
  /** Where the file's own header begins. */
  offset: number
}

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endSize - maxCommentSize)
  for (let at = view.byteLength - endSize; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return -1
}

/** An archive's directory, nothing unpacked. Null when it has none that can be read: cut off, or in the form for archives over 4 GB, which no document is. */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return null
    const nameBytes = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + nameBytes)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += entrySize + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
