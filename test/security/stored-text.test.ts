import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeWorkbook } from '#functions/render-report/workbook.ts'
import { languages } from '#shared/platform/language.ts'
import { raiseBarrier } from '#test/barriers/raise-barrier.ts'
import { anOrderedReport, aReport } from '#test/reports/a-report.ts'
import { readWorkbook } from '#test/reports/read-zip.ts'
import { aRound, seenInstrument } from '#test/support/round.ts'
import { pathTo, type RouteId, routes } from '#web/paths.ts'
import { type BusySite, region, startBusySite } from './busy-site.ts'
import { busyDraft, instrumentRows } from './instrument-rows.ts'

/** Each text says where it was typed, breaks out of an attribute or an element, and would run if it came through. */
const nasty = (where: string) => `${where}"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;`

type Typed = [address: string, fields: Record<string, string>]

/** A text in every field that keeps one. */
const typedByTeam = ({ ids }: BusySite): Typed[] => {
  const plan = '/region/20/plan/2026'
  return [
    [
      '/region/20/kartlaggning/2026/svar/A1',
      {
        ...seenInstrument,
        'A1-level': '2',
        'A1-evidence': nasty('underlag'),
        'A1-comment': nasty('kommentar'),
        version: '1',
      },
    ],
    [
      '/region/20/kartlaggning/2026/svar/A2',
      { ...seenInstrument, 'A2-level': 'not-applicable', 'A2-reason': nasty('skäl'), version: '0' },
    ],
    [plan, { goal: nasty('mål'), version: '1' }],
    [
      `${plan}/insats/${ids.actions[0]}`,
      {
        title: nasty('titel'),
        text: nasty('text'),
        goal: nasty('insatsmål'),
        responsible: nasty('ansvarig'),
        'partner-0-kind': 'other',
        'partner-0-name': nasty('partner'),
        'step-0-text': nasty('steg'),
        unit: 'st',
        target: '3',
        resource: nasty('resurs'),
        measure: nasty('mått'),
        status: 'planned',
        version: '1',
      },
    ],
    [
      `${plan}/hinder/${ids.barrier}`,
      {
        title: nasty('hinder'),
        stops: nasty('stopp'),
        text: nasty('hindertext'),
        evidence: nasty('belägg'),
        level: 'national-funding',
        weight: '2',
        version: '1',
      },
    ],
    [
      `/region/20/underlag/${ids.link}`,
      { title: nasty('dokument'), note: nasty('beskrivning'), url: `https://a.example/"'><script>`, version: '1' },
    ],
    [
      '/region/20/kartlaggning/2026/kommentarer',
      { indicator: 'A1', text: nasty('tråd'), audience: 'shared', mention: 'malk@example.se' },
    ],
    [
      `/region/20/kartlaggning/2026/fordelning/A1`,
      { assignee: 'mal@region.example', dueOn: '2026-11-01', version: '0' },
    ],
    ['/region/20/statistik/2025', { intent: 'draft', source: nasty('källa'), comment: nasty('not'), version: '1' }],
  ]
}

/** What a coordinator writes in a questionnaire. */
const typedInInstrument = async (site: BusySite): Promise<Typed[]> => {
  const rows = instrumentRows
  const nasties = (fields: Record<string, string>, ...names: string[]) => ({
    ...fields,
    ...Object.fromEntries(names.map((name) => [name, nasty(`verktyg${name.replace(/[^a-z]/g, '')}`)])),
  })
  const draft = '/nationellt/verktyg/mapping/3'
  return [
    [
      `${draft}/grunder`,
      nasties(
        await rows.saveInstrumentHead.valid(site),
        'title-sv',
        'origin-sv',
        'source-0-title',
        'source-0-publisher',
      ),
    ],
    [`${draft}/omrade/role-mandate`, nasties(await rows.saveInstrumentArea.valid(site), 'title-sv', 'purpose-sv')],
    [
      `${draft}/omrade/role-mandate/fraga/A1`,
      nasties(await rows.saveInstrumentIndicator.valid(site), 'question-sv', 'why-sv', 'level-2-sv', 'evidence-sv'),
    ],
  ]
}

