import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, type Intent, orderStep, type PlanRefusal, savedBy } from './deed.ts'
import { type Barrier, type BarrierContent, type PlanContents, planLimits } from './plan.ts'
import { entryItem, toBarrier } from './plan-store.ts'
import { isSameEntry } from './same-entry.ts'

/** Either a new barrier, or an existing one and the version that the form was based on. */
export type BarrierToSave = { kind: 'new' } | { kind: 'existing'; id: string; basedOnVersion: number }

type SaveBarrier = Deed & { barrier: BarrierToSave; content: BarrierContent }

const add = (deed: SaveBarrier, contents: PlanContents | null): Intent<Barrier> => {
  const present = contents?.barriers ?? []
  if (present.length >= planLimits.barriers) return refused({ kind: 'plan-full', most: planLimits.barriers })
  const added: Barrier = {
    ...deed.content,
    ...savedBy(deed),
    id: newId(),
    regionCode: deed.regionCode,
    roundId: deed.roundId,
    version: 1,
  }
  return {
    steps: [
      draftStep(deed, contents),
      orderStep(deed, contents, { barriers: [...present, added] }),
      {
        change: { table: 'plans', put: entryItem('barrier', added), condition: { absent: true } },
        whenRefused: () => 'read-again',
      },
    ],
    audit: { action: 'add-barrier', subject: `barrier ${deed.roundId} ${added.id}`, after: added },
    value: added,
    next: { barriers: [...present, added] },
  }
}

const change = (
  deed: SaveBarrier,
  id: string,
  basedOnVersion: number,
  contents: PlanContents | null,
): Intent<Barrier> => {
  const before = contents?.barriers.find((barrier) => barrier.id === id)
  if (!before) return refused({ kind: 'barrier-gone' })
  if (isSameEntry(before, { ...before, ...deed.content })) return done(before)
  if (before.version !== basedOnVersion) return refused({ kind: 'stale-barrier', current: before })
  const after: Barrier = { ...before, ...deed.content, ...savedBy(deed), version: before.version + 1 }
  return {
    steps: [
      draftStep(deed, contents),
      {
        change: { table: 'plans', put: entryItem('barrier', after), condition: { version: basedOnVersion } },
        whenRefused: (current) =>
          current ? { kind: 'stale-barrier', current: toBarrier(current) } : { kind: 'barrier-gone' },
      },
    ],
    audit: { action: 'save-barrier', subject: `barrier ${deed.roundId} ${id}`, before, after },
    value: after,
    next: { barriers: (contents?.barriers ?? []).map((barrier) => (barrier === before ? after : barrier)) },
  }
}

/** Saves a barrier or adds one. Refuses an adopted or full plan, a stale version and a barrier that is gone. */
export const saveBarrier = (store: Store, deed: SaveBarrier): Promise<Outcome<Barrier, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    return deed.barrier.kind === 'new'
      ? add(deed, contents)
      : change(deed, deed.barrier.id, deed.barrier.basedOnVersion, contents)
  })
