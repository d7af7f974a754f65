import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRoundToOpen, mappingOne, roundOf, seenInstrument } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { newFormKey } from '#web/form.ts'
import { anAnswerContent } from './an-answer.ts'

const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const bo = { id: 'bo@example.se', name: 'Bo Ek' }
const kim = { id: 'kim@example.se', name: 'Kim Nationell' }
const json = { accept: 'application/json' }

describe('the pages of a mapping', () => {
  let site: TestSite
  let instrument: Instrument
  let owner: string
  let editor: string
  let round: string
  let count = 0

  beforeAll(async () => {
    site = await startSite()
    instrument = await readMappingInstrument()
    owner = await site.signIn(anna.id, [{ scope: '13', roles: ['owner'] }], anna.name)
    editor = await site.signIn(bo.id, [{ scope: '13', roles: ['editor'] }], bo.name)
  })
  afterAll(() => site.stop())
  beforeEach(async () => {
    count += 1
    round = `r${count}`
    await site.deps.rounds.open({
      round: aRoundToOpen({ id: round, deadline: '2026-10-17' }),
      actor: kim,
      at: site.time.now,
    })
  })

  const base = () => `/region/13/kartlaggning/${round}`
  const area = () => `${base()}/omrade/role-mandate`
  const typed = (change: Record<string, string> = {}) => ({
    ...seenInstrument,
    version: '0',
    'A1-level': '2',
    'A1-power': 'own',
    'A1-importance': '3',
    'A1-reason': '',
    'A1-evidence': 'Beslut 2026-03-01',
    'A1-comment': 'Vi är <på> väg & så',
    ...change,
  })
  const save = (change: Record<string, string> = {}, cookie = owner, headers: Record<string, string> = {}) =>
    site.post(`${base()}/svar/A1`, typed(change), cookie, headers)
  const savedByBo = (comment: string, basedOnVersion = 0) =>
    site.deps.assessments.saveAnswer({
      regionCode: '13',
      roundId: round,
      instrument: mappingOne,
      indicatorId: 'A1',
      content: anAnswerContent({ comment, power: 'own' }),
      basedOnVersion,
      actor: bo,
      at: site.time.now,
    })
  const answers = async () => (await site.deps.assessments.answers('13', roundOf(round))).answers
  const answerAll = async (except: string[] = []) => {
    await Promise.all(
      indicatorsOf(instrument)
        .filter(({ id }) => !except.includes(id))
        .map(({ id }) =>
          site.deps.assessments.saveAnswer({
            regionCode: '13',
            roundId: round,
            instrument: mappingOne,
            indicatorId: id,
            content: anAnswerContent({ level: 1 }),
            basedOnVersion: 0,
            actor: anna,
            at: site.time.now,
          }),
        ),
    )
  }
  const textOf = async (response: Promise<Response> | Response) => (await response).text()

  describe('overview', () => {
    it('shows areas, what is left, the deadline, where the questions come from, and who saved last', async () => {
      await savedByBo('x')
      const page = await textOf(site.get(base(), owner))
      expect(page).toContain(`1 av ${indicatorsOf(instrument).length} frågor besvarade`)
      expect(page).toContain('Lämna in senast 17 oktober 2026 (12 dagar kvar)')
      expect(page).toContain('Senast sparat: fråga A1, kl. 14:00 av Bo Ek.')
      expect(page).toContain('Frågorna är projektets egen sammanställning')
      for (const { title } of instrument.areas) expect(page).toContain(title.sv)
    })

    it('is there in English, and 404 for an unknown round or another region', async () => {
      expect(await textOf(site.get(`/en/region/13/mapping/${round}`, owner))).toContain('project&#39;s own synthesis')
      expect((await site.get('/region/13/kartlaggning/r0', owner)).status).toBe(404)
      expect((await site.get(`/region/13/kartlaggning/${'9'.repeat(2000)}`, owner)).status).toBe(404)
      expect((await site.get(`/region/14/kartlaggning/${round}`, owner)).status).toBe(404)
    })
  })

  describe('an answer', () => {
    it('is saved by an ordinary form post, and the page says when and by whom', async () => {
      const response = await save()
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe(`${area()}#A1-saved`)
      const page = await textOf(site.get(area(), owner))
      expect(page).toContain('Sparat kl. 14:00 av dig.')
      expect(page).toContain('Vi är &lt;på&gt; väg &amp; så')
      expect(page).toContain('1 av 4 frågor besvarade')
      expect(await textOf(site.get(area(), editor))).toContain('Sparat kl. 14:00 av Anna Ek.')
    })

    it('is saved for the browser’s script, which gets the version, a new key and the line to show', async () => {
      const response = await save({}, owner, json)
      expect(await response.json()).toMatchObject({
        kind: 'saved',
        version: 1,
        line: 'Sparat kl. 14:00 av dig.',
        isAnswered: true,
      })
      const state = (await (await site.post(`${area()}/narvaro`, {}, owner, json)).json()) as { answers: unknown[] }
      expect(state.answers).toMatchObject([{ indicatorId: 'A1', version: 1, values: { level: '2', importance: '3' } }])
    })

    it('may be half-done, and its level can be removed', async () => {
      await save({ 'A1-level': '' })
      expect(await answers()).toMatchObject([{ level: null, isNotApplicable: false, comment: 'Vi är <på> väg & så' }])
      await save({ version: '1', clear: 'level' })
      expect(await answers()).toMatchObject([{ level: null, version: 2 }])
    })

    it('is saved once when the form is sent twice', async () => {
      const formKey = newFormKey(site.time.now)
      expect((await save({ formKey })).status).toBe(303)
      expect((await save({ formKey })).status).toBe(303)
      expect((await save({ formKey }, owner, json)).status).toBe(200)
      expect(await answers()).toMatchObject([{ version: 1 }])
    })

    it('needs a reason when it is not applicable, and keeps all that was typed', async () => {
      const response = await save({ 'A1-level': 'not-applicable', 'A1-comment': 'Kvar?' })
      expect(response.status).toBe(400)
      const page = await response.text()
      expect(page).toContain('Fyll i det här fältet.')
      expect(page).toContain('Kvar?')
      expect(page).toMatch(/value="not-applicable" checked/)
      expect(await answers()).toEqual([])
      await save({ 'A1-level': 'not-applicable', 'A1-reason': 'Ingen högskola i länet.' })
      expect(await answers()).toMatchObject([{ level: null, isNotApplicable: true }])
    })

    it.each([
      ['A1-level', '7', 'Välj ett av alternativen'],
      ['A1-power', 'kommunen', 'Välj ett av alternativen'],
      ['A1-importance', '2.5', 'Välj ett av alternativen'],
      ['A1-comment', 'x'.repeat(1_000_000), 'Texten är för lång'],
      ['A1-evidence', 'a\u0000b', 'tecken som inte går att läsa'],
      ['version', '-1', 'Skriv ett tal mellan'],
      ['formKey', 'gammal', 'Formuläret har varit öppet länge'],
    ])('with %s wrong comes back with a message and nothing saved', async (name, value, message) => {
      const page = await save({ [name]: value })
      expect(page.status).toBe(400)
      expect(await page.text()).toContain(message)
      const script = await save({ [name]: value }, owner, json)
      expect(script.status).toBe(400)
      expect(await script.json()).toMatchObject({
        kind: 'invalid',
        errors: { [name]: expect.stringContaining(message) },
      })
      expect(await answers()).toEqual([])
    })

    it('keeps formula and script characters as they were typed', async () => {
      await save({ 'A1-comment': '=HYPERLINK("x")<script>alert(1)</script>' })
      expect(await answers()).toMatchObject([{ comment: '=HYPERLINK("x")<script>alert(1)</script>' }])
      expect(await textOf(site.get(area(), owner))).not.toContain('<script>alert')
    })

    it('to an unknown question is 404, and to another region too', async () => {
      expect((await site.post(`${base()}/svar/Z9`, typed(), owner)).status).toBe(404)
      expect((await site.post(`/region/14/kartlaggning/${round}/svar/A1`, typed(), owner)).status).toBe(404)
      expect((await site.get(`${base()}/omrade/finns-inte`, owner)).status).toBe(404)
      expect((await site.post(`${base()}/omrade/finns-inte/narvaro`, {}, owner, json)).status).toBe(404)
    })
  })

  describe('an answer that a colleague has saved meanwhile', () => {
    it('comes back with both texts, who and when, and nothing overwritten', async () => {
      await savedByBo('Bos kommentar')
      const response = await save({ 'A1-comment': 'Annas kommentar' })
      expect(response.status).toBe(409)
      const page = await response.text()
      expect(page).toContain('Bo Ek har sparat ett annat svar')
      expect(page).toContain('Sparat kl. 14:00 av Bo Ek')
      expect(page).toContain('Bos kommentar')
      expect(page).toContain('Annas kommentar')
      expect(page).toContain('skiljer sig')
      expect(await answers()).toMatchObject([{ version: 1, comment: 'Bos kommentar' }])
    })

    it('replaces it when the person says so, from the form that came back', async () => {
      await savedByBo('Bos kommentar')
      const page = await textOf(save({ 'A1-comment': 'Annas kommentar' }))
      const form = page.slice(page.indexOf('id="A1"'), page.indexOf('id="A2"'))
      const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
      expect(version).toBe('1')
      expect((await save({ 'A1-comment': 'Annas kommentar', version })).status).toBe(303)
      expect(await answers()).toMatchObject([{ version: 2, comment: 'Annas kommentar' }])
    })

    it('gives the script a panel, the other answer, and the version to choose over', async () => {
      await savedByBo('Bos kommentar')
      const response = await save({ 'A1-comment': 'Annas' }, owner, json)
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({
        kind: 'conflict',
        version: 1,
        panel: expect.stringContaining('Bos kommentar'),
        theirs: { values: { comment: 'Bos kommentar' }, line: 'Sparat kl. 14:00 av Bo Ek.' },
      })
    })

    it('is no conflict when both say the same', async () => {
      await savedByBo('Samma')
      const same = { 'A1-comment': 'Samma', 'A1-importance': '', 'A1-evidence': '' }
      expect((await save(same)).status).toBe(303)
      expect(await answers()).toMatchObject([{ version: 1, savedBy: bo }])
    })

    it('is shown to the person also when it is her own, from another window', async () => {
      await save({ 'A1-comment': 'första' })
      expect(await textOf(save({ 'A1-comment': 'andra' }))).toContain('i ett annat fönster')
    })

    it('says so when the answer that the form was based on does not exist', async () => {
      const response = await save({ version: '9' })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('Svaret som du utgick från finns inte')
    })
  })

  describe('handing in', () => {
    const submit = (fields: Record<string, string> = {}, cookie = owner) =>
      site.post(`${base()}/lamna-in`, { version: '1', ...fields }, cookie)

    it('says what is missing; the editor sees it too, and whom to ask, but cannot send', async () => {
      await answerAll(['A2', 'B1'])
      const page = await textOf(site.get(`${base()}/lamna-in`, editor))
      expect(page).toContain(`2 av ${indicatorsOf(instrument).length} frågor saknar svar`)
      expect(page).toContain('kan lämna in: Anna Ek.')
      expect(page).not.toContain('name="gap-A2"')
      expect((await submit({}, editor)).status).toBe(404)
      expect(await textOf(site.get(`${base()}/lamna-in`, owner))).toContain('name="gap-A2"')
    })

    it('is refused beside each question that is neither answered nor knowingly left, and keeps the ticks', async () => {
      await answerAll(['A2', 'B1'])
      const response = await submit({ 'gap-A2': 'yes' })
      expect(response.status).toBe(400)
      const page = await response.text()
      expect(page).toContain('id="f-gap-B1-error"')
      expect(page).not.toContain('id="f-gap-A2-error"')
      expect(page).toMatch(/name="gap-A2" value="yes" checked/)
      expect(await site.deps.assessments.get('13', round)).toMatchObject({ status: 'open' })
    })

    it('makes everything read-only for all, with what was typed in vain shown', async () => {
      await answerAll(['A1', 'B1'])
      const response = await submit({ 'gap-A1': 'yes', 'gap-B1': 'yes' })
      expect(response.headers.get('location')).toBe(`${base()}?submitted=1`)
      expect(await textOf(site.get(`${base()}?submitted=1`, owner))).toContain('Tack! Kartläggningen är inlämnad.')
      const page = await textOf(site.get(area(), editor))
      expect(page).not.toContain('name="A1-comment"')
      const late = await save({ 'A1-comment': 'För sent' }, editor)
      expect(late.status).toBe(409)
      expect(await late.text()).toMatch(/lämnats in[\s\S]*För sent/)
      expect(await (await save({}, editor, json)).json()).toMatchObject({ kind: 'locked' })
      expect((await submit({ 'gap-A1': 'yes', 'gap-B1': 'yes' })).status).toBe(409)
    })

    it('once, however often it is sent, and only from the page as it was', async () => {
      await answerAll()
      expect((await submit({ version: '5' })).status).toBe(409)
      const formKey = newFormKey(site.time.now)
      expect((await submit({ formKey })).status).toBe(303)
      expect((await submit({ formKey })).status).toBe(303)
      expect((await submit({ formKey: 'gammal' })).status).toBe(400)
    })

    it('is not possible without any answer, nor in a closed round', async () => {
      const ticks = Object.fromEntries(indicatorsOf(instrument).map(({ id }) => [`gap-${id}`, 'yes']))
      expect(await textOf(submit(ticks))).toContain('Svara på minst en fråga först')
      await site.deps.rounds.close({ id: round, version: 1, actor: kim, at: site.time.now })
      await expect(textOf(save({ 'A1-comment': 'För sent' }))).resolves.toMatch(/Omgången har avslutats[\s\S]*För sent/)
      expect((await submit(ticks)).status).toBe(400)
      expect(await textOf(site.get(area(), owner))).toContain('Omgången är avslutad')
    })
  })
})
