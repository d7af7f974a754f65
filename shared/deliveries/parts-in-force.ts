import type { PartInForce } from './deliveries.ts'
import type { Acceptance } from './delivery-store.ts'

/** Every delivery that another which counts takes the place of, also by way of ones that count no more themselves. */
const replacedBy = (acceptances: readonly Acceptance[]): ReadonlySet<string> => {
  const replaces = new Map(acceptances.map((one) => [one.deliveryId, one.replaces]))
  const gone = new Set<string>()
  for (const { isInForce, replaces: older } of acceptances)
    if (isInForce) for (let id = older; id && !gone.has(id); id = replaces.get(id) ?? null) gone.add(id)
  return gone
}

/** The parts that count, in the order in which they were accepted. Which of two counts in a cell that both have is for the aggregation to say. */
export const partsInForce = (acceptances: readonly Acceptance[]): PartInForce[] => {
  const gone = replacedBy(acceptances)
  return acceptances
    .filter(({ isInForce, deliveryId }) => isInForce && !gone.has(deliveryId))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .flatMap(({ parts, rows }) => parts.map((part) => ({ ...part, rows })))
}
