import { Hono } from 'hono'
import { pxBase, withPxApi } from '#functions/http/px/px-api.ts'
import type { TestSite } from '#test/support/site.ts'
import { ms, report, sideBySide } from './measure.ts'

const rounds = 200
const readers = 200

const variables = ['region', 'field', 'sex', 'pace', 'delivery', 'ContentsCode', 'Tid']
const years = ['2020', '2021', '2022', '2023', '2024']

/** Everything of two of the five years, 10,560 cells, in so many ways that none is asked for twice. */
const queries = (): string[] => {
  const all = variables.slice(0, -1).map((name) => `valueCodes[${name}]=*`)
  return years.flatMap((first, place) =>
    years
      .slice(place + 1)
      .flatMap((second) =>
        variables.flatMap((one) =>
          variables
            .filter((other) => other !== one)
            .map((other) => `${all.join('&')}&valueCodes[Tid]=${first},${second}&heading=${one},${other}`),
        ),
      ),
  )
}

/**
 * Calls for data of 10,000 cells, each another query, against a bare Hono app that sends the same bytes; the same call by one who has its answer already; and two hundred readers at once, each from an
 * address of its own.
 */
export const benchPx = async (site: TestSite): Promise<void> => {
  const app = withPxApi(site.app, site.deps)
  let calls = 0
  const call = (path: string, headers: Record<string, string> = {}) => {
    calls += 1
    const address = `10.${calls >> 16}.${(calls >> 8) & 255}.${calls & 255}`
    return app.request(pxBase + path, { headers: { 'x-forwarded-for': `${address}, 130.176.0.1`, ...headers } })
  }
  const asked = queries().values()
  const nextPath = () => `/tables/higher-vocational/data?${asked.next().value}`
  const known = nextPath()
  const first = await call(known)
  const tag = first.headers.get('etag') ?? ''
  const body = await first.arrayBuffer()
  const bare = new Hono().get('*', (context) => context.body(body, 200, { 'content-type': 'application/json' }))

  const fresh = await sideBySide(
    async () => (await call(nextPath())).arrayBuffer(),
    async () => (await bare.request('/')).arrayBuffer(),
    rounds,
  )
  const detail = (times: typeof fresh) =>
    `p50 ${ms(times.ours.p50Ms)}, p95 ${ms(times.ours.p95Ms)}; bare Hono p95 ${ms(times.theirs.p95Ms)}`
  report(
    'PxWebApi, 10,560 cells, a new query each time',
    fresh.ours.p95Ms / fresh.theirs.p95Ms,
    `${detail(fresh)}; ${body.byteLength} bytes`,
  )
  const cached = await sideBySide(
    async () => {
      const response = await call(known, { 'if-none-match': tag })
      if (response.status !== 304) throw new Error(`a known answer came with status ${response.status}`)
    },
    async () => (await bare.request('/')).arrayBuffer(),
    rounds,
  )
  report('PxWebApi, the same, known by its ETag', cached.ours.p95Ms / cached.theirs.p95Ms, detail(cached))

  const begunCpu = process.cpuUsage()
  for (let count = 0; count < rounds / 4; count += 1) await (await call(nextPath())).arrayBuffer()
  const { user, system } = process.cpuUsage(begunCpu)
  console.log(
    `PxWebApi, a new query of 10,560 cells takes ${ms((user + system) / 1000 / (rounds / 4))} of processor time`,
  )

  const begun = performance.now()
  const statuses = await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      const path = reader % 2 === 0 ? known : nextPath()
      const answers = [await call('/tables'), await call('/tables/higher-vocational/metadata'), await call(path)]
      for (const answer of answers) await answer.arrayBuffer()
      return answers.map(({ status }) => status)
    }),
  )
  const wrong = statuses.flat().filter((status) => status !== 200).length
  const took = performance.now() - begun
  console.log(`${readers} readers of PxWebApi at once, three calls each: ${wrong} errors, ${ms(took)} for all`)
}
