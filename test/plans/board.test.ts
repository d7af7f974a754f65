import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Action, type ActionContent, actionStatuses } from '#shared/plans/plan.ts'
import { newFormKey } from '#web/form.ts'
import { anAction, editor } from './builders.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

let site: PlanSite
beforeAll(async () => {
  site = await startPlanSite()
})
afterAll(() => site.stop())

let rounds = 0
/** A plan of its own with these actions. */
const planWith = async (...contents: Partial<ActionContent>[]): Promise<{ round: string; actions: Action[] }> => {
  rounds += 1
  const round = `board-${rounds}`
  await site.openRound(round)
  await site.answer(round, 'A1', { level: 0 })
  for (const content of contents)
    await site.deps.plans.saveAction({
      regionCode: '20',
      roundId: round,
      actor: editor,
      at: site.time.now,
      content: anAction(content),
      action: { kind: 'new', indicatorId: null },
    })
  return { round, actions: (await site.plan(round)).actions }
}
const board = (round: string) => `/region/20/plan/${round}?vy=tavla`
const textOf = async (path: string, cookie = site.cookies.editor) => (await site.get(path, cookie)).text()
const move = (round: string, action: Action | undefined, fields: Record<string, string>, headers = {}) =>
  site.post(`/region/20/plan/${round}/insats/${action?.id}/lage`, fields, site.cookies.editor, headers)
const json = { accept: 'application/json' }
/** The titles in the column of a status, in their order. */
const inColumn = (text: string, status: string): string[] => {
  const from = text.indexOf(`data-column="${status}"`)
  const column = text.slice(from, text.indexOf('</section>', from))
  return [...column.matchAll(/data-title="([^"]*)"/g)].map(([, title]) => title ?? '')
}
const adopt = async (round: string) => {
  const { plan } = await site.plan(round)
  const adopted = await site.deps.plans.adopt({
    regionCode: '20',
    roundId: round,
    actor: editor,
    at: site.time.now,
    decision: { day: '2026-10-01', body: 'Nämnden', reference: '' },
    seenState: String(plan.changes),
    reason: '',
  })
  if (!adopted.ok) throw new Error(adopted.refusal.kind)
}

describe('the views of a plan', () => {
  it('are links with the chosen one told, in both languages’ words', async () => {
    const { round } = await planWith({ title: 'Ett' })
    const current = async (path: string) => /<a href="[^"]*" aria-current="page">([^<]*)</.exec(await textOf(path))?.[1]
    expect(await current(`/region/20/plan/${round}`)).toBe('Lista')
    expect(await current(`/region/20/plan/${round}?vy=tidslinje`)).toBe('Tidslinje')
    expect(await current(board(round))).toBe('Tavla')
    expect(await current(`/en/region/20/plan/${round}?view=timeline`)).toBe('Timeline')
    // The link to the other language keeps the question as it is.
    expect(await current(`/en/region/20/plan/${round}?vy=tavla`)).toBe('Board')
    expect(await current(`/region/20/plan/${round}?vy=skräp`)).toBe('Lista')
  })

  it('stand on the adopted plan too, for the coordinator without the region’s own links', async () => {
    const { round } = await planWith({ title: 'Ett' })
    expect((await site.get(board(round), site.cookies.coordinator)).status).toBe(404)
    await adopt(round)
    const text = await textOf(board(round), site.cookies.coordinator)
    expect(inColumn(text, 'planned')).toEqual(['Ett'])
    expect(text).not.toContain('/kalender')
    expect(await textOf(`/region/20/plan/${round}?vy=tidslinje`, site.cookies.coordinator)).toContain('<svg')
  })

  it('show the timeline with the table behind, and what has no date', async () => {
    const { round } = await planWith({ title: 'Med' }, { title: 'Utan', startsOn: '', endsOn: '' })
    const text = await textOf(`/region/20/plan/${round}?vy=tidslinje`)
    expect(text).toContain('1 insats från 1 november 2026 till 31 mars 2027.')
    expect(text).toContain('<caption>Planens insatser över tid</caption>')
    expect(text.slice(text.indexOf('id="timeline-undated"'))).toContain('<li>Utan</li>')
  })
})

