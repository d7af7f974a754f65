import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { regionActors } from '#shared/actors/listed-actor.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { addDays, daysBetween } from '#shared/platform/days.ts'
import { seenNow } from '#shared/region-pages/block-words.ts'
import type { PagePart } from '#shared/region-pages/region-page.ts'
import { actorChecks } from '#shared/reminders/actor-checks.ts'
import { changedBlocks } from '#shared/reminders/changed-blocks.ts'
import { digestOf, newsOf, type Reminded } from '#shared/reminders/digest.ts'
import { type ForYouItem, forYou } from '#shared/reminders/for-you.ts'
import { frequencies, usualChoice } from '#shared/reminders/reminder-choice.ts'
import {
  assignmentSteps,
  daysUntilNextMail,
  deadlineSteps,
  evidenceSteps,
  isMonday,
  mailDayOf,
  stepReached,
} from '#shared/reminders/reminder-step.ts'
import { eva, oskar, siv } from '#test/comments/talking-site.ts'
import { aPiece, oneUse } from '#test/evidence/builders.ts'
import { aNotice } from '#test/notices/builders.ts'
import { aContact } from '#test/region-pages/a-page.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRound } from '#test/support/round.ts'
import { aComment, aMapping, anAssessment, anAssignment, aThread, someFacts } from './facts.ts'

const editor = { email: eva.id, roles: ['editor' as const] }
const owner = { email: oskar.id, roles: ['owner' as const] }
const coordinator = { email: siv.id, roles: ['coordinator' as const] }
const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days))
const aboutMapping = { subject: { about: 'mapping' as const, roundId: aRound().id } }
const anySteps = fc.constantFrom(deadlineSteps, assignmentSteps, evidenceSteps)

describe('the steps of a date', () => {
  it('go 21, 7 and 1 days before a deadline, 1 and 7 after it, and then every fourteenth', () => {
    const reached = Array.from({ length: 80 }, (_, index) => {
      const today = addDays('2026-11-01', index - 30)
      return stepReached(deadlineSteps, { today, date: '2026-11-01', daysAhead: 0 })
    })
    expect([...new Set(reached)]).toEqual([null, 21, 7, 1, -1, -7, -21, -35, -49])
    const first = (step: number) => reached.indexOf(step) - 30
    expect([21, 7, 1, -1, -7, -21, -35].map(first)).toEqual([-21, -7, -1, 1, 7, 21, 35])
  })

  it('never go back as days pass, and looking further ahead never makes them later', () => {
    fc.assert(
      fc.property(anySteps, anyDay, anyDay, fc.nat(6), (steps, today, date, daysAhead) => {
        const value = (step: number | null) => step ?? Number.POSITIVE_INFINITY
        const now = stepReached(steps, { today, date, daysAhead: 0 })
        const next = stepReached(steps, { today: addDays(today, 1), date, daysAhead: 0 })
        expect(value(next)).toBeLessThanOrEqual(value(now))
        expect(value(stepReached(steps, { today, date, daysAhead }))).toBeLessThanOrEqual(value(now))
        // Nothing is called late before it is.
        if (today <= date) expect(value(stepReached(steps, { today, date, daysAhead }))).toBeGreaterThan(0)
      }),
    )
  })

  it('are mailed on weekdays: on the day itself, or on the Friday before and the Monday after', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(21, 7, 1, -1, -7, -21), (date, step) => {
        const day = mailDayOf(date, step)
        const weekday = new Date(day).getUTCDay()
        expect(weekday).toBeGreaterThan(0)
        expect(weekday).toBeLessThan(6)
        const late = daysBetween(addDays(date, -step), day)
        expect(step > 0 ? late <= 0 && late >= -2 : late >= 0 && late <= 2).toBe(true)
        // What the coordinator's page promises is what the run finds.
        const reachedOn = (today: string) =>
          stepReached(deadlineSteps, { today, date, daysAhead: daysUntilNextMail(today) })
        expect(reachedOn(day)).toBe(step)
      }),
    )
  })
})

