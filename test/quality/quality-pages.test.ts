import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { acceptanceChanges } from '#shared/deliveries/acceptance-store.ts'
import { findingId } from '#shared/quality/finding.ts'
import { keepFigures } from '#shared/quality/part-figures-store.ts'
import type { RegionCode } from '#shared/regions/regions.ts'
import type { CountContent, ValidationCount } from '#shared/statistics/validation-count.ts'
import { someContent } from '#test/statistics/builders.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

const komvux = (count: number): ValidationCount[] => [
  { sector: 'komvux', form: 'credit', sex: 'women', count },
  { sector: 'komvux', form: 'credit', sex: 'men', count },
]

describe('the quality of figures', () => {
  let site: TestSite
  let coordinator: string
  beforeAll(async () => {
    site = await startSite()
    coordinator = await site.signIn('sara@myh.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara Samordnare')
  })
  afterAll(() => site.stop())

  /** Submits a year and confirms what the rules ask, as a person would after a look. */
  const submit = async (regionCode: string, year: number, content: Partial<CountContent>, at: string) => {
    const input = {
      regionCode,
      year,
      content: someContent(content),
      basedOnVersion: (await site.deps.counts.get(regionCode, year))?.current.version ?? 0,
      actor: { id: 'ulla', name: 'Ulla' },
      at: new Date(at),
    }
    const first = await site.deps.counts.submit({ ...input, confirmed: [] })
    if (first.ok) return
    if (first.refusal.kind !== 'warnings-unconfirmed') throw new Error(first.refusal.kind)
    const confirmed = first.refusal.warnings.map(findingId)
    expect(await site.deps.counts.submit({ ...input, confirmed })).toMatchObject({ ok: true })
  }

  const page = async (address: string, cookie = '') => (await site.get(address, cookie)).text()

  const review = (code: string, flag: string, version: number, verdict: string, text = '') =>
    site.post(
      `/nationellt/kvalitet/${code}/${flag}?region=${code}`,
      { version: String(version), [`verdict-${flag}`]: verdict, [`text-${flag}`]: text },
      coordinator,
    )

  /** A region whose komvux went from 20 in 2023 to 80 in 2024, its editor, and the flag that this raises. */
  const aRegion = async (code: RegionCode) => {
    const cookie = await site.signIn(`editor@${code}.example`, [{ scope: code, roles: ['editor'] }], 'Ulla Uppsala')
    await submit(code, 2023, { counts: komvux(10) }, '2024-02-10T09:00:00Z')
    await submit(code, 2024, { counts: komvux(40) }, '2025-03-01T09:00:00Z')
    const flags = async () => (await site.deps.quality.region(code, site.time.now)).flags
    const [jump] = await flags()
    if (jump?.finding.kind !== 'jump') throw new Error('expected a jump')
    const answer = (version: number, text: string, kind = 'reason', flag = jump.id) =>
      site.post(
        `/region/${code}/kvalitet/${flag}`,
        { version: String(version), [`kind-${flag}`]: kind, [`text-${flag}`]: text },
        cookie,
      )
    return { code, cookie, id: jump.id, flags, answer, own: () => page(`/region/${code}/kvalitet`, cookie) }
  }

  it('is told on the region’s page: what the rule found, what to do, and what is reported when', async () => {
    const { own, cookie } = await aRegion('03')
    const html = await own()
    expect(html).toContain('2024: Stor skillnad mot året före')
    expect(html).toContain('Komvux: 80, mot 20 år 2023')
    expect(html).toContain('Väntar på ert svar: 1.')
    expect(html).toMatch(/<th scope="row"[^>]*>2024<\/th><td [^>]*>1 av 6<\/td><td [^>]*>[^<]*<\/td><td [^>]*>60</)
    expect(await page('/en/region/03/quality', cookie)).toContain('2024: Large difference from the year before')
  })

  it('wants the reason beside the field, keeps what was typed, and says who was first', async () => {
    const { answer, id } = await aRegion('04')
    const empty = await answer(0, ' ')
    expect([empty.status, (await empty.text()).includes(`id="f-text-${id}-error"`)]).toEqual([400, true])
    const long = await answer(0, 'x'.repeat(2001))
    expect([long.status, (await long.text()).includes('x'.repeat(2001))]).toEqual([400, true])
    const stale = await answer(7, 'Nytt avtal med komvux')
    const html = await stale.text()
    expect(stale.status).toBe(409)
    expect(html).toContain('En kollega hann före')
    expect(html).toContain('Nytt avtal med komvux')
    expect((await answer(0, 'Hej', 'reason', 'x'.repeat(22))).status).toBe(409)
  })

  it('goes from answer to question to acceptance, each with its line in the audit log', async () => {
    const { answer, id, flags, own, cookie } = await aRegion('05')
    expect((await review('05', id, 0, 'accepted')).status).toBe(409)
    expect((await answer(0, 'Nytt avtal')).headers.get('location')).toBe('/region/05/kvalitet?done=answered')
    expect(await page('/nationellt/kvalitet?state=answered', coordinator)).toContain('Region Östergötland 2024: Stor')
    const told = async (cookie: string, words: string) => {
      const html = await page('/min-sida/notiser', cookie)
      const [link = ''] = [...html.matchAll(/href="([^"]*\/notiser\/[^"]+)"[^>]*>([^<]+)</g)].flatMap(
        ([, href, text]) => (text === words ? href : []),
      )
      return link && (await site.get(link, cookie)).headers.get('location')
    }
    expect(await told(coordinator, 'Region Östergötland har svarat på en fråga om uppgifterna för 2024')).toBe(
      `/nationellt/kvalitet?region=05#flag-${id}`,
    )
    expect((await review('05', id, 1, 'asked-again')).status).toBe(400)
    expect((await review('05', id, 1, 'asked-again', 'Vilket avtal?')).headers.get('location')).toBe(
      '/nationellt/kvalitet?region=05&done=reviewed',
    )
    expect(await own()).toContain('Vilket avtal?')
    expect(await told(cookie, 'Sara Samordnare frågar igen om era uppgifter för 2024')).toBe(
      `/region/05/kvalitet#flag-${id}`,
    )
    expect((await answer(2, 'Avtalet med Motala')).status).toBe(303)
    expect((await review('05', id, 3, 'accepted')).status).toBe(303)
    expect((await flags())[0]?.state).toBe('accepted')
    expect((await answer(4, 'Jag ändrar mig')).status).toBe(409)
    const lines = (await site.deps.auditLog.newest('05', 9)).filter(({ action }) => action.endsWith('-flag'))
    expect(lines.map(({ action }) => action).sort()).toEqual([
      'answer-flag',
      'answer-flag',
      'review-flag',
      'review-flag',
    ])
  })

  it('does a doubled answer once', async () => {
    const { id, own, cookie, flags } = await aRegion('06')
    const formKey = /name="formKey" value="([^"]+)"/.exec(await own())?.[1] ?? ''
    const fields = { version: '0', [`kind-${id}`]: 'correction', [`text-${id}`]: '', formKey }
    for (let times = 0; times < 2; times += 1)
      expect((await site.post(`/region/06/kvalitet/${id}`, fields, cookie)).status).toBe(303)
    expect((await flags())[0]?.record).toMatchObject({ version: 1, answer: { kind: 'correction' } })
  })

  it('is answered for just these numbers: with new ones the flag is new, and the old answer is history', async () => {
    const { id, answer, flags, own } = await aRegion('07')
    await answer(0, 'Nytt avtal')
    await submit('07', 2024, { counts: komvux(60) }, '2026-09-01T09:00:00Z')
    expect(await flags()).toMatchObject([
      { state: 'open', finding: { kind: 'jump', sum: 120 } },
      { id, state: 'settled', finding: { sum: 80 } },
    ])
    expect((await answer(1, 'Hej')).status).toBe(409)
    expect(await own()).toContain('Uppgifterna har ändrats sedan ni svarade')
  })

  it('holds a stated total against the cells as long as they are the form’s own', async () => {
    await submit('09', 2024, { counts: komvux(10), declaredTotals: { komvux: 25 } }, '2025-03-01T09:00:00Z')
    const { flags } = await site.deps.quality.region('09', site.time.now)
    expect(flags).toMatchObject([{ finding: { kind: 'total-above-sum', declared: 25, sum: 20, missingCells: 4 } }])
  })

  it('does not ask about the year that is running', async () => {
    const { flags } = await aRegion('08')
    await submit('08', 2026, { counts: komvux(1) }, '2026-09-02T09:00:00Z')
    expect((await flags()).filter(({ year }) => year === 2026)).toEqual([])
  })

  it('is looked through by the coordinator, by what the address asks for', async () => {
    expect(await page('/nationellt/kvalitet', coordinator)).toContain('Region Gotland')
    const none = await page('/nationellt/kvalitet?region=13&year=2024&rule=jump&state=open', coordinator)
    expect(none).toContain('Inga frågor stämmer med ditt val')
    const odd = await site.get('/nationellt/kvalitet?region=99&year=x&rule=%3Cb%3E&state=', coordinator)
    expect([odd.status, (await odd.text()).includes('<b>')]).toEqual([200, false])
  })

  it('is told to all in numbers, never whose, when the nation has been aggregated', async () => {
    await aRegion('10')
    await site.deps.quality.makeReport(site.time.now)
    const rules = await page('/statistik/kvalitetsregler')
    expect(rules).toMatch(
      /Stor skillnad mot året före[\s\S]*?Frågor om uppgifter som räknas: \d+\. Väntar på svar: \d+/,
    )
    expect(rules).not.toMatch(/Blekinge|: 80/)
    const about = await page('/statistik/validations/om')
    expect(about).toContain('inom 90 dagar')
    expect(about).toMatch(
      /<th scope="row">2024<\/th><td class="table-number">\d+ av 21<\/td><td class="table-number">\d+ av 126</,
    )
    expect(await page('/statistik/higher-vocational/om')).toContain('inte till något löfte från utgivaren')
  })

  it('is looked at in a file from when the file is accepted', async () => {
    const cells = komvux(500).map((cell) => ({ ...cell, month: null }))
    await keepFigures(site.store, 'a-file', [{ regionCode: '12', year: 2024, cells }])
    await submit('12', 2023, { counts: komvux(10) }, '2024-02-10T09:00:00Z')
    const flags = async () => (await site.deps.quality.region('12', site.time.now)).flags
    expect(await flags()).toEqual([])
    const at = '2025-02-01T09:00:00.000Z'
    const part = {
      deliveryId: 'a-file',
      order: `${at}#a-file`,
      year: 2024,
      regionCode: '12',
      key: '',
      rowCount: 2,
      contentHash: '',
    }
    await site.store.commit({
      changes: [
        ...acceptanceChanges('validations', {
          deliveryId: 'a-file',
          order: part.order,
          isInForce: true,
          replaces: null,
          parts: [part],
          rows: null,
        }),
      ],
      audit: { scope: '12', actor: { id: 'a', name: 'A' }, action: 'accept-delivery', subject: 'a-file', at },
    })
    expect(await flags()).toMatchObject([{ year: 2024, finding: { kind: 'jump', sum: 1000, previous: 20 } }])
  })
})
