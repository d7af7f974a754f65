import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, CommitRefusal, Store } from '#shared/platform/store.ts'
import type { Release } from './release.ts'
import { getRelease, putRelease } from './release-store.ts'

/** Who does it, when, and the key of the form. */
export type ReleaseDoing = { actor: Actor; at: Date; formKey?: string }

/** A change of a release, based on the version that was seen. */
export type ReleaseDeed = ReleaseDoing & { id: string; basedOnVersion: number }

export type ReleaseRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  | { kind: 'release-unknown' }
  /** It has been changed since it was seen. */
  | { kind: 'stale'; current: Release }
  /** What is asked cannot be done with a release in this state: what is out or cancelled stays, and what is under embargo is not moved. */
  | { kind: 'not-now'; current: Release }
  /** A day that has passed, is today after 08:00, or is more than two years off. */
  | { kind: 'day-out-of-range'; first: string; last: string }
  /** Another release is announced on the day. */
  | { kind: 'day-taken'; day: string }
  /** There is nothing published that could be corrected. */
  | { kind: 'nothing-published' }

export type ReleaseOutcome = Promise<Outcome<Release, ReleaseRefusal>>

const actionsOf = (action: string, release: Release, { actor, at }: ReleaseDoing) => ({
  scope: 'SE',
  actor,
  action,
  subject: `release ${release.id}`,
  at: at.toISOString(),
  after: release,
})

/** The refusal that a transaction came to, when its first change is the release itself and a second takes a day. */
const refusalOf = (refusal: CommitRefusal, day: string, current: Release | null): ReleaseRefusal => {
  if (refusal.kind === 'already-done') return refusal
  if (refusal.index > 0) return { kind: 'day-taken', day }
  return current ? { kind: 'stale', current } : { kind: 'release-unknown' }
}

/** Writes a new release with its line in the audit log. Refuses a day that another has taken in the same moment, and a form that has been carried out. */
export const addRelease = async (
  store: Store,
  doing: ReleaseDoing,
  { action, release, more = [] }: { action: string; release: Release; more?: Change[] },
): ReleaseOutcome => {
  const { formKey } = doing
  const result = await store.commit({
    changes: [putRelease(release), ...more],
    audit: actionsOf(action, release, doing),
    ...(formKey && { formKey }),
  })
  return result.ok ? done(release) : refused(refusalOf(result.refusal, release.day, null))
}

/** Changes a release, in one transaction with its audit line. `intend` says what becomes of it as it stands, or refuses. Refuses a stale version and an unknown release. */
export const changeRelease = async (
  store: Store,
  deed: ReleaseDeed,
  action: string,
  intend: (before: Release) => { next: Partial<Release>; more?: Change[] } | ReleaseRefusal,
): ReleaseOutcome => {
  const { id, basedOnVersion, formKey } = deed
  const orDone = async (refusal: ReleaseRefusal) =>
    refused<ReleaseRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  const before = await getRelease(store, id)
  if (!before) return orDone({ kind: 'release-unknown' })
  if (before.version !== basedOnVersion) return orDone({ kind: 'stale', current: before })
  const intent = intend(before)
  if ('kind' in intent) return orDone(intent)
  const after: Release = { ...before, ...intent.next, version: before.version + 1 }
  const result = await store.commit({
    changes: [putRelease(after, { version: before.version }), ...(intent.more ?? [])],
    audit: { ...actionsOf(action, after, deed), before },
    ...(formKey && { formKey }),
  })
  return result.ok ? done(after) : refused(refusalOf(result.refusal, after.day, await getRelease(store, id)))
}
