import { unzipSync, type Zippable, zipSync } from 'fflate'

/** One file of an archive. */
export type ZipFile = { name: string; bytes: Uint8Array }

/** What is packed already, and would only take time. */
const packed = /\.(?:pdf|docx|xlsx|zip|png)$/

/**
 * Packs files so that the same files on the same day give the same bytes. `day` is an ISO moment; zip keeps no time zone, so all files are dated noon of that day.
 */
export const fixedZip = (files: readonly ZipFile[], day: string): Uint8Array => {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const mtime = new Date(year, month - 1, date, 12)
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: packed.test(name) ? 0 : 6, mtime }]]),
  )
  return zipSync(entries, { mtime })
}

/** An archive as it is, but for the dates of its files. */
export const repacked = (archive: Uint8Array, day: string): Uint8Array =>
  fixedZip(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => ({ name, bytes })),
    day,
  )
