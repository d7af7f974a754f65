import { OpenAPIHono, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { failureFacts } from '#shared/platform/stack.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import type { WebDeps } from '#web/deps.ts'
import { plainSessionCookie, sessionCookie } from '#web/visitor.ts'
import type { ApiEnv } from './api-env.ts'
import { apiRoute } from './api-route.ts'
import { addCountOperations } from './count-operations.ts'
import { addDeliveryOperations } from './delivery-operations.ts'
import { errorsOf, languageOf, problem } from './problems.ts'
import { addRegionOperations } from './region-operations.ts'
import { addReportOperations } from './report-operations.ts'
import { addStatisticsOperations } from './statistics-operations.ts'

const describeApi = (deps: WebDeps) => ({
  openapi: '3.1.0',
  info: {
    title: 'Valideringslyft',
    version: '1',
    description:
      'Regions, statistics and reports of Valideringslyft. `isDemonstration` in an answer says that everything about regions and validations in it is made up. Refusals are application/problem+json (RFC 9457), in Swedish, or in English with `Accept-Language: en`.',
  },
  servers: [{ url: deps.site.origin }],
})

/** The description of the API, generated from the schemas that check the requests. */
const addDescription = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: `The cookie of a session in the browser (\`${plainSessionCookie}\` over plain http).`,
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key that the national coordinator issues. It is for one deliverer, and may deliver, confirm or read.',
  })
  const route = apiRoute('getOpenApi', {
    method: 'get',
    path: `${base}/openapi.json`,
    summary: 'This description',
    tag: 'about',
    answer: z.record(z.string(), z.unknown()),
  })
  app.openapi(route, (context) => {
    const { deps } = context.var
    // A description carries no data of its own; the mark stands in it all the same, as in every answer.
    return context.json(
      { ...app.getOpenAPI31Document(describeApi(deps)), 'x-isDemonstration': deps.site.isDemonstration },
      200,
    )
  })
}

/** The whole API. `base` is where it is mounted; it stands in every path. */
export const createFullApi = (deps: WebDeps, base: string): OpenAPIHono<ApiEnv> => {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) => {
      if (!result.success)
        return problem(context, 'invalid-request', { errors: errorsOf(result.error, languageOf(context)) })
    },
  })
  app.use(async (context, next) => {
    context.set('deps', deps)
    await next()
  })
  addRegionOperations(app, base)
  addCountOperations(app, base)
  addDeliveryOperations(app, base)
  addStatisticsOperations(app, base)
  addReportOperations(app, base)
  addDescription(app, base)
  app.notFound((context) => problem(context, 'not-found'))
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 415) return problem(context, 'not-json')
    if (error instanceof HTTPException && error.status === 400) return problem(context, 'unreadable-json')
    const isAway = error instanceof StoreUnavailable
    deps.log.error(isAway ? 'store-unavailable' : 'unexpected-error', {
      ...failureFacts(error),
      method: context.req.method,
      route: context.req.routePath,
    })
    return problem(context, isAway ? 'unavailable' : 'unexpected-error')
  })
  return app
}
