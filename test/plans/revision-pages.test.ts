import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { anAction, editor } from './builders.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

let site: PlanSite
beforeAll(async () => {
  site = await startPlanSite()
})
afterAll(() => site.stop())

let used = 0
const decision = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12', knowing: 'yes' }
const adoptNow = async (round: string, fields: Record<string, string> = {}) =>
  site.post(
    `/region/20/plan/${round}/anta`,
    { ...decision, state: stateOf(await site.plan(round)), ...fields },
    site.cookies.owner,
  )
const addAction = (round: string, title: string) =>
  site.deps.plans.saveAction({
    regionCode: '20',
    roundId: round,
    actor: editor,
    at: site.time.now,
    action: { kind: 'new', indicatorId: 'A1' },
    content: anAction({ title }),
  })
const read = async (path: string, cookie: string) => (await site.get(path, cookie)).text()
const follow = async (answer: Response, cookie: string) => {
  expect(answer.status).toBe(303)
  return read(answer.headers.get('location') ?? '', cookie)
}

/** An adopted plan, and its address. */
const adopted = async () => {
  used += 1
  const round = `revised-${used}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 1, importance: 4, power: 'own' })
  await addAction(round, 'Den första insatsen')
  expect((await adoptNow(round)).status).toBe(303)
  return { round, plan: `/region/20/plan/${round}` }
}
/** One whose revision has been begun by the editor and has one more action. */
const revised = async () => {
  const made = await adopted()
  const html = await follow(await site.post(`${made.plan}/revidera`, {}, site.cookies.editor), site.cookies.editor)
  await addAction(made.round, 'Den andra insatsen')
  return { ...made, html }
}

describe('revising an adopted plan', () => {
  it('is offered to the team, and to nobody else', async () => {
    const { plan } = await adopted()
    expect(await read(plan, site.cookies.editor)).toContain(`action="${plan}/revidera"`)
    expect(await read(plan, site.cookies.coordinator)).not.toContain(`action="${plan}/revidera"`)
    expect((await site.post(`${plan}/revidera`, {}, site.cookies.stranger)).status).toBe(404)
  })

  it('says that the edition stands meanwhile, and what has changed so far', async () => {
    const { plan, html } = await revised()
    expect(html).toContain('Revideringen är påbörjad.')
    const now = await read(plan, site.cookies.editor)
    expect(now).toContain('Version 1 gäller tills ni antar revideringen.')
    expect(now).toContain(`href="${plan}/version/1"`)
    expect(now).toMatch(/Nya insatser[\s\S]*Den andra insatsen/)
  })

  it('shows others the edition that stands and never the draft', async () => {
    const { plan, round } = await revised()
    for (const path of [plan, `/region/20`, `/region/20/kartlaggning/${round}/resultat`])
      expect(await read(path, site.cookies.coordinator)).not.toContain('Den andra insatsen')
    const seen = await read(plan, site.cookies.coordinator)
    expect(seen).toContain('Den första insatsen')
    expect(seen).toContain('RS 2026/12')
  })

  it('asks for what changes and why before it is adopted, and keeps what was typed', async () => {
    const { round, plan } = await revised()
    const refused = await adoptNow(round, { reason: '', reference: 'RS 2026/99' })
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('f-reason-error')
    expect(html).toContain('RS 2026/99')
    const wrong = await adoptNow(round, { reason: 'Vi lägger till en insats.', day: '2026-02-31' })
    expect(await wrong.text()).toContain('Vi lägger till en insats.')
    expect((await site.plan(round)).plan.editionIds).toHaveLength(1)
    expect((await adoptNow(round, { reason: 'Vi lägger till en insats.', reference: 'RS 2026/99' })).status).toBe(303)
    const second = await read(`${plan}/version/2`, site.cookies.coordinator)
    expect(second).toContain('Vi lägger till en insats.')
    expect(second).toContain('RS 2026/99')
    expect(second).toContain('Det här skiljer sig från version 1')
    expect(second).toMatch(/Nya insatser[\s\S]*Den andra insatsen/)
    const first = await read(`/en/region/20/plan/${round}/edition/1`, site.cookies.coordinator)
    expect(first).toContain('Version 2 is now in force.')
    expect(first).toContain('RS 2026/12')
    expect(first).not.toContain('Den andra insatsen')
  })

  it('asks for no reason the first time', async () => {
    const { round } = await adopted()
    expect((await site.plan(round)).plan.status).toBe('adopted')
  })

  it('can be given up as it was looked through, and not when a colleague has gone on', async () => {
    const { round, plan } = await revised()
    const state = stateOf(await site.plan(round))
    await addAction(round, 'Kollegans insats')
    const late = await site.post(`${plan}/revidera/avbryt`, { state }, site.cookies.editor)
    expect(late.headers.get('location')).toContain('say=changed-meanwhile')
    expect((await site.plan(round)).plan.status).toBe('draft')
    const given = await site.post(
      `${plan}/revidera/avbryt`,
      { state: stateOf(await site.plan(round)) },
      site.cookies.editor,
    )
    expect(await follow(given, site.cookies.editor)).toContain('Revideringen är avbruten.')
    expect((await site.plan(round)).actions.map(({ title }) => title)).toEqual(['Den första insatsen'])
  })
})

describe('an edition’s page', () => {
  it('is not there for a number that no edition has, for another region, or for a draft', async () => {
    const { plan } = await adopted()
    for (const number of ['0', '2', '01', '-1', '1.0', 'ett', '99999999'])
      expect((await site.get(`${plan}/version/${number}`, site.cookies.editor)).status).toBe(404)
    expect((await site.get(`${plan}/version/1`, site.cookies.stranger)).status).toBe(404)
    expect((await site.get(`${plan}/version/1`, site.cookies.coordinator)).status).toBe(200)
  })
})
