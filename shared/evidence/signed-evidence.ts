import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import { findAssessment } from '#shared/assessments/assessment-store.ts'
import type { Store } from '#shared/platform/store.ts'
import { latestSignOff } from '#shared/review/sign-off.ts'
import type { Evidence, EvidenceUse } from './evidence.ts'

/** The region's mappings that the uses name. One read a round. */
export const mappingsOfUses = async (
  store: Store,
  regionCode: string,
  uses: readonly EvidenceUse[],
): Promise<Assessment[]> => {
  const roundIds = [...new Set(uses.map(({ roundId }) => roundId))]
  const found = await Promise.all(roundIds.map((roundId) => findAssessment(store, { regionCode, roundId })))
  return found.filter((mapping) => mapping !== null)
}

/** Whether the question is signed: its mapping is handed in, and the coordinator has not unlocked it. What shows something about it then stays as it is. */
export const isSignedUse = (mappings: readonly Assessment[], { roundId, indicatorId }: EvidenceUse): boolean =>
  mappings.some(
    (mapping) =>
      mapping.roundId === roundId && isHandedIn(mapping) && !(mapping.unlockedIds ?? []).includes(indicatorId),
  )

/** The uses that are signed. A piece that has any is not removed, renamed or given a new file; its last day may change, and where else it is used. */
export const signedUses = ({ uses }: Pick<Evidence, 'uses'>, mappings: readonly Assessment[]): EvidenceUse[] =>
  uses.filter((use) => isSignedUse(mappings, use))

/**
 * The piece as others than the region see it: where it belongs to handed-in mappings, and with the files that had come when they were signed. Null when there is nothing of it to see. What the region
 * does while a question is unlocked is its own until it has signed.
 */
export const pieceAsSigned = (piece: Evidence, mappings: readonly Assessment[]): Evidence | null => {
  const handedIn = mappings.filter(isHandedIn)
  const uses = piece.uses.filter((use) => handedIn.some(({ roundId }) => roundId === use.roundId))
  const moments = handedIn
    .filter(({ roundId }) => uses.some((use) => use.roundId === roundId))
    .map((mapping) => latestSignOff(mapping)?.at ?? '')
  const signedAt = moments.toSorted().at(-1) ?? ''
  const revisions = piece.revisions.filter(({ uploadedAt }) => uploadedAt <= signedAt)
  const hasContent = piece.kind === 'link' || revisions.length > 0
  return piece.status === 'kept' && piece.createdAt <= signedAt && hasContent ? { ...piece, uses, revisions } : null
}