/** A national barrier, which the public sees, with a text in every field. */
const typedInNational = async (site: BusySite, coordinator: string): Promise<string> => {
  const member = await raiseBarrier(site, '13', '2026')
  const content = { title: nasty('nationellt'), titleEn: '', text: nasty('nationelltext'), textEn: '' }
  const joined = await site.deps.nationalBarriers.join({
    members: [member],
    content: { ...content, level: 'branch' },
    actor: { id: 'malk@example.se', name: 'Malk' },
    at: site.time.now,
  })
  if (!joined.ok) throw new Error(joined.refusal.kind)
  const { id } = joined.value
  const steps: Typed[] = [
    ['/rikta', { body: nasty('mottagare'), addressedOn: '2026-09-01', version: '1' }],
    ['/svar', { answer: 'will', reason: nasty('svarsskäl'), answeredOn: '2026-09-02', version: '2' }],
    ['/uppfoljning', { note: nasty('uppföljning') }],
    ['/publicera', { released: 'yes', version: '4' }],
  ]
  for (const [step, fields] of steps)
    expect([step, (await site.post(`/nationellt/hinder/${id}${step}`, fields, coordinator)).status]).toEqual([
      step,
      303,
    ])
  return id
}

const walked = (Object.keys(routes) as RouteId[]).filter((id) => routes[id].method === 'GET')

