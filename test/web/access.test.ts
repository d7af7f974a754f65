import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Membership } from '#shared/people/person.ts'
import { languages } from '#shared/platform/language.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import type { Rule } from '#web/access/rule.ts'
import { access } from '#web/access.ts'
import { openFiles, pathTo, type RouteId, routes } from '#web/paths.ts'

const region = '20'
const round = '2026'
const routeIds = Object.keys(routes) as RouteId[]

/** Everybody who may come: nobody, and a person for each role, in the region asked for and in another one. */
const visitors = {
  nobody: null,
  'someone without roles': [],
  'an editor': [{ scope: '20', roles: ['editor'] }],
  'an owner': [{ scope: '20', roles: ['owner'] }],
  'an editor of another region': [{ scope: '12', roles: ['editor'] }],
  'an owner of another region': [{ scope: '12', roles: ['owner'] }],
  'a coordinator': [{ scope: 'SE', roles: ['coordinator'] }],
  'a communicator': [{ scope: 'SE', roles: ['communicator'] }],
  'an administrator': [{ scope: 'SE', roles: ['administrator'] }],
  'an authority reader': [{ scope: 'SE', roles: ['authority'] }],
} satisfies Record<string, Membership[] | null>
type Visitor = keyof typeof visitors

type Expected = 'in' | 'to-sign-in' | 'session-ended' | 'not-found' | 'forbidden'

/** What the access table says, written out once more and apart from the site's own door. */
const expected = (id: RouteId, visitor: Visitor): Expected => {
  const rule: Rule = access[id]
  const memberships: Membership[] | null = visitors[visitor]
  if (rule === 'public') return 'in'
  if (memberships === null) return routes[id].method === 'GET' ? 'to-sign-in' : 'session-ended'
  if (rule === 'signed-in') return 'in'
  const roles = (scope: string) => memberships.filter((one) => one.scope === scope).flatMap((one) => one.roles)
  if (roles('SE').some((role) => rule.national?.some((allowed) => allowed === role))) return 'in'
  if (!('region' in rule)) return 'forbidden'
  const own = roles(region)
  const mayAsEditor = own.length > 0 && rule.region.includes('editor')
  const mayAsOwner = own.includes('owner') && rule.region.includes('owner')
  return mayAsEditor || mayAsOwner ? 'in' : 'not-found'
}

const made: Record<string, string> = {
  region,
  round,
  area: 'role-mandate',
  indicator: 'A1',
  year: '2025',
  action: 'ny',
  barrier: 'ny',
  national: 'x'.repeat(22),
  theme: 'area.information',
  workshop: 'x'.repeat(22),
  evidence: 'x'.repeat(22),
  revision: '1',
  number: '1',
  circulation: 'x'.repeat(43),
  remark: 'x'.repeat(43),
  key: 'x'.repeat(43),
  thread: 'x'.repeat(22),
  target: 'A1',
  report: '2026-v1',
  document: 'interviews',
  article: 'employer',
  actor: 'myh',
  slug: 'arbetsgivare',
  part: 'role',
  written: 'sv',
  edition: '0',
  image: 'x'.repeat(22),
  recipient: 'agency',
  profile: 'x'.repeat(22),
  chapter: 'summary',
  table: 'higher-vocational',
  catalogue: 'dcat.rdf',
  chart: 'national-profile',
  delivery: 'x'.repeat(22),
  file: 'lagesrapport.pdf',
  figure: 'antal-kartlagda',
  course: 'mapping',
  module: 'examples',
  question: 'older-text',
  reflection: 'first-week',
  example: 'role',
  secret: 'x'.repeat(43),
  import: 'an-import-that-is-gone',
  notice: `20.1.${'x'.repeat(22)}`,
  instrument: 'mapping',
  version: '1',
  format: 'yaml',
  upload: 'an-upload-that-is-gone',
  sheet: 'a-file-that-is-gone',
  change: 'x'.repeat(22),
  flag: 'x'.repeat(22),
  release: 'x'.repeat(22),
  feed: 'publiceringar.ics',
  event: 'x'.repeat(22),
  code: 'ABCD-EFGH-JKMN',
  project: 'x'.repeat(22),
  staff: 'x'.repeat(22),
  month: '2026-08',
}

const addressOf = (id: RouteId, language: 'sv' | 'en', params: Record<string, string> = made): string =>
  // Every parameter of every route stands in `made`.
  (pathTo as (id: RouteId, language: 'sv' | 'en', params: object) => string)(id, language, params)

