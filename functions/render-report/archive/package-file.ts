import { createHash } from 'node:crypto'
import type { ZipFile } from './fixed-zip.ts'

/** The formats that a package holds: how METS and PREMIS name them, with their key in the National Archives' registry PRONOM. */
const formats = {
  pdf: {
    mimeType: 'application/pdf',
    name: 'Acrobat PDF/A - Portable Document Format',
    version: '2a',
    pronom: 'fmt/476',
  },
  docx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Microsoft Word for Windows',
    version: '2007 onwards',
    pronom: 'fmt/412',
  },
  xlsx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Microsoft Excel for Windows',
    version: '2007 onwards',
    pronom: 'fmt/214',
  },
  html: { mimeType: 'text/html', name: 'Hypertext Markup Language', version: '5', pronom: 'fmt/471' },
  csv: { mimeType: 'text/csv', name: 'Comma Separated Values', version: null, pronom: 'x-fmt/18' },
  json: { mimeType: 'application/json', name: 'JSON Data Interchange Format', version: null, pronom: 'fmt/817' },
  txt: { mimeType: 'text/plain', name: 'Plain Text File', version: null, pronom: 'x-fmt/111' },
  xml: { mimeType: 'text/xml', name: 'Extensible Markup Language', version: '1.0', pronom: 'fmt/101' },
} as const

export type FileFormat = (typeof formats)[keyof typeof formats]

/** A file of the package with what the package says of it. `id` is its name in XML. */
export type PackageFile = ZipFile & { id: string; sha256: string; format: FileFormat }

const isFormat = (extension: string): extension is keyof typeof formats => Object.hasOwn(formats, extension)

/** Describes a file by its place and its bytes. Throws on a format that is not described above. */
export const packageFile = ({ name, bytes }: ZipFile): PackageFile => {
  const extension = name.split('.').at(-1) ?? ''
  if (!isFormat(extension)) throw new Error(`the package does not know the format of ${name}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = `file-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
  return { name, bytes, id, sha256, format: formats[extension] }
}
