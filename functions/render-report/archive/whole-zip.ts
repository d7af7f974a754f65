import { createHash } from 'node:crypto'
import { fixedZip, type ZipFile } from './fixed-zip.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A list of checksums that `sha256sum -c` reads. */
export const checksumList = (files: readonly ZipFile[]): string =>
  files.map(({ name, bytes }) => `${hash(bytes)}  ${name}\n`).join('')

type Described = { title: string; edition: string; address: string; demonstration: string | null }

const readMe = ({ title, edition, address, demonstration }: Described): string => `${title}
${edition}
${address}
${demonstration === null ? '' : `\n${demonstration}\n`}
Här finns rapporten i alla format. Filen SHA256SUMS har en kontrollsumma för varje fil.
Kontrollera filerna med: sha256sum -c SHA256SUMS

The report in all its formats. The file SHA256SUMS has a checksum for each file.
Check the files with: sha256sum -c SHA256SUMS
`

/** All files of a report in one archive, with their checksums and a few words on how to check them. */
export const wholeZip = (files: readonly ZipFile[], described: Described, day: string): Uint8Array => {
  const readMeFile = { name: 'LAS-MIG-README.txt', bytes: Buffer.from(readMe(described)) }
  const all = [readMeFile, ...files]
  return fixedZip([...all, { name: 'SHA256SUMS', bytes: Buffer.from(checksumList(all)) }], day)
}
