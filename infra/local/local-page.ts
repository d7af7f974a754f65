import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'

export type PageLanguage = 'sv' | 'en'

/** Makes a text safe inside HTML, between tags and within quotes. */
export const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Sends one of the runner's own pages. `body` is HTML. */
export const sendPage = (
  response: ServerResponse,
  { status = 200, language, title, body }: { status?: number; language: PageLanguage; title: string; body: string },
) => {
  response.writeHead(status, headers)
  response.end(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/local/style.css"></head><body><main>${body}</main></body></html>`,
  )
}

/** Sends the style sheet of these pages. */
export const sendStyle = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=60' })
  response.end(readFileSync(new URL('./local-pages.css', import.meta.url)))
}
