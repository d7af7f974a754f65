import { createHmac } from 'node:crypto'
import type { CubeLeaf } from '#shared/cube/cube.ts'
import type { BranchCount } from '#shared/statistics/snapshot.ts'
import { sexes } from '#shared/statistics/validation-count.ts'

/**
 * The cell key method, which Statistics Sweden uses for its population figures from 2025 (scb.se/FAQ-CKM): every record has a key that never changes; a cell's key is the sum of its records' keys,
 * and a fixed table says what noise a cell of that size and key gets. The same records have the same noise wherever they are counted, a zero stays a zero, and totals get
 * noise of their own, so that they may not add up. Statistics Sweden keeps its table to itself; this one is the project's own.
 */
type Noise = { change: number; share: number }[]

/** The noise of a count: nothing on average, never below zero, and never more than three either way. */
const noiseOf = (count: number): Noise => {
  if (count === 1) return [1, -1].map((change) => ({ change, share: 1 / 2 }))
  const most = Math.min(3, count)
  const sides = Array.from({ length: most }, (_, index) => index + 1)
  // Half of all cells keep their number; the farther, the rarer.
  const weight = sides.reduce((sum, side) => sum + 2 / side, 0)
  return [
    { change: 0, share: 1 / 2 },
    ...sides.flatMap((side) => [side, -side].map((change) => ({ change, share: 1 / (2 * side * weight) }))),
  ]
}

const keys = 2 ** 32

/** One record's key from its leaf's: multiplied out and mixed (the finaliser of MurmurHash3), so that neighbours have nothing in common. */
const recordKey = (leafKey: number, record: number): number => {
  let mixed = (leafKey + Math.imul(record + 1, 0x9e3779b1)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The sum of a leaf's record keys, below 2³². The secret keeps anybody from computing the noise of a guess. */
const keyOfLeaf = (secret: string, leaf: CubeLeaf): number => {
  const { year, regionCode, form, sector, branch, sex, count } = leaf
  const name = [year, regionCode, form, sector, branch ?? '', sex].join('/')
  const leafKey = createHmac('sha256', secret).update(name).digest().readUInt32BE(0)
  let sum = 0
  for (let record = 0; record < count; record += 1) sum = (sum + recordKey(leafKey, record)) % keys
  return sum
}

/** The number to publish of a cell of `count` records whose keys add up to `key`. */
export const perturbed = (count: number, key: number): number => {
  if (count === 0) return 0
  let left = (key % keys) / keys
  for (const { change, share } of noiseOf(count)) {
    if (left < share) return count + change
    left -= share
  }
  return count
}

/** One year's validations by branch and sex in the whole nation, by the cell key method: only what is reported by branch. Empty where nothing is. */
export const branchCounts = (leaves: readonly CubeLeaf[], year: number, secret: string): BranchCount[] => {
  const cells = new Map<string, BranchCount & { key: number }>()
  for (const leaf of leaves) {
    if (leaf.year !== year || leaf.branch === null) continue
    const key = keyOfLeaf(secret, leaf)
    for (const branch of [leaf.branch, 'all'])
      for (const sex of [leaf.sex, 'all' as const]) {
        const cell = cells.get(`${branch}/${sex}`) ?? { branch, sex, count: 0, key: 0 }
        cells.set(`${branch}/${sex}`, { ...cell, count: cell.count + leaf.count, key: (cell.key + key) % keys })
      }
  }
  const order = (sex: BranchCount['sex']) => (sex === 'all' ? sexes.length : sexes.indexOf(sex))
  return [...cells.values()]
    .map(({ branch, sex, count, key }) => ({ branch, sex, count: perturbed(count, key) }))
    .sort((one, other) =>
      one.branch < other.branch ? -1 : one.branch > other.branch ? 1 : order(one.sex) - order(other.sex),
    )
}
