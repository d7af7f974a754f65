import { type Conversation, waitingFor } from '#shared/comments/thread.ts'
import type { Member } from '#shared/people/person.ts'

/** What the list of a mapping's threads can be narrowed to. */
export const commentFilters = ['all', 'open', 'mine', 'shared'] as const
export type CommentFilter = (typeof commentFilters)[number]

const matches = (thread: Conversation, filter: CommentFilter, personId: string): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return thread.status === 'open'
    case 'mine':
      return waitingFor(thread, personId) !== null
    case 'shared':
      return thread.audience === 'shared'
  }
}

/** The threads that the filter lets through, in the order of the questions, open ones first at each. `order` holds the ids of the instrument's indicators. */
export const threadsToShow = (
  threads: readonly Conversation[],
  order: readonly string[],
  filter: CommentFilter,
  personId: string,
): Conversation[] => {
  const place = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ indicatorId }: Conversation) => place.get(indicatorId) ?? order.length
  const rank = ({ status }: Conversation) => (status === 'open' ? 0 : 1)
  return threads
    .filter((thread) => matches(thread, filter, personId))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || rank(a) - rank(b) || a.startedAt.localeCompare(b.startedAt))
}

/** Someone who can be mentioned. */
export type Mentionable = { id: string; name: string; isCoordinator: boolean }

/** Colleagues in the region and the national coordinators, but for the person herself, each once. */
export const mentionables = (team: readonly Member[], national: readonly Member[], personId: string): Mentionable[] => {
  const coordinators = national.filter(
    ({ roles, email }) => roles.includes('coordinator') && !team.some((one) => one.email === email),
  )
  return [
    ...team.map(({ email, name }) => ({ id: email, name, isCoordinator: false })),
    ...coordinators.map(({ email, name }) => ({ id: email, name, isCoordinator: true })),
  ].filter(({ id }) => id !== personId)
}
