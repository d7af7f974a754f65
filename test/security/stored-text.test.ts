import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeWorkbook } from '#functions/render-report/workbook.ts'
import { languages } from '#shared/platform/language.ts'
import { raiseBarrier } from '#test/barriers/raise-barrier.ts'
import { anOrderedReport, aReport } from '#test/reports/a-report.ts'
import { aNote } from '#test/reports/a-status-report.ts'
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

/** A text of the hub, not yet published, with a text in every field. */
const typedInArticle = async (site: BusySite, coordinator: string): Promise<string> => {
  const slug = { 'slug-sv': 'stygg', 'slug-en': 'nasty' }
  // In HTML made from Markdown `>` stands as it is; only `<` can begin anything.
  const body = nasty('artikeltext').replace('(2)>', '(2) >')
  const titles = { 'title-sv': nasty('artikelrubrik'), 'title-en': 'Nasty' }
  const begun = await site.post('/nationellt/innehall/ny', { kind: 'news', ...titles, ...slug }, coordinator)
  const here = begun.headers.get('location')?.split('?')[0] ?? ''
  const text = {
    title: nasty('artikelrubrik'),
    lead: nasty('artikelingress'),
    body,
    version: '1',
  }
  const source = { 'source-0-sv': nasty('artikelkälla'), 'source-0-en': 'A', 'source-0-url': 'https://a.example' }
  for (const [step, fields] of [
    ['/skriv/sv', text],
    ['/uppgifter', { ...source, ...slug, order: '1', version: '1' }],
  ] as const)
    expect([step, (await site.post(here + step, fields, coordinator)).status]).toEqual([step, 303])
  return here.split('/').at(-1) ?? ''
}

/** An event with a text in every field, and somebody who has registered for it: its id and her personal link. */
const typedInEvent = async (site: BusySite, coordinator: string): Promise<{ event: string; secret: string }> => {
  const desk = '/nationellt/evenemang'
  const made = await site.post(
    `${desk}/nytt`,
    {
      ...{ title: nasty('evenemang'), titleEn: '', description: nasty('evenemangstext'), descriptionEn: '' },
      ...{ kind: 'workshop', form: 'both', startDay: '2027-02-10', startTime: '09:00', endDay: '2027-02-10' },
      ...{ endTime: '16:00', place: nasty('lokal'), meetingUrl: '', siteSeats: '', onlineSeats: '', lastDay: '' },
    },
    coordinator,
  )
  const event = /evenemang\/([\w-]{22})/.exec(made.headers.get('location') ?? '')?.[1] ?? ''
  const link = { kind: 'recording', url: 'https://a.example/', hasCaptions: 'yes', transcript: 'https://a.example/' }
  const person = { region: '', way: 'site', language: 'sv', consent: 'yes', email: 'nasty@region.example' }
  const steps: Typed[] = [
    [`${desk}/${event}/publicera`, { version: '1' }],
    [
      `${desk}/${event}/material`,
      { ...link, title: nasty('material'), captions: nasty('textning'), isPublic: 'yes', version: '2' },
    ],
    [
      `/kalendarium/${event}`,
      {
        ...person,
        ...{ name: nasty('deltagare'), organisation: nasty('organisation') },
        ...{ diet: nasty('kost'), access: nasty('behov') },
      },
    ],
  ]
  for (const [address, fields] of steps)
    expect([address, (await site.post(address, fields, coordinator)).status]).toEqual([address, 303])
  const [registration] = await site.deps.events.registrations(event)
  const owner = { eventId: event, registrationId: registration?.id ?? '' }
  return { event, secret: await site.deps.events.makeLink(owner, site.time.now) }
}

