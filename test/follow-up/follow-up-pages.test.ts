import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { contentOf } from '#shared/assessments/assessment.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { anAction, anAnswer, editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import { mappingOne } from '#test/support/round.ts'

describe('following a plan up in the browser', () => {
  let site: PlanSite
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())

  let roundId = ''
  let actionId = ''
  let rounds = 0
  const deed = () => ({ regionCode: '20', roundId, actor: editor, at: site.time.now })
  const page = () => `/region/20/plan/${roundId}/uppfoljning`
  const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    return outcome.value
  }
  const adopt = async () => {
    const contents = await site.plan(roundId)
    const decision = { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1' }
    must(await site.deps.plans.adopt({ ...deed(), decision, seenState: stateOf(contents), reason: '' }))
  }
  const give = (fields: Record<string, string | string[]>, cookie = site.cookies.editor, address = '') =>
    site.post(
      address || `${page()}/${actionId}`,
      { status: 'started', progress: '40', version: '0', ...fields },
      cookie,
    )
  const read = async (address: string, cookie = site.cookies.editor) => (await site.get(address, cookie)).text()

  beforeEach(async () => {
    rounds += 1
    roundId = `2${100 + rounds}`
    await site.openRound(roundId)
    const content = anAction({
      title: 'Skriv avtal',
      endsOn: '2026-09-30',
      startsOn: '2026-01-01',
      unit: 'avtal',
      baseline: 0,
      target: 4,
    })
    const action = { kind: 'new', indicatorId: 'A1' } as const
    actionId = must(await site.deps.plans.saveAction({ ...deed(), content, action })).id
  })

  it('is not there before the plan is adopted, nor for another region', async () => {
    expect((await site.get(page(), site.cookies.editor)).status).toBe(404)
    expect((await give({})).status).toBe(404)
    await adopt()
    expect((await site.get(page(), site.cookies.editor)).status).toBe(200)
    expect((await site.get(page(), site.cookies.stranger)).status).toBe(404)
    expect((await site.get(`${page()}/no-such-action`, site.cookies.editor)).status).toBe(404)
  })

  it('says which actions are overdue and why, in both languages', async () => {
    await adopt()
    expect(await read(page())).toContain('Skulle ha varit klar 30 september 2026, för 5 dagar sedan.')
    const english = await read(`/en/region/20/plan/${roundId}/follow-up`)
    expect(english).toContain('Was to be finished on 30 September 2026, 5 days ago.')
    expect(english).toContain('1 action is overdue.')
  })

  it('keeps a follow-up, shows it with its value in a chart, and lets the plan page tell the status', async () => {
    await adopt()
    const answer = await give({
      status: 'finished',
      note: 'Allt är <klart>.',
      measured: '3,5',
      measuredOn: '2026-10-04',
    })
    expect(answer.status).toBe(303)
    const html = await read(answer.headers.get('location') ?? '')
    for (const part of [
      'Uppföljningen är sparad.',
      'Allt är &lt;klart&gt;.',
      '3,5 avtal',
      'Ett värde: 3,5; målet är 4.',
      '<svg',
    ])
      expect(html).toContain(part)
    const plan = await read(`/region/20/plan/${roundId}`)
    expect(plan).toContain('Klar</span>')
    expect(plan).toContain(`href="${page()}"`)
    expect((await site.plan(roundId)).actions[0]?.status).toBe('planned')
  })

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    await adopt()
    const bad: [Record<string, string>, string][] = [
      [{ measured: 'tre' }, 'measured'],
      [{ measured: '3', measuredOn: '2026-02-31' }, 'measuredOn'],
      [{ measured: '3', measuredOn: '' }, 'measuredOn'],
      [{ measured: '3', measuredOn: '2026-10-06' }, 'measuredOn'],
      [{ status: 'finished', share: 'yes', lesson: ' ' }, 'lesson'],
      [{ evidence: 'not-one-of-ours' }, 'evidence'],
    ]
    for (const [fields, name] of bad) {
      const answer = await give({ ...fields, note: 'Behåll mig' })
      const html = await answer.text()
      expect([name, answer.status]).toEqual([name, 400])
      expect(html).toContain(`id="f-${name}-error"`)
      expect(html).toContain('Behåll mig')
    }
    expect(await site.deps.followUps.history('20', roundId, actionId)).toEqual([])
  })

  it("shows a colleague's follow-up to the one who was overtaken, with her own text kept", async () => {
    await adopt()
    await give({ note: 'Kollegans ord' }, site.cookies.owner)
    const answer = await give({ note: 'Mina ord' })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('Oskar Ansvarig har följt upp insatsen medan du skrev.')
    expect(html).toContain('Kollegans ord')
    expect(html).toContain('Mina ord')
    expect((await give({ note: 'Mina ord', version: '1' })).status).toBe(303)
    expect(await site.deps.followUps.history('20', roundId, actionId)).toHaveLength(2)
  })

  it('does not take a form with a fault for newer than a colleague’s follow-up', async () => {
    await adopt()
    await give({ note: 'Kollegans ord' }, site.cookies.owner)
    const faulty = await (await give({ note: 'Mina ord', measured: 'tre' })).text()
    expect(faulty).toContain('name="version" value="0"')
    expect(faulty).not.toContain('name="version" value="1"')
    await site.deps.followUps.setRhythm({
      ...deed(),
      rhythm: { kind: 'monthly', from: '2026-11-01' },
      basedOnVersion: 0,
    })
    const rhythm = { rhythm: 'quarterly', from: '2026-02-31', version: '0' }
    expect(await (await site.post(page(), rhythm, site.cookies.editor)).text()).toContain('name="version" value="0"')
  })

  it('lets a region stop sharing what it learnt from an action that a revision took out', async () => {
    await adopt()
    await give({ status: 'finished', share: 'yes', lesson: 'Börja med ett möte.' })
    must(await site.deps.plans.beginRevision(deed()))
    const content = anAction({ title: 'Något annat' })
    must(await site.deps.plans.saveAction({ ...deed(), content, action: { kind: 'new', indicatorId: 'B1' } }))
    must(await site.deps.plans.removeAction({ ...deed(), id: actionId }))
    const decision = { day: '2026-10-04', body: 'Nämnden', reference: 'RUN 2' }
    const seenState = stateOf(await site.plan(roundId))
    must(await site.deps.plans.adopt({ ...deed(), decision, seenState, reason: 'Läget är ett annat' }))
    expect(await read(page())).toContain('Börja med ett möte.')
    const answer = await site.post(`${page()}/${actionId}/sluta-dela`, {}, site.cookies.editor)
    expect(await read(answer.headers.get('location') ?? '')).toContain('Lärdomen delas inte längre.')
    expect(await read(page())).not.toContain('Börja med ett möte.')
    expect((await site.deps.followUps.lessons()).filter((lesson) => lesson.roundId === roundId)).toEqual([])
  })

  it('offers to take back only to the one who gave it, and only the same day', async () => {
    await adopt()
    await give({ note: 'Fel' })
    const address = `${page()}/${actionId}`
    expect(await read(address)).toContain('Ta tillbaka')
    expect(await read(address, site.cookies.owner)).not.toContain('Ta tillbaka')
    const byOwner = await site.post(`${address}/ta-tillbaka`, { number: '1' }, site.cookies.owner)
    expect(await read(byOwner.headers.get('location') ?? '')).toContain('Det gick inte att ta tillbaka')
    const own = await site.post(`${address}/ta-tillbaka`, { number: '1' }, site.cookies.editor)
    expect(await read(own.headers.get('location') ?? '')).toContain('Uppföljningen är tillbakatagen.')
    expect(await site.deps.followUps.history('20', roundId, actionId)).toEqual([])
  })

  it('sets the rhythm, tells the next day, and needs a first day for one', async () => {
    await adopt()
    const set = (fields: Record<string, string>) =>
      site.post(page(), { rhythm: 'monthly', from: '2026-08-31', version: '0', ...fields }, site.cookies.editor)
    expect((await set({ from: '' })).status).toBe(400)
    expect((await set({ from: '1926-08-31' })).status).toBe(400)
    expect((await set({})).status).toBe(303)
    expect(await read(page())).toContain('31 oktober 2026')
    const stale = await set({ rhythm: 'quarterly' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('Eva Redaktör har ändrat rytmen')
    const forYou = await read('/region/20')
    expect(forYou).toContain('1 insats skulle ha följts upp 31 augusti 2026')
    await give({})
    expect(await read('/region/20')).not.toContain('skulle ha följts upp')
  })

  it('lets a coordinator read and not write, and see the lessons with their names', async () => {
    await adopt()
    await give({ status: 'finished', lesson: 'Börja med en kommun.', share: 'yes' })
    const html = await read(`${page()}/${actionId}`, site.cookies.coordinator)
    expect(html).toContain('Börja med en kommun.')
    expect(html).not.toContain('Spara uppföljningen')
    expect((await give({ version: '1' }, site.cookies.coordinator)).status).toBe(404)
    const lessons = await read('/nationellt/lardomar', site.cookies.coordinator)
    expect(lessons).toContain('Region Dalarna, 5 oktober 2026. Andra regioner ser inte namnet.')
    expect((await site.get('/nationellt/lardomar', site.cookies.owner)).status).toBe(403)
  })

  it('shows what was learnt to another region at its proposals, with the name only when that was said yes to', async () => {
    await adopt()
    await site.deps.assessments.saveAnswer({
      ...deed(),
      regionCode: '12',
      instrument: mappingOne,
      indicatorId: 'A1',
      content: contentOf(anAnswer('A1', { level: 0 })),
      basedOnVersion: 0,
    })
    const text = `Lärdom ${roundId}`
    const lessonOf = async () => {
      const html = await read(`/region/12/plan/${roundId}/forslag`, site.cookies.stranger)
      return html.slice(html.indexOf(text), html.indexOf(text) + 200)
    }
    await give({ status: 'finished', lesson: text, share: 'yes' })
    expect(await lessonOf()).toContain('En region, 5 oktober 2026')
    await give({ status: 'finished', lesson: text, share: 'yes', named: 'yes', version: '1' })
    expect(await lessonOf()).toContain('Region Dalarna, 5 oktober 2026')
    await give({ status: 'finished', lesson: text, share: 'no', named: 'yes', version: '2' })
    expect(await read(`/region/12/plan/${roundId}/forslag`, site.cookies.stranger)).not.toContain(text)
  })

  it('shows an action whose responsible has left until there is a new one', async () => {
    const content = anAction({ responsibleId: 'borta@region.example', responsible: 'Bo Borta' })
    await site.deps.plans.saveAction({ ...deed(), content, action: { kind: 'new', indicatorId: null } })
    await adopt()
    expect(await read(page())).toContain('Den som var ansvarig (Bo Borta) arbetar inte längre här.')
  })
})
