import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { interviewRound, surveyRound } from './survey-rounds.ts'
import { coordinatorActor, type SurveySite, startSurveySite } from './survey-site.ts'

const pageOf = (region: string) => `/nationellt/intervjuer/${region}/intervjuer-2026`
const secret = 'Sagt i förtroende'

let site: SurveySite
beforeAll(async () => {
  site = await startSurveySite()
  // The interview with Dalarna, whose owner and editor try to read it.
  await site.give('20', interviewRound, { A1: { chosen: ['unsure'], comment: secret }, A7: { comment: secret } })
})
afterAll(() => site.stop())

const textOf = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()

describe('an interview', () => {
  it('is noted and coded by the coordinator', async () => {
    const answer = await site.post(
      `${pageOf('12')}/svar/A1`,
      { instrument: 'interview 1', 'A1-chosen': ['unsure', 'supporting'], 'A1-comment': 'Vet inte.', version: '0' },
      site.coordinator,
    )
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${pageOf('12')}#A1-saved`])
    expect(await textOf(pageOf('12'), site.coordinator)).toContain('Vet inte.')
    expect(await textOf(`${pageOf('12')}/svar/A1/historik`, site.coordinator)).toContain('Vet inte.')
    const list = await textOf('/nationellt/intervjuer', site.coordinator)
    expect([list.includes('pågår'), list.includes('1 av 7')]).toEqual([true, true])
  })

  it('has its line in the log of the coordinators, not in the region’s', async () => {
    await site.post(
      `${pageOf('13')}/svar/A2`,
      { instrument: 'interview 1', 'A2-comment': 'Loggat', version: '0' },
      site.coordinator,
    )
    const actions = async (scope: '13' | 'SE') =>
      (await site.deps.auditLog.newest(scope, 50)).filter(({ subject }) => subject.includes('intervjuer-2026 A2'))
    expect([(await actions('13')).length, (await actions('SE')).length]).toEqual([0, 1])
  })

  it('is nowhere to be seen for the region', async () => {
    const own = '/region/20/kartlaggning/intervjuer-2026'
    for (const path of [
      own,
      `${own}/omrade/themes`,
      '/region/20/enkat/intervjuer-2026',
      `${own}/svar/A1/historik`,
      `${own}/lamna-in`,
      `${own}/resultat`,
      `${own}/resultat/over-tid`,
      `${own}/underskrift`,
      `${own}/filer`,
      `${own}/filer/utskrift`,
      `${own}/filer/las-in`,
      `${own}/kommentarer`,
      `${own}/fordelning`,
      '/region/20/plan/intervjuer-2026',
    ])
      for (const cookie of [site.owner, site.editor])
        expect([path, (await site.get(path, cookie)).status]).toEqual([path, 404])
    for (const path of [pageOf('20'), `${pageOf('20')}/svar/A1/historik`, '/nationellt/intervjuer'])
      expect([path, (await site.get(path, site.owner)).status]).toEqual([path, 403])
    for (const path of ['/region/20', '/region/20/historik', '/min-sida'])
      expect(await textOf(path, site.owner)).not.toMatch(/Sagt i förtroende|intervjuer-2026/)
  })

  it('is not written by the region, at any address', async () => {
    const fields = { instrument: 'interview 1', 'A1-comment': 'Vårt', version: '1' }
    const own = '/region/20/kartlaggning/intervjuer-2026'
    const tries: [string, Record<string, string>, string, number][] = [
      [`${own}/svar/A1`, fields, site.owner, 404],
      [`${own}/svar/A1/aterstall`, { ...fields, restore: 'intervjuer-2026 A1 1' }, site.owner, 404],
      [`${own}/omrade/themes/narvaro`, {}, site.owner, 404],
      [`${own}/lamna-in`, { version: '1' }, site.owner, 404],
      [`${own}/malniva`, { target: '4', version: '1' }, site.owner, 404],
      [`${pageOf('20')}/svar/A1`, fields, site.owner, 403],
      [`${pageOf('20')}/klar`, { version: '1' }, site.owner, 403],
      // Nor is a survey written by the coordinator at the address of interviews.
      [`${pageOf('20')}/svar/A1`, { instrument: 'survey 1', 'A1-chosen': 'none', version: '0' }, site.coordinator, 404],
    ]
    for (const [path, body, cookie, status] of tries)
      expect([path, (await site.post(path, body, cookie)).status]).toEqual([path, status])
  })

  it.each([
    [
      'into the region’s survey',
      '/region/20/kartlaggning/enkat-2026/svar/B4/aterstall',
      'survey 1',
      'intervjuer-2026 A7 1',
      'owner',
    ],
    ['out of the region’s draft', `${pageOf('20')}/svar/A2/aterstall`, 'interview 1', 'enkat-2026 B4 1', 'coordinator'],
  ] as const)('cannot be fetched by putting an answer back %s', async (_way, path, instrument, restore, who) => {
    const answer = await site.post(path, { instrument, restore, version: '0' }, site[who], {
      accept: 'application/json',
    })
    expect([answer.status, (await answer.text()).includes(secret)]).toEqual([400, false])
  })

  it('is finished, read only then, and can be opened again', async () => {
    const page = pageOf('14')
    await site.give('14', interviewRound, { A1: { comment: 'Kort.' } })
    const finished = await site.post(`${page}/klar`, { version: '1' }, site.coordinator)
    expect(finished.headers.get('location')).toBe(`${page}?done=finished`)
    const html = await textOf(`${page}?done=finished`, site.coordinator)
    expect([html.includes('Öppna intervjun igen'), html.includes('<textarea')]).toEqual([true, false])
    const again = await site.post(`${page}/klar`, { version: '1' }, site.coordinator)
    expect([again.status, (await again.text()).includes('Intervjun har ändrats')]).toEqual([409, true])
    expect((await site.post(`${page}/oppna`, { version: '2' }, site.coordinator)).status).toBe(303)
    expect(await textOf(page, site.coordinator)).toContain('<textarea')
  })

  it('is found only in rounds of interviews', async () => {
    expect((await site.get(`/nationellt/intervjuer/20/${surveyRound.id}`, site.coordinator)).status).toBe(404)
    expect((await site.get(`/nationellt/intervjuer/99/${interviewRound.id}`, site.coordinator)).status).toBe(404)
    expect(
      (await site.post(`/nationellt/intervjuer/20/${surveyRound.id}/klar`, { version: '1' }, site.coordinator)).status,
    ).toBe(404)
  })

  it('says when nothing can be changed any more', async () => {
    const closing = await startSurveySite()
    const round = await closing.deps.rounds.get(interviewRound.id)
    await closing.deps.rounds.close({
      id: interviewRound.id,
      version: round?.version ?? 0,
      actor: coordinatorActor,
      at: closing.time.now,
    })
    const answer = await closing.post(`${pageOf('20')}/klar`, { version: '1' }, closing.coordinator)
    expect([answer.status, (await answer.text()).includes('Omgången är avslutad')]).toEqual([409, true])
    await closing.stop()
  })
})
