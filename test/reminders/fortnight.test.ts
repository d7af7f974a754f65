import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { deed, eva, must, oskar, sara, siv, startTalkingSite, type TalkingSite } from '#test/comments/talking-site.ts'
import { aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { choose, type Reminding, startReminding } from './reminding.ts'

const deadline = 'Kartläggningen 2027: lämna in senast 6 november 2026 (67 frågor kvar)'

describe('a fortnight in a region', () => {
  let site: TalkingSite
  let reminding: Reminding
  beforeAll(async () => {
    site = await startTalkingSite()
    await site.deps.rounds.close({ id: '2026', version: 1, actor: siv, at: site.time.now })
    const round = { id: '2027', deadline: '2026-11-06', title: { sv: 'Kartläggningen 2027', en: 'The mapping 2027' } }
    await site.deps.rounds.open({ round: aRoundToOpen(round), actor: siv, at: site.time.now })
    reminding = startReminding(site)
  })
  afterAll(() => site.stop())

  const here = (change: Parameters<typeof deed>[0]) => deed({ roundId: '2027', indicatorId: 'B1', ...change })

  it('brings exactly the mails that have something new in them, each with the way to change how often', async () => {
    const { morning } = reminding
    const at = (day: string) => new Date(`${day}T15:00:00Z`)
    const total = (await site.deps.instruments.get('mapping', 1)).areas.flatMap(({ indicators }) => indicators).length
    const left = deadline.replace('67', String(total))
    await site.deps.assignments.save({
      regionCode: '20',
      roundId: '2027',
      target: 'A1',
      assignee: eva,
      dueOn: '2026-10-22',
      actor: oskar,
      basedOnVersion: 0,
      at: at('2026-10-11'),
    })
    // Monday: what Eva has been given. That the mapping is to be handed in is far off.
    expect(await morning('2026-10-12')).toEqual({ [eva.id]: ['Fråga A1: svara senast 22 oktober 2026'] })
    expect(await morning('2026-10-13')).toEqual({})

    const { id: threadId } = must(
      await site.deps.comments.start({
        ...here({ actor: oskar, at: at('2026-10-13') }),
        text: 'Ser ni det här?',
        mentions: [eva, siv],
        audience: 'shared',
      }),
    )
    const mentioned = 'Oskar Ansvarig nämner dig i en kommentar till fråga B1'
    expect(await morning('2026-10-14')).toEqual({ [eva.id]: [mentioned], [siv.id]: [mentioned] })

    const reply = { text: 'Ja.', mentions: [], audience: 'shared' as const, threadId }
    must(await site.deps.comments.add({ ...here({ at: at('2026-10-14') }), ...reply }))
    expect(await morning('2026-10-15')).toEqual({
      [oskar.id]: ['Eva Redaktör har svarat i tråden som du började om fråga B1'],
    })

    // Friday, three weeks before: all who can hand in, in the region beside too.
    expect(await morning('2026-10-16')).toEqual({ [eva.id]: [left], [oskar.id]: [left], [sara.id]: [left] })
    // Monday, three days before what Eva was given.
    expect(await morning('2026-10-19')).toEqual({ [eva.id]: ['Fråga A1: svara senast 22 oktober 2026'] })
    expect(await morning('2026-10-20')).toEqual({})

    await choose(site, eva, { frequency: 'weekly', language: 'sv' }, at('2026-10-20'))
    const { areas } = await site.deps.instruments.get('mapping', 1)
    const round = await site.deps.rounds.get('2027')
    if (!round) throw new Error('no round')
    await site.deps.assessments.saveAnswer({
      regionCode: '20',
      roundId: '2027',
      instrument: mappingOne,
      indicatorId: 'C1',
      content: anAnswerContent({ level: 2 }),
      basedOnVersion: 0,
      actor: oskar,
      at: at('2026-10-20'),
    })
    const submitted = await site.deps.review.submit({
      regionCode: '20',
      round,
      allowedGaps: areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
      basedOnVersion: 1,
      actor: oskar,
      at: at('2026-10-20'),
    })
    expect(submitted).toMatchObject({ ok: true })
    expect(await morning('2026-10-21')).toEqual({})
    const returned = await site.deps.review.returnToRegion({
      regionCode: '20',
      roundId: '2027',
      message: 'Mer om B1.',
      remarks: [],
      extension: null,
      basedOnVersion: 2,
      actor: siv,
      at: at('2026-10-21'),
    })
    expect(returned).toMatchObject({ ok: true })
    const back = 'Kartläggningen 2027 har kommit tillbaka från samordnaren. Ändra det som behövs och lämna in igen'
    // The deadline is on Oskar's list again, told of already.
    expect((await morning('2026-10-22'))[oskar.id]).toContain(back)
    expect(await morning('2026-10-23')).toEqual({})
    // Eva's week in one mail.
    const monday = await morning('2026-10-26')
    expect(Object.keys(monday)).toEqual([eva.id])
    expect(monday[eva.id]).toEqual(expect.arrayContaining([back, 'Fråga A1: du skulle ha svarat 22 oktober 2026']))
    // A week before: to Oskar. Eva gets hers on the Monday.
    const oneLess = left.replace(String(total), String(total - 1))
    expect(await morning('2026-10-30')).toEqual({ [oskar.id]: [oneLess], [sara.id]: [left] })

    // Each says where to go and how to change how often it comes, and nothing of what was written.
    expect(reminding.mails.length).toBeGreaterThan(5)
    for (const { subject, text } of reminding.mails) {
      expect(subject).toMatch(/^Valideringslyft: /)
      expect(text).toMatch(/https:\/\/lyft\.example\/min-sida\/paminnelser\n/)
      expect(text).not.toMatch(/Ser ni det här|Mer om B1/)
    }
    const [first] = reminding.mails
    // Her language is not known yet: both.
    expect(first?.text).toContain('Hej Eva Redaktör!')
    expect(first?.text).toContain('Hello Eva Redaktör!')
    expect(first?.text).toContain('https://lyft.example/en/my-page/reminders')
    const last = reminding.mails.findLast(({ to }) => to === eva.id)
    expect(last?.text).not.toContain('Hello')
  })
})
