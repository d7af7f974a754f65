import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Rule } from '#web/access/rule.ts'
import { type ApiOperation, apiAccess, type KeyRule } from './api-access.ts'
import type { ApiEnv } from './api-env.ts'
import { guard } from './api-guard.ts'
import type { ProblemKind } from './problem-texts.ts'
import { problemStatuses } from './problems.ts'

/** A refusal as every operation gives it (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:valideringslyft:problem:not-found' }),
    title: z.string(),
    status: z.int(),
    instance: z.string(),
    isDemonstration: z.boolean(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .openapi('Problem')

/** A text in both languages. */
export const localized = z.object({ sv: z.string(), en: z.string() }).openapi('Localized')

/** Whether demonstration data is loaded; it stands in every answer. */
export const demonstrationMark = {
  isDemonstration: z.boolean().openapi({
    description:
      'Whether the answer holds demonstration data: everything about regions and validations is then made up.',
  }),
}

/** Region codes are strings of two digits. */
export const regionParams = z.object({
  region: z.string().openapi({ param: { name: 'region', in: 'path' }, example: '01', description: 'County code.' }),
})

const problemContent = (kinds: readonly ProblemKind[]) => ({
  description: kinds.join(', '),
  content: { 'application/problem+json': { schema: problemSchema } },
})

const problemResponses = (kinds: readonly ProblemKind[]): RouteConfig['responses'] => {
  const byStatus = Map.groupBy(kinds, (kind) => problemStatuses[kind])
  return Object.fromEntries([...byStatus].map(([status, some]) => [status, problemContent(some)]))
}

type Described<Path extends string, Answer extends z.ZodType> = {
  method: 'get' | 'put' | 'post'
  path: Path
  summary: string
  tag: 'regions' | 'statistics' | 'deliveries' | 'reports' | 'about'
  answer: Answer
  request?: RouteConfig['request']
  /** What it may refuse, beside what all do. */
  problems?: readonly ProblemKind[]
  /** Runs after the guard. */
  before?: MiddlewareHandler<ApiEnv>
}

/** What the guard refuses, by how a caller shows who she is. */
const refusalsOf = {
  open: [],
  session: ['sign-in-needed'],
  key: ['key-needed', 'wrong-scope'],
} as const satisfies Record<string, readonly ProblemKind[]>

/** Describes an operation. Its rule comes from the access table, so that none can lack one. */
export const apiRoute = <Path extends string, Answer extends z.ZodType, Request extends RouteConfig['request']>(
  operationId: ApiOperation,
  described: Described<Path, Answer> & { request?: Request },
) => {
  const { method, path, summary, tag, answer, request, problems = [], before } = described
  const rule: Rule | KeyRule = apiAccess[operationId]
  const way = rule === 'public' ? 'open' : typeof rule === 'object' && 'key' in rule ? 'key' : 'session'
  const usual: ProblemKind[] = ['unexpected-error', 'unavailable', ...refusalsOf[way]]
  const middleware: MiddlewareHandler<ApiEnv>[] = before ? [guard(operationId), before] : [guard(operationId)]
  const hasRegion = path.includes('{region}')
  return createRoute({
    operationId,
    method,
    path,
    summary,
    tags: [tag],
    ...(way === 'open' ? {} : { security: [{ [way]: [] }] }),
    // Left out where there is none; createRoute needs the exact type to know what its handler may read.
    request: request as Request,
    middleware,
    responses: {
      200: { description: 'The answer.', content: { 'application/json': { schema: answer } } },
      ...problemResponses([...problems, ...(hasRegion ? (['not-found'] as const) : []), ...usual]),
    },
  })
}
