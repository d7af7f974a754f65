import { createServer, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compose } from '#functions/http/compose.ts'
import { createWebApp } from '#web/app.tsx'

const config = {
  ENVIRONMENT: 'test',
  VERSION: 'test',
  REGIONS_TABLE: 'regions',
  PLANS_TABLE: 'plans',
  STATISTICS_TABLE: 'statistics',
  CONTENT_TABLE: 'content',
  EVENTS_TABLE: 'events',
  TIME_TABLE: 'time',
  SESSIONS_TABLE: 'sessions',
  AUDIT_TABLE: 'audit',
  REPORTS_BUCKET: 'reports',
  LAKE_BUCKET: 'lake',
  RENDER_QUEUE_URL: 'http://127.0.0.1/queue',
  AGGREGATE_QUEUE_URL: 'http://127.0.0.1/queue',
  REMIND_QUEUE_URL: 'http://127.0.0.1/queue',
  OIDC_ISSUER: 'https://provider.example',
  OIDC_CLIENT_ID: 'site',
  PUBLIC_ORIGIN: 'https://lyft.example',
  MAIL_FROM: 'a@lyft.example',
  CONTACT_MAIL: 'k@lyft.example',
  hasDemonstrationData: false,
  UPLOADS_BUCKET: 'uploads',
  UPLOADS_ORIGIN: 'https://uploads.example',
  smtpUrl: undefined,
  publisher: null,
  instrumentsFolder: '',
  articlesFolder: '',
  pngFiles: { program: '', fonts: [] },
  assets: { 'site.css': '/a.css', 'work.css': '/w.css', 'islands.js': '/a.js' },
}

describe('the service as it is put together for https', () => {
  const waiting: ServerResponse[] = []
  const silent = createServer((_request, response) => waiting.push(response))
  const before = { ...process.env }
  beforeAll(async () => {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    })
  })
  afterAll(async () => {
    // An answer at last, which the client does not try again after, so that nothing is left running.
    for (const response of waiting)
      response.writeHead(400, { connection: 'close' }).end('{"__type":"ValidationException"}')
    await new Promise((resolve) => silent.close(resolve))
    process.env = before
  })

  it('tells on /health that its store takes calls and never answers, long before the client has given up', async () => {
    const answer = await createWebApp(compose(config)).request('https://lyft.example/health')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'unavailable', version: 'test' })
  }, 6_000)

  it('gives cookies that only this site, over https, and no script can have', async () => {
    const deps = compose(config)
    const app = createWebApp(deps).get('/set', (context) => {
      deps.setSessionCookie(context, 'secret')
      return context.text('')
    })
    const { headers } = await app.request('https://lyft.example/set')
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(headers.get('set-cookie')).toBe(
      '__Host-session=secret; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax',
    )
  })
})
