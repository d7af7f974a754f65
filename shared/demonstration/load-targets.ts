import type { Actor } from '#shared/platform/store.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { TargetLevel } from '#shared/review/set-own-target.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

/** The demonstration regions that aim at a level of their own in the running round. Made up. */
const ownTargets: Record<string, TargetLevel> = { '03': 2, '05': 4 }

/** Sets the region's own target level, where it has one, as its owner would. */
export const loadTarget = async (
  { assessments, review }: Pick<DemonstrationDeps, 'assessments' | 'review'>,
  { region, roundId, actor, at }: { region: Region; roundId: string; actor: Actor; at: Date },
): Promise<void> => {
  const targetLevel = ownTargets[region.code]
  const assessment = await assessments.get(region.code, roundId)
  if (targetLevel === undefined || !assessment) return
  expectDone(
    await review.setOwnTarget({
      regionCode: region.code,
      roundId,
      targetLevel,
      basedOnVersion: assessment.version,
      actor,
      at,
    }),
  )
}
