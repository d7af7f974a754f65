import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { WebDeps } from '../deps.ts'
import { type ReviewsView, reviewsView } from './reviews-view.ts'

/** The mappings and surveys of the rounds, by whose turn it is. 21 reads for each round. */
export const readReviews = async (
  deps: Pick<WebDeps, 'assessments'>,
  rounds: readonly Round[],
): Promise<ReviewsView> => {
  const found = await Promise.all(
    rounds.flatMap((round) =>
      regions.map(async ({ code }) => ({ round, assessment: await deps.assessments.get(code, round.id) })),
    ),
  )
  return reviewsView(found.flatMap(({ round, assessment }) => (assessment ? [{ round, assessment }] : [])))
}