describe('what people have typed', () => {
  let site: BusySite
  let names: { team: string; coordinator: string }
  let national: string
  let written: { ordered: string; draft: string }
  beforeAll(async () => {
    site = await startBusySite()
    names = {
      team: await site.signIn('mal@region.example', [{ scope: region, roles: ['owner'] }], nasty('namn')),
      coordinator: await site.signIn('malk@example.se', [{ scope: 'SE', roles: ['coordinator'] }], nasty('samordnare')),
    }
    national = await typedInNational(site, names.coordinator)
    for (const [address, fields] of await typedInInstrument(site))
      expect([address, (await site.post(address, fields, names.coordinator)).status]).toEqual([address, 303])
    for (const [address, fields] of typedByTeam(site))
      expect([address, (await site.post(address, fields, names.team)).status]).toEqual([address, 303])
    const round = { titleSv: nasty('omgång').slice(0, 80), titleEn: nasty('round').slice(0, 80) }
    await site.post(
      '/nationellt/omgangar',
      {
        id: 'r2',
        instrument: 'mapping 1',
        opensOn: '2026-10-01',
        deadline: '2026-12-01',
        closesOn: '2026-12-31',
        targetLevel: 'instrument',
        ...round,
      },
      names.coordinator,
    )
    const report = { period: '2026', changeNote: nasty('ändring'), languages: 'sv' }
    const ordered = await site.post('/nationellt/rapporter/ny/agency', report, names.coordinator)
    written = {
      ordered: /rapporter\/([\w-]+)/.exec(ordered.headers.get('location') ?? '')?.[1] ?? '',
      draft: site.ids.draft,
    }
    const text = { sv: nasty('kapiteltext'), en: 'Text', version: '0' }
    const writing = `/nationellt/rapporter/${site.ids.draft}/text/summary`
    expect((await site.post(writing, text, names.coordinator)).status).toBe(303)
    const gaps = site.deps.instruments
      .get('mapping', 1)
      .then(({ areas }) => areas.flatMap(({ indicators }) => indicators.map(({ id }) => [`gap-${id}`, 'yes'])))
    const handIn = '/region/20/kartlaggning/2026/lamna-in'
    await site.post(handIn, { ...Object.fromEntries(await gaps), version: '1' }, names.team)
  })
  afterAll(() => site.stop())

  const addressesOf = (id: RouteId): string[] => {
    const areas = ['role-mandate', 'resources']
    return areas.flatMap((area) =>
      languages.map((language) =>
        (pathTo as (id: RouteId, language: 'sv' | 'en', params: object) => string)(id, language, {
          region,
          round: '2026',
          area,
          year: '2025',
          action: site.ids.actions[0],
          barrier: site.ids.barrier,
          national,
          evidence: site.ids.link,
          revision: '1',
          report: area === 'resources' ? written.draft : written.ordered,
          chapter: 'summary',
          recipient: 'agency',
          profile: 'x'.repeat(22),
          file: 'x.pdf',
          secret: site.ids.secret,
          ...busyDraft,
          indicator: 'A1',
          upload: site.ids.upload,
          format: 'yaml',
          target: 'A1',
        }),
      ),
    )
  }

  it('is text on every page that shows it, and no page has anything inline that runs or styles', async () => {
    const shown = new Set<string>()
    for (const id of walked)
      for (const cookie of [names.team, names.coordinator, undefined])
        for (const address of new Set(addressesOf(id))) {
          const answer = await site.get(address, cookie)
          const html = await answer.text()
          const type = answer.headers.get('content-type') ?? ''
          // Files hold what was typed as it was typed; no browser takes them for a page.
          if (type !== '' && !type.startsWith('text/html')) {
            expect([address, answer.headers.get('x-content-type-options')]).toEqual([address, 'nosniff'])
            continue
          }
          const tags = html.replace(/"[^"]*"/g, '""')
          expect([address, /<script>|<img|onerror=alert\(2\)>(?!&amp;lt;)/.test(html)]).toEqual([address, false])
          expect([address, /<[^>]+ (style|on\w+)=|<style|<script(?![^>]* src=)|javascript:/.test(tags)]).toEqual([
            address,
            false,
          ])
          expect(html).not.toMatch(/(href|action|src)="(javascript|data):/i)
          expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
          expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
          for (const [, where] of html.matchAll(/([a-zåäö]+)(?:&quot;|")(?:&#39;|')&gt;&lt;script&gt;alert/g))
            shown.add(where ?? '')
        }
    const typed = [
      'underlag',
      'kommentar',
      'skäl',
      'mål',
      'titel',
      'text',
      'insatsmål',
      'ansvarig',
      'partner',
      'steg',
      'resurs',
      'mått',
      'hinder',
      'hindertext',
      'stopp',
      'belägg',
      'nationellt',
      'nationelltext',
      'mottagare',
      'svarsskäl',
      'uppföljning',
      'dokument',
      'beskrivning',
      'källa',
      'not',
      'namn',
      'samordnare',
      'tråd',
      'ändring',
      'kapiteltext',
      'omgång',
      'round',
      'verktygtitlesv',
      'verktygpurposesv',
      'verktygquestionsv',
      'verktygwhysv',
      'verktyglevelsv',
    ]
    // Seen somewhere: the test would otherwise prove nothing.
    expect(typed.filter((where) => !shown.has(where))).toEqual([])
  }, 180_000)

  it('is text in mails, whose headers it cannot change', async () => {
    await site.post('/region/20/medarbetare', { email: 'ny2@region.example', role: 'editor' }, names.team)
    const mail = site.mails.at(-1)
    expect(mail?.text).toContain('namn"')
    expect(mail?.subject).not.toMatch(/[\r\n]|script/)
    const before = site.mails.length
    for (const email of ['a@b.se\nBcc: c@d.se', 'a@b.se, c@d.se', 'A <a@b.se>', 'a@b.se;c@d.se', '"a"@b.se'])
      expect((await site.post('/region/20/medarbetare', { email, role: 'editor' }, names.team)).status).toBe(400)
    expect(site.mails).toHaveLength(before)
  })

  it.each(['=HYPERLINK("http://evil.example")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
    'is no formula in a workbook: %j',
    async (text) => {
      const round = aRound({ title: { sv: text, en: text } })
      const report = anOrderedReport({ id: '2026-v2', reportVersion: 2, changeNote: text })
      const { sheets, hasFormula } = readWorkbook(await writeWorkbook(await aReport({ round, report })))
      expect(hasFormula).toBe(false)
      const cells = [...sheets.values()].flat(2).filter((cell) => typeof cell === 'string')
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    },
  )
})

describe("a report's files", () => {
  let site: BusySite
  beforeAll(async () => {
    site = await startBusySite()
  })
  afterAll(() => site.stop())

  it('are reached by their own names only, through an address that ends after five minutes and names the file plainly', async () => {
    const { published } = site.ids
    const own = await site.get(`/rapporter/${published}/fil/lagesrapport-${published}-sv.pdf`)
    expect(own.status).toBe(302)
    const signed = new URL(own.headers.get('location') ?? '')
    expect(signed.searchParams.get('X-Amz-Expires')).toBe('300')
    expect(signed.searchParams.get('response-content-disposition')).toBe(
      `attachment; filename="lagesrapport-${published}-sv.pdf"`,
    )
    expect(own.headers.get('cache-control')).toBe('no-store')
    const names = [
      '..%2f..%2f2026-v2%2fsv%2fx.pdf',
      '%2e%2e',
      `lagesrapport-${published}-sv.pdf%00`,
      `lagesrapport-${published}-sv.pdf%0d%0aX: y`,
      `LAGESRAPPORT-${published}-SV.PDF`,
      '__proto__',
    ]
    for (const name of names)
      expect([name, (await site.get(`/rapporter/${published}/fil/${name}`)).status]).toEqual([name, 404])
    for (const id of [`${published}%23`, `..%2f${published}`, '2026-v01', site.ids.draft, 'REPORTS', '__proto__'])
      expect([id, (await site.get(`/rapporter/${id}/fil/lagesrapport-${published}-sv.pdf`)).status]).toEqual([id, 404])
  })
})
