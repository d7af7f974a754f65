import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { ProjectEvent } from './event.ts'
import type { Registration } from './registration.ts'
import { findRegistration, putRegistration } from './registration-store.ts'

export type RegistrationRefusal = { kind: 'registration-gone' }

/** Whom the audit log names when somebody changes what is her own: never who she is. */
export const participant: Actor = { id: 'participant', name: 'Deltagare' }

/** The same where the waiting list moved her. */
export const waitingList: Actor = { id: 'waiting-list', name: 'Väntelistan' }

export type RegistrationDeed = { event: ProjectEvent; id: string; actor: Actor; at: Date }

/** What is to become of a registration, and what else is written with it; null for nothing. */
export type RegistrationNext = { next: Partial<Registration>; more?: Change[]; after?: Record<string, unknown> }

/** Changes one registration in a transaction with its audit line, which holds its id and nothing of whom it is. What others change meanwhile is read again. */
export const changeOne = (
  store: Store,
  { event, id, actor, at }: RegistrationDeed,
  action: string,
  intend: (before: Registration) => Promise<RegistrationNext | null> | RegistrationNext | null,
): Promise<Outcome<Registration, RegistrationRefusal>> =>
  untilSettled<Outcome<Registration, RegistrationRefusal>>(async () => {
    const before = await findRegistration(store, event.id, id)
    if (!before) return refused({ kind: 'registration-gone' })
    const intent = await intend(before)
    if (!intent) return done(before)
    const after: Registration = { ...before, ...intent.next, version: before.version + 1 }
    const result = await store.commit({
      changes: [putRegistration(event.id, after), ...(intent.more ?? [])],
      audit: {
        scope: event.organiser,
        actor,
        action,
        subject: `event ${event.id}`,
        at: at.toISOString(),
        after: { registration: id, ...intent.after },
      },
    })
    return result.ok ? done(after) : 'read-again'
  })
