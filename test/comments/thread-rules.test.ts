import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Comment, type Conversation, isVisibleTo, waitingFor } from '#shared/comments/thread.ts'
import type { Member } from '#shared/people/person.ts'
import { commentFilters, mentionables, threadsToShow } from '#web/comments/comments-view.ts'

const people = ['eva', 'oskar', 'siv'].map((id) => ({ id, name: id }))
const anyPerson = fc.constantFrom(...people)
const anyComment: fc.Arbitrary<Comment> = fc.record(
  {
    id: fc.uuid(),
    text: fc.string(),
    mentions: fc.uniqueArray(anyPerson, { selector: ({ id }) => id }),
    side: fc.constantFrom('region', 'national'),
    at: fc.constant('2026-10-05T12:00:00.000Z'),
    by: anyPerson,
    removedAt: fc.constant('2026-10-06T12:00:00.000Z'),
  },
  { requiredKeys: ['id', 'text', 'mentions', 'side', 'at', 'by'] },
)
const anyThread: fc.Arbitrary<Conversation> = fc.record({
  id: fc.uuid(),
  regionCode: fc.constant('20'),
  roundId: fc.constant('2026'),
  indicatorId: fc.constantFrom('A1', 'A2', 'B1', 'Z9'),
  audience: fc.constantFrom('region', 'shared'),
  status: fc.constantFrom('open', 'resolved'),
  startedAt: fc.constantFrom('2026-10-01T00:00:00.000Z', '2026-10-02T00:00:00.000Z'),
  startedBy: anyPerson,
  writes: fc.nat(),
  comments: fc.array(anyComment, { minLength: 1, maxLength: 6 }),
})

describe('what waits for a person in a thread', () => {
  it('is never her own word, never a removed one, and nothing in a resolved thread', () => {
    fc.assert(
      fc.property(anyThread, anyPerson, (thread, { id }) => {
        const waiting = waitingFor(thread, id)
        if (thread.status === 'resolved') expect(waiting).toBeNull()
        if (waiting) {
          expect(waiting.comment.by.id).not.toBe(id)
          expect(waiting.comment.removedAt).toBeUndefined()
        }
      }),
    )
  })

  it('is over as soon as she has written', () => {
    fc.assert(
      fc.property(anyThread, anyComment, anyPerson, (thread, last, by) => {
        expect(waitingFor({ ...thread, comments: [...thread.comments, { ...last, by }] }, by.id)).toBeNull()
      }),
    )
  })

  it('is a mention of her, or an answer in a thread that she began, and the mention comes first', () => {
    fc.assert(
      fc.property(anyThread, anyComment, anyComment, (thread, first, second) => {
        const [eva, oskar] = people
        if (!eva || !oskar) throw new Error('nobody')
        const plain = { removedAt: undefined, by: oskar, mentions: [] }
        const { removedAt: _one, ...mention } = { ...first, ...plain, mentions: [eva] }
        const { removedAt: _two, ...answer } = { ...second, ...plain }
        const open = { ...thread, status: 'open' as const, startedBy: eva }
        expect(waitingFor({ ...open, comments: [mention, answer] }, 'eva')).toEqual({
          reason: 'mentioned',
          comment: mention,
        })
        expect(waitingFor({ ...open, comments: [answer] }, 'eva')).toEqual({ reason: 'answered', comment: answer })
        expect(waitingFor({ ...open, startedBy: oskar, comments: [answer] }, 'eva')).toBeNull()
      }),
    )
  })
})

describe('the list of threads', () => {
  const order = ['A1', 'A2', 'B1']

  it('shows each thread once, in the order of the questions, open ones first', () => {
    fc.assert(
      fc.property(fc.array(anyThread), fc.constantFrom(...commentFilters), (threads, filter) => {
        const shown = threadsToShow(threads, order, filter, 'eva')
        const places = shown.map(({ indicatorId, status }) => {
          const place = order.indexOf(indicatorId)
          return (place < 0 ? order.length : place) * 2 + (status === 'open' ? 0 : 1)
        })
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(new Set(shown).size).toBe(shown.length)
        if (filter === 'all') expect(shown).toHaveLength(threads.length)
        if (filter === 'shared') expect(shown.every((thread) => isVisibleTo(thread, 'national'))).toBe(true)
      }),
    )
  })
})

describe('who can be mentioned', () => {
  const member = (email: string, scope: Member['scope'], roles: Member['roles']): Member => ({
    email,
    name: email,
    scope,
    roles,
    version: 1,
  })

  it('are colleagues and coordinators, each once, and not oneself or other national roles', () => {
    const team = [member('eva', '20', ['editor']), member('siv', '20', ['owner'])]
    const national = [
      member('siv', 'SE', ['coordinator']),
      member('kim', 'SE', ['coordinator']),
      member('nina', 'SE', ['communicator']),
    ]
    expect(mentionables(team, national, 'eva')).toEqual([
      { id: 'siv', name: 'siv', isCoordinator: false },
      { id: 'kim', name: 'kim', isCoordinator: true },
    ])
  })
})
