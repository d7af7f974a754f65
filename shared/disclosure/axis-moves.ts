import type { Axis } from './axis.ts'

/** A change along one axis that keeps every sum of it: one leaf with all that it is part of, or one leaf against another. */
export type AxisMove = {
  /** The node that it starts from first. */
  nodes: readonly number[]
  /** +1 or −1 for each node; the first is +1. */
  signs: readonly number[]
  /** For each node whether another version of it stays or goes otherwise, which cells that are known to be equal cannot. */
  isLoose: readonly boolean[]
}

type Vector = ReadonlyMap<number, number>

const plus = (one: Vector, other: Vector, factor: 1 | -1): Vector => {
  const sum = new Map(one)
  for (const [node, sign] of other) sum.set(node, (sum.get(node) ?? 0) + factor * sign)
  for (const [node, sign] of sum) if (sign === 0) sum.delete(node)
  return sum
}

/** What a leaf takes with it: each leaf alone, and all versions of one together. */
const leafVectors = ({ ancestors, versions }: Axis): Vector[] => {
  const alone = ancestors.map((nodes): Vector => new Map(nodes.map((node) => [node, 1])))
  const together = versions.map((same): Vector => {
    const nodes = new Set(same.flatMap((leaf) => [...(ancestors[leaf] ?? [])]))
    return new Map([...nodes].map((node) => [node, 1]))
  })
  return [...alone.filter(({ size }) => size > 0), ...together]
}

/** All moves of an axis by the node that they start from. */
export const movesOf = (axis: Axis): AxisMove[][] => {
  const leaves = leafVectors(axis)
  const vectors = [
    ...leaves,
    ...leaves.flatMap((one, index) => leaves.slice(index + 1).map((other) => plus(one, other, -1))),
  ]
  const twins = new Map(axis.versions.flatMap((same) => same.map((leaf) => [leaf, same])))
  const moves: AxisMove[][] = Array.from({ length: axis.size }, () => [])
  const seen = new Set<string>()
  for (const vector of vectors) {
    const sorted = [...vector].sort(([a], [b]) => a - b)
    if (sorted.length === 0 || sorted.some(([, sign]) => Math.abs(sign) > 1)) continue
    const direction = sorted[0]?.[1] ?? 1
    const name = sorted.map(([node, sign]) => `${node}${sign * direction}`).join()
    if (seen.has(name)) continue
    seen.add(name)
    for (const [start, startSign] of sorted) {
      const inOrder = [...sorted].sort(([a], [b]) => Number(b === start) - Number(a === start))
      moves[start]?.push({
        nodes: inOrder.map(([node]) => node),
        signs: inOrder.map(([, sign]) => sign * startSign),
        isLoose: inOrder.map(([node, sign]) => (twins.get(node) ?? []).some((twin) => vector.get(twin) !== sign)),
      })
    }
  }
  return moves
}
