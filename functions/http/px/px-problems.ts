import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Language, languages } from '#shared/platform/language.ts'
import { windowSeconds } from '#shared/px-api/config.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import type { PxContext } from './px-env.ts'
import { callTexts, sentenceOf } from './px-problem-texts.ts'

/** The status of each kind of refusal; 400 where the query is to blame. */
const statuses = {
  'unknown-variable': 400,
  'repeated-variable': 400,
  'missing-variable': 400,
  'unknown-value': 400,
  'wrong-expression': 400,
  'nothing-selected': 400,
  'unknown-codelist': 400,
  'unselected-in-placement': 400,
  'placed-twice': 400,
  'not-placed': 400,
  'too-many-cells': 403,
  'unknown-parameter': 400,
  'repeated-parameter': 400,
  'wrong-parameter': 400,
  'unknown-language': 400,
  'parameter-not-of-format': 400,
  'parameters-clash': 400,
  'not-json': 400,
  'wrong-body': 400,
  'body-too-large': 413,
  'unknown-table': 404,
  'unknown-saved-query': 404,
  'unknown-list': 404,
  'unknown-page': 404,
} as const satisfies Record<PxRefusal['kind'], ContentfulStatusCode>

/** What each status is called; in English, as the document has it. */
const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const

export type ProblemStatus = keyof typeof titles

/** Refusals that have a title of their own: PxWeb 2's client asks again in its fallback language by this one. */
const ownTitles: { readonly [Kind in PxRefusal['kind']]?: string } = { 'unknown-language': 'Unsupported language' }

/** The language that the address asks for; Swedish where it names none that there is. Enough for a refusal: what the query asks is read apart. */
export const problemLanguage = (context: PxContext): Language => {
  const named = [...new URL(context.req.url).searchParams].find(([name]) => name.toLowerCase() === 'lang')?.[1]
  return languages.find((language) => language === named?.toLowerCase()) ?? 'sv'
}

type Particulars = { kind?: string; title?: string | undefined; headers?: Record<string, string> }

/** A refusal as application/problem+json (RFC 9457). */
export const pxProblem = (
  context: PxContext,
  status: ProblemStatus,
  detail: string,
  { kind = 'call', title = titles[status], headers = {} }: Particulars = {},
): Response => {
  // An address may hold a percent sign that begins nothing; in a URI it must.
  const path = new URL(context.req.url).pathname.replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
  return context.body(
    JSON.stringify({
      type: `urn:valideringslyft:problem:${kind}`,
      title,
      status,
      detail,
      instance: context.var.site.origin + path,
    }),
    status,
    {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': problemLanguage(context),
      'cache-control': 'no-store',
      ...headers,
    },
  )
}

/** What a query has wrong, said in the language of the address. */
export const refuseQuery = (context: PxContext, refusal: PxRefusal): Response =>
  pxProblem(context, statuses[refusal.kind], sentenceOf(refusal, problemLanguage(context)), {
    kind: refusal.kind,
    title: ownTitles[refusal.kind],
  })

/** That a caller has reached the limit, and when it may go on. */
export const tooManyCalls = (context: PxContext, calls: number, seconds: number): Response =>
  pxProblem(context, 429, callTexts[problemLanguage(context)].tooMany(calls, windowSeconds), {
    kind: 'too-many-calls',
    headers: { 'retry-after': String(seconds) },
  })
