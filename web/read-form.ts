import type { Context } from 'hono'
import { decodeForm, type FormFields, maxFormFields } from './form-fields.ts'
import { decodeUpload, hasTooManyParts, isUpload } from './upload-form.ts'

/** A form may hold a megabyte of text, or a file of a megabyte or two, and still come back with a message beside the field. */
const maxFormBytes = 3 * 1024 * 1024

/** The posted fields and files; `too-large` where there are more bytes, fields or parts than any form of the site has. */
export const readForm = async (context: Context): Promise<FormFields | 'too-large'> => {
  if (Number(context.req.header('content-length') ?? 0) > maxFormBytes) return 'too-large'
  const body = new Uint8Array(await context.req.arrayBuffer())
  if (body.byteLength > maxFormBytes) return 'too-large'
  const contentType = context.req.header('content-type') ?? ''
  if (isUpload(contentType)) return hasTooManyParts(body, contentType) ? 'too-large' : decodeUpload(body, contentType)
  return body.filter((byte) => byte === 0x26).length >= maxFormFields ? 'too-large' : decodeForm(body)
}