describe('the board', () => {
  it('has a column for every status, each in the plan’s own order', async () => {
    const { round } = await planWith({ title: 'Ett' }, { title: 'Två', status: 'finished' }, { title: 'Tre' })
    const text = await textOf(board(round))
    expect(actionStatuses.map((status) => inColumn(text, status))).toEqual([['Ett', 'Tre'], [], ['Två'], []])
  })

  it('moves an action by its form, keeps the rest of it, and moves it back', async () => {
    const steps = [{ text: 'Möte', on: '2026-12-01', isDone: false }]
    const { round, actions } = await planWith({ title: 'Ett', text: 'Så här.', steps })
    const moved = await move(round, actions[0], { status: 'started', version: '1' })
    expect(moved.status).toBe(303)
    const address = moved.headers.get('location') ?? ''
    const text = await textOf(address)
    expect(inColumn(text, 'started')).toEqual(['Ett'])
    expect(text).toContain('Insatsen ”Ett” är nu påbörjad.')
    expect((await site.plan(round)).actions[0]).toMatchObject({ text: 'Så här.', steps, status: 'started', version: 2 })
    expect(text).toMatch(/<input type="hidden" name="version" value="2"\/><button[^>]*name="status" value="planned"/)
    await move(round, actions[0], { status: 'planned', version: '2' })
    expect((await site.plan(round)).actions[0]).toMatchObject({ status: 'planned', version: 3 })
    // The old address tells of a move that has been undone: nothing to say, nothing to undo.
    expect(await textOf(address)).not.toContain('är nu')
  })

  it('writes nothing over when a colleague was first, and says both choices', async () => {
    const { round, actions } = await planWith({ title: 'Ett' })
    await move(round, actions[0], { status: 'finished', version: '1' })
    const late = await move(round, actions[0], { status: 'cancelled', version: '1' })
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain(
      'Eva Redaktör ändrade insatsen ”Ett” medan du hade sidan öppen. Du valde avbruten. Det är inte sparat: nu är den klar.',
    )
    expect(text).toMatch(/<option value="cancelled" selected/)
    expect((await site.plan(round)).actions[0]?.status).toBe('finished')
  })

  it('answers a script with what holds now', async () => {
    const { round, actions } = await planWith({ title: 'Ett' })
    const moved = await move(round, actions[0], { status: 'started', version: '1' }, json)
    expect(await moved.json()).toMatchObject({ kind: 'moved', status: 'started', version: 2 })
    const late = await move(round, actions[0], { status: 'finished', version: '1' }, json)
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ kind: 'stale', status: 'started', version: 2 })
    expect((await move(round, actions[0], { status: 'dreaming', version: '2' }, json)).status).toBe(400)
    await adopt(round)
    const adopted = await move(round, actions[0], { status: 'finished', version: '2' }, json)
    expect(await adopted.json()).toEqual({
      kind: 'refused',
      said: 'Planen är antagen och kan inte ändras. Det du gjorde sparades inte.',
    })
  })

  it('counts a form that is sent twice once, and says that it is saved', async () => {
    const { round, actions } = await planWith({ title: 'Ett' })
    const fields = { status: 'started', version: '1', formKey: newFormKey(site.time.now) }
    const answers = [await move(round, actions[0], fields), await move(round, actions[0], fields)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await site.plan(round)).actions[0]?.version).toBe(2)
    expect(await textOf(answers[1]?.headers.get('location') ?? '')).toContain('Insatsen ”Ett” är sparad.')
    const byScript = await move(round, actions[0], fields, json)
    expect(await byScript.json()).toMatchObject({ kind: 'moved', status: 'started', version: 2 })
  })

  it('says so when the action is gone', async () => {
    const { round, actions } = await planWith({ title: 'Ett' }, { title: 'Två' })
    const [first] = actions
    await site.deps.plans.removeAction({
      regionCode: '20',
      roundId: round,
      actor: editor,
      at: site.time.now,
      id: first?.id ?? '',
    })
    const gone = await move(round, first, { status: 'started', version: '1' })
    expect(await textOf(gone.headers.get('location') ?? '')).toContain('redan borttaget')
  })

  it('cannot be moved on when the plan is adopted', async () => {
    const { round } = await planWith({ title: 'Ett' })
    expect(await textOf(board(round))).toContain('/lage"')
    await adopt(round)
    const text = await textOf(board(round))
    expect(inColumn(text, 'planned')).toEqual(['Ett'])
    expect(text).not.toContain('/lage"')
    expect(text).toContain('Planen är antagen. Läget ändras i uppföljningen.')
  })

  it('moves nothing in a revision, where the follow-ups say how the actions stand', async () => {
    const { round, actions } = await planWith({ title: 'Ett' })
    await adopt(round)
    await site.deps.plans.beginRevision({ regionCode: '20', roundId: round, actor: editor, at: site.time.now })
    const said = 'När planen har varit antagen skriver ni läget i uppföljningen. Insatsen är inte flyttad.'
    const moved = await move(round, actions[0], { status: 'started', version: '1' })
    expect(moved.status).toBe(409)
    expect(await moved.text()).toContain(said)
    const byScript = await move(round, actions[0], { status: 'started', version: '1' }, json)
    expect(byScript.status).toBe(409)
    expect(await byScript.json()).toEqual({ kind: 'refused', said })
    expect((await site.plan(round)).actions).toMatchObject([{ status: 'planned', version: 1 }])
  })
})
