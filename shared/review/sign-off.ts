import type { Answer, Assessment, SignOff } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Actor } from '#shared/platform/store.ts'
import { hashOf, signedContent } from './signed-content.ts'

type Place = { regionCode: string; roundId: string }

/** Signs the answers. `stored` is everything saved, also what is not asked: with its versions the very state that was signed can be found again. */
export const makeSignOff = (
  place: Place,
  given: GivenAnswers,
  stored: readonly Answer[],
  { by, at }: { by: Actor; at: Date },
): SignOff => ({
  at: at.toISOString(),
  by,
  instrumentVersion: given.instrument.version,
  hash: hashOf(signedContent(place, given)),
  versions: Object.fromEntries(stored.map(({ indicatorId, version }) => [indicatorId, version])),
})

/**
 * Whether the answers still say what was signed.
 * @param given The answers as they stand, held against the version of the instrument that was signed.
 */
export const verifySignOff = (
  signOff: Pick<SignOff, 'hash' | 'instrumentVersion'>,
  place: Place,
  given: Pick<GivenAnswers, 'asked' | 'answers'>,
): boolean => given.asked.version === signOff.instrumentVersion && hashOf(signedContent(place, given)) === signOff.hash

/** The sign-off that stands now, or null before the first. */
export const latestSignOff = ({ signOffs }: Pick<Assessment, 'signOffs'>): SignOff | null => signOffs?.at(-1) ?? null

/** Whether the coordinator has unlocked something that is still to be signed again. */
export const isPartlyUnlocked = ({ status, unlockedIds = [] }: Pick<Assessment, 'status' | 'unlockedIds'>): boolean =>
  status === 'submitted' && unlockedIds.length > 0

/** Whether the coordinator has given something back, all or single questions, that the region is to sign again. */
export const isWithRegion = (assessment: Pick<Assessment, 'status' | 'unlockedIds'>): boolean =>
  assessment.status === 'returned' || isPartlyUnlocked(assessment)
