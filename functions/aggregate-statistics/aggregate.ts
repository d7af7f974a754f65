import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { buildSnapshot } from '#shared/statistics/build-snapshot.ts'
import { keepSnapshot, readLatest } from '#shared/statistics/snapshot-store.ts'
import { readInputs, type Sources } from './read-inputs.ts'

/** What a run came to. */
export type Aggregated =
  | { kind: 'kept' | 'unchanged'; snapshotId: string; suppressedCells: number }
  | { kind: 'no-round' }

/** Who the job is in the audit log. */
const actor = { id: 'aggregate-statistics', name: 'Valideringslyft' }

/** Makes the national picture of the newest round and keeps it. Running it again with nothing changed changes nothing. */
export const aggregate = async (
  sources: Sources,
  target: { store: Store; objects: Objects },
  now: Date,
): Promise<Aggregated> => {
  const inputs = await readInputs(sources, now)
  if (!inputs) return { kind: 'no-round' }
  const snapshot = buildSnapshot(inputs, now, {
    sameRound: await readLatest(target, inputs.round.id),
    previousRound: inputs.previousRound && (await readLatest(target, inputs.previousRound.id)),
  })
  const isKept = await keepSnapshot(target, snapshot, actor)
  return {
    kind: isKept ? 'kept' : 'unchanged',
    snapshotId: snapshot.id,
    suppressedCells: snapshot.counts.reduce((sum, { suppressedCells }) => sum + suppressedCells, 0),
  }
}
