import { isReadableText } from '#shared/platform/readable-text.ts'
import { type FormFields, maxFormFields } from './form-fields.ts'

/** Whether a request's body is a form with a file in it. */
export const isUpload = (contentType: string | undefined): boolean => /^multipart\/form-data\b/i.test(contentType ?? '')

const countOf = (body: Buffer, mark: string): number => {
  let count = 0
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) count += 1
  return count
}

/** Whether it has more parts than any form of ours: then it is not decoded at all. */
export const hasTooManyParts = (body: Uint8Array, contentType: string): boolean => {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1]
  return boundary !== undefined && countOf(Buffer.from(body), `--${boundary}`) > maxFormFields
}

const parse = async (body: Uint8Array, contentType: string): Promise<FormData | null> => {
  try {
    return await new Response(body.slice(), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}

/**
 * Decodes a `multipart/form-data` body as `decodeForm` does an ordinary one: fields as text, and each file with its name and bytes. A file field that was left
 * empty has no file. A body that is broken has no fields at all, so that its form comes back as one that lacks its key.
 */
export const decodeUpload = async (body: Uint8Array, contentType: string): Promise<FormFields> => {
  const fields: FormFields = { values: new Map(), unreadable: new Set(), files: new Map() }
  for (const [name, value] of (await parse(body, contentType)) ?? []) {
    if (typeof value === 'string') {
      const text = value.replace(/\r\n?/g, '\n')
      // What was no UTF-8 has been decoded as U+FFFD.
      if (!isReadableText(text) || text.includes('\ufffd')) fields.unreadable.add(name)
      fields.values.set(name, [...(fields.values.get(name) ?? []), text])
    } else if (value.size > 0 || value.name !== '')
      fields.files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return fields
}
