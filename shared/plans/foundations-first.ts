import type { Proposal } from './plan.ts'

/**
 * The proposals in the order given, but each after those that it rests on: what is not there yet is put right before the first that rests on it, so that the order of what matters most is kept and
 * a foundation is lifted to it, never the other way round. The same order for the same order given, whatever else is equal. A circle, which no published instrument has, is cut where it is entered.
 */
export const foundationsFirst = (proposals: readonly Proposal[]): Proposal[] => {
  const known = new Map(proposals.map((proposal) => [proposal.indicatorId, proposal]))
  const placed: Proposal[] = []
  const entered = new Set<Proposal>()
  const place = (proposal: Proposal): void => {
    if (entered.has(proposal)) return
    entered.add(proposal)
    const foundations = new Set(proposal.restsOn.map((id) => known.get(id)))
    for (const other of proposals) if (foundations.has(other)) place(other)
    placed.push(proposal)
  }
  for (const proposal of proposals) place(proposal)
  return placed
}

/** The first of those after a proposal that have a higher priority and rest on it, at once or by others: what it is lifted for. Null where it stands by its own number. */
export const liftedFor = (proposals: readonly Proposal[], index: number): Proposal | null => {
  const own = proposals[index]
  if (!own) return null
  const resting = new Set([own.indicatorId])
  for (const later of proposals.slice(index + 1)) {
    if (!later.restsOn.some((id) => resting.has(id))) continue
    resting.add(later.indicatorId)
    if (later.priority > own.priority) return later
  }
  return null
}
