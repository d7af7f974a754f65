import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { deed, eva, must, oskar, siv, startTalkingSite, type TalkingSite } from '#test/comments/talking-site.ts'
import { aRound } from '#test/support/round.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { roundReminders } from '#web/reminders/reminders-view.ts'
import { anAssessment } from './facts.ts'
import { startReminding } from './reminding.ts'

describe('the pages about reminders', () => {
  let site: TalkingSite
  /** The coordinator's page before anything was sent, in whatever order the tests come. */
  let beforeAny: string
  const html = async (path: string, cookie: string) => (await site.get(path, cookie)).text()
  beforeAll(async () => {
    site = await startTalkingSite()
    beforeAny = await html('/nationellt/paminnelser', site.cookies.siv)
  })
  afterAll(() => site.stop())

  it('let a person choose how often and in which language, and show what she chose', async () => {
    const mine = '/min-sida/paminnelser'
    expect(await html(mine, site.cookies.eva)).toMatch(/value="daily" checked/)
    const answer = await site.post(mine, { frequency: 'weekly', language: 'en' }, site.cookies.eva)
    expect(answer.headers.get('location')).toBe(`${mine}?saved`)
    const saved = await html(`${mine}?saved`, site.cookies.eva)
    expect(saved).toContain('Ditt val är sparat')
    expect(saved).toMatch(/value="weekly" checked/)
    expect(await site.deps.reminders.choice(eva.id)).toMatchObject({ frequency: 'weekly', language: 'en' })
    expect(await html('/en/my-page/reminders', site.cookies.oskar)).toMatch(/value="en" checked/)
    expect((await site.post(mine, { frequency: 'hourly', language: 'sv' }, site.cookies.eva)).status).toBe(400)
  })

  it("show on the region's page what waits for the one who looks, and that nothing does", async () => {
    await site.deps.assignments.save({
      regionCode: '20',
      roundId: '2026',
      target: 'A1',
      assignee: eva,
      dueOn: '2026-10-01',
      actor: oskar,
      basedOnVersion: 0,
      at: site.time.now,
    })
    const page = await html('/region/20', site.cookies.eva)
    expect(page).toContain('Att göra för dig')
    expect(page).toContain('Fråga A1: du skulle ha svarat 1 oktober 2026')
    expect(page).toContain('>försenat<')
    expect(page).toContain('href="/region/20/kartlaggning/2026/omrade/role-mandate#A1"')
    expect(await html('/region/20', site.cookies.oskar)).not.toContain('du skulle ha svarat')
    // A coordinator who looks at the region's page has no list there.
    expect(await html('/region/20', site.cookies.siv)).not.toContain('Att göra för dig')
  })

  it("show a coordinator what waits for her in the regions' shared threads", async () => {
    expect(await html('/min-sida', site.cookies.siv)).toContain('Inget väntar på dig just nu.')
    const words = { text: 'Siv?', mentions: [siv] }
    must(await site.deps.comments.start({ ...deed(), ...words, audience: 'shared' }))
    must(await site.deps.comments.start({ ...deed({ indicatorId: 'B2' }), ...words, audience: 'region' }))
    const page = await html('/min-sida', site.cookies.siv)
    expect(page).toContain('Eva Redaktör nämner dig i en kommentar till fråga A1')
    expect(page).not.toContain('till fråga B2')
  })

  it('tell the coordinator what goes when and to whom, and what has gone; she can ask for more now', async () => {
    const page = await html('/nationellt/paminnelser', site.cookies.siv)
    expect(page).toContain('21 regioner har inte lämnat in.')
    expect(page).toContain('Där arbetar 3 personer:')
    expect(beforeAny).toContain('Inget har skickats än.')
    const answer = await site.post('/nationellt/paminnelser', { about: 'mapping', round: '2026' }, site.cookies.siv)
    expect(answer.headers.get('location')).toBe('/nationellt/paminnelser?say=asked')
    expect(await site.received()).toContainEqual({ reason: 'coordinator', about: 'mapping', roundId: '2026' })
    await startReminding(site).run('2026-10-06', { reason: 'coordinator', about: 'mapping', roundId: '2026' })
    expect(await html('/nationellt/paminnelser', site.cookies.siv)).toContain('samordnaren påminde')
    expect((await site.get('/nationellt/paminnelser', site.cookies.oskar)).status).toBe(403)
  })

  it('let the coordinator remind the regions that she has ticked at her desk, and show there when they were', async () => {
    await keepSnapshot(site, aSnapshot(), siv)
    const desk = await html('/nationellt', site.cookies.siv)
    const form = (about: string) => desk.split(`name="about" value="${about}"`)[1]?.split('</form>')[0] ?? ''
    const boxes = [...form('mapping').matchAll(/name="region" value="(\d\d)"( checked)?/g)]
    // Those that have not handed in by the picture; ticked where there is somebody to write to.
    expect(boxes.map(([, code]) => code)).toEqual(['19', '20', '21', '22', '23', '24', '25'])
    expect(boxes.filter(([, , isTicked]) => isTicked).map(([, code]) => code)).toEqual(['20'])
    expect(desk).toContain('Ämne: Valideringslyft: en sak att göra')
    const send = (fields: Record<string, string>) =>
      site.post(
        '/nationellt/paminnelser',
        { about: 'mapping', round: '2026', chosen: '1', ...fields },
        site.cookies.siv,
      )
    expect((await send({})).headers.get('location')).toBe('/nationellt/paminnelser?say=no-region')
    expect((await send({ region: '20' })).headers.get('location')).toBe('/nationellt/paminnelser?say=asked')
    const order = { reason: 'coordinator' as const, about: 'mapping' as const, roundId: '2026', regionCodes: ['20'] }
    expect(await site.received()).toContainEqual(order)
    await startReminding(site).run('2026-10-07', order)
    expect(await html('/nationellt', site.cookies.siv)).toMatch(/påmind 7 oktober 2026/)
  })

  it('let her remind of plans and of counts the same way, and say what each mailing was about', async () => {
    await keepSnapshot(site, aSnapshot(), siv)
    const desk = await html('/nationellt', site.cookies.siv)
    const codes = (about: string) =>
      [...(desk.split(`name="about" value="${about}"`)[1]?.split('</form>')[0] ?? '').matchAll(/value="(\d\d)"/g)].map(
        ([, code]) => code,
      )
    expect(codes('plan')).toEqual(['12', '13', '14', '17', '18'])
    expect(codes('counts')).toContain('25')
    const send = async (fields: Record<string, string>) =>
      (
        await site.post('/nationellt/paminnelser', { chosen: '1', region: '20', ...fields }, site.cookies.siv)
      ).headers.get('location')
    const refused = '/nationellt/paminnelser?say=not-a-choice'
    expect(await send({ about: 'counts', year: '1999' })).toBe(refused)
    expect(await send({ about: 'plan', round: '1999' })).toBe(refused)
    expect(await send({ about: 'all', round: '2026' })).toBe(refused)
    expect(await send({ about: 'counts', year: '2025' })).toBe('/nationellt/paminnelser?say=asked')
    expect(await send({ about: 'plan', round: '2026' })).toBe('/nationellt/paminnelser?say=asked')
    const order = { reason: 'coordinator' as const, about: 'counts' as const, year: 2025, regionCodes: ['20'] }
    expect(await site.received()).toContainEqual(order)
    await startReminding(site).run('2026-10-09', order)
    expect(await html('/nationellt/paminnelser', site.cookies.siv)).toContain(
      'samordnaren påminde om antalet valideringar',
    )
    const lines = (await site.deps.auditLog.newest('SE', 10)).filter(({ action }) => action === 'request-reminders')
    expect(lines.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['counts 2025', 'plans of round 2026']))
  })
})

