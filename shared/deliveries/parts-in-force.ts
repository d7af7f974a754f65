import type { Acceptance, AcceptanceHead } from './acceptance.ts'
import type { PartInForce } from './deliveries.ts'

/** Every delivery that another which counts takes the place of, also by way of ones that count no more themselves. */
const replacedBy = (heads: readonly AcceptanceHead[]): ReadonlySet<string> => {
  const replaces = new Map(heads.map((one) => [one.deliveryId, one.replaces]))
  const gone = new Set<string>()
  for (const { isInForce, replaces: older } of heads)
    if (isInForce) for (let id = older; id && !gone.has(id); id = replaces.get(id) ?? null) gone.add(id)
  return gone
}

/** The accepted deliveries that count, in the order in which they were accepted. */
export const inForce = <Head extends AcceptanceHead>(heads: readonly Head[]): Head[] => {
  const gone = replacedBy(heads)
  return heads
    .filter(({ isInForce, deliveryId }) => isInForce && !gone.has(deliveryId))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
}

/** The parts of the deliveries that count, in the same order. Which of two counts in a cell that both have is for the aggregation to say. */
export const partsInForce = (acceptances: readonly Acceptance[]): PartInForce[] =>
  inForce(acceptances).flatMap(({ parts, rows }) => parts.map((part) => ({ ...part, rows })))
