import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CountContent } from '#shared/statistics/validation-count.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { someContent } from './builders.ts'

let site: TestSite
const cookies: Record<string, string> = {}
const actor = { id: 'karim@region.se', name: 'Karim Kollega' }
const filled = {
  'komvux-credit-women': '1 040',
  'komvux-credit-men': '1030',
  source: 'Verksamhetssystemet 2026-02-01',
  version: '0',
}

/** An editor of the region, signed in once. */
const editorOf = async (region: '01' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '12') => {
  cookies[region] ??= await site.signIn(
    `editor${region}@region.se`,
    [{ scope: region, roles: ['editor'] }],
    'Eva Redaktör',
  )
  return cookies[region]
}
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

describe("the list of a region's years", () => {
  it('shows each year from 2019 as missing until it is reported, in both languages', async () => {
    const cookie = await editorOf('01')
    const page = text(await (await site.get('/region/01/statistik', cookie)).text())
    for (const words of [
      'Antal valideringar',
      '2019',
      '2026',
      'Inget lämnat',
      'uppgift saknas',
      'Vad räknas som en validering?',
    ])
      expect(page).toContain(words)
    const english = text(await (await site.get('/en/region/01/statistics', cookie)).text())
    expect(english).toContain('Number of validations')
  })

  it("shows the county's context figures as what they are", async () => {
    const cookie = await editorOf('01')
    const latest = site.deps.snapshots.latest
    site.deps.snapshots.latest = async () => aSnapshot()
    const page = text(await (await site.get('/region/01/statistik', cookie)).text())
    site.deps.snapshots.latest = latest
    expect(page).toContain('inte valideringar')
    expect(page).toContain('Statistikmyndigheten SCB och Myndigheten för yrkeshögskolan')
    expect(page).toContain('900')
  })
})

