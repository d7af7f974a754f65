import type { SignOff } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { type AnswerChange, answerChanges } from '#shared/review/answer-changes.ts'
import type { SignedAndNow } from '#shared/review/answers-as-signed.ts'
import { isPartlyUnlocked, latestSignOff, verifySignOff } from '#shared/review/sign-off.ts'
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
}

/** What has changed since the coordinator's last review, and in which versions of the instrument to look the questions up. */
export type SinceReview = { changes: AnswerChange[]; instruments: Instrument[] }

type Place = Pick<Mapping, 'region' | 'round' | 'assessment'>

const readSigned = ({ review }: Pick<WebDeps, 'review'>, { region, round }: Place, signOff: SignOff) =>
  review.signedAndNow({ regionCode: region.code, round }, signOff)

/** Reads what was signed last and holds it against the answers now; null before the first signature. */
export const signedState = async (deps: Pick<WebDeps, 'review'>, mapping: Place): Promise<SignedState | null> => {
  const signOff = latestSignOff(mapping.assessment)
  if (!signOff) return null
  const read = await readSigned(deps, mapping, signOff)
  const place = { regionCode: mapping.region.code, roundId: mapping.round.id }
  return {
    signOff,
    all: mapping.assessment.signOffs ?? [],
    isUnchanged: verifySignOff(signOff, place, read.now),
    changes: answerChanges(read.signed, read.now),
    read,
  }
}

/**
 * What was signed last against what was signed before it: every signature after the first follows on the coordinator's returning or unlocking something, so this is what has changed since she
 * reviewed it. Null before the second signature.
 */
export const betweenSignatures = async (
  deps: Pick<WebDeps, 'review'>,
  mapping: Place,
  signed: SignedState | null,
): Promise<(SinceReview & { at: string }) | null> => {
  const former = signed?.all.at(-2)
  if (!signed || !former) return null
  const { signed: before } = await readSigned(deps, mapping, former)
  const after = signed.read.signed
  return { changes: answerChanges(before, after), instruments: [after.instrument, before.instrument], at: former.at }
}

/** To the region: what it has changed since the coordinator's last review, up to now; null before her first. */
export const sinceReview = async (
  deps: Pick<WebDeps, 'review'>,
  mapping: Place,
  signed: SignedState | null,
): Promise<SinceReview | null> => {
  const { assessment } = mapping
  if (signed && (assessment.status === 'returned' || isPartlyUnlocked(assessment)))
    return { changes: signed.changes, instruments: [signed.read.now.instrument] }
  return betweenSignatures(deps, mapping, signed)
}

/** The mapping as it is signed: what the coordinator reads while the region is changing what she unlocked. The same as it stands where nothing is unlocked. */
export const asSigned = async (deps: Pick<WebDeps, 'review'>, mapping: Mapping): Promise<Mapping> => {
  const { region, round, assessment } = mapping
  if (!isPartlyUnlocked(assessment)) return mapping
  return { ...mapping, ...(await deps.review.inForce({ regionCode: region.code, round, assessment })) }
}