describe('what waits for a person', () => {
  it('is hers: what she was given, who mentions her, and what the team has before it', async () => {
    const instrument = await readMappingInstrument()
    const facts = someFacts({
      mappings: [aMapping(instrument)],
      assignments: [anAssignment(), anAssignment({ target: 'A2', assignee: oskar })],
      threads: [
        aThread({ comments: [aComment({ mentions: [eva] })] }),
        aThread({ id: 't2', status: 'resolved', comments: [aComment({ mentions: [eva] })] }),
      ],
      evidence: [
        aPiece({ expiresOn: '2026-10-20', uses: [oneUse], createdBy: oskar }),
        aPiece({ id: 'far', expiresOn: '2027-10-20', uses: [oneUse], createdBy: eva }),
      ],
    })
    const kinds = (items: ForYouItem[]) => items.map(({ kind }) => kind)
    expect(kinds(forYou(facts, editor, '2026-10-10'))).toEqual(['thread', 'assignment', 'deadline'])
    expect(kinds(forYou(facts, owner, '2026-10-10'))).toEqual(['evidence', 'assignment', 'deadline'])
    expect(forYou(facts, coordinator, '2026-10-10')).toEqual([])
    const [late] = forYou(facts, editor, '2026-11-03').filter(({ kind }) => kind === 'assignment')
    expect(late).toMatchObject({ isLate: true, leftCount: 1, area: { id: 'role-mandate' } })
  })

  it('never shows a coordinator anything of a thread that is not shared', () => {
    const mentioning = aThread({ comments: [aComment({ mentions: [siv] })] })
    expect(forYou(someFacts({ threads: [mentioning] }), coordinator, '2026-10-10')).toEqual([])
    const shared = { ...mentioning, audience: 'shared' as const }
    expect(forYou(someFacts({ threads: [shared] }), coordinator, '2026-10-10')).toHaveLength(1)
  })

  it('is what came back, what is unlocked, and nothing that cannot be done', async () => {
    const instrument = await readMappingInstrument()
    const at = '2026-10-06T08:00:00.000Z'
    const kinds = (assessment: ReturnType<typeof anAssessment>) =>
      forYou(
        someFacts({ mappings: [aMapping(instrument, { assessment })], assignments: [anAssignment()] }),
        editor,
        '2026-10-10',
      ).map(({ kind }) => kind)
    expect(kinds(anAssessment({ status: 'returned', returnedAt: at }))).toEqual(['returned', 'assignment', 'deadline'])
    expect(kinds(anAssessment({ status: 'submitted' }))).toEqual([])
    const unlocks = { A1: { message: 'Se över', at, by: siv } }
    expect(kinds(anAssessment({ status: 'submitted', unlockedIds: ['A1'], unlocks }))).toEqual([
      'unlocked',
      'assignment',
    ])
    expect(kinds(anAssessment({ closesOn: '2026-10-09' }))).toEqual([])
    expect(kinds(anAssessment({ opensOn: '2026-10-11' }))).toEqual([])
  })

  it('goes by the day of an extension where there is one', async () => {
    const instrument = await readMappingInstrument()
    const extension = { reason: 'Sjukdom', at: '2026-10-01T00:00:00.000Z', by: siv }
    const assessment = anAssessment({ closesOn: '2026-12-24', extension })
    const [item] = forYou(someFacts({ mappings: [aMapping(instrument, { assessment })] }), editor, '2026-11-20')
    expect(item).toMatchObject({ kind: 'deadline', deadline: '2026-12-24', isPast: false })
  })
})

