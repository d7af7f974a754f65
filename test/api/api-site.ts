import { apiBase, createApi } from '#functions/http/api/api.ts'
import { startSite, type TestSite } from '../support/site.ts'

/** The site with the API mounted as the http function does it. */
export type ApiSite = TestSite & {
  call(
    method: string,
    path: string,
    options?: { cookie?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>
}

export const startApiSite = async (): Promise<ApiSite> => {
  const site = await startSite()
  site.app.route(apiBase, createApi(site.deps))
  return {
    ...site,
    call: async (method, path, { cookie, body, headers = {} } = {}) =>
      site.app.request(`http://localhost${apiBase}${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(cookie && { cookie }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  }
}

/** Every operation that the API describes of itself. */
export const operationsOf = async (site: ApiSite): Promise<{ operationId: string; method: string; path: string }[]> => {
  const document = (await (await site.call('GET', '/openapi.json')).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>
  }
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      operationId,
      method: method.toUpperCase(),
      path: path.slice(apiBase.length),
    })),
  )
}
