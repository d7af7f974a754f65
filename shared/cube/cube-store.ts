import type { Objects } from '#shared/platform/objects.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Cube, CubePartition } from './cube.ts'
import { readCube } from './cube-text.ts'

/** Where cubes lie: the lake's objects, and the pointer to the newest in the statistics table. */
export type CubeShelf = { store: Store; objects: Objects }

const partition = 'CUBES'
const latestKey = { pk: partition, sk: 'LATEST' }
const cubeKey = (id: string) => `cubes/${id}.json`
const partialKey = ({ year, regionCode, hash }: CubePartition) => `partials/${year}/${regionCode}/${hash}.json`

/** The newest cube's id and how many there have been; null before the first. One small read. */
export const findLatestCube = async (store: Store): Promise<{ id: string; version: number } | null> => {
  const item = await store.get('statistics', latestKey)
  return item && { id: String(item.id), version: Number(item.version) }
}

/** The bytes of a cube that the pointer has named. Throws when they are gone: a cube is kept before it is pointed at. */
export const readCubeBytes = async (objects: Pick<Objects, 'get'>, id: string): Promise<Uint8Array> => {
  const bytes = await objects.get(cubeKey(id))
  if (!bytes) throw new Error('the newest cube cannot be read')
  return bytes
}

/** The newest cube that is kept; null before the first. */
export const readLatestCube = async ({ store, objects }: CubeShelf): Promise<Cube | null> => {
  const latest = await findLatestCube(store)
  return latest && readCube(await readCubeBytes(objects, latest.id))
}

/** The line that is kept of a partition with this hash (cube-text.ts), or null. */
export const findPartial = async (objects: Objects, of: CubePartition): Promise<string | null> => {
  const bytes = await objects.get(partialKey(of))
  return bytes && new TextDecoder().decode(bytes)
}

/** Keeps a partition's line under its hash. Keeping it twice is keeping it once. */
export const keepPartial = async (objects: Objects, of: CubePartition, line: string): Promise<void> => {
  await objects.putNew(partialKey(of), new TextEncoder().encode(line), 'application/json')
}

/**
 * Keeps a cube and makes it the newest in the place of `before`, which was when the run began: the object is written once and never changes; the pointer and the audit line follow in one transaction. Throws when another run moved the
 * pointer meanwhile.
 */
export const keepCube = async (
  { store, objects }: CubeShelf,
  cube: { id: string; bytes: Uint8Array; partitions: readonly CubePartition[]; changed: number },
  { before, actor, at }: { before: { id: string; version: number } | null; actor: Actor; at: Date },
): Promise<void> => {
  await objects.putNew(cubeKey(cube.id), cube.bytes, 'application/json')
  const facts = { id: cube.id, partitions: cube.partitions.length, changed: cube.changed, createdAt: at.toISOString() }
  const version = (before?.version ?? 0) + 1
  const result = await store.commit({
    changes: [
      {
        table: 'statistics',
        put: { ...latestKey, ...facts, version },
        condition: before ? { version: before.version } : { absent: true },
      },
    ],
    audit: {
      scope: 'SE',
      actor,
      action: 'build-cube',
      subject: `cube ${cube.id}`,
      at: facts.createdAt,
      ...(before && { before: { id: before.id } }),
      after: facts,
    },
  })
  if (!result.ok) throw new Error('the newest cube changed meanwhile')
}
