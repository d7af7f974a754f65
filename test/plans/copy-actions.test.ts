import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { anAction, aPick, editor } from './builders.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

describe('actions from the plan before', () => {
  let site: PlanSite
  let count = 0
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())

  const deed = (roundId: string) => ({ regionCode: '20', roundId, actor: editor, at: site.time.now })
  /** A region's adopted plan with three actions, and the round after, in which it has begun to answer. */
  const afterAPlan = async () => {
    count += 1
    const [before, now] = [`forra${count}`, `denna${count}`]
    const days = (id: string, at: number) => ({
      id,
      opensOn: new Date(Date.UTC(2020, count, at)).toISOString().slice(0, 10),
    })
    for (const round of [days(before, 1), days(now, 2)])
      await site.deps.rounds.open({ round: aRoundToOpen(round), actor: editor, at: site.time.now })
    await site.answer(now, 'A1', { level: 1 })
    const { plans } = site.deps
    await plans.pickProposals({ ...deed(before), picks: [aPick('A1-1')] })
    const [first] = (await site.plan(before)).actions
    const own = (content: Parameters<typeof anAction>[0], indicatorId: string | null = null) =>
      plans.saveAction({ ...deed(before), action: { kind: 'new', indicatorId }, content: anAction(content) })
    await own({ title: 'Väntar', dependsOn: [first?.id ?? ''], steps: [{ text: 'Möte', on: '', isDone: true }] })
    await own({ title: 'Gjord', status: 'finished' })
    const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
    const seenState = stateOf(await site.plan(before))
    await plans.adopt({ ...deed(before), decision, seenState, reason: '' })
    return { before, now, actions: (await site.plan(before)).actions }
  }
  const address = (round: string) => `/region/20/plan/${round}/fran-forra`
  const copy = (round: string, ids: string[]) => site.post(address(round), { copy: ids }, site.cookies.editor)

  it('are chosen but for those that are over, and come as actions of their own that wait for each other', async () => {
    const { before, now, actions } = await afterAPlan()
    const html = await (await site.get(address(now), site.cookies.editor)).text()
    const checked = [...html.matchAll(/name="copy" value="([^"]+)" checked/g)].map(([, id]) => id)
    expect(checked).toEqual(actions.slice(0, 2).map(({ id }) => id))
    const response = await copy(
      now,
      checked.flatMap((id) => id ?? []),
    )
    expect(response.headers.get('location')).toContain('say=picked&count=2')
    const [picked, waiting] = (await site.plan(now)).actions
    expect(picked).toMatchObject({ title: 'Förslag A1-1', copiedFrom: { roundId: before, actionId: actions[0]?.id } })
    expect(waiting).toMatchObject({ title: 'Väntar', dependsOn: [picked?.id], steps: [{ isDone: false }], version: 1 })
    expect((await site.plan(before)).actions).toEqual(actions)
  })

  it('aim at those of their questions that are still asked, and keep the proposal where its own is', async () => {
    const { before, now, actions } = await afterAPlan()
    const instrument = await site.deps.instruments.get('mapping', 1)
    const without = (gone: string) => ({
      ...instrument,
      areas: instrument.areas.map((area) => ({
        ...area,
        indicators: area.indicators.filter(({ id }) => id !== gone),
      })),
    })
    const [first] = actions
    if (!first) throw new Error('no action')
    const shared = { ...first, origin: { ...first.origin, alsoFor: ['B1', 'C1'] } }
    const originWithout = async (gone: string, id: string) => {
      const copied = await site.deps.plans.copyActions({
        ...deed(now),
        actions: [{ ...shared, roundId: before, id }],
        instrument: without(gone),
      })
      return copied.ok ? copied.value[0]?.origin : copied.refusal
    }
    expect(await originWithout('B1', 'one')).toEqual({
      kind: 'proposal',
      indicatorId: 'A1',
      proposalId: 'A1-1',
      alsoFor: ['C1'],
    })
    expect(await originWithout('A1', 'two')).toEqual({ kind: 'own', indicatorId: 'B1', alsoFor: ['C1'] })
  })

  it('wait for the copy of what they waited for, also when that was copied before', async () => {
    const { now, actions } = await afterAPlan()
    const [first, waiting] = actions.map(({ id }) => id)
    await copy(now, [first ?? ''])
    await copy(now, [first ?? '', waiting ?? ''])
    const [copied, late] = (await site.plan(now)).actions
    expect(late).toMatchObject({ title: 'Väntar', dependsOn: [copied?.id] })
  })

  it('come once, however often they are asked for', async () => {
    const { now, actions } = await afterAPlan()
    const ids = actions.map(({ id }) => id)
    await copy(now, ids)
    expect((await copy(now, ids)).headers.get('location')).toContain('count=0')
    expect((await site.plan(now)).actions).toHaveLength(3)
    expect(await (await site.get(address(now), site.cookies.editor)).text()).toContain('redan kopierad')
  })

  it('ask for a choice, and for one that is there', async () => {
    const { now } = await afterAPlan()
    expect((await copy(now, [])).status).toBe(400)
    const strange = await copy(now, ['finns-inte'])
    expect(strange.status).toBe(400)
    expect(await strange.text()).toContain('finns inte i den förra planen')
  })

  it('are none where no plan was adopted before', async () => {
    const round = aRoundToOpen({ id: 'ensam', opensOn: '2019-01-01' })
    await site.deps.rounds.open({ round, actor: editor, at: site.time.now })
    await site.answer('ensam', 'A1', { level: 1 })
    const html = await (await site.get(address('ensam'), site.cookies.editor)).text()
    expect(html).toContain('Ni har ingen antagen plan från en tidigare omgång.')
  })
})
