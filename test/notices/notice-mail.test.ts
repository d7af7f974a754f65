import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { choose, type Reminding, startReminding } from '#test/reminders/reminding.ts'
import { eva, must, type NoticeSite, oskar, siv, startNoticeSite } from './notice-site.ts'

let site: NoticeSite
let reminding: Reminding
beforeEach(async () => {
  site = await startNoticeSite()
  reminding = startReminding(site)
})
afterEach(() => site.stop())

/** A Tuesday and the days after it, before anything else is to be reminded of. */
const days = ['2026-10-06', '2026-10-07', '2026-10-08'] as const
const given = 'Oskar Ansvarig har gett dig ansvar för en insats i planen efter Omgång 2026'
const giveEva = () => site.saveAction(oskar, { responsibleId: eva.id, title: 'Titel som en kollega skrev' })

describe('the mail of what has happened', () => {
  it('tells of it once, with links, and neither titles nor outsiders', async () => {
    await giveEva()
    await site.sendRemark(await site.circulate(oskar))
    const morning = await reminding.morning(days[0])
    expect(morning[eva.id]).toEqual([given, 'Det har kommit en synpunkt på planen efter Omgång 2026'])
    expect(morning[oskar.id]).toEqual(['Det har kommit en synpunkt på planen efter Omgång 2026'])
    const mail = reminding.mails.find(({ to }) => to === eva.id)
    expect(mail?.subject).toBe('Valideringslyft: 2 notiser')
    expect(mail?.text).toContain('Det här har hänt:\n\nRegion Dalarna\n- ')
    expect(mail?.text).toMatch(/ {2}https:\/\/lyft\.example\/min-sida\/notiser\/20\.\d+\.[\w-]{22}\n/)
    expect(mail?.text).toContain('has made you responsible for an action')
    expect(JSON.stringify(reminding.mails)).not.toMatch(/Titel som|Ulla|Falu|Hemliga/)
    // The last day to hand in is no news yet, so it is counted after what has happened.
    expect(mail?.text).toMatch(/Det här har hänt:.*En sak väntar på dig\..*Du får mejlet/s)
    expect(await reminding.morning(days[1])).toEqual({})
  })

  it('says what is the same in one line', async () => {
    for (let count = 0; count < 3; count += 1) await giveEva()
    expect(await reminding.morning(days[0])).toEqual({ [eva.id]: [`${given} (3 gånger)`] })
  })

  it('leaves out what she has read, and the kinds that she wants no mail about', async () => {
    await giveEva()
    const [notice] = await site.heard(eva)
    const person = await site.deps.people.find(eva.id)
    if (person && notice) await site.deps.notices.open(person, notice.id)
    await site.sendRemark(await site.circulate(oskar))
    await choose(site, oskar, { mailOff: ['remark'] })
    expect(await reminding.morning(days[0])).toEqual({
      [eva.id]: ['Det har kommit en synpunkt på planen efter Omgång 2026'],
    })
  })

  it('tells of the kinds that she has off in the tool, though she has marked all there as read', async () => {
    await choose(site, eva, { bellOff: ['action-given'] })
    await giveEva()
    const person = await site.deps.people.find(eva.id)
    const later = new Date(site.time.now.getTime() + 600_000)
    if (person) await site.deps.notices.readAll(person, { seenUpTo: later.toISOString(), now: later })
    expect((await reminding.morning(days[0]))[eva.id]).toEqual([given])
    expect(await reminding.morning(days[1])).toEqual({})
  })

  it('comes as seldom as she has chosen', async () => {
    await giveEva()
    await choose(site, eva, { frequency: 'weekly' })
    expect(await reminding.morning(days[0])).toEqual({})
    expect((await reminding.morning('2026-10-12'))[eva.id]).toEqual([given])
    await giveEva()
    await choose(site, eva, { frequency: 'deadlines' })
    expect((await reminding.morning('2026-10-19'))[eva.id] ?? []).not.toContain(given)
  })

  it('tells the coordinators of plans that are adopted, by region', async () => {
    await site.saveAction(eva)
    await site.adopt(oskar)
    const morning = await reminding.morning(days[0])
    expect(morning[siv.id]).toEqual(['Region Dalarna har antagit planen efter Omgång 2026'])
    expect(reminding.mails.find(({ to }) => to === siv.id)?.text).toContain('Nationell samordning\n- Region Dalarna')
  })

  it('tells that an action is overdue on the morning after its last day, once, whoever else is mailed', async () => {
    await site.saveAction(oskar, { responsibleId: eva.id, startsOn: '', endsOn: days[0], title: 'Titel' })
    await site.adopt(oskar)
    await reminding.run(days[0])
    const late = await reminding.morning(days[1])
    const line = 'En insats i planen efter Omgång 2026 skulle ha varit klar 6 oktober 2026'
    expect(late).toEqual({ [eva.id]: [line], [oskar.id]: [line] })
    expect(await reminding.morning(days[2])).toEqual({})
    // It is in the tool too, with its name.
    expect(await site.heard(eva)).toMatchObject([{ what: 'action-overdue', title: 'Titel' }, {}, {}])
    const [line2] = await site.deps.auditLog.newest('SE', 1)
    expect(line2?.actor.id).toBe('send-reminders')
  })

  it('does not go back to what happened weeks ago', async () => {
    await giveEva()
    expect((await reminding.morning('2026-11-02'))[eva.id] ?? []).not.toContain(given)
  })

  it('forgets what somebody who has left had read', async () => {
    await giveEva()
    const [notice] = await site.heard(eva)
    const person = await site.deps.people.find(eva.id)
    if (person && notice) await site.deps.notices.open(person, notice.id)
    await choose(site, eva, { bellOff: ['plan'] })
    must(await site.deps.people.remove({ ...site.doing(oskar), email: eva.id, scope: '20' }))
    await reminding.run(days[1])
    expect((await site.deps.people.find(eva.id))?.notices).toBeUndefined()
  })
})
