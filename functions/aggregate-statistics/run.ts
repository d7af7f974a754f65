import { type BuiltCube, buildCube, type CubeEngine } from '#shared/cube/build-cube.ts'
import { readLatestCube } from '#shared/cube/cube-store.ts'
import { rowsIn } from '#shared/cube/partition.ts'
import { withRunLock } from '#shared/cube/run-lock.ts'
import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { createQuality } from '#shared/quality/quality.ts'
import type { ProtectCube } from '#shared/releases/prepare-release.ts'
import { publishPrepared, runReleases } from '#shared/releases/run-releases.ts'
import { type Aggregated, aggregate } from './aggregate.ts'
import type { AthenaEngine } from './athena-engine.ts'
import type { Sources } from './read-inputs.ts'

/** What a run came to, for the log: no figures. */
export type Ran =
  | { kind: 'left-to-another' }
  | {
      kind: 'ran'
      cube: BuiltCube['kind']
      changedPartitions: number
      prepared: number
      failed: number
      published: number
      snapshot: Aggregated['kind']
    }

export type RunParts = {
  store: Store
  objects: Objects
  deliveries: Pick<Deliveries, 'parts'>
  /** Reads here. */
  engine: CubeEngine
  /** Reads elsewhere what has more rows than `aboveRows`; null where there is none. */
  athena: { engine: AthenaEngine; aboveRows: number } | null
  protect: ProtectCube
  sources: Sources
  clock: () => Date
}

/** Who the job is in the audit log. */
const actor: Actor = { id: 'aggregate-statistics', name: 'Valideringslyft' }

const engineOf = ({ engine, athena }: RunParts): CubeEngine =>
  athena
    ? {
        read: (partitions) => (rowsIn(partitions) > athena.aboveRows ? athena.engine : engine).read(partitions),
      }
    : engine

const makeCube = async (parts: RunParts): Promise<BuiltCube> => {
  const { store, objects, deliveries, athena, clock } = parts
  await athena?.engine.collect()
  return buildCube({
    store,
    objects,
    parts: await deliveries.parts('validations'),
    engine: engineOf(parts),
    actor,
    at: clock(),
  })
}

/** What came of one part of a run, or why nothing did: it holds up no other. */
const tried = async <T>(part: () => Promise<T>): Promise<{ value: T | null; failure: unknown }> => {
  try {
    return { value: await part(), failure: null }
  } catch (failure) {
    return { value: null, failure }
  }
}

/** The newest cube that there is, and why there is no newer one: what is announced for today is published of what is known. */
const cubeOf = async (parts: RunParts): Promise<{ built: BuiltCube; failure: unknown }> => {
  const { value, failure } = await tried(() => makeCube(parts))
  return { built: value ?? { kind: 'waiting', cube: await readLatestCube(parts), changed: 0 }, failure }
}

const runOnce = async (parts: RunParts): Promise<Ran> => {
  const { store, objects, protect, sources, clock } = parts
  const prepared = await publishPrepared({ store, actor, now: clock() })
  if (prepared.length > 0) await aggregate(sources, { store, objects }, clock())
  const { built, failure } = await cubeOf(parts)
  const { cube } = built
  const newerCube = built.kind !== 'waiting' ? null : failure === null ? 'coming' : 'failed'
  const releases = await tried(async () =>
    cube ? runReleases({ store, objects, protect, cube, newerCube, actor, now: clock() }) : null,
  )
  const snapshot = await aggregate(sources, { store, objects }, clock())
  await createQuality(store).makeReport(clock())
  if (failure !== null) throw failure
  if (releases.failure !== null) throw releases.failure
  return {
    kind: 'ran',
    cube: built.kind,
    changedPartitions: built.changed,
    prepared: releases.value?.prepared.length ?? 0,
    failed: releases.value?.failed.length ?? 0,
    published: prepared.length + (releases.value?.published.length ?? 0),
    snapshot: snapshot.kind,
  }
}

/**
 * One aggregation: what is prepared and due is published at once; then the cube of all that counts, the releases to make, and the national picture with what the newest release publishes. One at a time; who comes meanwhile leaves it to the run that is
 * under way, which then runs once more. Run again with nothing changed, nothing changes. When the cube cannot be made, releases and the picture are made with the cube before, and then it throws: a file that
 * cannot be read holds up no publication, and what was kept until then is taken by the next run.
 */
export const run = async (parts: RunParts): Promise<Ran> => {
  const locked = await withRunLock(parts.store, parts.clock, () => runOnce(parts))
  return locked.kind === 'ran' ? locked.value : locked
}
