import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type PlanSite, startPlanSite } from './plan-site.ts'

describe('proposals that help several questions', () => {
  let site: PlanSite
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())
  let count = 0
  /** D2-1 is proposed for D2, and helps H1 and I1 too. */
  const answered = async (ids: string[]) => {
    count += 1
    const round = `flera${count}`
    await site.openRound(round)
    for (const id of ids) await site.answer(round, id, { level: 1 })
    return round
  }
  const address = (round: string) => `/region/20/plan/${round}/forslag`
  const page = async (round: string) => (await site.get(address(round), site.cookies.editor)).text()
  const cardOf = (html: string, id: string) => html.split(`id="fraga-${id}"`)[1]?.split('id="fraga-')[0] ?? ''
  const pick = (round: string, also: string) =>
    site.post(address(round), { pick: 'D2-1', 'also-D2-1': also }, site.cookies.editor)

  it('stand once, in a group of their own with the questions and their gaps', async () => {
    const html = await page(await answered(['D2', 'H1', 'I1']))
    expect(html).toContain('Insatser som hjälper flera frågor')
    expect(html.match(/value="D2-1"/g)).toHaveLength(1)
    const [, group = ''] = html.split('id="flera-D2-1"')
    expect(group).toContain('Hjälper 3 av era frågor under målnivån:')
    expect(group).toMatch(/D2: .* Er nivå 1, gap 2\./)
    expect(group).toMatch(/I1: .* Er nivå 1, gap 2\./)
    for (const id of ['D2', 'H1', 'I1']) expect(cardOf(html, id)).toContain('href="#flera-D2-1"')
    expect(html).not.toContain('Finns redan i planen')
  })

  it('stand with their own question where the others have no gap, and then there is no group', async () => {
    const html = await page(await answered(['D2']))
    expect(html).not.toContain('Insatser som hjälper flera frågor')
    expect(cardOf(html, 'D2')).toContain('value="D2-1"')
  })

  it('become one action that remembers what it was chosen for, and are not proposed again', async () => {
    const round = await answered(['D2', 'H1', 'I1'])
    expect((await pick(round, 'H1,I1')).status).toBe(303)
    const [action, ...more] = (await site.plan(round)).actions
    expect(more).toEqual([])
    expect(action?.origin).toEqual({ kind: 'proposal', indicatorId: 'D2', proposalId: 'D2-1', alsoFor: ['H1', 'I1'] })
    const html = await page(round)
    expect(html).not.toContain('value="D2-1"')
    expect(cardOf(html, 'I1')).toContain('Finns redan i planen')
    expect(cardOf(html, 'H1')).toContain('Finns redan i planen')
    const plan = await (await site.get(`/region/20/plan/${round}`, site.cookies.editor)).text()
    expect(plan).toMatch(/Hjälper även: H1 · [^<]* och I1 · /)
    const edit = await (await site.get(`/region/20/plan/${round}/insats/${action?.id}`, site.cookies.editor)).text()
    expect(edit).toContain('Hjälper även: H1 · ')
  })

  it('are chosen for what the page showed, and for nothing that the proposal does not help', async () => {
    const round = await answered(['D2', 'H1', 'I1'])
    await pick(round, 'I1,N1')
    expect((await site.plan(round)).actions[0]?.origin.alsoFor).toEqual(['I1'])
    const plain = await answered(['D2'])
    await site.post(address(plain), { pick: 'D2-1' }, site.cookies.editor)
    expect((await site.plan(plain)).actions[0]?.origin).toEqual({
      kind: 'proposal',
      indicatorId: 'D2',
      proposalId: 'D2-1',
    })
  })

  it('keep what was ticked when something else is wrong', async () => {
    const round = await answered(['D2', 'I1'])
    const response = await site.post(
      address(round),
      { pick: ['D2-1', 'finns-inte'], 'also-D2-1': 'I1' },
      site.cookies.editor,
    )
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/value="D2-1"\s+checked/)
  })
})

describe('a question that builds on another below the target level', () => {
  let site: PlanSite
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())
  const answered = async (round: string) => {
    await site.openRound(round)
    await site.answer(round, 'A1', { level: 2, importance: 1 })
    await site.answer(round, 'A2', { level: 0, importance: 4 })
  }
  const page = async (round: string) => (await site.get(`/region/20/plan/${round}/forslag`, site.cookies.editor)).text()

  it('says what to begin with, which stands before it with its own number', async () => {
    await answered('grund')
    const html = await page('grund')
    expect(html.indexOf('id="fraga-A1"')).toBeLessThan(html.indexOf('id="fraga-A2"'))
    expect(html).toContain('Börja med A1: ')
    expect(html).toContain('Frågan bygger på A1, som också ligger under målnivån.')
    expect(html).toContain('Står före A2 trots lägre prioritet, eftersom A2 bygger på den.')
    expect(html).toContain('gap 1 × vikt 1 × rådighet 1 (egen) × arbete 1 (lagom) × grund 1,1 = 1,1')
    expect(html).toContain('Grund 1,1: A2 bygger på den här.')
  })

  it('stands where the region puts it', async () => {
    const fields = { 'A2-seen': '', 'A2-place': 'first', 'A2-reason': 'Mandatet brådskar' }
    await answered('flyttad')
    await site.post('/region/20/plan/flyttad/forslag/A2/plats', fields, site.cookies.editor)
    const html = await page('flyttad')
    expect(html.indexOf('id="fraga-A2"')).toBeLessThan(html.indexOf('id="fraga-A1"'))
    expect(html).toContain('Börja med A1: ')
    expect(html).not.toContain('trots lägre prioritet')
  })
})