const items: ForYouItem[] = [
  {
    kind: 'deadline',
    regionCode: '20',
    day: '2026-11-16',
    round: aRound(),
    deadline: '2026-11-16',
    leftCount: 3,
    isPast: false,
  },
  {
    kind: 'assignment',
    regionCode: '20',
    day: '2026-11-02',
    assignment: anAssignment(),
    area: { id: 'x', letter: 'X' },
    leftCount: 1,
    isLate: false,
  },
  {
    kind: 'thread',
    regionCode: '20',
    day: '2026-10-05',
    reason: 'answered',
    thread: aThread(),
    commentId: 'c1',
    by: oskar,
  },
  { kind: 'returned', regionCode: '20', day: '2026-10-05', round: aRound(), at: 'x' },
  {
    kind: 'evidence',
    regionCode: '20',
    day: '2026-12-01',
    piece: { id: 'e', title: 'E' },
    expiresOn: '2026-12-01',
    isExpired: false,
  },
]
const anyItems = fc.subarray(items)
const anyChoice = fc.record({ frequency: fc.constantFrom(...frequencies), language: fc.constant(null) })
const sent = (day: string, told: string[] = []): Reminded => ({ email: eva.id, day, state: 'sent', told, version: 1 })

describe('the entries of the register of actors that are to be checked', () => {
  it('are one thing to do, for the role that answers for them, without regions that have published their own contact', () => {
    const page = {
      regionCode: '09',
      contact: aContact(),
      has: { contact: true, role: true, routes: [] },
      edition: 1,
      publishedAt: '2026-11-01T08:00:00Z',
      reviewedOn: '2026-11-01',
      nextReviewOn: '2027-11-01',
      isDemonstration: false,
    }
    const checks = (today: string, role: 'communicator' | 'coordinator' = 'communicator') =>
      actorChecks(regionActors(), [page], { roles: [role] }, today)
    expect(checks('2027-02-28')).toEqual([])
    expect(checks('2027-03-02')).toMatchObject([{ dueOn: '2027-03-01', count: 20, isLate: true }])
    expect(checks('2027-03-02', 'coordinator')).toEqual([])
    const [item] = checks('2027-03-01')
    expect(item && newsOf(item, '2027-03-01', 0)).toBe(item && newsOf(item, '2027-04-01', 0))
  })
})

describe('the building blocks of a page', () => {
  const words = { title: 'Rubrik', lead: 'Ingress', sections: {} }
  const aBlock = (id: string, publishedAt: string): ShownArticle => ({
    id,
    kind: 'block',
    slug: { sv: id, en: id },
    order: 1,
    texts: { sv: words, en: words },
    isExampleMadeUp: false,
    sources: [],
    edition: 1,
    publishedAt,
    reviewedOn: null,
    reviewedBy: null,
    nextReviewOn: null,
    translationIsOlder: false,
  })
  const place = 'individual' as const
  const refersTo = (blockId: string): PagePart => ({ id: `to-${blockId}`, kind: 'reference', blockId, place })
  const none = { sv: '', en: '' }
  const copyOf = (blockId: string): PagePart => ({
    id: `of-${blockId}`,
    kind: 'copy',
    blockId,
    place,
    title: none,
    body: none,
  })
  const old = { edition: 0, texts: { sv: { title: 'Gammal', body: '' }, en: { title: 'Old', body: '' } } }
  const blocks = [
    aBlock('a', '2026-10-01T22:30:00Z'),
    aBlock('b', '2026-10-05T08:00:00Z'),
    aBlock('c', '2026-11-01T08:00:00Z'),
  ]

  it('wait where they have been changed, or withdrawn from under a reference, each once, since the first was', () => {
    const parts = [refersTo('a'), copyOf('a'), copyOf('b'), refersTo('gone'), copyOf('gone-too')]
    const seen = { 'to-a': old, 'of-a': old, 'of-b': old }
    const news = '2026-10-05T08:00:00Z gone'
    expect(changedBlocks({ seen }, { parts }, blocks)).toEqual({ count: 3, since: '2026-10-02', news })
    // Going through one of them makes no news of the others.
    const settled = { ...seen, 'of-b': seenNow(aBlock('b', '')) }
    expect(changedBlocks({ seen: settled }, { parts }, blocks)).toEqual({ count: 2, since: '2026-10-02', news })
    expect(changedBlocks({ seen: {} }, { parts: [refersTo('gone')] }, blocks)).toMatchObject({ count: 1, since: null })
    expect(changedBlocks({ seen: {} }, { parts: [copyOf('gone')] }, blocks)).toBeNull()
  })
})

