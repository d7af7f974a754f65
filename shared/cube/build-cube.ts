import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Cube } from './cube.ts'
import { type CubeShelf, findLatestCube, findPartial, keepCube, keepPartial, readCubeBytes } from './cube-store.ts'
import { linesByHash, type PartitionLine, readCube, writeCube, writeLine } from './cube-text.ts'
import { leavesOf, type StatementRow } from './leaves.ts'
import { cubeIdOf, type Partition, partitionsOf } from './partition.ts'
import { writeFormParts } from './write-form-parts.ts'

/** What runs the statement over the files of partitions. `elsewhere`: somebody else runs it, and the aggregation is called again when that ends. */
export type CubeEngine = {
  read(partitions: readonly Partition[]): Promise<{ kind: 'read'; rows: StatementRow[] } | { kind: 'elsewhere' }>
}

export type BuildCube = CubeShelf & {
  /** Every part that counts (Deliveries.parts). */
  parts: readonly PartInForce[]
  engine: CubeEngine
  actor: Actor
  at: Date
}

/** What a run came to; `changed` partitions were read again. While another engine runs the statement, the cube is still the one before: null when there is none. */
export type BuiltCube =
  | { kind: 'kept' | 'unchanged'; cube: Cube; changed: number }
  | { kind: 'waiting'; cube: Cube | null; changed: number }

/** Objects asked for at once. */
const parallel = 16

const nameOf = ({ year, regionCode }: { year: number; regionCode: string }): string => `${year}/${regionCode}`

/** What is kept of partitions already: in the cube before, or alone from a run that was stopped or a history that has come back. */
const keptLines = async (
  { objects }: CubeShelf,
  partitions: readonly Partition[],
  before: Uint8Array | null,
): Promise<(string | null)[]> => {
  const known = before ? linesByHash(before) : new Map<string, string>()
  return inParallel(
    partitions,
    parallel,
    async (partition) => known.get(partition.hash) ?? (await findPartial(objects, partition)),
  )
}

/** Reads partitions in one statement, and keeps each alone before anything is made of them. */
const readLines = async (
  { objects, engine }: BuildCube,
  changed: readonly Partition[],
): Promise<PartitionLine[] | null> => {
  if (changed.length === 0) return []
  await writeFormParts(objects, changed)
  const found = await engine.read(changed)
  if (found.kind === 'elsewhere') return null
  const rows = Map.groupBy(found.rows, nameOf)
  const lines = changed.map((partition) => writeLine(partition, leavesOf(rows.get(nameOf(partition)) ?? [])))
  await inParallel(lines, parallel, ({ partition, line }) => keepPartial(objects, partition, line))
  return lines
}

/**
 * Makes the cube of all that counts, keeps it and makes it the newest. Only partitions of which nothing is kept under their hash are read; the bytes are those that reading everything would give. Stopped
 * anywhere it leaves the pointer where it was, and the next run takes what is kept. For one run at a time (run-lock.ts). Throws when a file of the lake cannot be read or the store is away.
 */
export const buildCube = async (given: BuildCube): Promise<BuiltCube> => {
  const { store, objects, actor, at } = given
  const partitions = partitionsOf(given.parts)
  const id = cubeIdOf(partitions)
  const latest = await findLatestCube(store)
  const before = latest && (await readCubeBytes(objects, latest.id))
  if (before && latest.id === id) return { kind: 'unchanged', cube: readCube(before), changed: 0 }
  const kept = await keptLines(given, partitions, before)
  const changed = partitions.filter((_, index) => kept[index] === null)
  const read = await readLines(given, changed)
  if (!read) return { kind: 'waiting', cube: before && readCube(before), changed: changed.length }
  const fresh = new Map(read.map(({ partition, line }) => [partition.hash, line]))
  const bytes = writeCube(
    partitions.map(({ year, regionCode, hash }, index) => {
      const line = kept[index] ?? fresh.get(hash)
      if (line === undefined) throw new Error('a partition of the cube was not read')
      return { partition: { year, regionCode, hash }, line }
    }),
  )
  await keepCube(given, { id, bytes, partitions, changed: changed.length }, { before: latest, actor, at })
  return { kind: 'kept', cube: readCube(bytes), changed: changed.length }
}
