import type { ProtectionSum } from './protection-problem.ts'

/**
 * One dimension of a table with its sums. Nodes are leaves and totals; a leaf's numbers are part of its own node and of every node above it. A county that is told
 * differently in two versions of the table has a leaf for each, and so have the totals that it is part of.
 */
export type Axis = {
  size: number
  /** For each leaf the nodes that it is part of, itself first; empty for a node that is no leaf. */
  ancestors: readonly (readonly number[])[]
  sums: readonly ProtectionSum[]
  /** Leaves that are the same thing in several versions. */
  versions: readonly (readonly number[])[]
}

/** Members that have one total; the total is the last node. */
export const flatAxis = (members: number): Axis => ({
  size: members + 1,
  ancestors: [...Array.from({ length: members }, (_, node) => [node, members]), []],
  sums: [{ total: members, members: Array.from({ length: members }, (_, node) => node) }],
  versions: [],
})

/** One version of a hierarchy with two levels: leaves in groups under one total. `key` tells contents apart: equal keys are the same content. */
export type VersionOfTree = {
  leaves: readonly { code: string; group: string; key: string }[]
  totalCode: string
}

export type VersionedAxis = Axis & {
  /** For each version the node of each code: leaf, group and total. */
  nodes: readonly ReadonlyMap<string, number>[]
}

/**
 * The axis of one or more versions of a hierarchy. What has the same content in two versions is one node, and so is a total of a single member with that member.
 */
export const versionedAxis = (trees: readonly VersionOfTree[]): VersionedAxis => {
  const nodeByContent = new Map<string, number>()
  const parents: Set<number>[] = []
  const sums = new Map<number, number[]>()
  const nodeOf = (content: string): number => {
    const node = nodeByContent.get(content) ?? nodeByContent.size
    nodeByContent.set(content, node)
    parents[node] ??= new Set()
    return node
  }
  const totalOf = (members: readonly number[]): number => {
    const [only, ...others] = members
    if (only !== undefined && others.length === 0) return only
    const node = nodeOf(`sum of ${members.join(' ')}`)
    sums.set(node, [...members])
    for (const member of members) parents[member]?.add(node)
    return node
  }
  const sameLeaf = new Map<string, Set<number>>()
  const nodes = trees.map(({ leaves, totalCode }) => {
    const found = new Map<string, number>()
    const byGroup = new Map<string, number[]>()
    for (const { code, group, key } of leaves) {
      const node = nodeOf(`${code} ${key}`)
      found.set(code, node)
      byGroup.set(group, [...(byGroup.get(group) ?? []), node])
      sameLeaf.set(code, (sameLeaf.get(code) ?? new Set()).add(node))
    }
    const groups = [...byGroup].map(([group, members]) => [group, totalOf(members)] as const)
    for (const [group, node] of groups) found.set(group, node)
    if (groups.length > 0) found.set(totalCode, totalOf(groups.map(([, node]) => node)))
    return found
  })
  const upwards = (node: number): number[] => [
    ...new Set([node, ...[...(parents[node] ?? [])].flatMap((parent) => upwards(parent))]),
  ]
  const leaves = new Set([...sameLeaf.values()].flatMap((same) => [...same]))
  return {
    size: nodeByContent.size,
    ancestors: parents.map((_, node) => (leaves.has(node) ? upwards(node) : [])),
    sums: [...sums].map(([total, members]) => ({ total, members })),
    versions: [...sameLeaf.values()].filter(({ size }) => size > 1).map((same) => [...same]),
    nodes,
  }
}
