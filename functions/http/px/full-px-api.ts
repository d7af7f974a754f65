import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { failureFacts } from '#shared/platform/stack.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { maxCalls, windowSeconds } from '#shared/px-api/config.ts'
import type { WebDeps } from '#web/deps.ts'
import { createCallerLimit } from './call-limit.ts'
import { sendData, sendDataOfBody } from './data-operations.ts'
import { sendDefaultSelection, sendMetadata } from './metadata-operations.ts'
import { type PxOperation, pxRoutes } from './px-access.ts'
import { crossOrigin } from './px-answers.ts'
import type { PxDesk } from './px-desk.ts'
import type { PxContext, PxEnv } from './px-env.ts'
import { callTexts } from './px-problem-texts.ts'
import { problemLanguage, pxProblem, tooManyCalls } from './px-problems.ts'
import { maxSaves, saveQuery, sendSavedData, sendSavedQuery, sendSavedSelection } from './saved-query-operations.ts'
import { shared } from './shared-look-ups.ts'
import { sendCodelist, sendConfig, sendTable, sendTables } from './table-operations.ts'
import { createWrittenAnswers } from './written-answers.ts'

/** As many bytes of answers are kept in memory: dozens of the largest, hundreds of the usual. */
const keptBytes = 32 * 1024 * 1024

const operations = {
  ListAllTables: sendTables,
  GetTableById: sendTable,
  GetMetadataById: sendMetadata,
  GetDefaultSelection: sendDefaultSelection,
  GetTableData: sendData,
  GetTableDataByPost: sendDataOfBody,
  GetCodelistById: sendCodelist,
  GetApiConfiguration: sendConfig,
  CreateSaveQuery: saveQuery,
  GetSaveQuery: sendSavedQuery,
  RunSaveQuery: sendSavedData,
  GetSavedQuerySelection: sendSavedSelection,
} as const satisfies Record<PxOperation, (context: PxContext, desk: PxDesk) => Promise<Response>>

/** The methods of each address. */
const methodsByPath = (): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const { method, path } of Object.values(pxRoutes))
    found.set(path, [...(found.get(path) ?? []), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
  return found
}

const addOperations = (app: Hono<PxEnv>, base: string, desk: PxDesk): void => {
  // The keys are those of the literal.
  for (const operation of Object.keys(operations) as PxOperation[]) {
    const { method, path } = pxRoutes[operation]
    app.on(method, base + path, (context) => operations[operation](context, desk))
  }
  for (const [path, methods] of methodsByPath())
    app.all(base + path, (context) =>
      pxProblem(context, 405, callTexts[problemLanguage(context)].method(methods.join(', ')), {
        kind: 'wrong-method',
        headers: { allow: [...methods, 'OPTIONS'].join(', ') },
      }),
    )
}

/** Answers the question that a browser asks before it lets a page of another site call. */
const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type, If-None-Match, Accept, Accept-Language',
      'access-control-max-age': '86400',
    },
  })

/** What holds for every answer: who may read it, and how many calls one address may make. */
const addManners = (app: Hono<PxEnv>, base: string, deps: WebDeps): void => {
  const { origin, contact, version, isSecure } = deps.site
  const site = { base: origin + base, origin, contact, version }
  const calls = createCallerLimit({ maxCalls, windowSeconds })
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      crossOriginResourcePolicy: 'cross-origin',
      strictTransportSecurity: isSecure ? 'max-age=63072000; includeSubDomains' : false,
    }),
  )
  app.use(async (context, next) => {
    context.set('site', site)
    await next()
    for (const [name, value] of Object.entries(crossOrigin)) context.res.headers.set(name, value)
  })
  app.use(async (context, next) => {
    if (context.req.method === 'OPTIONS') return preflight()
    const wait = calls.secondsToWait(context.req.header('x-forwarded-for'), deps.clock())
    return wait === null ? next() : tooManyCalls(context, maxCalls, wait)
  })
}

/** The whole of PxWebApi 2. `base` is where it is mounted. No cookie is looked at and none is set. */
export const createFullPxApi = (deps: WebDeps, base: string): Hono<PxEnv> => {
  const app = new Hono<PxEnv>()
  addManners(app, base, deps)
  const find = shared((id) => deps.tables.find(id))
  const list = shared(() => deps.tables.list())
  addOperations(app, base, {
    tables: { find, list: () => list('') },
    clock: deps.clock,
    savedQueries: deps.savedQueries,
    answers: createWrittenAnswers(keptBytes),
    saves: createCallerLimit({ maxCalls: maxSaves, windowSeconds }),
  })
  app.notFound((context) =>
    pxProblem(context as PxContext, 404, callTexts[problemLanguage(context as PxContext)].noAddress, {
      kind: 'unknown-address',
    }),
  )
  app.onError((error, context) => {
    const isAway = error instanceof StoreUnavailable
    const t = callTexts[problemLanguage(context)]
    deps.log.error(isAway ? 'store-unavailable' : 'unexpected-error', {
      ...failureFacts(error),
      method: context.req.method,
      route: context.req.routePath,
    })
    return isAway
      ? pxProblem(context, 503, t.unavailable, { kind: 'unavailable', headers: { 'retry-after': '5' } })
      : pxProblem(context, 500, t.unexpected, { kind: 'unexpected-error' })
  })
  return app
}
