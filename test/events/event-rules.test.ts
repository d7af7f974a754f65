import { describe, expect, it } from '@jest/globals'
import { printedCode, readCode } from '#shared/events/certificate.ts'
import { dueMails } from '#shared/events/due-mails.ts'
import { evaluationResult, nextShown } from '#shared/events/evaluation.ts'
import { isPublic, type ProjectEvent } from '#shared/events/event.ts'
import { momentOf } from '#shared/events/event-time.ts'
import { heldUntil, isToRemind } from '#shared/events/hold.ts'
import { participationOf } from '#shared/events/participation.ts'
import type { Registration } from '#shared/events/registration.ts'
import { addDays } from '#shared/platform/days.ts'
import { swedishMoment } from '#shared/platform/swedish-day.ts'
import { participantMail } from '#web/events/event-mails.ts'
import { actor, anEvent, aParticipant } from './builders.ts'

const event = (some: Partial<ProjectEvent> = {}): ProjectEvent => ({
  ...anEvent(),
  id: 'e',
  organiser: 'SE',
  status: 'published',
  version: 1,
  sequence: 0,
  announced: null,
  theme: null,
  materials: [],
  savedAt: '2027-01-01T08:00:00Z',
  savedBy: actor,
  ...some,
})
const registration = (some: Partial<Registration> = {}): Registration => ({
  ...aParticipant(),
  id: 'r',
  version: 1,
  email: 'r@region.example',
  number: 1,
  status: 'in',
  seat: 1,
  registeredAt: '2027-01-01T08:00:00Z',
  isConfirmed: true,
  confirmBy: null,
  sinceSequence: 0,
  told: ['place'],
  askedAgainAt: null,
  present: [],
  hasEvaluated: false,
  certificate: null,
  isLate: false,
  ...some,
})

describe('Swedish time', () => {
  it.each([
    ['2027-02-10', '09:00', '2027-02-10T08:00:00.000Z'],
    ['2027-07-01', '09:00', '2027-07-01T07:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:30', null],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    // The hour comes twice: the first one counts.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2027-02-10', '24:00', null],
    ['i morgon', '09:00', null],
  ])('is %s %s as %s', (day, time, iso) => {
    expect(momentOf(day, time)?.toISOString() ?? null).toBe(iso)
  })
})

describe('the mails that are due', () => {
  const kinds = (some: Partial<Registration>, now: string, of: Partial<ProjectEvent> = {}, isAttendanceTaken = false) =>
    dueMails(event(of), registration(some), { now: new Date(now), isAttendanceTaken }).map(({ kind }) => kind)

  it('remind on the day before, also when that is a Sunday', () => {
    const monday = { startsAt: '2027-02-08T08:00:00Z', endsAt: '2027-02-08T15:00:00Z' }
    const told = ['place', 'week#2027-02-08']
    expect(kinds({ told }, '2027-02-05T07:00:00Z', monday)).toEqual([])
    expect(kinds({ told }, '2027-02-07T07:00:00Z', monday)).toEqual(['day'])
    // What could not go on that day still does before it begins.
    expect(kinds({ told }, '2027-02-08T07:00:00Z', monday)).toEqual(['day'])
  })

  it('are a reminder a week before only to those who registered before that, and none to those who wait', () => {
    expect(kinds({}, '2027-02-02T07:00:00Z')).toEqual([])
    expect(kinds({}, '2027-02-03T07:00:00Z')).toEqual(['week'])
    expect(kinds({ registeredAt: '2027-02-04T08:00:00Z' }, '2027-02-05T07:00:00Z')).toEqual([])
    expect(kinds({ status: 'waiting', told: ['waiting'] }, '2027-02-09T07:00:00Z')).toEqual([])
  })

  it('tell of a place once she has got one, and of changes since she registered', () => {
    expect(kinds({ told: [] }, '2027-01-11T07:00:00Z')).toEqual(['place'])
    expect(kinds({ told: ['waiting'] }, '2027-01-11T07:00:00Z')).toEqual(['moved-up'])
    const announced = { kind: 'moved', sequence: 2, reason: '' } as const
    expect(kinds({ sinceSequence: 1 }, '2027-01-11T07:00:00Z', { announced })).toEqual(['moved'])
    expect(kinds({ sinceSequence: 2 }, '2027-01-11T07:00:00Z', { announced })).toEqual([])
  })

  it('tell of what is moved or cancelled also when the first of several days has begun, and of nothing else then', () => {
    const days = { startsAt: '2027-02-10T08:00:00Z', endsAt: '2027-02-11T15:00:00Z' }
    const news = (kind: 'moved' | 'cancelled') => ({ announced: { kind, sequence: 1, reason: '' } })
    const evening = '2027-02-10T17:00:00Z'
    expect(kinds({}, evening, { ...days, ...news('cancelled'), status: 'cancelled' })).toEqual(['cancelled'])
    expect(kinds({}, evening, { ...days, ...news('moved') })).toEqual(['moved'])
    expect(kinds({ told: [] }, evening, days)).toEqual([])
  })

  it('ask those who were there the day after, and everybody who had a place where nobody has noted who was', () => {
    expect(kinds({}, '2027-02-10T16:00:00Z')).toEqual([])
    expect(kinds({}, '2027-02-11T07:00:00Z')).toEqual(['evaluation'])
    expect(kinds({}, '2027-02-11T07:00:00Z', {}, true)).toEqual([])
    expect(kinds({ present: ['2027-02-10'] }, '2027-02-11T07:00:00Z', {}, true)).toEqual(['evaluation'])
    expect(kinds({}, '2027-03-20T07:00:00Z')).toEqual([])
    expect(kinds({ email: '' }, '2027-02-11T07:00:00Z')).toEqual([])
  })
})

