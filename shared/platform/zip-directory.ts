/** Signatures of ZIP's records, and their sizes without names and comments (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
export const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const
export const sizes = { file: 30, entry: 46, end: 22 } as const
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
  const first = Math.max(0, view.byteLength - sizes.end - maxCommentSize)
  for (let at = view.byteLength - sizes.end; at >= first; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at
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
    if (at + sizes.entry > end || view.getUint32(at, true) !== signatures.entry) return null
    const nameBytes = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + sizes.entry, at + sizes.entry + nameBytes)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += sizes.entry + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
