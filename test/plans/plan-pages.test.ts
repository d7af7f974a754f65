import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findIndicator } from '#shared/instruments/instrument.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

let site: PlanSite
beforeAll(async () => {
  site = await startPlanSite()
})
afterAll(() => site.stop())

let rounds = 0
/** A round of its own with a few answers; the highest priority is A1 (3 × 4 × 1 = 12). */
const answeredRound = async (): Promise<string> => {
  rounds += 1
  const round = `plan-${rounds}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 0, importance: 4, power: 'own' })
  await site.answer(round, 'B1', { level: 1, importance: 3, power: 'shared' })
  await site.answer(round, 'N1', { level: 1, importance: 4, power: 'national', comment: 'Lyft två gånger.' })
  return round
}
/** The first question of the instrument, as it is written today. */
const firstQuestion = async () => {
  const found = findIndicator(await readMappingInstrument(), 'A1')
  if (!found) throw new Error('no A1')
  return found.indicator
}
const planOf = (round: string) => `/region/20/plan/${round}`
const follow = async (response: Response, cookie = site.cookies.editor): Promise<string> => {
  expect(response.status).toBe(303)
  return (await site.get(response.headers.get('location') ?? '', cookie)).text()
}
const pick = async (round: string, ids: string[]) => {
  await site.post(`${planOf(round)}/forslag`, { pick: ids }, site.cookies.editor)
  return (await site.plan(round)).actions
}
const fields = {
  title: 'Skriv ner rollen',
  text: '',
  goal: '',
  responsible: '',
  partners: '',
  startsOn: '',
  endsOn: '',
  resource: '',
  measure: '',
  status: 'planned',
}

describe('the plan’s page', () => {
  it('says kindly that there is nothing to build on yet', async () => {
    await site.openRound('blank')
    const text = await (await site.get(planOf('blank'), site.cookies.editor)).text()
    expect(text).toContain('Det finns inga svar i kartläggningen än.')
    expect(text).toContain('/region/20/kartlaggning/blank')
    expect(text).not.toContain('Börja på planen')
    const english = await (await site.get('/en/region/20/plan/blank', site.cookies.editor)).text()
    expect(english).toContain('There are no answers in the mapping yet.')
  })

  it('begins nothing while there are no answers', async () => {
    await site.openRound('unanswered')
    for (const [path, form] of [
      [planOf('unanswered'), { goal: 'Mål', version: '0' }],
      [`${planOf('unanswered')}/forslag`, { pick: 'A1-1' }],
      [`${planOf('unanswered')}/insats/ny`, fields],
      [`${planOf('unanswered')}/hinder/ny`, { title: 'X', level: 'branch', weight: '1' }],
    ] as const)
      expect((await site.post(path, form, site.cookies.editor)).headers.get('location')).toBe(planOf('unanswered'))
    expect(await site.deps.plans.get('20', 'unanswered')).toBeNull()
  })

  it('shows what has the highest priority before the plan is begun, with the formula', async () => {
    const round = await answeredRound()
    const text = await (await site.get(planOf(round), site.cookies.editor)).text()
    expect(text).toContain('gap 3 × vikt 4 × rådighet 1 (egen) × arbete 1,2 (litet) × grund 1 = 14,4')
    expect(text).toContain('gap 2 × vikt 3 × rådighet 0,7 (delad) × arbete 1,2 (litet) × grund 1 = 5,04')
    expect(text).toContain('Börja på planen')
  })

  it('does not exist in a round that does not exist', async () => {
    for (const path of ['', '/forslag', '/insats/ny', '/hinder/ny', '/anta'])
      expect((await site.get(`${planOf('no-round')}${path}`, site.cookies.editor)).status).toBe(404)
  })
})

describe('who may see a plan', () => {
  it('hides a draft from another region and from the coordinator', async () => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    expect((await site.get(planOf(round), site.cookies.stranger)).status).toBe(404)
    expect((await site.get(planOf(round), site.cookies.coordinator)).status).toBe(404)
    expect((await site.get(`${planOf(round)}/forslag`, site.cookies.coordinator)).status).toBe(404)
    expect((await site.get(planOf(round), site.cookies.editor)).status).toBe(200)
  })

  it('shows the coordinator an adopted plan, read-only', async () => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    const adoption = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12', knowing: 'yes' }
    const state = stateOf(await site.plan(round))
    const text = await follow(await site.post(`${planOf(round)}/anta`, { ...adoption, state }, site.cookies.owner))
    expect(text).toContain('Planen är antagen. Den ändras bara genom en revidering.')
    const seen = await (await site.get(planOf(round), site.cookies.coordinator)).text()
    expect(seen).toContain('Regionstyrelsen')
    expect(seen).toContain('RS 2026/12')
    expect(seen).not.toContain(`action="${planOf(round)}`)
  })
})

