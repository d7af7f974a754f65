import { fileTypeFromBuffer } from 'file-type'
import { type FileRefusal, maxFileBytes } from '#shared/evidence/evidence.ts'
import { type MediaType, typeOfMime } from '#shared/evidence/media-types.ts'
import { zipEntries } from '#shared/platform/zip-directory.ts'

/** The folders in which a document that is an archive of its kind keeps itself. */
const mainFolder = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' } as const

/** What Office calls the stream in which it keeps a document locked with a password, as it stands in the file (UTF-16). */
const lockedDocument = Buffer.from('EncryptedPackage', 'utf16le')

/** The entry of a PDF's trailer that names how it is encrypted (ISO 32000-1, table 15): a reference or the dictionary itself. It never stands in the encrypted part. */
const lockedPdf = /\/Encrypt(?:\s{1,20}\d{1,10}\s{1,20}\d{1,5}\s{1,20}R|\s{0,20}<<)/

/** Files of Office that are kept for their macros; the detector knows them by what the archive says of itself. */
const macroEndings = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm'])

const archiveRefusal = (bytes: Uint8Array, folder: string): FileRefusal | null => {
  const entries = zipEntries(bytes)
  if (!entries?.some(({ name }) => name.startsWith(folder))) return { kind: 'damaged' }
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { kind: 'encrypted' }
  // Office runs the code wherever in the archive it is named from; its file is always of this type.
  return entries.some(({ name }) => /vba\w*\.bin$/i.test(name)) ? { kind: 'macros' } : null
}

const isDocument = (claimed: MediaType): claimed is keyof typeof mainFolder => claimed in mainFolder

/**
 * Why a file must not be handed out, by what is in it and not by its name; null when it is what it was called and nothing speaks against it. Whether it is infected is
 * not for this to say.
 */
export const checkContent = async (bytes: Uint8Array, claimed: MediaType): Promise<FileRefusal | null> => {
  if (bytes.byteLength === 0) return { kind: 'empty' }
  if (bytes.byteLength > maxFileBytes) return { kind: 'too-large' }
  const found = await fileTypeFromBuffer(bytes)
  if (found && macroEndings.has(found.ext)) return { kind: 'macros' }
  if (found?.ext === 'cfb' && Buffer.from(bytes).includes(lockedDocument)) return { kind: 'encrypted' }
  if (found && isDocument(claimed) && found.ext === 'zip')
    return archiveRefusal(bytes, mainFolder[claimed]) ?? { kind: 'damaged' }
  if (typeOfMime(found?.mime ?? '') !== claimed) return { kind: 'mislabelled', found: found?.ext ?? null }
  if (claimed === 'pdf') return lockedPdf.test(Buffer.from(bytes).toString('latin1')) ? { kind: 'encrypted' } : null
  return isDocument(claimed) ? archiveRefusal(bytes, mainFolder[claimed]) : null
}
