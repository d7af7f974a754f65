import type { Instrument, Origin } from '#shared/instruments/instrument.ts'
import type { Answer } from './assessment.ts'

/** What answers come to under a version of the instrument. */
export type CarriedAnswers = {
  /** Those that count: given under this version, or under an earlier one to an indicator that is kept. */
  counted: Answer[]
  /** By indicator of this version: earlier answers that must be looked at, because the question was changed, split or merged. */
  toLookAt: ReadonlyMap<string, Answer[]>
  /** Earlier answers to indicators that fell away. */
  fallenAway: Answer[]
}

/** `kept` in a row stays kept; anything else on the way makes the answer one to look at. */
const follow = (indicatorId: string, chain: readonly Instrument[]): { id: string; isKept: boolean }[] => {
  let found = [{ id: indicatorId, isKept: true }]
  for (const { lineage } of chain) {
    const origins: [string, Origin][] = Object.entries(lineage?.origins ?? {})
    found = found.flatMap(({ id, isKept }) =>
      origins
        .filter(([, origin]) => origin.from.includes(id))
        .map(([newId, origin]) => ({ id: newId, isKept: isKept && origin.kind === 'kept' })),
    )
  }
  return found
}

/**
 * Sets answers, whichever versions of the instrument they were given under, against its newest. Nothing is written: the originals stay where they are.
 * @param versions The instrument in all versions from the oldest that was answered to the one that counts, oldest first.
 */
export const carryOver = (versions: readonly Instrument[], answers: readonly Answer[]): CarriedAnswers => {
  const current = versions.at(-1)
  if (!current) throw new Error('no version of the instrument')
  const counted = new Map<string, Answer>()
  const toLookAt = new Map<string, Answer[]>()
  const fallenAway: Answer[] = []
  // Newest first: a renamed question may have been answered under both its ids, and then the later answer counts.
  for (const answer of answers.toSorted((a, b) => b.instrumentVersion - a.instrumentVersion)) {
    if (answer.instrumentVersion === current.version) {
      counted.set(answer.indicatorId, answer)
      continue
    }
    const chain = versions.filter(({ version }) => version > answer.instrumentVersion)
    const heirs = follow(answer.indicatorId, chain)
    if (heirs.length === 0) fallenAway.push(answer)
    for (const { id, isKept } of heirs) {
      if (isKept && !counted.has(id))
        // Under an id of its own nothing stands yet: saving is then based on no version.
        counted.set(id, { ...answer, indicatorId: id, version: id === answer.indicatorId ? answer.version : 0 })
      if (!isKept) toLookAt.set(id, [...(toLookAt.get(id) ?? []), answer])
    }
  }
  // Once somebody has answered the new question there is nothing left to look at.
  for (const id of counted.keys()) toLookAt.delete(id)
  return { counted: [...counted.values()], toLookAt, fallenAway }
}
