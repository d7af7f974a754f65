import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { certificateKey } from './certificate.ts'
import type { ProjectEvent } from './event.ts'
import { participantsGoAt } from './kept-time.ts'
import { type Registration, type RegistrationContent, registrationIdOf } from './registration.ts'
import { listRegistrations, putRegistration, saltOf } from './registration-store.ts'

/** What two lists of ticks differ by. Only that is changed, so that two who tick at the same time do not undo each other's. */
export type Ticks = { day: string; present: readonly string[]; absent: readonly string[] }

/** What was ticked and unticked since the list was shown. */
export const changedTicks = (day: string, before: readonly string[], now: readonly string[]): Ticks => ({
  day,
  present: now.filter((id) => !before.includes(id)),
  absent: before.filter((id) => !now.includes(id)),
})

const withTick = ({ present }: Registration, { day, ...ticks }: Ticks, id: string): readonly string[] => {
  if (ticks.present.includes(id)) return [...new Set([...present, day])].sort()
  return ticks.absent.includes(id) ? present.filter((one) => one !== day) : present
}

/** A transaction takes a hundred items; the audit line is one, and each of these may take a certificate with it. */
const atOnce = 45

/** Whoever turns out not to have been there has no certificate: its code is nobody's from then on. */
const changesOf = (eventId: string, registration: Registration): Change[] => {
  const { certificate, present, version } = registration
  const isUntrue = certificate !== null && present.length === 0
  return [
    putRegistration(eventId, { ...registration, version: version + 1, ...(isUntrue && { certificate: null }) }),
    ...(isUntrue ? [{ table: 'events', remove: certificateKey(certificate) } as const] : []),
  ]
}

/** Writes who was there on a day. Ids of nobody are left out. Gives how many were changed. */
export const markAttendance = async (
  store: Store,
  { event, ticks, actor, at }: { event: ProjectEvent; ticks: Ticks; actor: Actor; at: Date },
): Promise<number> => {
  let count = 0
  await untilSettled<'done'>(async () => {
    const all = await listRegistrations(store, event.id)
    const changed = all.flatMap((registration) => {
      const present = withTick(registration, ticks, registration.id)
      return present.length === registration.present.length ? [] : [{ ...registration, present }]
    })
    for (let from = 0; from < changed.length; from += atOnce) {
      const some = changed.slice(from, from + atOnce)
      const result = await store.commit({
        changes: some.flatMap((one) => changesOf(event.id, one)),
        audit: {
          scope: event.organiser,
          actor,
          action: 'mark-attendance',
          subject: `event ${event.id}`,
          at: at.toISOString(),
          after: {
            day: ticks.day,
            changed: some.map(({ id, present }) => ({ id, isPresent: present.includes(ticks.day) })),
          },
        },
      })
      if (!result.ok) return 'read-again'
      count += some.length
    }
    return 'done'
  })
  return count
}

/** Adds somebody who came without having registered, as present on that day. Refused when her address is registered already, when the event is cancelled, and when its participants are forgotten. */
export const addLateJoiner = async (
  store: Store,
  {
    event,
    email,
    content,
    day,
    actor,
    at,
    formKey,
  }: {
    event: ProjectEvent
    /** Empty when she gives none: then she gets no mails, and no certificate by link. */
    email: string
    content: RegistrationContent
    day: string
    actor: Actor
    at: Date
    formKey: string
  },
): Promise<Outcome<{ id: string; isNew: boolean }, { kind: 'already-registered' } | { kind: 'closed' }>> => {
  // Nobody would be left to remove her.
  if (event.status !== 'published' || participantsGoAt(event) <= at) return refused({ kind: 'closed' })
  const id = email === '' ? idOfForm(formKey) : registrationIdOf(await saltOf(store, event.id), email)
  const late: Registration = {
    ...content,
    id,
    version: 1,
    email,
    number: 0,
    status: 'in',
    seat: null,
    registeredAt: at.toISOString(),
    isConfirmed: true,
    confirmBy: null,
    sinceSequence: event.sequence,
    told: [],
    askedAgainAt: null,
    present: [day],
    hasEvaluated: false,
    certificate: null,
    isLate: true,
  }
  const result = await store.commit({
    changes: [putRegistration(event.id, late)],
    audit: {
      scope: event.organiser,
      actor,
      action: 'add-late-joiner',
      subject: `event ${event.id}`,
      at: at.toISOString(),
      after: { registration: id, day },
    },
    formKey,
  })
  if (result.ok || result.refusal.kind === 'already-done') return done({ id, isNew: result.ok })
  return refused({ kind: 'already-registered' })
}
