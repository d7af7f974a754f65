import { type CountCube, positionsOf } from './count-cube.ts'
import type { Hypercube } from './hypercube.ts'

/** Which places of a cube are hidden, and for each the other table that proves it: see `auditSuppression`. */
export type Suppression = { hidden: ReadonlySet<number>; witnesses: readonly Hypercube[] }

/** One sum of the cube: members along a dimension and their total. */
export type Line = { dimension: number; members: number[]; total: number }

/** Every sum of the cube, in every dimension and of totals too. */
export const linesOf = (cube: CountCube): Line[] =>
  cube.sizes.flatMap((size, dimension) =>
    cube.values.flatMap((_, place) => {
      const stride = cube.strides[dimension] ?? 1
      if (positionsOf(cube, place)[dimension] !== size - 1) return []
      return [
        {
          dimension,
          total: place,
          members: Array.from({ length: size - 1 }, (_, i) => place - (size - 1 - i) * stride),
        },
      ]
    }),
  )

/** The lines that each place is part of, as a member or as the total. */
export const linesThrough = (lines: readonly Line[]): Map<number, Line[]> => {
  const through = new Map<number, Line[]>()
  for (const line of lines)
    for (const place of [...line.members, line.total]) through.set(place, [...(through.get(place) ?? []), line])
  return through
}

export type Hole =
  | { kind: 'small-published' | 'zero-hidden' | 'no-witness'; place: number }
  | { kind: 'witness-breaks-a-sum' | 'small-remainder'; line: Line }

/**
 * Looks for holes, independently of how the hidden cells were chosen. Each witness is another table: it must agree with all that is published, keep every sum, and have
 * whole numbers of at least 1 in all hidden cells; then nobody can tell the two tables apart. Every hidden cell must differ in
 * one of them. Returns all holes; an empty list is a proof.
 */
export const auditSuppression = (cube: CountCube, { hidden, witnesses }: Suppression, threshold: number): Hole[] => {
  const holes: Hole[] = []
  const lines = linesOf(cube)
  const through = linesThrough(lines)

  const witnessed = new Set<number>()
  for (const { corners, signs, change } of witnesses) {
    const moved = new Map(corners.map((place, index) => [place, (signs[index] ?? 0) * change]))
    const valueAt = (place: number) => (cube.values[place] ?? 0) + (moved.get(place) ?? 0)
    const stays = [...moved].every(([place, by]) => by !== 0 && hidden.has(place) && valueAt(place) >= 1)
    const broken = corners
      .flatMap((place) => through.get(place) ?? [])
      .filter(({ members, total }) => members.reduce((sum, place) => sum + valueAt(place), 0) !== valueAt(total))
    for (const line of broken) holes.push({ kind: 'witness-breaks-a-sum', line })
    if (stays && broken.length === 0) for (const place of corners) witnessed.add(place)
  }

  cube.values.forEach((value, place) => {
    if (value && value < threshold && !hidden.has(place)) holes.push({ kind: 'small-published', place })
    if (!value && hidden.has(place)) holes.push({ kind: 'zero-hidden', place })
    if (hidden.has(place) && !witnessed.has(place)) holes.push({ kind: 'no-witness', place })
  })
  for (const line of lines) {
    const places = line.members.filter((place) => hidden.has(place))
    const sum = places.reduce((total, place) => total + (cube.values[place] ?? 0), 0)
    if (places.length > 0 && !hidden.has(line.total) && (sum < threshold || sum === places.length))
      holes.push({ kind: 'small-remainder', line })
  }
  return holes
}