describe('a place that is kept for somebody', () => {
  /** An ordinary night, and those in which the clocks are changed. */
  const days = ['2027-01-11', '2027-03-27', '2027-03-28', '2026-10-24', '2026-10-25']

  it('is lost by nobody who has not been reminded on the morning of the last day, and by nobody twice, at whatever hour she got it', () => {
    for (const day of days)
      for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
        const at = new Date(swedishMoment(day, 0).getTime() + minutes * 60_000)
        const confirmBy = heldUntil(at, { startsAt: '2028-01-01T08:00:00Z' })
        const mornings = [0, 1, 2, 3].map((days) => swedishMoment(addDays(day, days), 7)).filter((one) => one >= at)
        const reminding = mornings.filter((now) => isToRemind({ status: 'in', isConfirmed: false, confirmBy }, now))
        expect([at, reminding]).toEqual([at, [swedishMoment(confirmBy?.slice(0, 10) ?? '', 7)]])
      }
  })

  it('can be lost only where it could go to somebody else before the event begins', () => {
    const startsAt = '2027-02-10T08:00:00Z'
    const until = (at: string) => heldUntil(new Date(at), { startsAt })
    expect([until('2027-02-08T22:59:00Z'), until('2027-02-08T23:00:00Z')]).toEqual(['2027-02-09T22:59:00.000Z', null])
  })

  it('is confirmed by a day and an hour that every mail about it tells, or for the hosts’ sake where nobody can lose it', () => {
    const text = (kind: 'place' | 'moved-up' | 'again' | 'confirm' | 'evaluation', confirmBy: string | null) =>
      participantMail(kind, {
        ...{ event: event(), registration: registration({ isConfirmed: false, confirmBy }), secret: 's', place: 0 },
        ...{ origin: 'https://lyft.example', isDemonstration: false },
      }).text
    const until = '2027-01-12T22:59:00.000Z'
    for (const kind of ['place', 'moved-up', 'again', 'confirm'] as const)
      expect(text(kind, until)).toContain('senast 12 januari 2027 kl.\u00a023:59')
    expect(text('place', null)).toContain('Bekräfta gärna')
    expect(text('place', null)).not.toContain('går den till nästa')
    expect(text('evaluation', null)).not.toMatch(/Bekräfta|avanmäl/)
  })
})

