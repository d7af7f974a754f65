import type { Frame } from './frame.ts'
import { type Problem, problemTexts } from './problem-texts.ts'

/** Everything under this address speaks JSON, refusals too. */
const apiPath = /^\/api(\/|$)/

export const isApiPath = (path: string): boolean => apiPath.test(path)

/** A refusal given before the API itself is reached, as application/problem+json (RFC 9457) like the API's own. */
export const problemJson = ({ context, deps }: Frame, problem: Problem, status: number): Response => {
  const language = /^\s*en\b/i.test(context.req.header('accept-language') ?? '') ? 'en' : 'sv'
  const body = {
    type: `urn:valideringslyft:problem:${problem}`,
    title: problemTexts[language][problem].title,
    status,
    instance: context.req.path,
    isDemonstration: deps.site.isDemonstration,
  }
  return context.body(JSON.stringify(body), status as 403, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
  })
}