describe('picking proposals', () => {
  it('shows where each comes from and its own numbers', async () => {
    const round = await answeredRound()
    const text = await (await site.get(`${planOf(round)}/forslag`, site.cookies.editor)).text()
    expect(text).toContain((await firstQuestion()).question.sv)
    expect(text).toContain('Er nivå nu: 0 av 4')
    expect(text).toContain('gap 2 × vikt 4 × rådighet 0,4 (nationell) × arbete 1 (lagom) × grund 1 = 3,2')
    expect(text.indexOf('A1 ·')).toBeLessThan(text.indexOf('B1 ·'))
    expect(text.indexOf('B1 ·')).toBeLessThan(text.indexOf('N1 ·'))
  })

  it('adds several at once, and says which are in the plan', async () => {
    const round = await answeredRound()
    const response = await site.post(`${planOf(round)}/forslag`, { pick: ['A1-1', 'B1-1'] }, site.cookies.editor)
    expect(await follow(response)).toContain('2 insatser är tillagda, sist i planen.')
    const text = await (await site.get(`${planOf(round)}/forslag`, site.cookies.editor)).text()
    expect(text.match(/Finns i planen\./g)).toHaveLength(2)
    expect(text).not.toContain('value="A1-1"')
  })

  it('takes the words of the language that the page was read in, and the level as the goal', async () => {
    const round = await answeredRound()
    await site.post(`/en/region/20/plan/${round}/proposals`, { pick: 'A1-1' }, site.cookies.editor)
    const { levels, actions } = await firstQuestion()
    const first = actions.find(({ id }) => id === 'A1-1')
    expect((await site.plan(round)).actions).toMatchObject([
      { title: first?.title.en, text: first?.text.en, measure: first?.measure.en, goal: levels[first?.reach ?? 0]?.en },
    ])
  })

  it('asks for a choice, and refuses one that is not there', async () => {
    const round = await answeredRound()
    const none = await site.post(`${planOf(round)}/forslag`, {}, site.cookies.editor)
    expect(none.status).toBe(400)
    expect(await none.text()).toContain('Välj minst ett förslag först.')
    const strange = await site.post(`${planOf(round)}/forslag`, { pick: ['A1-1', '=cmd()'] }, site.cookies.editor)
    expect(strange.status).toBe(400)
    const text = await strange.text()
    expect(text).toContain('Ett av de valda förslagen finns inte i kartläggningen.')
    expect(text).toMatch(/value="A1-1"\s+checked/)
  })

  it('does a doubled post once', async () => {
    const round = await answeredRound()
    const form = { ...fields, indicator: '', formKey: `${site.time.now.getTime().toString(36)}-aaaaaaaaaaaaaaaaaaaaaa` }
    await site.post(`${planOf(round)}/insats/ny`, form, site.cookies.editor)
    expect((await site.post(`${planOf(round)}/insats/ny`, form, site.cookies.editor)).status).toBe(303)
    expect((await site.plan(round)).actions).toHaveLength(1)
  })
})

