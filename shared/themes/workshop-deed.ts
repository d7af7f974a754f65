import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { WorkshopTheme } from './workshop-theme.ts'
import { findWorkshopTheme, putWorkshopTheme, toWorkshopTheme } from './workshop-theme-store.ts'

/** Who does it, when, and the key of the form. */
export type WorkshopDoing = { actor: Actor; at: Date; formKey?: string }

/** A change of what has been decided, based on the version that was seen. */
export type WorkshopDeed = WorkshopDoing & { id: string; basedOnVersion: number }

export type WorkshopRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  | { kind: 'workshop-gone' }
  | { kind: 'stale'; current: WorkshopTheme }
  /** What is withdrawn is not changed; it can be taken up again. */
  | { kind: 'withdrawn' }
  | { kind: 'nothing-to-undo' }

type Next = Partial<WorkshopTheme>

/** Changes what has been decided, in one transaction with its audit line. `intend` says what becomes of it as it stands, refuses, or is null for nothing. Refuses a stale version and one that is not there. */
export const changeWorkshop = async (
  store: Store,
  deed: WorkshopDeed,
  action: string,
  intend: (before: WorkshopTheme) => { next: Next } | WorkshopRefusal | null,
): Promise<Outcome<WorkshopTheme, WorkshopRefusal>> => {
  const { id, actor, at, formKey, basedOnVersion } = deed
  const orDone = async (refusal: WorkshopRefusal) =>
    refused<WorkshopRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  const before = await findWorkshopTheme(store, id)
  if (!before) return orDone({ kind: 'workshop-gone' })
  if (before.version !== basedOnVersion) return orDone({ kind: 'stale', current: before })
  const intent = intend(before)
  if (!intent) return done(before)
  if ('kind' in intent) return orDone(intent)
  const after: WorkshopTheme = {
    ...before,
    ...intent.next,
    version: before.version + 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const result = await store.commit({
    changes: [putWorkshopTheme(after)],
    audit: { scope: 'SE', actor, action, subject: `workshop-theme ${id}`, at: at.toISOString(), before, after },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { current } = result.refusal
  return refused(current ? { kind: 'stale', current: toWorkshopTheme(current) } : { kind: 'workshop-gone' })
}
