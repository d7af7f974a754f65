import { createAssignments } from '#shared/assignments/assignments.ts'
import { type Comments, createComments } from '#shared/comments/comments.ts'
import type { Deed } from '#shared/comments/deed.ts'
import type { Audience } from '#shared/comments/thread.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { expectDone } from './expect-done.ts'

type Said = { by: Actor; text: string; mentions?: Actor[] }
type Talk = { regionCode: string; indicatorId: string; audience: Audience; isResolved?: boolean; said: Said[] }
type Given = { regionCode: string; target: string; assignee: Actor; by: Actor; dueOn: string }

/** Those who can sign in, by what they do. */
export type TogetherPeople = {
  coordinator: Actor
  gunilla: Actor
  gustav: Actor
  disa: Actor
  david: Actor
  signe: Actor
}

const talksOf = ({ coordinator, gunilla, gustav, disa, david, signe }: TogetherPeople): Talk[] => [
  {
    regionCode: '12',
    indicatorId: 'A1',
    audience: 'region',
    said: [{ by: signe, text: 'Demonstrationsdata: vi behöver stämma av nivån med ledningen innan vi lämnar in.' }],
  },
  {
    regionCode: '12',
    indicatorId: 'A2',
    audience: 'shared',
    said: [
      { by: signe, text: 'Demonstrationsdata: räknas ett uppdrag som är muntligt?', mentions: [coordinator] },
      {
        by: coordinator,
        text: 'Demonstrationsdata: nej, det ska gå att visa upp. Skriv gärna i underlaget vad som är på väg.',
        mentions: [signe],
      },
    ],
  },
  {
    regionCode: '09',
    indicatorId: 'A1',
    audience: 'region',
    said: [
      { by: gustav, text: 'Demonstrationsdata: kan du börja med det här området?', mentions: [gunilla] },
      { by: gunilla, text: 'Demonstrationsdata: ja, men vem var med på mötet i våras?', mentions: [gustav] },
    ],
  },
  {
    regionCode: '20',
    indicatorId: 'B1',
    audience: 'shared',
    isResolved: true,
    said: [
      { by: coordinator, text: 'Demonstrationsdata: gäller resurserna hela året?', mentions: [david] },
      { by: david, text: 'Demonstrationsdata: ja, till och med december.' },
      { by: disa, text: 'Demonstrationsdata: jag har lagt till beslutet som underlag.' },
    ],
  },
]

const givenBy = ({ gunilla, gustav, signe }: TogetherPeople): Given[] => [
  { regionCode: '09', target: 'role-mandate', assignee: gunilla, by: gustav, dueOn: '2026-11-20' },
  { regionCode: '09', target: 'B1', assignee: gustav, by: gustav, dueOn: '2026-12-04' },
  { regionCode: '12', target: 'information', assignee: signe, by: signe, dueOn: '2026-12-04' },
  { regionCode: '12', target: 'K1', assignee: signe, by: signe, dueOn: '2026-11-20' },
]

const loadTalk = async (comments: Comments, talk: Talk, where: { roundId: string; from: Date }, coordinator: Actor) => {
  const { regionCode, indicatorId, audience, said, isResolved } = talk
  const deed = (by: Actor, index: number): Deed => ({
    regionCode,
    roundId: where.roundId,
    indicatorId,
    actor: by,
    side: by.id === coordinator.id ? 'national' : 'region',
    at: new Date(where.from.getTime() + index * 3_600_000),
  })
  let threadId = ''
  for (const [index, { by, text, mentions = [] }] of said.entries()) {
    const words = { ...deed(by, index), text, mentions, audience }
    threadId = expectDone(threadId === '' ? await comments.start(words) : await comments.add({ ...words, threadId })).id
  }
  const last = said.at(-1)?.by
  if (isResolved && last)
    expectDone(await comments.settle({ ...deed(last, said.length), threadId, status: 'resolved' }))
}

/** Threads, some of them shared with the coordinator, and questions and areas given to colleagues, in the regions whose people can sign in. */
export const loadTogether = async (
  store: Store,
  people: TogetherPeople,
  { roundId, from }: { roundId: string; from: Date },
): Promise<void> => {
  const comments = createComments(store)
  const assignments = createAssignments(store)
  for (const talk of talksOf(people)) await loadTalk(comments, talk, { roundId, from }, people.coordinator)
  for (const { by, ...given } of givenBy(people))
    expectDone(await assignments.save({ ...given, roundId, actor: by, at: from, basedOnVersion: 0 }))
}
