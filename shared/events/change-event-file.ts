import { bare } from '#shared/platform/bare-item.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Key, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { EventFile } from './event-file.ts'

/** Why something was not done with a file. */
export type EventFileRefusal =
  | { kind: 'already-done'; current: EventFile }
  /** There is no such file, or no such version of it. */
  | { kind: 'gone' }
  /** The event is. */
  | { kind: 'cancelled' }
  | { kind: 'full'; most: number }

export type EventFileOutcome = Promise<Outcome<EventFile, EventFileRefusal>>

export type EventFileDeed = { eventId: string; id: string; actor: Actor; at: Date; formKey?: string }

/** What to write with the word for the audit log, or an outcome without any write. */
type Intent = { after: EventFile; action: string } | Outcome<EventFile, EventFileRefusal>

const pkOf = (eventId: string): string => `EVENT-FILES#${eventId}`
const prefix = 'FILE#'
const keyOf = (eventId: string, id: string): Key => ({ pk: pkOf(eventId), sk: prefix + id })

/** The file, or null where there is none or it has been taken away. */
export const findEventFile = async (
  store: Pick<Store, 'get'>,
  eventId: string,
  id: string,
): Promise<EventFile | null> => {
  const item = await store.get('content', keyOf(eventId, id))
  const file = item && bare<EventFile>(item)
  return file && !file.isRemoved ? file : null
}

/** Those of an event, by title. One query. */
export const listEventFiles = async (store: Pick<Store, 'query'>, eventId: string): Promise<EventFile[]> =>
  (await store.query('content', pkOf(eventId), prefix))
    .map((item) => bare<EventFile>(item))
    .filter(({ isRemoved }) => !isRemoved)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'sv') || a.id.localeCompare(b.id))

/** Reads the file, asks `intend` what to write, and writes it with its audit line; reads and asks again when something else was written meanwhile. */
export const changeEventFile = (
  store: Store,
  { eventId, id, actor, at, formKey }: EventFileDeed,
  intend: (before: EventFile | null) => Intent,
): EventFileOutcome =>
  untilSettled<Outcome<EventFile, EventFileRefusal>>(async () => {
    const before = await findEventFile(store, eventId, id)
    if (before && (await store.wasDone(formKey))) return refused({ kind: 'already-done', current: before })
    const intent = intend(before)
    if ('ok' in intent) return intent
    const after: EventFile = { ...intent.after, version: (before?.version ?? 0) + 1 }
    const result = await store.commit({
      changes: [
        {
          table: 'content',
          put: { ...keyOf(eventId, id), ...after },
          condition: before ? { version: before.version } : { absent: true },
        },
      ],
      audit: {
        scope: after.organiser,
        actor,
        action: intent.action,
        subject: `event ${eventId}`,
        at: at.toISOString(),
        before,
        after,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    const current = await findEventFile(store, eventId, id)
    if (result.refusal.kind !== 'already-done') return before || current ? 'read-again' : refused({ kind: 'gone' })
    return refused(current ? { kind: 'already-done', current } : { kind: 'gone' })
  })
