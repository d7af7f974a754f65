import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { bareAction } from '#shared/plans/plan.ts'
import { cellText, readWorkbook } from '#shared/platform/workbook-file.ts'
import { editor } from './builders.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

describe('the coordinator’s page on all plans', () => {
  let site: PlanSite
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())

  const page = async (query = '') => (await site.get(`/nationellt/planer${query}`, site.cookies.coordinator)).text()

  it('says that there is no round, shows only that a draft is there, and all of it once it is adopted, on the page and as a file', async () => {
    expect(await page()).toContain('Ingen kartläggning har öppnats än')
    await site.openRound('2026')
    const deed = { regionCode: '20', roundId: '2026', actor: editor, at: site.time.now }
    const content = { ...bareAction('=Hemligt utkast'), hours: 120, endsOn: '2026-01-31' }
    await site.deps.plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: 'A1' }, content })
    const draft = await page()
    expect(draft).toContain('0 av 21 regioner har antagit sin plan.')
    expect(draft).toContain('Utkast')
    expect(draft).not.toContain('120')
    const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
    const seenState = stateOf(await site.plan('2026'))
    expect((await site.deps.plans.adopt({ ...deed, decision, seenState, reason: '' })).ok).toBe(true)
    const adopted = await page()
    expect(adopted).toContain('1 av 21 regioner har antagit sin plan.')
    expect(adopted).toContain('A. ')
    expect(await page('?area=resources')).toContain('Ingen insats i en antagen plan stämmer med det du har valt.')
    expect(await page('?from=2026-12-01&to=2026-01-01')).toContain('Perioden slutar innan den börjar.')
    const response = await site.get('/nationellt/planer/fil', site.cookies.coordinator)
    const sheets = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
    if (!sheets.ok) throw new Error('unreadable')
    const text = JSON.stringify(sheets.value)
    expect(text).toContain(JSON.stringify(cellText('=Hemligt utkast')).slice(1, -1))
    expect(text).toContain('Region Dalarna')
  })

  it('is for coordinators only', async () => {
    for (const address of ['/nationellt/planer', '/nationellt/planer/fil'])
      expect((await site.get(address, site.cookies.owner)).status).toBe(403)
  })
})