describe('editing an action', () => {
  it('saves, and shows it in the plan', async () => {
    const round = await answeredRound()
    const [action] = await pick(round, ['A1-1'])
    const form = {
      ...fields,
      title: 'Nytt namn',
      responsible: 'Strategen',
      startsOn: '2027-01-15',
      endsOn: '2027-06-30',
      version: '1',
    }
    const text = await follow(await site.post(`${planOf(round)}/insats/${action?.id}`, form, site.cookies.editor))
    expect(text).toContain('Insatsen ”Nytt namn” är sparad.')
    expect(text).toContain('15 januari 2027 – 30 juni 2027')
    expect(text).toContain('Saknar mått')
  })

  it('shows both texts when a colleague saved meanwhile, and lets the person choose', async () => {
    const round = await answeredRound()
    const [action] = await pick(round, ['A1-1'])
    const address = `${planOf(round)}/insats/${action?.id}`
    await site.post(address, { ...fields, title: 'Kollegans namn', version: '1' }, site.cookies.owner)
    const late = await site.post(address, { ...fields, title: 'Mitt namn', version: '1' }, site.cookies.editor)
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain('En kollega har ändrat insatsen sedan du öppnade den')
    expect(text).toContain('Oskar Ansvarig')
    expect(text).toContain('Kollegans namn')
    expect(text).toContain('value="Mitt namn"')
    expect(text).toContain('name="version" value="2"')
    expect((await site.plan(round)).actions[0]?.title).toBe('Kollegans namn')
    await site.post(address, { ...fields, title: 'Mitt namn', version: '2' }, site.cookies.editor)
    expect((await site.plan(round)).actions[0]?.title).toBe('Mitt namn')
  })

  it('keeps what was typed when a colleague removed it meanwhile', async () => {
    const round = await answeredRound()
    const [action] = await pick(round, ['A1-1'])
    await site.post(`${planOf(round)}/insats/${action?.id}/ta-bort`, {}, site.cookies.owner)
    const address = `${planOf(round)}/insats/${action?.id}`
    const late = await site.post(address, { ...fields, title: 'Mitt namn', version: '1' }, site.cookies.editor)
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain('Insatsen är borttagen')
    expect(text).toContain('value="Mitt namn"')
    expect(text).toContain(`action="${planOf(round)}/insats/ny"`)
  })

  it('adds one of the region’s own, for a question or none', async () => {
    const round = await answeredRound()
    await site.post(`${planOf(round)}/insats/ny`, { ...fields, indicator: 'B1' }, site.cookies.editor)
    await site.post(`${planOf(round)}/insats/ny`, { ...fields, indicator: '' }, site.cookies.editor)
    expect((await site.plan(round)).actions.map(({ origin }) => origin)).toEqual([
      { kind: 'own', indicatorId: 'B1' },
      { kind: 'own', indicatorId: null },
    ])
  })

  it('does not open one that is not there', async () => {
    const round = await answeredRound()
    expect((await site.get(`${planOf(round)}/insats/none`, site.cookies.editor)).status).toBe(404)
  })

  it.each([
    ['a missing name', { title: ' ' }, 'Fyll i det här fältet.'],
    ['a name too long', { title: 'x'.repeat(121) }, 'Texten är för lång: 121 tecken.'],
    ['a megabyte of text', { text: 'x'.repeat(1024 * 1024) }, 'Korta ner den till högst 2 000.'],
    ['a day that does not exist', { startsOn: '2027-02-30' }, 'Skriv ett datum som finns'],
    [
      'an end before the start',
      { startsOn: '2027-02-02', endsOn: '2027-02-01' },
      'samma dag som eller efter startdatum',
    ],
    ['a year out of reach', { endsOn: '3027-01-01' }, 'Skriv ett datum mellan år 2016 och 2056.'],
    ['an unknown state', { status: 'dreaming' }, 'Välj ett av alternativen i listan.'],
    ['an unknown question', { indicator: 'Z9' }, 'Välj ett av alternativen i listan.'],
    ['a strange version', { version: 'two' }, 'Skriv ett heltal med siffror'],
    ['an expired form', { formKey: 'abc' }, 'Formuläret har varit öppet länge.'],
    ['control characters', { text: 'a\u0000b' }, 'Texten innehåller tecken som inte går att läsa.'],
  ])('refuses %s beside the field, and keeps what was typed', async (_, wrong, sentence) => {
    const round = await answeredRound()
    const form = { ...fields, indicator: '', measure: 'Kvar efteråt', ...wrong }
    const response = await site.post(`${planOf(round)}/insats/ny`, form, site.cookies.editor)
    expect(response.status).toBe(400)
    const text = (await response.text()).replace(/\u00a0/g, ' ')
    expect(text).toContain(sentence)
    expect(text).toContain('Kvar efteråt')
    expect(text).toContain('Det här behöver du rätta till')
    expect(await site.deps.plans.get('20', round)).toBeNull()
  })

  it('shows script and formula characters as text', async () => {
    const round = await answeredRound()
    const title = '<script>alert(1)</script> =HYPERLINK("x")'
    const text = await follow(
      await site.post(`${planOf(round)}/insats/ny`, { ...fields, title, indicator: '' }, site.cookies.editor),
    )
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('ordering, removing and undoing', () => {
  it('moves up and down by buttons', async () => {
    const round = await answeredRound()
    const [first, second] = await pick(round, ['A1-1', 'B1-1'])
    const moved = await site.post(
      `${planOf(round)}/insats/${second?.id}/flytta`,
      { direction: 'up' },
      site.cookies.editor,
    )
    expect(moved.headers.get('location')).toContain(`#insats-${second?.id}`)
    expect(await follow(moved)).toContain('står nu på plats 1.')
    expect((await site.plan(round)).actions.map(({ id }) => id)).toEqual([second?.id, first?.id])
  })

  it('removes at once and offers to undo', async () => {
    const round = await answeredRound()
    const [action] = await pick(round, ['A1-1'])
    const text = await follow(await site.post(`${planOf(round)}/insats/${action?.id}/ta-bort`, {}, site.cookies.editor))
    expect(text).toContain('är borttagen.')
    expect(text).toContain('Ångra')
    expect(text).toContain('1 borttagen insats')
    const back = await follow(
      await site.post(`${planOf(round)}/insats/${action?.id}/aterstall`, {}, site.cookies.editor),
    )
    expect(back).toContain('är tillbaka i planen.')
    expect((await site.plan(round)).actions.map(({ id }) => id)).toEqual([action?.id])
  })

  it('says so when it is gone already, and when the page had been open for long', async () => {
    const round = await answeredRound()
    const [action] = await pick(round, ['A1-1'])
    const address = `${planOf(round)}/insats/${action?.id}/ta-bort`
    expect(await follow(await site.post(address, { formKey: 'old' }, site.cookies.editor))).toContain(
      'Sidan hade varit öppen länge',
    )
    await site.post(address, {}, site.cookies.editor)
    expect(await follow(await site.post(address, {}, site.cookies.editor))).toContain('är redan borttaget')
  })
})

describe('the plan’s goal', () => {
  it('shows a colleague’s goal beside what was typed', async () => {
    const round = await answeredRound()
    await site.post(planOf(round), { goal: 'Ett', version: '0' }, site.cookies.owner)
    await site.post(planOf(round), { goal: 'Två', version: '1' }, site.cookies.owner)
    const late = await site.post(planOf(round), { goal: 'Mitt', version: '1' }, site.cookies.editor)
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain('Målet har ändrats sedan du öppnade sidan')
    expect(text).toContain('Två')
    expect(text).toContain('>Mitt</textarea>')
    expect(text).toContain('name="version" value="2"')
  })

  it('refuses one that is too long, and keeps it', async () => {
    const round = await answeredRound()
    const response = await site.post(planOf(round), { goal: 'x'.repeat(2001), version: '0' }, site.cookies.editor)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('x'.repeat(2001))
  })

  it('is not lost when the plan was adopted meanwhile', async () => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
    await site.deps.plans.adopt({
      regionCode: '20',
      roundId: round,
      actor: { id: 'x', name: 'X' },
      at: site.time.now,
      decision,
      seenState: stateOf(await site.plan(round)),
      reason: '',
    })
    const response = await site.post(planOf(round), { goal: 'För sent skrivet', version: '1' }, site.cookies.editor)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('För sent skrivet')
  })
})

describe('barriers', () => {
  const barrier = {
    title: 'Ersättningen räcker inte',
    text: '',
    level: 'national-funding',
    weight: '4',
    indicatorIds: 'N1',
  }

  it('are raised from a question, with the region’s own comment at hand', async () => {
    const round = await answeredRound()
    const text = await (await site.get(`${planOf(round)}/hinder/ny?indicator=N1`, site.cookies.editor)).text()
    expect(text).toContain('Lyft två gånger.')
    expect(text).toMatch(/value="N1"\s+checked/)
    const plan = await follow(await site.post(`${planOf(round)}/hinder/ny`, barrier, site.cookies.editor))
    expect(plan).toContain('Nationell finansiering')
    expect(plan).toContain('4 – stoppar arbetet')
  })

  it('show both when a colleague saved meanwhile', async () => {
    const round = await answeredRound()
    await site.post(`${planOf(round)}/hinder/ny`, barrier, site.cookies.editor)
    const id = (await site.plan(round)).barriers[0]?.id
    const address = `/en/region/20/plan/${round}/barrier/${id}`
    await site.post(address, { ...barrier, weight: '2', version: '1' }, site.cookies.owner)
    const late = await site.post(address, { ...barrier, weight: '1', version: '1' }, site.cookies.editor)
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain('A colleague has changed the barrier')
    expect(text).toContain('2 – hinders somewhat')
    expect(text).toContain('1 – hinders a little')
  })

  it('can be removed and put back', async () => {
    const round = await answeredRound()
    await site.post(`${planOf(round)}/hinder/ny`, barrier, site.cookies.editor)
    const id = (await site.plan(round)).barriers[0]?.id
    expect(await follow(await site.post(`${planOf(round)}/hinder/${id}/ta-bort`, {}, site.cookies.editor))).toContain(
      'Ångra',
    )
    await site.post(`${planOf(round)}/hinder/${id}/aterstall`, {}, site.cookies.editor)
    expect((await site.plan(round)).barriers).toHaveLength(1)
    expect((await site.get(`${planOf(round)}/hinder/${id}`, site.cookies.editor)).status).toBe(200)
  })

  it.each([
    ['a missing title', { title: '' }, 'Fyll i det här fältet.'],
    ['a missing level', { level: '' }, 'Fyll i det här fältet.'],
    ['an unknown level', { level: 'moon' }, 'Välj ett av alternativen i listan.'],
    ['a missing weight', { weight: '' }, 'Fyll i det här fältet.'],
    ['a fractional weight', { weight: '2.5' }, 'Välj ett av alternativen i listan.'],
    ['an unknown question', { indicatorIds: 'Z9' }, 'Välj ett av alternativen i listan.'],
    ['a text too long', { text: 'x'.repeat(2001) }, 'Texten är för lång'],
  ])('refuse %s, and keep what was typed', async (_, wrong, sentence) => {
    const round = await answeredRound()
    const response = await site.post(
      `${planOf(round)}/hinder/ny`,
      { ...barrier, text: 'Kvar efteråt', ...wrong },
      site.cookies.editor,
    )
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(sentence)
    expect(await site.deps.plans.get('20', round)).toBeNull()
  })
})

describe('adopting', () => {
  const decision = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12' }

  it('lists what is missing and what that means', async () => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    const text = await (await site.get(`${planOf(round)}/anta`, site.cookies.owner)).text()
    expect(text).toContain('Planen har inget mål.')
    expect(text).toContain('saknar ansvarig och slutdatum')
    expect(text).toContain('Utan ansvarig vet ingen vem som ska börja.')
    expect(text).not.toContain('Utan mått')
  })

  it('is for the owner; an editor sees what is missing', async () => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    const text = await (await site.get(`${planOf(round)}/anta`, site.cookies.editor)).text()
    expect(text).toContain('Bara den som har rollen Ansvarig')
    expect(text).not.toContain('name="reference"')
    expect(
      (await site.post(`${planOf(round)}/anta`, { ...decision, knowing: 'yes' }, site.cookies.editor)).status,
    ).toBe(404)
  })

  it.each([
    ['a missing day', { day: '' }, 'Fyll i det här fältet.'],
    ['a day to come', { day: '2026-10-06' }, 'Beslutsdagen ligger i framtiden.'],
    ['a day long ago', { day: '1926-10-05' }, 'Beslutsdagen ligger före projektets start.'],
    ['a missing body', { body: '' }, 'Fyll i det här fältet.'],
    ['a missing reference', { reference: '' }, 'Fyll i det här fältet.'],
    ['gaps that nobody has ticked', { knowing: '' }, 'Kryssa i rutan om ni vill anta planen trots det som saknas.'],
  ])('refuses %s', async (_, wrong, sentence) => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    const state = stateOf(await site.plan(round))
    const form = { ...decision, knowing: 'yes', state, ...wrong }
    const response = await site.post(`${planOf(round)}/anta`, form, site.cookies.owner)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(sentence)
    expect((await site.plan(round)).plan.status).toBe('draft')
  })

  it('refuses a plan that changed since it was looked through, and keeps the decision', async () => {
    const round = await answeredRound()
    await pick(round, ['A1-1'])
    const state = stateOf(await site.plan(round))
    await pick(round, ['B1-1'])
    const response = await site.post(
      `${planOf(round)}/anta`,
      { ...decision, knowing: 'yes', state },
      site.cookies.owner,
    )
    expect(response.status).toBe(409)
    const text = await response.text()
    expect(text).toContain('Planen har ändrats sedan du öppnade sidan')
    expect(text).toContain('value="RS 2026/12"')
  })

  it('cannot adopt an empty plan', async () => {
    const round = await answeredRound()
    await site.post(planOf(round), { goal: 'Mål', version: '0' }, site.cookies.editor)
    expect(await (await site.get(`${planOf(round)}/anta`, site.cookies.owner)).text()).toContain('Planen är tom')
    const state = stateOf(await site.plan(round))
    expect(
      await follow(
        await site.post(`${planOf(round)}/anta`, { ...decision, state }, site.cookies.owner),
        site.cookies.owner,
      ),
    ).toContain('Planen är tom.')
  })

  it('makes every form of the plan lead back to it, and keeps what a colleague was typing', async () => {
    const round = await answeredRound()
    const [action] = await pick(round, ['A1-1'])
    const state = stateOf(await site.plan(round))
    await site.post(`${planOf(round)}/anta`, { ...decision, knowing: 'yes', state }, site.cookies.owner)
    for (const path of ['/forslag', '/insats/ny', `/insats/${action?.id}`, '/hinder/ny', '/anta'])
      expect((await site.get(planOf(round) + path, site.cookies.editor)).headers.get('location')).toBe(planOf(round))
    const late = await site.post(
      `${planOf(round)}/insats/${action?.id}`,
      { ...fields, title: 'Under tiden', version: '1' },
      site.cookies.editor,
    )
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain('value="Under tiden"')
    expect(text).not.toContain('Spara insatsen')
  })
})
