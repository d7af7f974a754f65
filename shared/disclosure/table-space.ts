import type { Axis } from './axis.ts'
import type { ProtectionSum } from './protection-problem.ts'

/** All places of a table: the product of its axes, the last one fastest. */
export type TableSpace = {
  axes: readonly Axis[]
  strides: readonly number[]
  size: number
}

export const createSpace = (axes: readonly Axis[]): TableSpace => ({
  axes,
  strides: axes.map((_, axis) => axes.slice(axis + 1).reduce((product, { size }) => product * size, 1)),
  size: axes.reduce((product, { size }) => product * size, 1),
})

/** The place where the given nodes meet, one of each axis. */
export const placeOf = ({ strides }: TableSpace, nodes: readonly number[]): number =>
  nodes.reduce((place, node, axis) => place + node * (strides[axis] ?? 0), 0)

/** Every place that a smallest cell's number is part of, itself first. */
export const placesOver = ({ axes, strides }: TableSpace, leaf: readonly number[]): number[] =>
  leaf.reduce<number[]>(
    (places, node, axis) =>
      places.flatMap((place) =>
        (axes[axis]?.ancestors[node] ?? []).map((ancestor) => place + ancestor * (strides[axis] ?? 0)),
      ),
    [0],
  )

/** The numbers of a table that are filled in leaf by leaf. A place that nothing was added to is missing: `null`. Throws when a cell is given twice, or is no whole number from 0. */
export const fillSpace = (
  space: TableSpace,
  leaves: readonly { nodes: readonly number[]; count: number }[],
): (number | null)[] => {
  const values: (number | null)[] = Array.from({ length: space.size }, () => null)
  const given = new Set<number>()
  for (const { nodes, count } of leaves) {
    if (!Number.isSafeInteger(count) || count < 0) throw new Error('a count is no whole number from 0')
    const places = placesOver(space, nodes)
    const [own] = places
    if (own === undefined) throw new Error('a count lies outside the table')
    if (given.has(own)) throw new Error('a cell is given twice')
    given.add(own)
    for (const place of places) values[place] = (values[place] ?? 0) + count
  }
  return values
}

/** Every sum of the table along every axis, over the members that are not missing. */
export const sumsOf = (space: TableSpace, values: readonly (number | null)[]): ProtectionSum[] =>
  space.axes.flatMap(({ size, sums }, axis) => {
    const stride = space.strides[axis] ?? 1
    return sums.flatMap(({ total, members }) =>
      Array.from({ length: space.size / size }, (_, index): ProtectionSum => {
        const start = Math.floor(index / stride) * stride * size + (index % stride)
        return {
          total: start + total * stride,
          members: members.map((member) => start + member * stride).filter((place) => values[place] != null),
        }
      }).filter(({ members }) => members.length > 0),
    )
  })
