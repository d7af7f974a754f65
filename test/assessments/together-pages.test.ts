import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import type { AnswerContent } from '#shared/assessments/assessment.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { createWebApp } from '#web/app.tsx'
import { writerMark } from '#web/assessments/writer.ts'
import { newFormKey } from '#web/form.ts'
import { anAnswerContent } from './an-answer.ts'

const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const bo = { id: 'bo@example.se', name: 'Bo Ek' }
const json = { accept: 'application/json' }
const both = (text: string) => ({ sv: text, en: text })

/** A2 is asked where A1 is at least 2; A3 is answered by options, A4 in words. Version 2 changes the question of A1. */
const indicators = (question: string) => [
  anIndicator('A1', { question: both(question) }),
  anIndicator('A2', { askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 2 }] } }),
  anIndicator('A3', {
    answerForm: 'several',
    levels: [],
    options: ['x', 'y'].map((id) => ({ id, label: both(`Val ${id}`) })),
  }),
  anIndicator('A4', { answerForm: 'text', levels: [] }),
]
const ids = ['A1', 'A2', 'A3', 'A4']
const instruments = plantedInstruments(
  anInstrument(indicators('Gammal fråga')),
  anInstrument(indicators('Ny fråga'), {
    version: 2,
    lineage: {
      fromVersion: 1,
      origins: Object.fromEntries(ids.map((id) => [id, { kind: id === 'A1' ? 'changed' : 'kept', from: [id] }])),
      removed: [],
    },
  }),
)

