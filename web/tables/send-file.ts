import { createHash } from 'node:crypto'

/** Whether `If-None-Match` names this tag. Compared weakly, as the standard asks: a proxy that compressed the answer marks the tag as weak. */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)

/** How long the edge may hand out a file of open data before it asks again, in seconds: so late may a correction show. */
const edgeSeconds = 60

/** Leave for pages of other sites to read a file of open data. */
const forAnyPage = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-disposition, link',
}

export type OpenFile = {
  bytes: Uint8Array
  contentType: string
  name: string
  /** Read in the browser rather than saved. */
  isShown?: boolean
  /** Where the file's columns are described (CSV on the Web). */
  describedBy?: { address: string; contentType: string } | undefined
}

/**
 * Answers with a file of open data: with its name, a strong tag of its bytes, and leave for pages of other sites to read it; 304 without a body to the one who has it already.
 * A copy may be kept by anyone. Browsers ask before they use it again; the edge does so when it is a minute old.
 */
export const sendFile = (file: OpenFile, ifNoneMatch: string | undefined): Response => {
  const tag = `"${createHash('sha256').update(file.bytes).digest('base64url')}"`
  const { describedBy } = file
  const headers = {
    ...forAnyPage,
    etag: tag,
    'cache-control': `public, max-age=0, s-maxage=${edgeSeconds}`,
    ...(describedBy && { link: `<${describedBy.address}>; rel="describedby"; type="${describedBy.contentType}"` }),
  }
  if (isKnown(ifNoneMatch, tag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...headers,
      'content-type': file.contentType,
      'content-disposition': `${file.isShown ? 'inline' : 'attachment'}; filename="${file.name}"`,
    },
  })
}

/** What a browser is told that asks beforehand what another site's page may do with a file of open data: read it, and ask whether it has changed. */
export const allowReading = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...forAnyPage,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'accept, content-type, if-none-match',
      'access-control-max-age': '86400',
      'cache-control': `public, max-age=0, s-maxage=${edgeSeconds}`,
      allow: 'GET, HEAD, OPTIONS',
    },
  })
