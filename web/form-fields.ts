import { isReadableText } from '#shared/platform/readable-text.ts'

/** The largest form (a year's counts) has under 200 fields. */
export const maxFormFields = 2000

/** A file that was sent with a form (upload-form.ts). What it holds is for its reader to find out: neither its name nor its type is believed. */
export type UploadedFile = { name: string; bytes: Uint8Array }

/** The fields of a posted form: decoded values, the names of those that were not valid UTF-8, and files. */
export type FormFields = { values: Map<string, string[]>; unreadable: Set<string>; files: Map<string, UploadedFile> }

const decodePart = (part: Buffer): { text: string; isReadable: boolean } => {
  // Decoding only makes it shorter. In one piece: a form may be megabytes.
  const bytes = Buffer.alloc(part.length)
  let length = 0
  for (let index = 0; index < part.length; index += 1, length += 1) {
    const byte = part[index] ?? 0
    if (byte === 0x2b) bytes[length] = 0x20
    else if (byte === 0x25 && /^[0-9a-f]{2}$/i.test(part.toString('latin1', index + 1, index + 3))) {
      bytes[length] = Number.parseInt(part.toString('latin1', index + 1, index + 3), 16)
      index += 2
    } else bytes[length] = byte
  }
  const decoded = bytes.subarray(0, length)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(decoded), isReadable: true }
  } catch {
    return { text: decoded.toString('utf-8'), isReadable: false }
  }
}

/** Decodes an `application/x-www-form-urlencoded` body. Line ends become `\n`; NUL, other control characters and what XML (a workbook) cannot hold make a field unreadable. */
export const decodeForm = (body: Uint8Array): FormFields => {
  const fields: FormFields = { values: new Map(), unreadable: new Set(), files: new Map() }
  const bytes = Buffer.from(body)
  let start = 0
  while (start < bytes.length) {
    const ampersand = bytes.indexOf(0x26, start)
    const end = ampersand < 0 ? bytes.length : ampersand
    const pair = bytes.subarray(start, end)
    const equals = pair.indexOf(0x3d)
    const name = decodePart(equals < 0 ? pair : pair.subarray(0, equals)).text
    const { text, isReadable } = decodePart(equals < 0 ? Buffer.alloc(0) : pair.subarray(equals + 1))
    const value = text.replace(/\r\n?/g, '\n')
    if (!isReadable || !isReadableText(value)) fields.unreadable.add(name)
    const known = fields.values.get(name)
    if (known) known.push(value)
    else fields.values.set(name, [value])
    start = end + 1
  }
  return fields
}
