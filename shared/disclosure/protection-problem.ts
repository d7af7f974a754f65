/**
 * A set of cells with the sums that everyone knows hold between them. One table, several tables that share cells, hierarchies and the version published before are all
 * the same thing here: more cells and more sums.
 */
export type ProtectionProblem = {
  /** Whole numbers from 0. */
  values: readonly number[]
  /** `total` is the sum of `members` (places in `values`). */
  sums: readonly ProtectionSum[]
  /** Places that must be hidden, and how wide the interval must be that can be inferred of each (highest minus lowest). */
  sensitive: ReadonlyMap<number, number>
  /** Places that everyone knows already or that must be shown: zeros where they are published, what an earlier version published of the same content. */
  known: ReadonlySet<number>
  /** Places that an earlier version hid and that no longer are shown: they cost nothing. */
  hiddenBefore: ReadonlySet<number>
  /** What is lost when a cell is hidden. */
  costs: readonly number[]
  /** Sums below this, from 1, are themselves small. */
  threshold: number
  /** The least that a hidden cell can be, as everyone knows: 1 where zeros are published, else 0. */
  leastHidden: 0 | 1
}

export type ProtectionSum = { total: number; members: readonly number[] }

/** The places to hide, the sensitive ones and those hidden before included. */
export type Pattern = ReadonlySet<number>