it('greets nobody by what could lead elsewhere, and says where she is expected when her way is gone', () => {
  const mail = (name: string, of: Partial<ProjectEvent> = {}) =>
    participantMail('moved', {
      ...{ event: event(of), registration: registration({ name }), secret: 's', place: 0 },
      ...{ origin: 'https://lyft.example', isDemonstration: false },
    }).text
  expect(mail('Anna-Karin Åberg')).toMatch(/^Hej Anna-Karin Åberg!/)
  for (const name of ['Vinn på https://a.example/', 'vinn.example', 'a@b']) expect(mail(name)).toMatch(/^Hej!\n/)
  expect(mail('Bo')).toContain('Var: Sal 1, Västerås')
  expect(mail('Bo', { form: 'online', place: '' })).toContain('Var: På nätet')
})

it('tells who asks again after she has lost her place that she must confirm, not that she stands in the line', () => {
  const confirmBy = '2027-01-12T08:00:00Z'
  const lost = registration({ status: 'waiting', seat: null, isConfirmed: false, confirmBy })
  const { text } = participantMail('again', {
    ...{ event: event(), registration: lost, secret: 's', place: 3 },
    ...{ origin: 'https://lyft.example', isDemonstration: false },
  })
  expect(text).toContain('Du bekräftade inte din plats i tid')
  expect(text).not.toContain('Din plats på väntelistan')
})

it('shows anyone that an event is cancelled only where they could know of it', () => {
  const announced = { kind: 'cancelled', sequence: 1, reason: '' } as const
  expect([event(), event({ status: 'cancelled', announced })].map(isPublic)).toEqual([true, true])
  expect([event({ status: 'draft' }), event({ status: 'cancelled' })].map(isPublic)).toEqual([false, false])
})

it('reads a code however it is typed, and nothing that is none', () => {
  expect(readCode(' abcd efgh–jkmn ')).toBe('ABCDEFGHJKMN')
  expect(printedCode('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN')
  expect(['ABCD', 'ABCDEFGHJKM0', 'ABCDEFGHJKML'].map(readCode)).toEqual([null, null, null])
})

it('tells of each region at which of the project’s events it was, and no number of participants', () => {
  const of = (eventId: string, byRegion: Record<string, number>) =>
    ({ eventId, byRegion, forgotten: 'nothing' }) as const
  const { held, regionsTakingPart, regions } = participationOf(
    [
      event({ id: 'a' }),
      event({ id: 'b', startsAt: '2027-03-10T08:00:00Z' }),
      event({ id: 'c', status: 'cancelled' }),
      event({ id: 'of-a-region', organiser: '25' }),
      event({ id: 'not-held' }),
    ],
    [
      of('a', { '20': 3, '12': 5, none: 4 }),
      of('b', { '20': 1 }),
      of('c', { '25': 9 }),
      of('of-a-region', { '25': 9 }),
      of('not-held', {}),
      of('gone', { '25': 9 }),
    ],
  )
  expect(held.map(({ id, regionCodes }) => [id, regionCodes])).toEqual([
    ['b', ['20']],
    ['a', ['12', '20']],
  ])
  expect(regionsTakingPart).toBe(2)
  expect(regions.filter(({ events }) => events > 0)).toEqual([
    { regionCode: '12', events: 1 },
    { regionCode: '20', events: 2 },
  ])
})

it('shows no answers before there are five, new ones only three at a time, and how many gave each score', () => {
  const answer = { scores: { useful: 4 }, text: '' } as const
  expect(evaluationResult([answer, answer, answer, answer])).toBe(null)
  const result = evaluationResult(Array.from({ length: 5 }, () => answer))
  expect(result?.count).toBe(5)
  expect(result?.distributions[0]).toMatchObject({ question: 'useful', answered: 5, mean: 4, counts: { 3: 0, 4: 5 } })
  let shown: readonly string[] = []
  const counts = Array.from({ length: 12 }, (_, index) => {
    shown = nextShown(
      Array.from({ length: index + 1 }, (_, id) => `${id}`),
      shown,
    )
    return shown.length
  })
  expect(counts).toEqual([0, 0, 0, 0, 5, 5, 5, 8, 8, 8, 11, 11])
})
