import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor as Person } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import type { ActorRecord } from './actor-record.ts'
import { type ActorStore, findRecord, putRecord } from './actor-store.ts'
import { type ListedActor, regionActorId } from './listed-actor.ts'

/** Why the register was not changed. */
export type ActorRefusal =
  | { kind: 'unknown' }
  | { kind: 'already-done'; current: ActorRecord }
  /** Somebody changed the entry meanwhile; `current` is what stands. */
  | { kind: 'stale'; current: ActorRecord }
  /** Another entry has the id. */
  | { kind: 'taken'; current: ActorRecord }

export type ActorOutcome = Promise<Outcome<ActorRecord, ActorRefusal>>
export type ActorDeed = { actor: Person; at: Date; formKey?: string }

const write = async (
  actors: ActorStore,
  { before, after, action, deed }: { before: ActorRecord | null; after: ActorRecord; action: string; deed: ActorDeed },
): ActorOutcome => {
  const result = await actors.store.commit({
    changes: putRecord(after),
    audit: {
      scope: 'SE',
      actor: deed.actor,
      action,
      subject: `actor ${after.actor.id}`,
      at: deed.at.toISOString(),
      before: before && { ...before.actor, isHidden: before.isHidden },
      after: { ...after.actor, isHidden: after.isHidden },
    },
    ...(deed.formKey && { formKey: deed.formKey }),
  })
  if (result.ok) return done(after)
  const current = (await findRecord(actors, after.actor.id)) ?? after
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done', current })
  return refused(before ? { kind: 'stale', current } : { kind: 'taken', current })
}

/** Adds an entry. Refuses an id that another has, shipped ones and the regions' too. */
export const addActor = async (
  actors: ActorStore,
  { listed, ...deed }: ActorDeed & { listed: ListedActor },
): ActorOutcome => {
  const known = await findRecord(actors, listed.id)
  if (known)
    return refused({ kind: (await actors.store.wasDone(deed.formKey)) ? 'already-done' : 'taken', current: known })
  const changed = { by: deed.actor, at: deed.at.toISOString() }
  return write(actors, {
    before: null,
    after: { actor: listed, isHidden: false, version: 1, changed },
    action: 'actor.add',
    deed,
  })
}

/** Changes an entry as it stood at `version`. Its id stays, and so do the kind and the region of a region's own entry. */
export const saveActor = async (
  actors: ActorStore,
  {
    id,
    version,
    listed,
    isHidden,
    ...deed
  }: ActorDeed & { id: string; version: number; listed: ListedActor; isHidden: boolean },
): ActorOutcome => {
  const before = await findRecord(actors, id)
  if (!before) return refused({ kind: 'unknown' })
  if (await actors.store.wasDone(deed.formKey)) return refused({ kind: 'already-done', current: before })
  if (before.version !== version) return refused({ kind: 'stale', current: before })
  const isRegions = regions.some(({ code }) => regionActorId(code) === id)
  const actor = { ...listed, id, ...(isRegions && { kind: before.actor.kind, regions: before.actor.regions }) }
  const changed = { by: deed.actor, at: deed.at.toISOString() }
  return write(actors, {
    before,
    after: { actor, isHidden: isHidden && !isRegions, version: version + 1, changed },
    action: 'actor.change',
    deed,
  })
}

/** Notes that somebody has held the entry against the actor's own words, and when it is to be done again. */
export const confirmActor = async (
  actors: ActorStore,
  {
    id,
    version,
    checkedOn,
    nextCheckOn,
    ...deed
  }: ActorDeed & { id: string; version: number; checkedOn: string; nextCheckOn: string },
): ActorOutcome => {
  const before = await findRecord(actors, id)
  if (!before) return refused({ kind: 'unknown' })
  if (await actors.store.wasDone(deed.formKey)) return refused({ kind: 'already-done', current: before })
  if (before.version !== version) return refused({ kind: 'stale', current: before })
  const changed = { by: deed.actor, at: deed.at.toISOString() }
  const actor = { ...before.actor, lastCheckedOn: checkedOn, nextCheckOn }
  return write(actors, {
    before,
    after: { ...before, actor, version: version + 1, changed },
    action: 'actor.confirm',
    deed,
  })
}