describe('what a round reminds of', () => {
  it('counts people once, by what they have chosen, in the regions that can still hand in', () => {
    const member = (email: string) => ({
      email,
      name: email,
      scope: '20' as const,
      roles: ['editor' as const],
      version: 1,
    })
    const region = (code: string) => ({ code, name: `Region ${code}` })
    const extension = { reason: 'x', at: 'x', by: siv }
    const view = roundReminders(
      aRound({ deadline: '2026-11-15', closesOn: '2026-12-15' }),
      [
        { region: region('01'), team: [member('a'), member('b')], assessment: anAssessment() },
        { region: region('03'), team: [member('b')], assessment: anAssessment({ closesOn: '2026-12-31', extension }) },
        { region: region('04'), team: [], assessment: anAssessment({ status: 'returned' }) },
        { region: region('05'), team: [member('c')], assessment: anAssessment({ status: 'submitted' }) },
        { region: region('06'), team: [member('d')], assessment: anAssessment({ closesOn: '2026-10-01' }) },
        { region: region('07'), team: [member('e')], assessment: null },
      ],
      new Map([['b', { frequency: 'none', language: null }]]),
      '2026-11-10',
    )
    expect(view.missing).toEqual(['Region 01', 'Region 03', 'Region 04'])
    expect(view.withoutTeam).toEqual(['Region 04'])
    expect(view.extended).toEqual([{ region: 'Region 03', day: '2026-12-31' }])
    expect(view.people).toEqual({ daily: 1, weekly: 0, deadlines: 0, none: 1 })
    // 25 October is a Sunday: it goes on the Friday. The 21st day after, 6 December, is a Sunday: on the Monday.
    expect(view.mails).toEqual([
      { step: 21, day: '2026-10-23', isPast: true },
      { step: 7, day: '2026-11-06', isPast: true },
      { step: 1, day: '2026-11-13', isPast: false },
      { step: -1, day: '2026-11-16', isPast: false },
      { step: -7, day: '2026-11-23', isPast: false },
      { step: -21, day: '2026-12-07', isPast: false },
    ])
  })
})
