import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '#shared/assessments/assessment.ts'
import { findTarget, indicatorsAt, leftOf } from '#shared/assignments/assignment.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { eva, oskar, startTalkingSite, type TalkingSite } from '#test/comments/talking-site.ts'
import { anAnswer } from '#test/plans/builders.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { mappingOne } from '#test/support/round.ts'
import { assignmentsByArea, assignmentView } from '#web/assignments/assignments-view.ts'

const base = '/region/20/kartlaggning/2026/fordelning'
const anAssignment = (target: string, dueOn = '2026-11-01') => ({
  regionCode: '20',
  roundId: '2026',
  target,
  assignee: eva,
  assignedAt: '2026-10-05T12:00:00.000Z',
  dueOn,
  version: 1,
  savedAt: '2026-10-05T12:00:00.000Z',
  savedBy: oskar,
})

describe('an assignment', () => {
  it('stands for a question or for all questions of an area, and is done when they have answers', async () => {
    const instrument = await readMappingInstrument()
    const [area] = instrument.areas
    if (!area) throw new Error('no area')
    expect(findTarget(instrument, 'A1')).toMatchObject({ kind: 'indicator', indicator: { id: 'A1' } })
    expect(findTarget(instrument, area.id)).toMatchObject({ kind: 'area' })
    expect(findTarget(instrument, 'Q1')).toBeNull()
    expect(indicatorsAt(instrument, area.id)).toEqual(area.indicators)
    expect(indicatorsAt(instrument, 'A2').map(({ id }) => id)).toEqual(['A2'])
    const members = [{ email: eva.id }]
    const facts = (answers: Answer[], today: string) => ({ given: { asked: instrument, answers }, members, today })
    const answers = area.indicators.map(({ id }) => anAnswer(id))
    const some = answers.slice(1)
    expect(leftOf({ asked: instrument, answers: some }, area.id)).toHaveLength(1)
    const whole = anAssignment(area.id)
    expect(assignmentView(whole, facts(some, '2026-11-01')).state).toBe('open')
    expect(assignmentView(whole, facts(some, '2026-11-02'))).toMatchObject({ state: 'late', leftCount: 1 })
    expect(assignmentView(whole, facts(answers, '2026-11-02'))).toMatchObject({ state: 'done', hasLeft: false })
    const gone = { ...facts([], '2026-10-10'), members: [{ email: oskar.id }] }
    expect(assignmentView(whole, gone).hasLeft).toBe(true)
    const [first] = assignmentsByArea([whole, anAssignment('A2')], facts([], '2026-10-10'))
    expect(first?.own?.assignment.target).toBe(area.id)
    expect(first?.indicators.map(({ own }) => own !== null)).toEqual([false, true, false, false])
  })
})

describe('who does what', () => {
  let site: TalkingSite
  beforeAll(async () => {
    site = await startTalkingSite()
  })
  afterAll(() => site.stop())
  const html = async (path: string, cookie = site.cookies.eva) => (await site.get(path, cookie)).text()
  const give = (target: string, fields: Record<string, string>, cookie = site.cookies.oskar) =>
    site.post(`${base}/${target}`, { assignee: eva.id, dueOn: '2026-11-01', version: '0', ...fields }, cookie)
  const find = async (target: string) =>
    (await site.deps.assignments.list('20', '2026')).find((each) => each.target === target) ?? null

  it('is given to a colleague with a date, and shows on the list, the overview and the area page', async () => {
    expect((await give('role-mandate', {})).headers.get('location')).toBe(`${base}?say=saved`)
    expect((await give('A2', { assignee: oskar.id, from: 'area' })).headers.get('location')).toBe(
      '/region/20/kartlaggning/2026/omrade/role-mandate#A2',
    )
    expect(await html(`${base}?say=saved`)).toContain('Eva Redaktör, senast 1 november 2026')
    expect(await html('/region/20/kartlaggning/2026')).toContain('Eva Redaktör, senast 1 november 2026')
    const area = await html('/region/20/kartlaggning/2026/omrade/role-mandate')
    expect(area).toContain('Oskar Ansvarig, senast 1 november 2026')
    expect(area).toContain('Hela området: ')
  })

  it('becomes done by itself when the question is answered', async () => {
    await give('B1', {})
    expect(await html(base)).not.toContain('>klart<')
    await site.deps.assessments.saveAnswer({
      regionCode: '20',
      roundId: '2026',
      instrument: mappingOne,
      indicatorId: 'B1',
      content: anAnswerContent({ level: 2 }),
      basedOnVersion: 0,
      actor: eva,
      at: site.time.now,
    })
    expect(await html(base)).toContain('>klart<')
  })

  it('is not overwritten by somebody who had not seen it; both choices are shown', async () => {
    await give('C1', {})
    const late = await give('C1', { assignee: oskar.id, dueOn: '2026-11-09' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('nu står Eva Redaktör, senast 1 november 2026')
    expect(page).toContain('value="2026-11-09"')
    expect((await find('C1'))?.assignee).toEqual(eva)
    expect((await give('C1', { assignee: oskar.id, version: '1' })).status).toBe(303)
    expect(await find('C1')).toMatchObject({ assignee: oskar, version: 2 })
  })

  it('keeps when it was given when only the date changes', async () => {
    await give('C2', {})
    const before = await find('C2')
    site.time.now = new Date(site.time.now.getTime() + 60_000)
    await give('C2', { dueOn: '2026-11-20', version: '1' })
    expect(await find('C2')).toMatchObject({ assignedAt: before?.assignedAt, dueOn: '2026-11-20', version: 2 })
  })

  it('takes members of the region only, and days to come', async () => {
    expect((await give('D1', { assignee: 'sara@region.example' })).status).toBe(400)
    const past = await give('D1', { dueOn: '2026-10-04' })
    expect([past.status, await past.text()]).toEqual([400, expect.stringContaining('inte har passerat')])
    expect((await give('Q9', {})).status).toBe(404)
    expect((await give('D1', {}, site.cookies.stranger)).status).toBe(404)
    expect((await give('D1', {}, site.cookies.siv)).status).toBe(404)
    expect(await find('D1')).toBeNull()
  })

  it('is taken back, unless a colleague has changed it since', async () => {
    await give('E1', {})
    const remove = (version: string) => site.post(`${base}/E1/ta-bort`, { version }, site.cookies.eva)
    expect((await remove('2')).headers.get('location')).toBe(`${base}?say=changed-meanwhile`)
    expect((await remove('1')).headers.get('location')).toBe(`${base}?say=removed`)
    expect(await find('E1')).toBeNull()
  })

  it('says that a colleague has left until it is given to another', async () => {
    await site.signIn('lena@region.example', [{ scope: '20', roles: ['editor'] }], 'Lena Slutar')
    await give('F1', { assignee: 'lena@region.example' })
    await site.deps.people.remove({ email: 'lena@region.example', scope: '20', actor: oskar, at: site.time.now })
    expect(await html(base)).toContain('>har lämnat<')
    expect(await html(`${base}/F1`)).toContain('Lena Slutar är inte längre med i regionen')
    expect((await give('F1', { version: '1' })).status).toBe(303)
    expect(await html(base)).not.toContain('>har lämnat<')
  })
})
