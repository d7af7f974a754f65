import type { Context } from 'hono'
import type { Language } from '#shared/platform/language.ts'
import { isKnown } from '#web/tables/send-file.ts'
import { tagOf, type Written } from './written-answers.ts'

/** Pages of other sites may read every answer, also a refusal, and see what stands in these. */
export const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-disposition, retry-after, location',
} as const

type Sent = { contentType: string; language: Language; fileName?: string | null; status?: 200 | 201; location?: string }

/** Answers with bytes that anyone may keep and asks about before use; 304 without a body to the one who has them already. */
export const sendWritten = (context: Context, { bytes, tag }: Written, sent: Sent): Response => {
  const headers = { etag: tag, 'cache-control': 'public, no-cache' }
  // Only what is asked for by address can be had already: a body may ask for anything.
  const isPosted = context.req.method === 'POST'
  if (!isPosted && isKnown(context.req.header('if-none-match'), tag)) return context.body(null, 304, headers)
  return context.body(new Uint8Array(bytes), sent.status ?? 200, {
    ...headers,
    'content-type': sent.contentType,
    'content-language': sent.language,
    ...(sent.fileName && { 'content-disposition': `attachment; filename="${sent.fileName}"` }),
  })
}

const jsonType = 'application/json; charset=utf-8'

export const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8')

/** The same with a value as JSON. */
export const sendJson = (context: Context, value: unknown, language: Language): Response => {
  const bytes = jsonBytes(value)
  return sendWritten(context, { bytes, tag: tagOf(bytes) }, { contentType: jsonType, language })
}

/** Answers that something was made, and where it is. Nobody keeps the answer to what changes something. */
export const sendCreated = (context: Context, value: unknown, location: string, language: Language): Response =>
  context.body(JSON.stringify(value), 201, {
    'content-type': jsonType,
    'content-language': language,
    'cache-control': 'no-store',
    location,
  })
