import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { isOpen, type ProjectEvent, seatsOf, waysOf } from './event.ts'
import { heldUntil } from './hold.ts'
import {
  askedAgainMinutes,
  floodLimits,
  type Needs,
  type Registration,
  type RegistrationContent,
  registrationIdOf,
} from './registration.ts'
import { participant } from './registration-deed.ts'
import {
  countInHour,
  findRegistration,
  needsChange,
  putRegistration,
  putRegistrationPlain,
  queueKey,
  saltOf,
} from './registration-store.ts'
import { offerSeat, takeSeat } from './seats.ts'

export type RegisterRefusal =
  /** It is over, full of requests, cancelled, or the last day has passed. */
  | { kind: 'closed' }
  /** There is no such way to take part in it. */
  | { kind: 'no-such-way' }
  /** More has come in the hour than people can have sent. */
  | { kind: 'too-much-at-once' }
  /** More has come to this event than people can have sent: no more is taken for this way of taking part. */
  | { kind: 'too-many-in-all' }
  /** This very form has registered her before, and she has left since. */
  | { kind: 'form-used' }

export type RegisterInput = {
  event: ProjectEvent
  email: string
  content: RegistrationContent
  needs: Needs
  at: Date
  formKey: string
}

/** Lets the next mail tell what stands, at most once in a while. Whoever asks learns nothing. */
const noteAskedAgain = async (store: Store, eventId: string, registration: Registration, at: Date): Promise<void> => {
  const { askedAgainAt, registeredAt, version } = registration
  const latest = Date.parse(askedAgainAt ?? registeredAt)
  if (at.getTime() - latest < askedAgainMinutes * 60_000) return
  await putRegistrationPlain(store, eventId, { ...registration, askedAgainAt: at.toISOString(), version: version + 1 })
}

const newRegistration = (
  { event, email, content, at }: RegisterInput,
  { id, number }: { id: string; number: number },
): Registration => ({
  ...content,
  id,
  version: 1,
  email,
  number,
  status: 'waiting',
  seat: null,
  registeredAt: at.toISOString(),
  isConfirmed: false,
  confirmBy: null,
  sinceSequence: event.sequence,
  told: [],
  askedAgainAt: null,
  present: [],
  hasEvaluated: false,
  certificate: null,
  isLate: false,
})

/** `before`: the form was sent twice, or the address was registered in the same moment; either way she is registered once. `taken`: the seat is somebody else's. */
const write = async (
  store: Store,
  { event, needs, at, formKey }: RegisterInput,
  registration: Registration,
): Promise<'done' | 'before' | 'taken'> => {
  const { id, way, number, status, seat } = registration
  const hasNeeds = needs.diet !== '' || needs.access !== ''
  const changes: Change[] = [
    putRegistration(event.id, registration),
    ...(seat === null ? [] : [takeSeat(event.id, way, { number: seat, holder: id }, { isFresh: true })]),
    ...(hasNeeds ? [needsChange(event.id, id, needs)] : []),
  ]
  const result = await store.commit({
    changes,
    audit: {
      scope: event.organiser,
      actor: participant,
      action: 'register',
      subject: `event ${event.id}`,
      at: at.toISOString(),
      after: { registration: id, way, number, status },
    },
    formKey,
  })
  if (result.ok) return 'done'
  return result.refusal.kind === 'already-done' || result.refusal.index === 0 ? 'before' : 'taken'
}

/**
 * Registers an address for an event, once. Places go in the order of the queue numbers, which are drawn one at a time; what nobody could draw for her is not lost by meeting others. Gives her registration's id,
 * and nothing of whether she was registered before or has a place: that is for her mail to tell.
 */
export const register = async (
  store: Store,
  input: RegisterInput,
): Promise<Outcome<{ id: string }, RegisterRefusal>> => {
  const { event, email, content, at } = input
  if (!isOpen(event, at)) return refused({ kind: 'closed' })
  const { way } = content
  if (!waysOf(event).includes(way)) return refused({ kind: 'no-such-way' })
  const id = registrationIdOf(await saltOf(store, event.id), email)
  const before = await findRegistration(store, event.id, id)
  if (before) {
    await noteAskedAgain(store, event.id, before, at)
    return done({ id })
  }
  if ((await countInHour(store, at)) > floodLimits.anHour) return refused({ kind: 'too-much-at-once' })
  const number = await store.nextNumber('events', queueKey(event.id, way), 0)
  if (number > floodLimits.anEvent) return refused({ kind: 'too-many-in-all' })
  const asked = newRegistration(input, { id, number })
  const seats = seatsOf(event, way)
  const hasPlace = seats === null || number <= seats
  const placed: Registration = {
    ...asked,
    status: hasPlace ? 'in' : 'waiting',
    seat: seats !== null && hasPlace ? number : null,
    // Where there is room for everybody nobody is kept out.
    isConfirmed: seats === null,
    confirmBy: seats !== null && hasPlace ? heldUntil(at, event) : null,
  }
  let written = await write(store, input, placed)
  if (written === 'taken') written = await write(store, input, asked)
  // The seat of a number that is not used is free for those who wait, and known to be.
  if (written === 'before' && placed.seat !== null) await offerSeat(store, event.id, way, placed.seat)
  if (written === 'before' && !(await findRegistration(store, event.id, id))) return refused({ kind: 'form-used' })
  return done({ id })
}
