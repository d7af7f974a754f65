import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { lapsed } from './due-mails.ts'
import { hasBegun, seatsOf, type Way, waysOf } from './event.ts'
import { contentOfRegistration, type Needs, type Registration, type RegistrationContent } from './registration.ts'
import { changeOne, participant, type RegistrationDeed, type RegistrationRefusal } from './registration-deed.ts'
import {
  findNeeds,
  findRegistration,
  needsChange,
  queueKey,
  removeNeeds,
  removeRegistration,
} from './registration-store.ts'
import { freeSeat, takeSeat } from './seats.ts'

export type ChangeRefusal = RegistrationRefusal | { kind: 'closed' } | { kind: 'no-such-way' }

const isOfOther = (key: string): boolean => key !== 'place' && key !== 'waiting' && key !== lapsed

type OwnDeed = Omit<RegistrationDeed, 'actor'>

/** Her turn in the queue of another way to take part: a new number, and a seat when there is one of that number. */
const turnIn = async (store: Store, { event, id }: OwnDeed, before: Registration, way: Way) => {
  const number = await store.nextNumber('events', queueKey(event.id, way), 0)
  const seats = seatsOf(event, way)
  const hasPlace = seats === null || number <= seats
  // Whoever has a place in a way that is gone has not asked to leave it.
  const keepsPlace = before.status === 'in' && !waysOf(event).includes(before.way)
  const seat = seats !== null && hasPlace ? number : null
  return {
    // Where she stands in the other queue is news to her, whatever she was told of the one before.
    next: {
      number,
      seat,
      status: hasPlace || keepsPlace ? 'in' : 'waiting',
      told: before.told.filter(isOfOther),
    } as const,
    more: seat === null ? [] : [takeSeat(event.id, way, { number: seat, holder: id }, { isFresh: true })],
  }
}

/** Somebody changes what she has told. Taking part in another way puts her last in that queue, and leaves her place to the next. Refused once the event has begun. */
export const changeRegistration = async (
  store: Store,
  { content, needs, ...deed }: OwnDeed & { content: RegistrationContent; needs: Needs },
): Promise<Outcome<Registration, ChangeRefusal>> => {
  const { event, id, at } = deed
  if (event.status !== 'published' || hasBegun(event, at)) return refused({ kind: 'closed' })
  if (!waysOf(event).includes(content.way)) return refused({ kind: 'no-such-way' })
  return changeOne(store, { ...deed, actor: participant }, 'change-registration', async (before) => {
    const known = await findNeeds(store, event.id, id)
    const isSame = JSON.stringify(contentOfRegistration(before)) === JSON.stringify(contentOfRegistration(content))
    if (before.isConfirmed && isSame && known.diet === needs.diet && known.access === needs.access) return null
    const isOtherWay = before.way !== content.way
    const turn = isOtherWay ? await turnIn(store, deed, before, content.way) : null
    return {
      // Only who has the mail has the link.
      next: { ...contentOfRegistration(content), ...turn?.next, isConfirmed: true, confirmBy: null },
      more: [needsChange(event.id, id, needs), ...(turn ? [...freeSeat(event.id, before), ...turn.more] : [])],
      after: { way: content.way },
    }
  })
}

/**
 * Removes a registration with all that is known of the one whose it is, and leaves her place to the next who waits. The participant does it herself, or those who hold the event do it for her. Doing it again changes
 * nothing; gives what was removed.
 */
export const cancelRegistration = async (
  store: Store,
  { event, id, actor, at }: RegistrationDeed,
): Promise<Outcome<Registration, ChangeRefusal>> => {
  return untilSettled<Outcome<Registration, ChangeRefusal>>(async () => {
    const before = await findRegistration(store, event.id, id)
    if (!before) return refused({ kind: 'registration-gone' })
    // What a certificate says must stay true for as long as it can be checked.
    if (before.certificate !== null) return refused({ kind: 'closed' })
    const result = await store.commit({
      changes: [removeRegistration(event.id, before), removeNeeds(event.id, id), ...freeSeat(event.id, before)],
      audit: {
        scope: event.organiser,
        actor,
        action: 'cancel-registration',
        subject: `event ${event.id}`,
        at: at.toISOString(),
        before: { registration: id, way: before.way, number: before.number, status: before.status },
      },
    })
    return result.ok ? done(before) : 'read-again'
  })
}
