import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

let site: PlanSite
let colleague: string
beforeAll(async () => {
  site = await startPlanSite()
  colleague = await site.signIn('karim@region.example', [{ scope: '20', roles: ['editor'] }], 'Karim Kollega')
})
afterAll(() => site.stop())

let rounds = 0
const planOf = (round: string) => `/region/20/plan/${round}`
/** A round of its own, whose plan has two actions. */
const begunPlan = async () => {
  rounds += 1
  const round = `undo-${rounds}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 0, importance: 4, power: 'own' })
  await site.post(`${planOf(round)}/forslag`, { pick: ['A1-1', 'A1-2'] }, site.cookies.editor)
  const [first, second] = (await site.plan(round)).actions
  if (!first || !second) throw new Error('no actions')
  return { round, first, second }
}
type Answered = { address: string; html: string }
const follow = async (answer: Response, cookie = site.cookies.editor): Promise<Answered> => {
  expect(answer.status).toBe(303)
  const address = answer.headers.get('location') ?? ''
  return { address, html: await (await site.get(address, cookie)).text() }
}
/** Where the button of the notice leads. */
const buttonOf = ({ html }: Answered): string => /action="([^"]+\/angra\/[\w-]{22})"/.exec(html)?.[1] ?? 'no button'
const press = async (answered: Answered, fields = {}, cookie = site.cookies.editor) =>
  site.post(buttonOf(answered), fields, cookie)
const save = (round: string, id: string, fields: Record<string, string>, cookie = site.cookies.editor) =>
  site.post(`${planOf(round)}/insats/${id}`, { status: 'planned', ...fields }, cookie)

describe('undoing on the plan’s page', () => {
  it('is offered where it says that something is saved, and can be done again', async () => {
    const { round, first } = await begunPlan()
    const saved = await follow(await save(round, first.id, { title: 'Annat', version: '1' }))
    expect(saved.html).toContain('Insatsen ”Annat” är sparad.')
    const undone = await follow(await press(saved))
    expect(undone.html).toContain(`Ändringen av ”${first.title}” är ångrad.`)
    expect(undone.html).toContain('Gör om')
    expect((await site.plan(round)).actions[0]).toMatchObject({ title: first.title, text: first.text, version: 3 })
    const again = await follow(await press(undone, { redo: 'yes' }))
    expect(again.html).toContain('Ändringen av ”Annat” är gjord igen.')
    expect((await site.plan(round)).actions[0]?.title).toBe('Annat')
    expect(again.html).toContain('Ångra')
  })

  it('works for what is added, moved, removed and restored, for the goal and for barriers', async () => {
    const { round, first } = await begunPlan()
    const before = await site.plan(round)
    const changes = [
      ['/insats/ny', { title: 'Ny', status: 'planned' }],
      [`/insats/${first.id}/flytta`, { direction: 'down' }],
      [`/insats/${first.id}/ta-bort`, {}],
      ['', { goal: 'Ett mål', version: '1' }],
      ['/hinder/ny', { title: 'Ett hinder', level: 'branch', weight: '1' }],
    ] as const
    const said = []
    for (const [path, fields] of changes)
      said.push(await follow(await site.post(planOf(round) + path, fields, site.cookies.editor)))
    for (const answered of said.reverse()) expect((await press(answered)).status).toBe(303)
    const after = await site.plan(round)
    expect([after.plan.goal, after.actions.map(({ id }) => id), after.barriers]).toEqual([
      before.plan.goal,
      before.actions.map(({ id }) => id),
      [],
    ])
  })

  it('is not offered where nothing was changed', async () => {
    const { round } = await begunPlan()
    const goal = await follow(await site.post(planOf(round), { goal: '', version: '1' }, site.cookies.editor))
    expect(goal.html).toContain('Planens mål är sparat.')
    expect(buttonOf(goal)).toBe('no button')
  })

  it('says who has changed it since, and changes nothing', async () => {
    const { round, first } = await begunPlan()
    const saved = await follow(await save(round, first.id, { title: 'Mitt', version: '1' }))
    await save(round, first.id, { title: 'Karims', version: '2' }, colleague)
    const answer = await press(saved)
    expect(answer.status).toBe(409)
    const text = await answer.text()
    expect(text).toContain('Det gick inte att ångra')
    expect(text).toMatch(/Insatsen ”Karims” har ändrats, senast sparat av Karim Kollega, \d/)
    expect((await site.plan(round)).actions[0]).toMatchObject({ title: 'Karims', version: 3 })
  })

  it('is one’s own: a colleague who has the address undoes nothing', async () => {
    const { round, first } = await begunPlan()
    const saved = await follow(await save(round, first.id, { title: 'Mitt', version: '1' }))
    const answered = await follow(await press(saved, {}, colleague), colleague)
    expect(answered.html).toContain('Det finns inget att ångra.')
    expect((await site.post(buttonOf(saved), {}, site.cookies.stranger)).status).toBe(404)
    expect((await site.plan(round)).actions[0]?.title).toBe('Mitt')
  })

  it('happens once when it is sent twice, and says so kindly in another tab', async () => {
    const { round, first } = await begunPlan()
    const removed = await follow(
      await site.post(`${planOf(round)}/insats/${first.id}/ta-bort`, {}, site.cookies.editor),
    )
    const formKey = /name="formKey" value="([^"]+)"/.exec(removed.html)?.[1] ?? ''
    const [one, other] = [await press(removed, { formKey }), await press(removed, { formKey })]
    expect(one.headers.get('location')?.split('undo=')[1]).toBe(other.headers.get('location')?.split('undo=')[1])
    expect((await follow(await press(removed))).html).toContain('Det finns inget att ångra.')
    expect((await site.plan(round)).actions.map(({ id }) => id)[0]).toBe(first.id)
  })

  it('is refused plainly once the plan is adopted', async () => {
    const { round, first } = await begunPlan()
    const saved = await follow(await save(round, first.id, { title: 'Mitt', version: '1' }))
    const adoption = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12', knowing: 'yes' }
    await site.post(
      `${planOf(round)}/anta`,
      { ...adoption, state: stateOf(await site.plan(round)) },
      site.cookies.owner,
    )
    const { html } = await follow(await press(saved))
    expect(html).toContain('Planen är antagen och kan inte ändras.')
    const stale = await (await site.get(saved.address, site.cookies.editor)).text()
    expect(buttonOf({ ...saved, html: stale })).toBe('no button')
  })

  it('speaks English', async () => {
    const { round, first } = await begunPlan()
    const address = `/en/region/20/plan/${round}/action/${first.id}`
    const saved = await follow(
      await site.post(address, { title: 'Other', status: 'planned', version: '1' }, site.cookies.editor),
    )
    const button = /action="([^"]+\/undo\/[\w-]{22})"/.exec(saved.html)?.[1] ?? ''
    await save(round, first.id, { title: 'Karims', version: '2' }, colleague)
    const text = await (await site.post(button, {}, site.cookies.editor)).text()
    expect(text).toContain('It could not be undone')
    expect(text).toContain('The action “Karims” has changed, last saved by Karim Kollega')
  })
})
