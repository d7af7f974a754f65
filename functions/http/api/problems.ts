import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Language } from '#shared/platform/language.ts'
import type { ApiEnv } from './api-env.ts'
import { issueSentences, type ProblemKind, problemTitles } from './problem-texts.ts'

/** The status of each kind of problem. */
export const problemStatuses = {
  'not-found': 404,
  'sign-in-needed': 401,
  forbidden: 403,
  'not-json': 415,
  'unreadable-json': 400,
  'too-large': 413,
  'invalid-request': 400,
  'not-a-count-year': 404,
  'counts-not-begun': 404,
  'no-snapshot': 404,
  'no-published-counts': 404,
  'stale-counts': 409,
  'already-done': 409,
  'counts-wrong': 422,
  'warnings-unconfirmed': 422,
  'key-needed': 401,
  'wrong-scope': 403,
  'not-a-delivery': 415,
  'wrong-measure': 422,
  'cannot-replace': 409,
  'wrong-status': 409,
  'form-delivery': 409,
  'not-what-was-confirmed': 409,
  unavailable: 503,
  'unexpected-error': 500,
} as const satisfies Record<ProblemKind, ContentfulStatusCode>

/** One thing wrong: where in the request (a JSON pointer) and a sentence. */
export type ProblemError = { pointer: string; detail: string }

/** The facts that belong to a kind of problem, beside the standard ones of RFC 9457. */
export type ProblemFacts = { errors?: ProblemError[]; [fact: string]: unknown }

/** English when the caller asks for it before Swedish; Swedish otherwise. */
export const languageOf = (context: Context): Language =>
  /^\s*en\b/i.test(context.req.header('accept-language') ?? '') ? 'en' : 'sv'

/** A refusal as application/problem+json (RFC 9457), in the caller's language. */
export const problem = (context: Context<ApiEnv>, kind: ProblemKind, facts: ProblemFacts = {}): Response => {
  const status = problemStatuses[kind]
  const language = languageOf(context)
  return context.body(
    JSON.stringify({
      type: `urn:valideringslyft:problem:${kind}`,
      title: problemTitles[language][kind],
      status,
      instance: new URL(context.req.url).pathname,
      isDemonstration: context.get('deps').site.isDemonstration,
      ...facts,
    }),
    status,
    {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': kind === 'key-needed' ? 'Bearer' : 'Cookie' }),
    },
  )
}

/** The same from inside an operation, whose type knows only the answer that it gives when all is well. */
export const refuse = (...refusal: Parameters<typeof problem>): never => problem(...refusal) as never

const sentenceOf = (issue: z.core.$ZodIssue, language: Language): string => {
  if (issue.code === 'custom') return issue.message
  const sentences = issueSentences[language]
  const sentence = issue.code in sentences ? sentences[issue.code as keyof typeof sentences] : sentences.other
  // Each kind of issue has facts of its own; a sentence names only those that its kind has.
  const facts = issue as unknown as Record<string, unknown>
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => [facts[name]].flat().join(', '))
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** What a schema found wrong with a request, each with its place. */
export const errorsOf = (error: z.core.$ZodError, language: Language): ProblemError[] =>
  error.issues.map((issue) => ({ pointer: pointerOf(issue.path), detail: sentenceOf(issue, language) }))
