import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { bareAction } from '#shared/plans/plan.ts'
import { maySendAgain } from '#shared/platform/mailer.ts'
import { blocksIn } from '#shared/region-pages/block-words.ts'
import { usualChoice } from '#shared/reminders/reminder-choice.ts'
import { lastReminded } from '#shared/reminders/reminder-run.ts'
import { good } from '#test/articles/an-article.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { deed, eva, must, oskar, sara, siv, startTalkingSite, type TalkingSite } from '#test/comments/talking-site.ts'
import { aPublishedPage, changeBlock, editor } from '#test/region-pages/a-page.ts'
import { someContent } from '#test/statistics/builders.ts'
import { aRound, mappingOne } from '#test/support/round.ts'
import { choose, type Reminding, startReminding } from './reminding.ts'

/** What nodemailer throws when the server is not there. */
const unreached = Object.assign(new Error('connect'), { code: 'ECONNECTION' })
const lost = Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })

describe('sending reminders', () => {
  let site: TalkingSite
  let reminding: Reminding
  beforeEach(async () => {
    site = await startTalkingSite()
    reminding = startReminding(site)
    for (const assignee of [eva, oskar])
      await site.deps.assignments.save({
        regionCode: '20',
        roundId: '2026',
        target: assignee === eva ? 'A1' : 'A2',
        assignee,
        dueOn: '2026-10-30',
        actor: oskar,
        basedOnVersion: 0,
        at: site.time.now,
      })
  })
  afterEach(() => site.stop())
  const to = () => reminding.mails.map((mail) => mail.to).sort()

  it('sends one mail a person when two runs go at once, and none the second time', async () => {
    const runs = await Promise.all([reminding.run('2026-10-06'), reminding.run('2026-10-06')])
    expect(to()).toEqual([eva.id, oskar.id])
    expect(runs.reduce((sum, { mailedCount }) => sum + mailedCount, 0)).toBe(2)
    await reminding.run('2026-10-06')
    await reminding.run('2026-10-07')
    expect(to()).toHaveLength(2)
  })

  it('tries again when the mail surely did not go, and then sends it once', async () => {
    const { deps } = reminding
    const send = deps.sendMail
    deps.sendMail = async (mail) => {
      if (mail.to === eva.id) throw unreached
      await send(mail)
    }
    expect(await reminding.run('2026-10-06')).toMatchObject({ mailedCount: 1, failedCount: 1, isToTryAgain: true })
    deps.sendMail = send
    expect(await reminding.run('2026-10-06')).toMatchObject({ mailedCount: 1, failedCount: 0, isToTryAgain: false })
    expect(to()).toEqual([eva.id, oskar.id])
    expect(JSON.stringify(reminding.failures)).not.toMatch(/eva@|region\.example|Redaktör/)
  })

  it('does not try again that day when the mail may have gone; what it told of is told on the next', async () => {
    const { deps } = reminding
    const send = deps.sendMail
    deps.sendMail = async () => {
      throw lost
    }
    expect(await reminding.run('2026-10-06')).toMatchObject({ mailedCount: 0, failedCount: 2, isToTryAgain: false })
    deps.sendMail = send
    await reminding.run('2026-10-06')
    expect(to()).toEqual([])
    await reminding.run('2026-10-07')
    expect(to()).toEqual([eva.id, oskar.id])
  })

  it('does what the coordinator asks: reminds those who have not handed in, but nobody twice a day or against her will', async () => {
    await reminding.run('2026-10-06')
    await choose(site, oskar, { frequency: 'none', language: 'sv' })
    const order = { reason: 'coordinator', about: 'mapping', roundId: '2026' } as const
    expect(Object.keys(await reminding.morning('2026-10-06', order))).toEqual([sara.id])
    const reminded = await reminding.morning('2026-10-07', order)
    expect(Object.keys(reminded).sort()).toEqual([eva.id, sara.id])
    expect(reminded[eva.id]?.[0]).toMatch(/lämna in senast 15 november 2026/)
    // Who is not concerned hears nothing more at that hour, though she has news.
    const words = { text: 'Siv?', mentions: [siv], audience: 'shared' as const }
    must(await site.deps.comments.start({ ...deed(), ...words }))
    expect(Object.keys(await reminding.morning('2026-10-08', order))).not.toContain(siv.id)
    const run = (await site.deps.reminders.runs(2)).at(-1)
    expect(run).toMatchObject({ reason: 'coordinator', roundId: '2026', mailedCount: 2, quietCount: 2 })
    const [line] = await site.deps.auditLog.newest('SE', 1)
    expect(line).toMatchObject({ action: 'send-reminders', actor: { id: 'send-reminders' } })
  })

  it('reminds only the regions that the coordinator has chosen, and keeps which they were', async () => {
    const order = { reason: 'coordinator' as const, about: 'mapping' as const, roundId: '2026', regionCodes: ['20'] }
    const reminded = await reminding.morning('2026-10-06', order)
    const team = (await site.deps.people.members('20')).map(({ email }) => email)
    expect(Object.keys(reminded).sort()).toEqual(team.sort())
    const runs = await site.deps.reminders.runs(1)
    expect(runs[0]).toMatchObject({ regionCodes: ['20'] })
    expect([...lastReminded(runs, { about: 'mapping', roundId: '2026' }, ['12', '20'])]).toEqual([
      ['20', '2026-10-06T05:00:00.000Z'],
    ])
    expect([...lastReminded(runs, { about: 'plan', roundId: '2026' }, ['20'])]).toEqual([])
  })

  it('reminds of a plan only those who have handed in and not adopted one, also who wants mail about last days alone', async () => {
    const order = { reason: 'coordinator', about: 'plan', roundId: '2026' } as const
    await choose(site, oskar, { frequency: 'deadlines', language: 'sv' })
    expect(await reminding.morning('2026-10-06', order)).toEqual({})
    const deed = { regionCode: '20', roundId: '2026', actor: oskar, at: site.time.now, basedOnVersion: 0 }
    const content = anAnswerContent({ level: 1 })
    await site.deps.assessments.saveAnswer({ ...deed, instrument: mappingOne, indicatorId: 'A1', content })
    const { areas } = await site.deps.instruments.get('mapping', 1)
    const allowedGaps = areas.flatMap(({ indicators }) => indicators.map(({ id }) => id))
    const signed = await site.deps.review.submit({ ...deed, round: aRound(), allowedGaps, basedOnVersion: 1 })
    expect(signed).toMatchObject({ ok: true })
    const words = 'Kartläggningen hösten 2026 är inlämnad, men planen är inte antagen. Gör klart planen och anta den'
    const reminded = await reminding.morning('2026-10-07', order)
    expect(Object.keys(reminded).sort()).toEqual([eva.id, oskar.id])
    expect(reminded[oskar.id]).toEqual([words])
    expect(reminding.mails.at(-1)?.text).toContain('https://lyft.example/region/20/plan/2026')
    expect((await reminding.run('2026-10-07', order)).mailedCount).toBe(0)
    const runs = await site.deps.reminders.runs(1)
    expect([...lastReminded(runs, { about: 'plan', roundId: '2026' }, ['20']).keys()]).toEqual(['20'])
    await site.deps.plans.saveAction({
      ...deed,
      action: { kind: 'new', indicatorId: 'A1' },
      content: { ...bareAction('Insats'), endsOn: '2027-01-31' },
    })
    const contents = await site.deps.plans.get('20', '2026')
    if (!contents) throw new Error('no plan')
    const seenState = stateOf(contents)
    const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
    expect(await site.deps.plans.adopt({ ...deed, decision, seenState, reason: '' })).toMatchObject({ ok: true })
    expect(await reminding.morning('2026-10-08', order)).toEqual({})
  })

  it("reminds of a year's counts only those who have not reported them, in the regions that are chosen", async () => {
    const order = { reason: 'coordinator', about: 'counts', year: 2025, regionCodes: ['20'] } as const
    const words = 'Antalet valideringar för 2025 är inte rapporterat. Lämna uppgifterna'
    const reminded = await reminding.morning('2026-10-06', { ...order, regionCodes: [...order.regionCodes] })
    expect(Object.keys(reminded).sort()).toEqual([eva.id, oskar.id])
    for (const lines of Object.values(reminded)) expect(lines).toContain(words)
    const deed = { regionCode: '20', year: 2025, basedOnVersion: 0, actor: oskar, at: site.time.now }
    expect(await site.deps.counts.submit({ ...deed, content: someContent(), confirmed: [] })).toMatchObject({
      ok: true,
    })
    expect(await reminding.morning('2026-10-07', { ...order, regionCodes: ['20'] })).toEqual({})
    const everybody = await reminding.morning('2026-10-08', { reason: 'coordinator', about: 'counts', year: 2025 })
    expect(Object.keys(everybody)).toEqual([sara.id])
  })

  it('reminds of the public page only where it does not count, and of going through it a month before and on the day', async () => {
    const order = { reason: 'coordinator', about: 'page', regionCodes: ['20'] } as const
    const asked = () => ({ ...order, regionCodes: [...order.regionCodes] })
    const reminded = await reminding.morning('2026-10-06', asked())
    expect(Object.keys(reminded).sort()).toEqual([eva.id, oskar.id])
    for (const lines of Object.values(reminded)) expect(lines.join()).toContain('sida om validering är inte klar')
    const [block] = blocksIn(await site.deps.articles.shown())
    if (!block) throw new Error('no building blocks')
    const of = { regionCode: '20', block, at: site.time.now, nextReviewOn: '2027-03-10' }
    await aPublishedPage(site.deps.regionPages, of)
    expect(await reminding.morning('2026-10-07', asked())).toEqual({})
    const told = async (day: string) =>
      (await reminding.morning(day))[eva.id]?.filter((line) => line.includes('sida om'))
    expect(await told('2027-02-08')).toEqual(['Gå igenom regionens sida om validering senast 10 mars 2027'])
    expect((await told('2027-02-09')) ?? []).toEqual([])
    expect(await told('2027-03-11')).toEqual([
      'Regionens sida om validering skulle ha gåtts igenom senast 10 mars 2027',
    ])
  })

  it('tells of building blocks that have been changed centrally, each change once, until the region has gone through them', async () => {
    const { articles, regionPages } = site.deps
    const at = site.time.now
    const [first, second, withdrawn] = blocksIn(await articles.shown())
    if (!first || !second || !withdrawn) throw new Error('too few building blocks')
    const page = { regionCode: '20', actor: editor, at, nextReviewOn: '2027-10-01' }
    const place = 'individual' as const
    for (const [id, block] of Object.entries({ first, second, withdrawn }))
      good(await regionPages.addBlock({ ...page, id, block, place, use: 'copy' }))
    const { version } = await aPublishedPage(regionPages, { ...page, block: first })
    const desk = await articles.desk()
    const reason = { sv: 'Texten stämmer inte.', en: '' }
    const before = (await desk.find(withdrawn.id))?.version ?? 0
    good(await desk.withdraw({ id: withdrawn.id, actor: editor, at, reason, basedOnVersion: before }))
    const told = async (day: string) => {
      const { [eva.id]: toEva = [], [siv.id]: toSiv = [] } = await reminding.morning(day)
      return [...toEva, ...toSiv].filter((line) => line.includes('centralt'))
    }
    const change = (block: { id: string }, day: string) =>
      changeBlock(articles, block.id, 'Nya ord.', new Date(`${day}T09:00:00Z`))
    // Nothing can be done about a copy whose block is gone.
    expect(await told('2026-10-06')).toEqual([])

    // It stands on the page both as a copy and as a reference.
    const firstNow = await change(first, '2026-10-06')
    const one = 'En byggsten på regionens sida om validering har ändrats centralt. Gå igenom den'
    expect([await told('2026-10-07'), await told('2026-10-08')]).toEqual([[one], []])
    const secondNow = await change(second, '2026-10-08')
    expect(await told('2026-10-09')).toEqual([
      '2 byggstenar på regionens sida om validering har ändrats centralt. Gå igenom dem',
    ])
    const settle = async (key: string, block: typeof firstNow, basedOnVersion: number) => {
      const settled = { ...page, key, block, seenEdition: block.edition, basedOnVersion }
      return good(await regionPages.settleBlock({ ...settled, blockDeed: 'keep' })).version
    }
    const gone = await settle('second', secondNow, version)
    expect(await told('2026-10-12')).toEqual([])
    const regionPage = async (path: string) => (await site.get(path, site.cookies.eva)).text()
    expect(await regionPage('/region/20')).toMatch(
      /<a[^>]* href="\/region\/20\/sida"[^>]*>En byggsten på regionens sida/,
    )
    expect(await regionPage('/en/region/20')).toContain('A building block on the region&#39;s page on validation')
    await settle('block-20', firstNow, await settle('first', firstNow, gone))
    expect(await regionPage('/region/20')).not.toContain('byggsten')
  })

  it('forgets what it kept of people who have left', async () => {
    await reminding.run('2026-10-06')
    await choose(site, eva, { frequency: 'weekly', language: 'en' })
    await site.deps.people.remove({ email: eva.id, scope: '20', actor: oskar, at: site.time.now })
    await reminding.run('2026-10-07')
    expect((await site.store.query('regions', 'REMINDED')).map(({ sk }) => sk)).toEqual([oskar.id])
    expect(await site.deps.reminders.choice(eva.id)).toEqual(usualChoice)
  })

  it('keeps what those have chosen who have a national role, whichever', async () => {
    const roles = ['communicator', 'authority', 'administrator'] as const
    for (const role of roles) {
      const actor = { id: `${role}@myndighet.example`, name: role }
      await site.signIn(actor.id, [{ scope: 'SE', roles: [role] }], role)
      await choose(site, actor, { frequency: 'weekly', language: 'en' })
    }
    await reminding.run('2026-10-06')
    for (const role of roles)
      expect(await site.deps.reminders.choice(`${role}@myndighet.example`)).toMatchObject({ frequency: 'weekly' })
    expect(to()).toEqual([eva.id, oskar.id])
  })

  it('writes one mail to somebody who works in two regions, with both in it', async () => {
    await site.signIn(eva.id, [{ scope: '12', roles: ['editor'] }], eva.name)
    const place = { regionCode: '12', roundId: '2026', target: 'B1', basedOnVersion: 0 }
    await site.deps.assignments.save({ ...place, assignee: eva, dueOn: '2026-10-29', actor: siv, at: site.time.now })
    await reminding.run('2026-10-06')
    const mine = reminding.mails.filter((mail) => mail.to === eva.id)
    expect(mine).toHaveLength(1)
    expect(mine[0]?.text).toContain('Region Skåne\n- Fråga B1')
    expect(mine[0]?.text).toContain('Region Dalarna\n- Fråga A1')
  })
})

describe('a mail that failed', () => {
  it.each([
    [unreached, true],
    [Object.assign(new Error('busy'), { responseCode: 451 }), true],
    [Object.assign(new Error('throttled'), { $metadata: { httpStatusCode: 429 } }), true],
    [Object.assign(new Error('no such address'), { responseCode: 550 }), false],
    [Object.assign(new Error('rejected'), { $metadata: { httpStatusCode: 400 } }), false],
    [lost, false],
    ['nothing', false],
    [null, false],
  ])('is sent again only when it surely was not taken, for a passing reason (%s)', (error, isAgain) => {
    expect(maySendAgain(error)).toBe(isAgain)
  })
})