describe('answering together', () => {
  let site: TestSite
  let app: Hono
  let owner: string
  let editor: string
  let round: string
  let count = 0

  beforeAll(async () => {
    site = await startSite()
    site.deps.instruments = { ...site.deps.instruments, ...instruments }
    site.deps.assessments = createAssessments(site.store, instruments)
    app = createWebApp(site.deps)
    owner = await site.signIn(anna.id, [{ scope: '13', roles: ['owner'] }], anna.name)
    editor = await site.signIn(bo.id, [{ scope: '13', roles: ['editor'] }], bo.name)
  })
  afterAll(() => site.stop())
  beforeEach(async () => {
    count += 1
    round = `r${count}`
    await open(round)
  })

  const open = (id: string, opensOn = '2026-09-01') =>
    site.deps.rounds.open({ round: aRoundToOpen({ id, opensOn }), actor: bo, at: site.time.now })
  const base = () => `/region/13/kartlaggning/${round}`
  const area = () => `${base()}/omrade/area-a`
  const get = async (path: string, cookie = owner) =>
    (await app.request(`http://localhost${path}`, { headers: { cookie } })).text()
  const post = (
    path: string,
    fields: Record<string, string | string[]>,
    cookie = owner,
    headers: Record<string, string> = {},
  ) => {
    const body = new URLSearchParams()
    const all = { formKey: newFormKey(site.time.now), instrument: 'mapping 1', ...fields }
    for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) body.append(name, one)
    return Promise.resolve(
      app.request(`http://localhost${path}`, {
        method: 'POST',
        body: body.toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost',
          cookie,
          ...headers,
        },
      }),
    )
  }
  const put = (id: string, change: Partial<AnswerContent>, basedOnVersion = 0, actor = anna, roundId = round) =>
    site.deps.assessments.saveAnswer({
      regionCode: '13',
      roundId,
      instrument: { instrumentId: 'mapping', instrumentVersion: 1 },
      indicatorId: id,
      content: anAnswerContent(change),
      basedOnVersion,
      actor,
      at: site.time.now,
    })
  const changeItem = async (table: 'regions' | 'content', pk: string, sk: string, fields: Record<string, unknown>) => {
    const item = await site.store.get(table, { pk, sk })
    if (!item) throw new Error(`no ${sk}`)
    await site.store.putPlain(table, { ...item, ...fields })
  }
  const answers = async (instrumentVersion = 1) =>
    (await site.deps.assessments.answers('13', { id: round, instrumentId: 'mapping', instrumentVersion })).answers
  const partOf = (page: string, id: string) => {
    const from = page.indexOf(`<article class="indicator" id="${id}"`)
    return page.slice(from, page.indexOf('</article>', from))
  }

  describe('putting an earlier answer back', () => {
    const restore = (restored: string, version: string, cookie = owner, headers: Record<string, string> = {}) =>
      post(`${base()}/svar/A1/aterstall`, { restore: restored, version }, cookie, headers)

    it('makes a new version of it, by the button at the answer, and can itself be undone', async () => {
      await put('A1', { comment: 'Första' })
      await put('A1', { comment: 'Andra' }, 1)
      expect(partOf(await get(area()), 'A1')).toMatch(/name="restore" value="r\d+ A1 1"/)
      const response = await restore(`${round} A1 1`, '2')
      expect([response.status, response.headers.get('location')]).toEqual([303, `${area()}#A1-saved`])
      expect(await answers()).toMatchObject([{ version: 3, comment: 'Första' }])
      await restore(`${round} A1 2`, '3')
      expect(await answers()).toMatchObject([{ version: 4, comment: 'Andra' }])
    })

    it('empties it where there was nothing before, and tells the script what stands there', async () => {
      await put('A1', { comment: 'Första' })
      const response = await restore(`${round} A1 0`, '1', owner, json)
      expect(await response.json()).toMatchObject({ kind: 'saved', version: 2, values: { level: '', comment: '' } })
    })

    it("is offered for the person's own last change, for an hour", async () => {
      const isOffered = async (cookie: string) =>
        !/data-part="undo" hidden/.test(partOf(await get(area(), cookie), 'A1'))
      expect(await isOffered(owner)).toBe(false)
      await put('A1', {})
      expect([await isOffered(owner), await isOffered(editor)]).toEqual([true, false])
      const { now } = site.time
      site.time.now = new Date(now.getTime() + 59 * 60_000)
      expect(await isOffered(owner)).toBe(true)
      site.time.now = new Date(now.getTime() + 61 * 60_000)
      const later = await site.signIn(anna.id, [{ scope: '13', roles: ['owner'] }], anna.name)
      expect(await isOffered(later)).toBe(false)
      site.time.now = now
    })

    it('shows both answers when a colleague was first', async () => {
      await put('A1', { comment: 'Första' })
      await put('A1', { comment: 'Andra' }, 1)
      await put('A1', { comment: 'Bos' }, 2, bo)
      const response = await restore(`${round} A1 1`, '2')
      expect(response.status).toBe(409)
      const page = partOf(await response.text(), 'A1')
      expect(page).toContain('Bo Ek har sparat ett annat svar')
      expect(page).toMatch(/Första[\s\S]*Bos/)
      expect(await (await restore(`${round} A1 1`, '2', owner, json)).json()).toMatchObject({
        kind: 'conflict',
        mine: { comment: 'Första' },
        theirs: { version: 3, values: { comment: 'Bos' } },
      })
    })

    it.each(['', 'r1 A1', 'r1 A1 9', '<script> A1 1', `${'x'.repeat(65)} A1 1`])(
      'is refused for %j',
      async (restored) => {
        await put('A1', {})
        const response = await restore(restored, '1')
        expect(response.status).toBe(400)
        expect(await response.text()).toContain('Välj ett av alternativen')
        expect(await answers()).toMatchObject([{ version: 1 }])
      },
    )

    it('is refused when the mapping is handed in', async () => {
      await put('A1', {})
      await changeItem('regions', 'REGION#13', `ASSESSMENT#${round}`, { status: 'submitted' })
      expect((await restore(`${round} A1 0`, '1')).status).toBe(409)
    })
  })

  describe('the history of an answer', () => {
    it('shows who, when and what was changed, word by word, and the way back', async () => {
      await put('A1', { comment: 'Muntligt uppdrag' })
      await put('A1', { comment: 'Beslutat uppdrag', level: 3 }, 1, bo)
      const page = await get(`${base()}/svar/A1/historik`)
      expect(page).toMatch(/Sparat kl\. 14:00 av Bo Ek\.[\s\S]*gäller nu[\s\S]*Sparat kl\. 14:00 av dig\./)
      expect(page).toMatch(/<del>.*Muntligt<.*<\/del><ins>.*Beslutat<.*<\/ins> uppdrag/)
      expect(page.match(/Ta tillbaka det här svaret/g)).toHaveLength(1)
      expect(page).toMatch(new RegExp(`name="version" value="2"[\\s\\S]*name="restore" value="${round} A1 1"`))
    })

    it('is empty before the first answer, and can be read but not used when all is handed in', async () => {
      expect(await get(`${base()}/svar/A1/historik`)).toContain('Inget svar har sparats ännu.')
      await put('A1', {})
      await put('A1', { level: 1 }, 1)
      await changeItem('regions', 'REGION#13', `ASSESSMENT#${round}`, { status: 'submitted' })
      const page = await get(`/en/region/13/mapping/${round}/answer/A1/history`)
      expect(page).toContain('stands now')
      expect(page).not.toContain('Bring back')
    })

    it('is 404 for an unknown question', async () => {
      expect(await get(`${base()}/svar/Z9/historik`)).toContain('Felkod 404')
    })
  })

  describe('an answer made of two', () => {
    it('is saved by an ordinary form', async () => {
      await put('A1', { level: 1, comment: 'Bos' }, 0, bo)
      const fields = { 'A1-level': '3', 'A1-comment': 'Annas', version: '0' }
      const page = partOf(await (await post(`${base()}/svar/A1`, fields)).text(), 'A1')
      expect(page).toMatch(/name="merge-A1-comment"[^>]*>Bos\n\nAnnas</)
      const merged = { ...fields, version: '1', merge: 'yes', 'merge-A1-level': '1', 'merge-A1-comment': 'Bådas' }
      expect((await post(`${base()}/svar/A1`, merged)).status).toBe(303)
      expect(await answers()).toMatchObject([{ version: 2, level: 1, comment: 'Bådas' }])
    })

    it('is held to the same rules, and comes back in the fields', async () => {
      const fields = { merge: 'yes', 'merge-A1-comment': 'x'.repeat(4001), 'A1-comment': 'Annas', version: '0' }
      const response = await post(`${base()}/svar/A1`, fields)
      expect(response.status).toBe(400)
      expect(partOf(await response.text(), 'A1')).toContain('x'.repeat(4001))
    })

    it('marks what each side alone says', async () => {
      await put('A1', { comment: 'Uppdraget är muntligt' }, 0, bo)
      const fields = { 'A1-level': '2', 'A1-comment': 'Uppdraget är beslutat', version: '0' }
      const page = partOf(await (await post(`${base()}/svar/A1`, fields)).text(), 'A1')
      expect(page).toMatch(/Uppdraget är <ins>.*\[tillagt: .*beslutat/)
      expect(page).toMatch(/Uppdraget är <del>.*\[borttaget: .*muntligt/)
    })
  })

  describe('a question that is only asked after certain answers', () => {
    it('appears when it is decided, without its answer ever being lost', async () => {
      await put('A2', { comment: 'Kvar' })
      const page = await get(area())
      expect(page).toMatch(/class="indicator" id="A2"[^>]* hidden/)
      expect(page).toContain('Frågor som inte ställs, på grund av vad ni har svarat: 1')
      expect(page).toContain('Frågan ställs om A1 har minst nivå 2.')
      expect(page).toContain('0 av 3 frågor besvarade')
      const saved = await post(`${base()}/svar/A1`, { 'A1-level': '2', version: '0' }, owner, json)
      expect(await saved.json()).toMatchObject({ kind: 'saved', asked: ids })
      const shown = await get(area())
      expect(shown).not.toMatch(/class="indicator" id="A2"[^>]* hidden/)
      expect(partOf(shown, 'A2')).toContain('Kvar')
      expect(shown).toContain('2 av 4 frågor besvarade')
    })
  })

  describe('options and words', () => {
    const save = (id: string, fields: Record<string, string | string[]>) =>
      post(`${base()}/svar/${id}`, { version: '0', ...fields }, owner, json)

    it('are answers too', async () => {
      expect(await (await save('A3', { 'A3-chosen': ['y', 'x'] })).json()).toMatchObject({
        isAnswered: true,
        values: { chosen: ['x', 'y'] },
      })
      expect(await (await save('A4', { 'A4-comment': 'Ord' })).json()).toMatchObject({ isAnswered: true })
      const page = await get(area())
      expect(partOf(page, 'A3').match(/name="A3-chosen" value="[xy]" checked/g)).toHaveLength(2)
      expect(page).toContain('2 av 3 frågor besvarade')
      expect(await get(`${base()}/svar/A3/historik`)).toContain('Val x och Val y')
    })

    it.each([
      ['an unknown option', { 'A3-chosen': ['z'] }],
      ['an option beside not applicable', { 'A3-chosen': ['x'], 'A3-level': 'not-applicable', 'A3-reason': 'Nej' }],
    ])('are refused with %s', async (_name, fields) => {
      expect(await (await save('A3', fields)).json()).toMatchObject({
        kind: 'invalid',
        errors: { 'A3-chosen': expect.any(String) },
      })
    })

    it('can be not applicable, with a reason, and taken away again', async () => {
      await save('A3', { 'A3-level': 'not-applicable', 'A3-reason': 'Finns inte' })
      expect(await answers()).toMatchObject([{ isNotApplicable: true, chosen: [] }])
      await save('A3', { version: '1', 'A3-chosen': ['x'], clear: 'level' })
      expect(await answers()).toMatchObject([{ isNotApplicable: false, chosen: [] }])
    })
  })

  describe('what was answered in the round before', () => {
    const answeredBefore = async (change: Partial<AnswerContent>) => {
      // Later than that of every earlier test, which stays.
      await open(`${round}-before`, new Date(Date.UTC(2026, 4, 1 + count)).toISOString().slice(0, 10))
      await put('A1', change, 0, anna, `${round}-before`)
    }

    it('stands beside the question, and is kept with one click', async () => {
      await answeredBefore({ level: 2, comment: 'Som förr' })
      const page = partOf(await get(area()), 'A1')
      expect(page).toContain('Ert svar i Kartläggningen hösten 2026')
      const [, value] = /name="restore" value="([^"]*)" data-use="save"/.exec(page) ?? []
      expect(value).toBe(`${round}-before A1 1`)
      await post(`${base()}/svar/A1/aterstall`, { restore: value ?? '', version: '0' })
      expect(await answers()).toMatchObject([{ roundId: round, version: 1, level: 2, comment: 'Som förr' }])
      expect(partOf(await get(area()), 'A1')).toContain('Samma svar som nu.')
    })

    it('asks for a reason when a higher level is claimed, also of the script', async () => {
      await answeredBefore({ level: 1 })
      expect(partOf(await get(area()), 'A1')).toContain('name="levelBefore" value="1"')
      const save = (fields: Record<string, string>) =>
        post(`${base()}/svar/A1`, { version: '0', levelBefore: '1', 'A1-level': '2', ...fields }, owner, json)
      expect(await (await save({})).json()).toMatchObject({
        kind: 'invalid',
        errors: { 'A1-comment': expect.stringContaining('högre nivå än förra gången (nivå 1)') },
      })
      expect(await (await save({ 'A1-comment': 'Högre' })).json()).toMatchObject({ kind: 'invalid' })
      expect(await (await save({ 'A1-level': '1' })).json()).toMatchObject({ kind: 'saved' })
      expect(await (await save({ version: '1', 'A1-comment': 'Nytt beslut' })).json()).toMatchObject({ kind: 'saved' })
    })

    it('is not shown from other regions, nor from a later round', async () => {
      await open(`${round}-later`, '2026-09-02')
      await put('A1', { comment: 'Senare' }, 0, anna, `${round}-later`)
      expect(partOf(await get(area()), 'A1')).not.toContain('Senare')
    })
  })

  it('shows the earlier answer where a new version changed the question, to start from', async () => {
    await put('A1', { comment: 'På gamla frågan' })
    await changeItem('content', 'ROUNDS', `ROUND#${round}`, { instrumentVersion: 2 })
    const page = partOf(await get(area()), 'A1')
    expect(page).toMatch(/frågan har ändrats[\s\S]*Gammal fråga[\s\S]*På gamla frågan/)
    expect(page).toContain(`href="${area()}?start=A1#A1"`)
    expect(page).not.toMatch(/<textarea[^>]*name="A1-comment"[^>]*>På gamla/)
    const started = partOf(await get(`${area()}?start=A1`), 'A1')
    expect(started).toMatch(/<textarea[^>]*name="A1-comment"[^>]*>På gamla frågan/)
    expect(started).toContain('data-state="typed"')
    const [, version = ''] = /name="version" value="(\d+)"/.exec(started) ?? []
    const saved = await post(`${base()}/svar/A1`, { instrument: 'mapping 2', version, 'A1-comment': 'På nya' })
    expect(saved.status).toBe(303)
    expect(await answers(2)).toMatchObject([{ version: 2, instrumentVersion: 2, comment: 'På nya' }])
    const history = await get(`${base()}/svar/A1/historik`)
    expect(history).toMatch(/nya[\s\S]*Frågan löd då:[\s\S]*Gammal fråga[\s\S]*På gamla frågan/)
  })

  it('opens in a mapping that is handed in only what the coordinator has unlocked, with her words', async () => {
    await put('A1', { comment: 'Ettan' })
    await put('A3', { level: null, chosen: ['x'] })
    await changeItem('regions', 'REGION#13', `ASSESSMENT#${round}`, {
      status: 'submitted',
      unlockedIds: ['A1'],
      unlocks: { A1: { message: 'Hur <då>?', at: site.time.now.toISOString(), by: { id: 'k', name: 'Kim' } } },
    })
    const page = await get(area())
    expect(partOf(page, 'A1')).toMatch(/Kim låste upp frågan kl\. 14:00[\s\S]*Hur &lt;då&gt;\?[\s\S]*<textarea/)
    expect(partOf(page, 'A3')).not.toContain('<save-answer')
    expect(partOf(page, 'A3')).toContain('Historik')
    expect((await post(`${base()}/svar/A1`, { version: '1', 'A1-comment': 'Så här' })).status).toBe(303)
    expect((await post(`${base()}/svar/A3`, { version: '1', 'A3-chosen': 'y' })).status).toBe(409)
  })

  describe('an open page', () => {
    type State = { people: unknown[]; answers: { indicatorId: string }[]; asked: string[]; seen: string; since: string }
    const ask = async (fields: Record<string, string> = {}, cookie = owner): Promise<State> =>
      (await (await post(`${area()}/narvaro`, fields, cookie, json)).json()) as State

    it('is told who else is there and what they have saved since', async () => {
      expect((await ask({ indicator: 'A3' }, editor)).people).toEqual([])
      await put('A1', { comment: 'Nyss' })
      const state = await ask({ indicator: 'nonsense' })
      expect(state).toMatchObject({
        people: [{ name: 'Bo Ek', indicatorId: 'A3' }],
        answers: [{ indicatorId: 'A1', version: 1, line: 'Sparat kl. 14:00 av dig.', values: { comment: 'Nyss' } }],
        asked: ids,
        since: site.time.now.toISOString(),
      })
      expect(JSON.stringify(state)).not.toContain(bo.id)
      expect((await ask({}, editor)).people).toEqual([{ name: 'Anna Ek', indicatorId: null }])
    })

    it('is told again what was saved within a minute of that, and nothing older', async () => {
      await put('A1', {})
      const later = (seconds: number) => new Date(site.time.now.getTime() + seconds * 1000).toISOString()
      expect((await ask({ since: later(59) })).answers).toHaveLength(1)
      expect((await ask({ since: later(61) })).answers).toHaveLength(0)
      expect((await ask({ since: 'skräp' })).answers).toHaveLength(1)
    })

    it('is told when its questions, or what may be answered, have changed', async () => {
      const { seen } = await ask()
      expect(await get(area())).toContain(`data-seen="${seen}"`)
      await changeItem('regions', 'REGION#13', `ASSESSMENT#${round}`, { status: 'submitted' })
      expect((await ask()).seen).not.toBe(seen)
    })

    it('says goodbye, and is nobody’s in another region or round', async () => {
      await ask({}, editor)
      await post(`${area()}/narvaro`, { leaving: 'yes' }, editor)
      expect((await ask()).people).toEqual([])
      expect((await post(`/region/14/kartlaggning/${round}/omrade/area-a/narvaro`, {})).status).toBe(404)
      expect((await post('/region/13/kartlaggning/nix/omrade/area-a/narvaro', {}, owner, json)).status).toBe(404)
    })
  })

  it('never saves in one person’s name what somebody else wrote in the same browser', async () => {
    const fields = { version: '0', 'A1-level': '2', writer: writerMark(anna.id) }
    const asBo = await post(`${base()}/svar/A1`, fields, editor, json)
    expect([asBo.status, await asBo.json()]).toEqual([
      409,
      { kind: 'other-writer', line: expect.stringContaining('du är inloggad som Bo Ek') },
    ])
    const page = await post(`${base()}/svar/A1`, { ...fields, 'A1-comment': 'Annas ord' }, editor)
    expect(page.status).toBe(400)
    expect(partOf(await page.text(), 'A1')).toContain('Annas ord')
    expect(await answers()).toEqual([])
    expect((await post(`${base()}/svar/A1`, fields)).status).toBe(303)
  })

  it('may be kept in the browser of the one person who opened it', async () => {
    const response = await app.request(`http://localhost${area()}`, { headers: { cookie: owner } })
    expect(response.headers.get('x-keep-for')).toBe(writerMark(anna.id))
    const overview = await app.request(`http://localhost${base()}`, { headers: { cookie: owner } })
    expect(overview.headers.get('x-keep-for')).toBeNull()
  })
})
