import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { signatures, sizes, type ZipEntry, zipEntries } from './zip-directory.ts'

type Files = Map<string, Buffer>

const unpackEntry = (archive: Buffer, { method, packedBytes, offset }: ZipEntry, room: number): Buffer | null => {
  if (archive.readUInt32LE(offset) !== signatures.file) return null
  const start = offset + sizes.file + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  const packed = archive.subarray(start, start + packedBytes)
  if (method === 0) return packed
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) }) : null
}

const readEntries = (archive: Buffer, wanted: RegExp, maxBytes: number): Files | null => {
  const entries = zipEntries(archive)
  if (!entries) return null
  const files: Files = new Map()
  let room = maxBytes
  for (const entry of entries) {
    if (!wanted.test(entry.name)) continue
    const file = unpackEntry(archive, entry, room)
    if (!file || files.has(entry.name)) return null
    files.set(entry.name, file)
    room -= file.byteLength
  }
  return files
}

/** What keeps an archive from being unpacked: it is broken or packed in a way of its own, or holds more than allowed. */
type Unopened = 'broken' | 'too-much-inside'

/** The files of an archive whose names match, unpacked to at most `maxBytes` together, whatever the archive says of itself. */
export const unzipWithin = (bytes: Uint8Array, wanted: RegExp, maxBytes: number): Files | Unopened => {
  try {
    return readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), wanted, maxBytes) ?? 'broken'
  } catch (error) {
    // Otherwise reading past the end, or data that cannot be inflated.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much-inside' : 'broken'
  }
}

/** The part that a file's own header and its line in the directory share. */
const commonHeader = (name: Buffer, file: Buffer, packed: Buffer): Buffer => {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt16LE(packed === file ? 0 : 8, 4)
  header.writeUInt32LE(crc32(file), 10)
  header.writeUInt32LE(packed.byteLength, 14)
  header.writeUInt32LE(file.byteLength, 18)
  header.writeUInt16LE(name.byteLength, 22)
  return header
}

const record = (signature: number, length: number): Buffer => {
  const made = Buffer.alloc(length)
  made.writeUInt32LE(signature, 0)
  return made
}

const archiveOf = (files: Files, pack: (file: Buffer) => Buffer): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, file] of files) {
    const name = Buffer.from(path, 'utf8')
    const packed = pack(file)
    const common = commonHeader(name, file, packed)
    const local = [record(signatures.file, 4), common, name, packed]
    const entry = record(signatures.entry, sizes.entry)
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, name)
    bodies.push(...local)
    offset += local.reduce((sum, part) => sum + part.byteLength, 0)
  }
  const end = record(signatures.end, sizes.end)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.byteLength, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

/** An archive of these files, stored as they are: what reads it unpacks nothing. */
export const zipStored = (files: Files): Buffer => archiveOf(files, (file) => file)

/** An archive of these files, deflated: for people to download. */
export const zipDeflated = (files: Files): Buffer => archiveOf(files, (file) => deflateRawSync(file))
