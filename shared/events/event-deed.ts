import { newSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Organiser, ProjectEvent } from './event.ts'
import { findEvent, putEvent, toEvent } from './event-store.ts'
import { saltChange } from './registration-store.ts'
import type { NoRoom } from './removed-way.ts'

/** Who does it, when, for which organiser, and the key of the form. */
export type EventDoing = { organiser: Organiser; actor: Actor; at: Date; formKey?: string }

/** A change of an event, based on the version that was seen. */
export type EventDeed = EventDoing & { id: string; basedOnVersion: number }

export type EventRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  /** There is no such event, or it is somebody else's. */
  | { kind: 'event-gone' }
  | { kind: 'stale'; current: ProjectEvent }
  /** What is cancelled is not changed any more. */
  | { kind: 'cancelled' }
  /** What has been held is neither moved nor cancelled. */
  | { kind: 'over' }
  | ({ kind: 'no-room' } & NoRoom)
  | { kind: 'recording-incomplete' }
  | { kind: 'too-many-materials' }

export type EventOutcome = Outcome<ProjectEvent, EventRefusal>

/** What the audit log keeps of an event: everything, since it holds no participant. */
const auditOf = (action: string, { organiser, actor, at }: EventDoing, id: string) => ({
  scope: organiser,
  actor,
  action,
  subject: `event ${id}`,
  at: at.toISOString(),
})

/** Writes the first version of an event. Refuses only a form that has been carried out. */
export const addEvent = async (store: Store, doing: EventDoing, event: ProjectEvent): Promise<EventOutcome> => {
  const result = await store.commit({
    changes: [putEvent(event), saltChange(event.id, newSecret())],
    audit: { ...auditOf('create-event', doing, event.id), after: event },
    ...(doing.formKey && { formKey: doing.formKey }),
  })
  return result.ok ? done(event) : refused({ kind: 'already-done' })
}

/** What becomes of an event as it stands, a refusal, or null for nothing. */
type EventIntent = { next: Partial<ProjectEvent> } | EventRefusal | null

/** Changes an event in one transaction with its audit line. Refuses a stale version and one that is not the organiser's. */
export const changeEvent = async (
  store: Store,
  deed: EventDeed,
  action: string,
  intend: (before: ProjectEvent) => Promise<EventIntent> | EventIntent,
): Promise<EventOutcome> => {
  const { id, organiser, actor, at, formKey, basedOnVersion } = deed
  const orDone = async (refusal: EventRefusal) =>
    refused<EventRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  const before = await findEvent(store, id)
  if (!before || before.organiser !== organiser) return orDone({ kind: 'event-gone' })
  if (before.version !== basedOnVersion) return orDone({ kind: 'stale', current: before })
  const intent = await intend(before)
  if (!intent) return done(before)
  if ('kind' in intent) return orDone(intent)
  const after: ProjectEvent = {
    ...before,
    ...intent.next,
    version: before.version + 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const result = await store.commit({
    changes: [putEvent(after)],
    audit: { ...auditOf(action, deed, id), before, after },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { current } = result.refusal
  return refused(current ? { kind: 'stale', current: toEvent(current) } : { kind: 'event-gone' })
}
