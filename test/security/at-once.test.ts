import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AuditEntry } from '#shared/platform/store.ts'
import { aRound, seenInstrument } from '#test/support/round.ts'
import { type BusySite, region, startBusySite } from './busy-site.ts'
import { rows } from './post-rows.ts'

const answerAddress = '/region/20/kartlaggning/2026/svar/A1'
const handIn = '/region/20/kartlaggning/2026/lamna-in'
const statusesOf = (answers: Response[]) => answers.map(({ status }) => status)
const count = (statuses: number[], wanted: number) => statuses.filter((status) => status === wanted).length

describe('many at once', () => {
  let site: BusySite
  beforeEach(async () => {
    site = await startBusySite()
  })
  afterEach(() => site.stop())

  const audit = async (action: string): Promise<AuditEntry[]> =>
    (await site.deps.auditLog.newest(region, 1000)).filter((entry) => entry.action === action)
  const answerOf = async () =>
    (await site.deps.assessments.answers('20', aRound())).answers.find(({ indicatorId }) => indicatorId === 'A1')
  const save = (version: number, comment: string) =>
    site.post(
      answerAddress,
      { ...seenInstrument, 'A1-level': '2', 'A1-comment': comment, version: String(version) },
      site.owner,
    )

  it('saves one answer a version; the others are told, and the audit log has a line for each that won', async () => {
    const before = (await audit('save-answer')).length
    for (const version of [1, 2]) {
      site.time.now = new Date(site.time.now.getTime() + 1000)
      const statuses = statusesOf(
        await Promise.all(Array.from({ length: 20 }, (_, index) => save(version, `${version}.${index}`))),
      )
      expect([count(statuses, 303), count(statuses, 409)]).toEqual([1, 19])
    }
    const lines = await audit('save-answer')
    expect(lines).toHaveLength(before + 2)
    const stands = await answerOf()
    expect(stands?.version).toBe(3)
    expect(lines[0]?.after).toMatchObject({ comment: stands?.comment })
  })

  it('saves nothing after handing in, and hands in what it counted', async () => {
    const gaps = await rows.submitMapping.valid(site)
    const saves = Array.from({ length: 10 }, (_, index) => save(1 + index, `samtidigt ${index}`))
    const [submitted, ...saved] = await Promise.all([site.post(handIn, gaps, site.owner), ...saves])
    if (submitted?.status !== 303) expect((await site.post(handIn, gaps, site.owner)).status).toBe(303)
    const lines = [...(await audit('save-answer')), ...(await audit('submit-assessment'))]
    expect(statusesOf(saved).every((status) => status === 303 || status === 409)).toBe(true)
    const stands = await answerOf()
    expect((await save(stands?.version ?? 0, 'för sent')).status).toBe(409)
    expect(await answerOf()).toEqual(stands)
    expect(count(statusesOf(saved), 303) + 1).toBe(lines.filter(({ action }) => action === 'save-answer').length)
    expect(lines.filter(({ action }) => action === 'submit-assessment')).toHaveLength(1)
  })

  it('adopts a plan once, and changes nothing of it afterwards', async () => {
    const other = await site.signIn('andra@region.example', [{ scope: region, roles: ['owner'] }])
    const fields = await rows.adoptPlan.valid(site)
    const [first] = site.ids.actions
    const action = { title: 'Samtidigt', status: 'planned', version: '1' }
    const answers = await Promise.all([
      site.post('/region/20/plan/2026/anta', fields, site.owner),
      site.post('/region/20/plan/2026/anta', fields, other),
      site.post(`/region/20/plan/2026/insats/${first}`, action, site.owner),
    ])
    expect(statusesOf(answers).every((status) => status < 500)).toBe(true)
    const adoptions = (await audit('adopt-plan')).filter(({ subject }) => subject === 'plan 2026')
    const contents = await site.deps.plans.get('20', '2026')
    expect(adoptions).toHaveLength(contents?.plan.status === 'adopted' ? 1 : 0)
    if (contents?.plan.status === 'adopted') {
      const late = await site.post(`/region/20/plan/2026/insats/${first}`, { ...action, title: 'För sent' }, site.owner)
      expect(late.status).toBe(409)
      expect((await site.deps.plans.get('20', '2026'))?.actions).toEqual(contents.actions)
    }
  })

  it('uses an invitation once, and keeps one owner when two remove each other', async () => {
    const second = await site.signIn('tva@region.example', [{ scope: '12', roles: ['owner'] }])
    const first = await site.signIn('ett@region.example', [{ scope: '12', roles: ['owner'] }])
    await Promise.all([
      site.post('/region/12/medarbetare/ta-bort', { email: 'tva@region.example' }, first),
      site.post('/region/12/medarbetare/ta-bort', { email: 'ett@region.example' }, second),
    ])
    expect(await site.deps.people.members('12')).toHaveLength(1)
    const accepted = await Promise.all(
      Array.from({ length: 5 }, () => site.post(`/inbjudan/${site.ids.secret}`, {}, site.owner)),
    )
    expect(count(statusesOf(accepted), 303)).toBe(1)
  })
})
