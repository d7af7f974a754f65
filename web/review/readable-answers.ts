import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Visit } from '../site.tsx'

type Asking = Pick<Visit<'mappingResult'>, 'deps' | 'region' | 'can'>

/**
 * The answers that the reader may see: the region's team all that is saved; others what counts (Review.inForce) of what is handed in, and null before that or when it has been returned. Held
 * against the version of the instrument that `round` names.
 */
export const readableAnswers = async (
  { deps, region, can }: Asking,
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>,
  assessment: Assessment | null,
): Promise<GivenAnswers | null> => {
  if (can(['editor', 'owner'])) return deps.assessments.answers(region.code, round)
  return isHandedIn(assessment) ? deps.review.inForce({ regionCode: region.code, round, assessment }) : null
}
