import { movesOf } from './axis-moves.ts'
import type { TableSpace } from './table-space.ts'

/** The moves from one node of an axis as steps in the table, in flat arrays: the parts of a move are those from `from[move]` up to `from[move + 1]`; the start itself is no part. */
export type Steps = {
  count: number
  from: Int32Array
  offsets: Int32Array
  signs: Int8Array
  /** 1 where the part's other version stays or goes otherwise. */
  isLoose: Uint8Array
  /** The same of the start, for each move. */
  isStartLoose: Uint8Array
  /** Whether the axis has leaves in several versions: the one that says which corners are loose. */
  isVersioned: boolean
}

/** The steps of every axis from every node of it. */
export const stepsOf = ({ axes, strides }: TableSpace): Steps[][] =>
  axes.map((axis, index) =>
    movesOf(axis).map((moves, start): Steps => {
      const parts = moves.map(({ nodes, signs, isLoose }) =>
        nodes.map((node, part) => ({
          offset: (node - start) * (strides[index] ?? 0),
          sign: signs[part] ?? 0,
          isLoose: Number(isLoose[part] ?? false),
        })),
      )
      const others = parts.map(([, ...rest]) => rest)
      const flat = others.flat()
      let length = 0
      return {
        count: moves.length,
        from: Int32Array.from([0, ...others.map((rest) => (length += rest.length))]),
        offsets: Int32Array.from(flat, ({ offset }) => offset),
        signs: Int8Array.from(flat, ({ sign }) => sign),
        isLoose: Uint8Array.from(flat, ({ isLoose }) => isLoose),
        isStartLoose: Uint8Array.from(parts, ([start]) => start?.isLoose ?? 0),
        isVersioned: axis.versions.length > 0,
      }
    }),
  )