describe('the access table', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
    await site.deps.rounds.open({
      round: aRoundToOpen({ id: round }),
      actor: { id: 'samordnare', name: 'Samordnare' },
      at: site.time.now,
    })
    for (const [name, memberships] of Object.entries(visitors))
      if (memberships) await site.signIn(mailOf(name), memberships, name)
  })
  afterAll(() => site.stop())

  const mailOf = (visitor: string) => `${visitor.replaceAll(' ', '.')}@region.example`
  const cookies = new Map<Visitor, string | undefined>()
  /** The person's own session, begun anew where the visit before has ended it. */
  const cookieOf = async (visitor: Visitor) => {
    if (!visitors[visitor]) return undefined
    const cookie = cookies.get(visitor) ?? `session=${await site.deps.sessions.begin(mailOf(visitor), site.time.now)}`
    cookies.set(visitor, cookie)
    return cookie
  }

  const visit = async (id: RouteId, language: 'sv' | 'en', visitor: Visitor): Promise<Expected | 'unexpected'> => {
    const address = addressOf(id, language)
    const cookie = await cookieOf(visitor)
    const answer = routes[id].method === 'GET' ? await site.get(address, cookie) : await site.post(address, {}, cookie)
    if (id === 'signOut') cookies.delete(visitor)
    const isToSignIn = answer.headers.get('location')?.startsWith(`${pathTo('signIn', language)}?to=`) ?? false
    if (answer.status >= 500) return 'unexpected'
    if (isToSignIn) return 'to-sign-in'
    // The page that says that the session has ended answers 401 to everyone.
    if (answer.status === 401 && id !== 'sessionEnded') return 'session-ended'
    if (answer.status === 403) return 'forbidden'
    // Beyond the region, the test's addresses name things that may not be there: the handler's own 404 is not the door's.
    const mayLack = expected(id, visitor) === 'in' && /:(?!region\b)/.test(routes[id].sv)
    return answer.status === 404 && !mayLack ? 'not-found' : 'in'
  }

  it('is tried with something for every part of every address', () => {
    const named = routeIds.flatMap((id) => [...routes[id].sv.matchAll(/:([a-z]+)/gi)].map(([, name]) => name))
    expect([...new Set(named)].filter((name) => !made[name ?? ''])).toEqual([])
  })

  it.each(routeIds)('is held by %s for everybody, in both languages', async (id) => {
    const seen: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const language of languages)
      for (const visitor of Object.keys(visitors) as Visitor[]) {
        wanted[`${visitor}, ${language}`] = expected(id, visitor)
        seen[`${visitor}, ${language}`] = await visit(id, language, visitor)
      }
    expect(seen).toEqual(wanted)
  })

  it('covers every page that the site has, and the site has every page that it covers', () => {
    const registered = new Set(
      site.app.routes
        .filter(({ path, method }) => method !== 'ALL' && !path.includes('*'))
        .map(({ method, path }) => `${method} ${path}`),
    )
    const technical = ['/health', '/sign-in/callback', '/service-worker.js', '/robots.txt', '/sitemap.xml']
    const known = new Set([
      ...routeIds.flatMap((id) => languages.map((language) => `${routes[id].method} ${routes[id][language]}`)),
      ...openFiles.flatMap((id) => languages.map((language) => `OPTIONS ${routes[id][language]}`)),
      ...technical.map((path) => `GET ${path}`),
    ])
    expect([...registered].filter((route) => !known.has(route))).toEqual([])
    expect([...known].filter((route) => !registered.has(route))).toEqual([])
  })

  it("shows another region's draft to nobody else, and does not say that it exists", async () => {
    const secret = 'Underlag som bara Halland ska se'
    const owner = await site.signIn('halland@region.example', [{ scope: '13', roles: ['owner'] }])
    const saved = await site.deps.assessments.saveAnswer({
      regionCode: '13',
      roundId: round,
      instrument: mappingOne,
      indicatorId: 'A1',
      content: anAnswerContent({ evidence: secret }),
      basedOnVersion: 0,
      actor: { id: 'halland@region.example', name: 'Halland' },
      at: site.time.now,
    })
    expect(saved.ok).toBe(true)
    const draft = addressOf('mappingArea', 'sv', { ...made, region: '13' })
    const nowhere = addressOf('mappingArea', 'sv', { ...made, region: '99' })
    expect(await (await site.get(draft, owner)).text()).toContain(secret)
    for (const visitor of ['an editor', 'a coordinator'] as const) {
      const [asked, absent] = await Promise.all([
        site.get(draft, await cookieOf(visitor)),
        site.get(nowhere, await cookieOf(visitor)),
      ])
      expect([asked.status, absent.status]).toEqual([404, 404])
      const bare = (html: string) => html.replaceAll(/href="[^"]*"/g, '')
      expect(bare(await asked.text())).toBe(bare(await absent.text()))
    }
  })
})