/** A project of time with a text in every field, in which the person who types works; somebody else approves. */
const typedInTime = async (site: BusySite, worker: string): Promise<{ project: string; staff: string }> => {
  const desk = '/nationellt/tid'
  const made = await site.post(
    `${desk}/nytt`,
    {
      ...{ name: nasty('projekt'), reference: 'A', period: '2014-2020', startsOn: '2026-08-01', endsOn: '2026-08-31' },
      ...{
        capHours: '1662',
        capSource: nasty('takkälla'),
        hourUnit: 'part',
        budget: '1',
        budgetSource: nasty('budget'),
      },
      ...{ contact: nasty('kontakt'), 'category-1-name': nasty('kategori'), 'activity-1-name': nasty('aktivitet') },
    },
    site.administrator,
  )
  const project = /tid\/([\w-]{22})/.exec(made.headers.get('location') ?? '')?.[1] ?? ''
  const person = {
    email: 'mal@region.example',
    name: nasty('tidnamn'),
    organisation: nasty('arbetsgivare'),
    category: 'c1',
  }
  const days = { from: '2026-08-01', to: '2026-08-31' }
  const work = { hoursPerWeek: '40', financing: 'financed', approver: 'malk@example.se' }
  const own = `/min-sida/tid/${project}/2026-08`
  const steps: [address: string, fields: Record<string, string>, cookie: string][] = [
    [`${desk}/${project}/personal`, { ...person, ...days, ...work }, site.administrator],
    [
      `${desk}/${project}/deltagare`,
      { id: '', version: '0', name: nasty('deltagarnamn'), organisation: nasty('deltagarens'), ...days },
      site.administrator,
    ],
    [own, { version: '0', days: '03', 'h-03-a1': '8', 'd-03-a1': nasty('tidtext') }, worker],
    [`${own}/skriv-under`, { version: '1' }, worker],
    [`${own}/ratta`, { version: '2', reason: nasty('rättelse') }, worker],
  ]
  for (const [address, fields, cookie] of steps)
    expect([address, (await site.post(address, fields, cookie)).status]).toEqual([address, 303])
  return { project, staff: (await site.deps.timeSheets.whole(project))?.staff[0]?.id ?? '' }
}

const walked = (Object.keys(routes) as RouteId[]).filter((id) => routes[id].method === 'GET')

describe('what people have typed', () => {
  let site: BusySite
  let names: { team: string; coordinator: string }
  let national: string
  let article: string
  let event: Awaited<ReturnType<typeof typedInEvent>>
  let time: Awaited<ReturnType<typeof typedInTime>>
  let written: { ordered: string; draft: string }
  beforeAll(async () => {
    site = await startBusySite()
    names = {
      team: await site.signIn('mal@region.example', [{ scope: region, roles: ['owner'] }], nasty('namn')),
      coordinator: await site.signIn('malk@example.se', [{ scope: 'SE', roles: ['coordinator'] }], nasty('samordnare')),
    }
    national = await typedInNational(site, names.coordinator)
    article = await typedInArticle(site, names.coordinator)
    event = await typedInEvent(site, names.coordinator)
    time = await typedInTime(site, names.team)
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
    const report = { period: '2026', 'changeNote-sv': nasty('ändring'), languages: 'sv' }
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
          event: event.event,
          secret: area === 'resources' ? event.secret : site.ids.secret,
          ...busyDraft,
          indicator: 'A1',
          upload: site.ids.upload,
          format: 'yaml',
          target: 'A1',
          article,
          written: 'sv',
          edition: 'draft',
          image: 'x'.repeat(22),
          ...time,
          month: '2026-08',
        }),
      ),
    )
  }

  it('is text on every page that shows it, and no page has anything inline that runs or styles', async () => {
    const shown = new Set<string>()
    for (const id of walked)
      for (const cookie of [names.team, names.coordinator, site.administrator, undefined])
        for (const address of new Set(addressesOf(id))) {
          const answer = await site.get(address, cookie)
          const html = await answer.text()
          const type = answer.headers.get('content-type') ?? ''
          // Files hold what was typed as it was typed; no browser takes them for a page.
          if (type !== '' && !type.startsWith('text/html')) {
            expect([address, answer.headers.get('x-content-type-options')]).toEqual([address, 'nosniff'])
            continue
          }
          // Facts for search engines (JSON-LD): data, of which no browser runs anything.
          const tags = html.replaceAll('<script type="application/ld+json">', '').replace(/"[^"]*"/g, '""')
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
      'projekt',
      'takkälla',
      'budget',
      'kontakt',
      'kategori',
      'aktivitet',
      'tidnamn',
      'arbetsgivare',
      'deltagarnamn',
      'deltagarens',
      'tidtext',
      'rättelse',
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
      'evenemang',
      'evenemangstext',
      'lokal',
      'material',
      'textning',
      'deltagare',
      'organisation',
      'kost',
      'behov',
      'artikelrubrik',
      'artikelingress',
      'artikeltext',
      'artikelkälla',
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
      const report = anOrderedReport({ id: '2026-v2', reportVersion: 2, changeNote: aNote(text) })
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
