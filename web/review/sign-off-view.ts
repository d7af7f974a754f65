import type { SignOff } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { type AnswerChange, answerChanges } from '#shared/review/answer-changes.ts'
import type { SignedAndNow } from '#shared/review/answers-as-signed.ts'
import { isPartlyUnlocked, isWithRegion, latestSignOff, verifySignOff } from '#shared/review/sign-off.ts'
import type { Mapping } from '../assessments/mapping.ts'
import type { WebDeps } from '../deps.ts'

/** The newest signature, held against the answers as they stand now. */
export type SignedState = {
  signOff: SignOff
  /** All of them, oldest first; the last is `signOff`. */
  all: SignOff[]
  isUnchanged: boolean
  /** What has changed since it was signed. */
  changes: AnswerChange[]
  read: SignedAndNow
  /** What was signed the time before, where that was asked for and there is one. */
  former: { at: string; signed: SignedAndNow['signed'] } | null
}

/** What has changed since the coordinator's last review, and in which versions of the instrument to look the questions up. */
export type SinceReview = { changes: AnswerChange[]; instruments: Instrument[] }

type Place = Pick<Mapping, 'region' | 'round' | 'assessment'>

/** Reads what was signed last and holds it against the answers now; null before the first signature. One query, whether or not the time before is read too. */
export const signedState = async (
  { review }: Pick<WebDeps, 'review'>,
  { region, round, assessment }: Place,
  { withFormer }: { withFormer: boolean },
): Promise<SignedState | null> => {
  const { signOffs: all = [] } = assessment
  const signOff = latestSignOff(assessment)
  if (!signOff) return null
  const former = withFormer ? all.at(-2) : undefined
  const [read, readBefore] = await review.signedAndNow(
    { regionCode: region.code, round },
    former ? [signOff, former] : [signOff],
  )
  if (!read) throw new Error('nothing was read of the signature')
  const place = { regionCode: region.code, roundId: round.id }
  return {
    signOff,
    all,
    isUnchanged: verifySignOff(signOff, place, read.now),
    changes: answerChanges(read.signed, read.now),
    read,
    former: former && readBefore ? { at: former.at, signed: readBefore.signed } : null,
  }
}

/**
 * What was signed last against what was signed before it: every signature after the first follows on the coordinator's returning or unlocking something, so this is what has changed since she
 * reviewed it. Null before the second signature.
 */
export const betweenSignatures = (signed: SignedState | null): (SinceReview & { at: string }) | null => {
  if (!signed?.former) return null
  const { signed: before, at } = signed.former
  const after = signed.read.signed
  return { changes: answerChanges(before, after), instruments: [after.instrument, before.instrument], at }
}

/** To the region: what it has changed since the coordinator's last review, up to now; null before her first. */
export const sinceReview = (
  { assessment }: Pick<Place, 'assessment'>,
  signed: SignedState | null,
): SinceReview | null =>
  signed && isWithRegion(assessment)
    ? { changes: signed.changes, instruments: [signed.read.now.instrument] }
    : betweenSignatures(signed)

/** The mapping as it is signed: what the coordinator reads while the region is changing what she unlocked. The same as it stands where nothing is unlocked. */
export const asSigned = async (deps: Pick<WebDeps, 'review'>, mapping: Mapping): Promise<Mapping> => {
  const { region, round, assessment } = mapping
  if (!isPartlyUnlocked(assessment)) return mapping
  return { ...mapping, ...(await deps.review.inForce({ regionCode: region.code, round, assessment })) }
}