describe('a digest', () => {
  it('tells nothing twice: what it told is not news on any later day until it has come further', () => {
    fc.assert(
      fc.property(anyItems, anyDay, fc.nat(40), (some, today, days) => {
        const first = digestOf({ items: some, choice: usualChoice, today, reminded: null })
        if (!first) return
        const later = addDays(today, days + 1)
        const reminded = sent(today, first.keys)
        const second = digestOf({ items: some, choice: usualChoice, today: later, reminded })
        for (const item of second?.news ?? [])
          expect(first.keys).not.toContain(newsOf(item, later, daysUntilNextMail(later)))
      }),
    )
  })

  it('tells a notice once, whatever she chooses between', () => {
    const notice = aNotice({ at: '2026-10-20T08:00:00.000Z' })
    const happened = [notice]
    const daily = digestOf({
      items,
      notices: happened,
      happened,
      choice: usualChoice,
      today: '2026-10-21',
      reminded: null,
    })
    expect(daily?.notices).toEqual(happened)
    const between = [
      { choice: { frequency: 'deadlines' }, notices: happened },
      { choice: usualChoice, notices: [] },
    ] as const
    for (const { choice, notices } of between) {
      const reminded = sent('2026-10-21', daily?.keys)
      const other = digestOf({ items, notices, happened, choice, today: '2026-10-26', reminded })
      expect(other?.news.map(({ kind }) => kind)).toContain('deadline')
      const again = { items, notices: happened, choice: usualChoice, today: '2026-11-09' }
      expect(digestOf({ ...again, happened, reminded: sent('2026-10-26', other?.keys) })?.notices).toEqual([])
    }
    // When it happened too long ago to be mailed, it need not be known any more.
    const later = { items, choice: usualChoice, today: '2026-11-16', reminded: sent('2026-10-21', daily?.keys) }
    expect(digestOf({ ...later, happened: [] })?.keys.join()).not.toContain(notice.id)
  })

  it('goes at most once a day, whatever has come since', () => {
    fc.assert(
      fc.property(anyItems, anyChoice, anyDay, (some, choice, today) => {
        const ask = (reminded: Reminded) => digestOf({ items: some, choice, today, reminded, asked: aboutMapping })
        expect(ask(sent(today))).toBeNull()
        expect(ask({ ...sent(today), state: 'sending' })).toBeNull()
        expect(ask({ ...sent(today), state: 'unsure' })).toBeNull()
      }),
    )
  })

  it('counts each thing once, as news or as what waits', () => {
    fc.assert(
      fc.property(anyItems, anyDay, (some, today) => {
        const digest = digestOf({ items: some, choice: usualChoice, today, reminded: null })
        if (digest) expect([...digest.news, ...digest.before].toSorted()).toHaveLength(some.length)
      }),
    )
  })

  it('goes as seldom as she has chosen, and never to those who want none', () => {
    fc.assert(
      fc.property(anyItems, anyChoice, anyDay, fc.boolean(), (some, choice, today, isAsked) => {
        const digest = digestOf({
          items: some,
          choice,
          today,
          reminded: null,
          asked: isAsked ? aboutMapping : null,
        })
        if (choice.frequency === 'none') expect(digest).toBeNull()
        if (choice.frequency === 'weekly' && !isMonday(today) && !isAsked) expect(digest).toBeNull()
        if (isAsked && some.every(({ kind }) => kind !== 'deadline')) expect(digest).toBeNull()
        if (choice.frequency === 'deadlines')
          expect(digest?.news.every(({ kind }) => kind === 'deadline') ?? true).toBe(true)
        if (isAsked && choice.frequency !== 'none' && some.some(({ kind }) => kind === 'deadline'))
          expect(digest?.news.some(({ kind }) => kind === 'deadline')).toBe(true)
      }),
    )
  })

  it('may be tried again the same day only when the mail surely did not go', () => {
    const reminded = { ...sent('2026-10-06'), state: 'failed' as const }
    expect(digestOf({ items, choice: usualChoice, today: '2026-10-06', reminded })).not.toBeNull()
  })
})
