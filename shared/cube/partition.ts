import { createHash } from 'node:crypto'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import type { CubePartition } from './cube.ts'
import { type StatementPart, statementMark } from './cube-statement.ts'

/** A partition of the lake with the parts that count in it, earliest accepted first. */
export type Partition = CubePartition & { parts: readonly PartInForce[] }

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The order of partitions: by year and then by region. */
export const comparePartitions = (one: CubePartition, other: CubePartition): number =>
  one.year - other.year || byText(one.regionCode, other.regionCode)

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const partitionOf = (given: readonly PartInForce[]): Partition => {
  const parts = given.toSorted((one, other) => byText(one.order, other.order))
  const [first] = parts
  if (!first) throw new Error('a partition without parts')
  const hash = hashOf([statementMark, parts.map(({ order, key, contentHash }) => [order, key, contentHash])])
  return { year: first.year, regionCode: first.regionCode, hash, parts }
}

/**
 * The partitions that parts lie in, in canonical order, each with the hash of what it is made from: which parts in which order, their content, and the statement that reads them. Parts without rows
 * replace nothing and are left out.
 */
export const partitionsOf = (parts: readonly PartInForce[]): Partition[] => {
  const groups = new Map<string, PartInForce[]>()
  for (const part of parts) {
    if (part.rowCount === 0) continue
    const name = `${part.year}/${part.regionCode}`
    const group = groups.get(name)
    if (group) group.push(part)
    else groups.set(name, [part])
  }
  return [...groups.values()].map(partitionOf).toSorted(comparePartitions)
}

/** The id of the cube over these partitions: equal for equal content, whatever way it came about. */
export const cubeIdOf = (partitions: readonly CubePartition[]): string =>
  hashOf(partitions.map(({ year, regionCode, hash }) => [year, regionCode, hash])).slice(0, 32)

/** How many rows there are to read. */
export const rowsIn = (partitions: readonly Partition[]): number =>
  partitions.reduce((sum, { parts }) => sum + parts.reduce((inner, { rowCount }) => inner + rowCount, 0), 0)

/** The parts as the statement takes them; `nameOf` gives the source's name of a file by its key in the lake. */
export const statementParts = (partitions: readonly Partition[], nameOf: (key: string) => string): StatementPart[] =>
  partitions.flatMap(({ year, regionCode, parts }) =>
    parts.map(({ key }, index) => ({
      part: nameOf(key),
      place: index + 1,
      isContested: parts.length > 1,
      year,
      regionCode,
    })),
  )