describe('the form for counts', () => {
  it('is not found for a year that cannot be reported', async () => {
    const cookie = await editorOf('01')
    for (const year of ['2018', '2027', '20260', 'abcd', '2025.0'])
      expect((await site.get(`/region/01/statistik/${year}`, cookie)).status).toBe(404)
    expect((await site.post('/region/01/statistik/2027', filled, cookie)).status).toBe(404)
  })

  it('saves a draft and shows it again, then submits it', async () => {
    const cookie = await editorOf('01')
    const draft = await site.post('/region/01/statistik/2025', { ...filled, intent: 'draft' }, cookie)
    expect([draft.status, draft.headers.get('location')]).toEqual([303, '/region/01/statistik/2025?saved=draft'])
    const page = await (await site.get('/region/01/statistik/2025?saved=draft', cookie)).text()
    expect(page).toContain('value="1040"')
    expect(text(page)).toContain('Utkastet är sparat.')
    const sent = await site.post('/region/01/statistik/2025', { ...filled, version: '1', intent: 'submit' }, cookie)
    expect(sent.headers.get('location')).toBe('/region/01/statistik/2025?saved=submitted')
    expect(text(await (await site.get('/region/01/statistik', cookie)).text())).toContain('2 070')
    const corrected = await site.post(
      '/region/01/statistik/2025',
      { ...filled, 'komvux-credit-men': '1031', version: '2', intent: 'submit' },
      cookie,
    )
    expect(corrected.status).toBe(303)
    const history = text(await (await site.get('/region/01/statistik/2025', cookie)).text())
    expect(history).toContain('Version 3: inlämnad')
    expect(history).toContain('Komvux: tillgodoräknande inom utbildning, män: 1 030 blev 1 031')
  })

  it('says beside each field what is wrong, keeps what was typed and saves nothing', async () => {
    const cookie = await editorOf('03')
    const long = 'x'.repeat(1_000_000)
    const response = await site.post(
      '/region/03/statistik/2025',
      {
        'komvux-credit-women': '-1',
        'komvux-credit-men': '1,5',
        'branch-credit-men': '=SUM(A1)',
        'branch-credit-women': '99999999',
        'komvux-total': '<script>alert(1)</script>',
        source: '=HYPERLINK("x")',
        comment: long,
        version: '0',
        intent: 'submit',
      },
      cookie,
    )
    expect(response.status).toBe(400)
    const page = await response.text()
    for (const sentence of [
      'Skriv ett tal mellan 0 och 100 000.',
      'Skriv ett heltal med siffror',
      'Texten är för lång',
    ])
      expect(text(page)).toContain(sentence)
    for (const name of [
      'komvux-credit-women',
      'komvux-credit-men',
      'branch-credit-men',
      'branch-credit-women',
      'komvux-total',
      'comment',
    ])
      expect(page).toContain(`id="f-${name}-error"`)
    expect(page).toContain('value="1,5"')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain(long)
    expect(page).toContain('href="/en/region/03/statistics/2025"')
    expect(await site.deps.counts.get('03', 2025)).toBeNull()
  })

  it('refuses text that is not UTF-8 and an expired form, and keeps what was typed', async () => {
    const cookie = await editorOf('03')
    const bad = await site.app.request('http://localhost/region/03/statistik/2025', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie },
      body: 'source=%ff%fe&komvux-credit-men=3&intent=draft&version=0',
    })
    expect(bad.status).toBe(400)
    const page = await bad.text()
    expect(page).toContain('id="f-source-error"')
    expect(text(page)).toContain('Formuläret har varit öppet länge')
    expect(page).toContain('value="3"')
    expect(await site.deps.counts.get('03', 2025)).toBeNull()
  })

  it('does not submit without a source or with a total that contradicts the boxes, but saves that as a draft', async () => {
    const cookie = await editorOf('04')
    const wrong = { ...filled, source: '', 'komvux-total': '5' }
    const refused = await site.post('/region/04/statistik/2025', { ...wrong, intent: 'submit' }, cookie)
    expect(refused.status).toBe(400)
    const page = text(await refused.text())
    expect(page).toContain('Ett antal utan källa går inte att lämna in.')
    expect(page).toContain('Totalen 5 stämmer inte med rutorna, som tillsammans är 2 070.')
    expect(await site.deps.counts.get('04', 2025)).toBeNull()
    expect((await site.post('/region/04/statistik/2025', { ...wrong, intent: 'draft' }, cookie)).status).toBe(303)
    const empty = await site.post('/region/04/statistik/2024', { source: 'x', version: '0', intent: 'submit' }, cookie)
    expect(text(await empty.text())).toContain('Fyll i minst en ruta')
  })

  it('asks to confirm what is unusual, and takes it once each is ticked', async () => {
    const cookie = await editorOf('05')
    const odd = {
      'branch-qualification-men': '9',
      'komvux-total': '12',
      source: 'Källa',
      version: '0',
      intent: 'submit',
    }
    const asked = await site.post('/region/05/statistik/2025', odd, cookie)
    expect(asked.status).toBe(400)
    const page = await asked.text()
    expect(text(page)).toContain('det finns bara uppgift om män')
    expect(text(page)).toContain('6 rutor är tomma')
    const ids = [...page.matchAll(/name="confirm" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(ids).toHaveLength(2)
    const half = await site.post('/region/05/statistik/2025', { ...odd, confirm: ids.slice(0, 1) }, cookie)
    expect(half.status).toBe(400)
    expect((await half.text()).match(/name="confirm"[^>]* checked/g)).toHaveLength(1)
    expect((await site.post('/region/05/statistik/2025', { ...odd, confirm: ids }, cookie)).status).toBe(303)
  })

  it('explains a jump from the year before as a rule of thumb', async () => {
    const cookie = await editorOf('06')
    const small = { ...filled, 'komvux-credit-women': '10', 'komvux-credit-men': '10', intent: 'submit' }
    await site.post('/region/06/statistik/2024', small, cookie)
    const page = text(
      await (await site.post('/region/06/statistik/2025', { ...filled, intent: 'submit' }, cookie)).text(),
    )
    expect(page).toContain('Komvux: 2 070, mot 20 år 2024.')
    expect(page).toContain('tumregel')
  })

  it('shows both versions when a colleague saved meanwhile, and lets the person choose', async () => {
    const cookie = await editorOf('07')
    const at = new Date('2026-10-05T11:00:00Z')
    await site.deps.counts.save({ regionCode: '07', year: 2025, content: someContent(), basedOnVersion: 0, actor, at })
    const late = await site.post('/region/07/statistik/2025', { ...filled, intent: 'draft' }, cookie)
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(text(page)).toContain('Karim Kollega sparade en annan version 5 oktober 2026 13:00')
    expect(text(page)).toMatch(/Komvux: tillgodoräknande inom utbildning, kvinnor 40 1 040/)
    expect(page).toContain('value="1040"')
    expect(page).toContain('name="version" value="1"')
    expect((await site.deps.counts.get('07', 2025))?.current.version).toBe(1)
    const chosen = await site.post('/region/07/statistik/2025', { ...filled, version: '1', intent: 'draft' }, cookie)
    expect(chosen.status).toBe(303)
  })

  it('keeps what a colleague changed where the person changed nothing', async () => {
    const cookie = await editorOf('10')
    const at = new Date('2026-10-05T11:00:00Z')
    const save = (content: CountContent, basedOnVersion: number) =>
      site.deps.counts.save({ regionCode: '10', year: 2025, content, basedOnVersion, actor, at })
    await save(someContent({ comment: 'Först' }), 0)
    await save(someContent({ comment: 'Karims' }), 1)
    const mine = {
      'komvux-credit-women': '41',
      'komvux-credit-men': '30',
      source: someContent().source,
      comment: 'Först',
      version: '1',
      intent: 'draft',
    }
    const page = await (await site.post('/region/10/statistik/2025', mine, cookie)).text()
    expect(page).toContain('value="41"')
    expect(page).toContain('>Karims</textarea>')
  })

  it('does a doubled post once', async () => {
    const cookie = await editorOf('08')
    const { newFormKey } = await import('#web/form.ts')
    const twice = { ...filled, formKey: newFormKey(site.time.now), intent: 'submit' }
    const answers = [
      await site.post('/region/08/statistik/2025', twice, cookie),
      await site.post('/region/08/statistik/2025', twice, cookie),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await site.deps.counts.get('08', 2025))?.versions).toHaveLength(1)
  })

  it("is not there for another region's editor", async () => {
    const cookie = await editorOf('09')
    expect((await site.get('/region/13/statistik/2025', cookie)).status).toBe(404)
    expect((await site.post('/region/13/statistik/2025', filled, cookie)).status).toBe(404)
    expect(await site.deps.counts.get('13', 2025)).toBeNull()
  })

  it('tells that another definition held before 2023, and that the running year is preliminary', async () => {
    const cookie = await editorOf('12')
    const page = async (year: number) => text(await (await site.get(`/region/12/statistik/${year}`, cookie)).text())
    expect(await page(2022)).toContain('den äldre definitionen')
    expect(await page(2023)).not.toContain('den äldre definitionen')
    expect(await page(2026)).toContain('Året är inte slut')
  })
})
