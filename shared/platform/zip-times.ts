import { signatures, sizes } from './zip-directory.ts'

/** 1 January 1980, 00:00: the earliest time that the format can tell. */
const earliest = 0x0021_0000

/** The same archive without the time at which its files were packed, so that the same content gives the same bytes. For archives that we made, which have no comment at their end. */
export const withoutTimes = (archive: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(archive)
  const end = bytes.length - sizes.end
  let at = bytes.readUInt32LE(end + 16)
  while (at < end && bytes.readUInt32LE(at) === signatures.entry) {
    bytes.writeUInt32LE(earliest, at + 12)
    bytes.writeUInt32LE(earliest, bytes.readUInt32LE(at + 42) + 10)
    at += sizes.entry + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}
