import { createHash } from 'node:crypto'

/** Whether `If-None-Match` names this tag. Compared weakly, as the standard asks: a proxy that compressed the answer marks the tag as weak. */
const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)

/**
 * Answers with a file of open data: with its name, a strong tag of its bytes, and leave for pages of other sites to read it; 304 without a body to the one who has it already.
 * A copy may be kept by anyone, and is asked about before it is used again.
 */
export const sendFile = (
  file: { bytes: Uint8Array; contentType: string; name: string },
  ifNoneMatch: string | undefined,
): Response => {
  const tag = `"${createHash('sha256').update(file.bytes).digest('base64url')}"`
  const headers = {
    etag: tag,
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, content-disposition',
  }
  if (isKnown(ifNoneMatch, tag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...headers,
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${file.name}"`,
    },
  })
}
