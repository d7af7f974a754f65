import { isHandedIn } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { versionsFor } from '#shared/assessments/given-answers.ts'
import { actionEffects } from '#shared/effect/action-effects.ts'
import { nextRound } from '#shared/effect/next-round.ts'
import type { PlanContext, PlanVisit } from '../plans/plan-context.ts'
import type { EffectFacts } from './effect-view.ts'

type Reading = Pick<PlanVisit, 'deps' | 'region' | 'language'>
type Read = Pick<PlanContext, 'round' | 'rounds' | 'assessment' | 'contents'>

/**
 * What became of the finished actions of an adopted plan; null where none is finished, or the region has not handed in the next round. Only what is handed in counts, to the region's own team too. Costs
 * nothing but for plans with finished actions: then one read, and four side by side.
 */
export const readEffect = async (
  { deps, region, language }: Reading,
  { round, rounds, assessment, contents }: Read,
): Promise<EffectFacts | null> => {
  if (contents?.plan.status !== 'adopted') return null
  if (!contents.actions.some(({ status }) => status === 'finished')) return null
  const next = nextRound(rounds, round)
  const nextAssessment = next && (await deps.assessments.get(region.code, next.id))
  if (!next || !isHandedIn(nextAssessment)) return null
  const { instrumentVersion } = next
  const [before, now, versions, snapshot] = await Promise.all([
    isHandedIn(assessment)
      ? deps.review.inForce({ regionCode: region.code, round: { ...round, instrumentVersion }, assessment })
      : null,
    deps.review.inForce({ regionCode: region.code, round: next, assessment: nextAssessment }),
    versionsFor(deps.instruments, next, [round]),
    deps.snapshots.ofRound(next.id),
  ])
  const isOfThese = snapshot?.previousRoundId === round.id && snapshot.instrumentVersion === instrumentVersion
  const picture = isOfThese && snapshot.effects ? snapshot : null
  return {
    titles: { before: round.title[language], now: next.title[language] },
    effects: actionEffects(
      versions,
      contents.actions,
      { before: byIndicator(before?.answers ?? []), now: byIndicator(now.answers) },
      picture?.effects ?? null,
    ),
    pictureAt: picture?.createdAt ?? null,
  }
}
