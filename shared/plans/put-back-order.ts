import type { KeptOrder } from './kept-change.ts'
import { inOrder } from './order.ts'

const among = (ids: readonly string[], others: ReadonlySet<string>) => ids.filter((id) => others.has(id))

/** What stands in all three, in the order of each. */
const common = (now: readonly string[], { before, after }: KeptOrder) => {
  const inAll = new Set(among(now, new Set(among(before, new Set(after)))))
  return { before: among(before, inAll), after: among(after, inAll), now: among(now, inAll) }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

/** Whether what the change moved has been moved again since, or what it traded places with is gone. What else has been added or removed since moves nothing. */
export const isMovedSince = (now: readonly string[], kept: KeptOrder): boolean => {
  const stayed = common(kept.after, kept)
  const ids = common(now, kept)
  return !isSame(stayed.before, stayed.after) && (isSame(ids.before, ids.after) || !isSame(ids.now, ids.after))
}

/**
 * The entries in the order before the change. Those that the change knew trade places among themselves; what has been added since keeps its place; what comes back stands after
 * the one that it stood after, or first.
 */
export const putBackOrder = <T extends { id: string }>(
  staying: readonly T[],
  returning: readonly T[],
  kept: KeptOrder,
): T[] => {
  const { before, after } = common(
    staying.map(({ id }) => id),
    kept,
  )
  const isMoved = !isSame(before, after)
  const known = inOrder(
    staying.filter(({ id }) => before.includes(id)),
    before,
  )
  const listed = isMoved
    ? staying.map((entry) => (before.includes(entry.id) ? (known.shift() ?? entry) : entry))
    : [...staying]
  for (const entry of inOrder(returning, kept.before)) {
    const earlier = kept.before.slice(0, Math.max(0, kept.before.indexOf(entry.id)))
    const nearest = earlier.findLast((id) => listed.some((one) => one.id === id))
    listed.splice(nearest === undefined ? 0 : listed.findIndex(({ id }) => id === nearest) + 1, 0, entry)
  }
  return listed
}
