import type { Assessment, SignOff } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { acceptAssessment } from './accept-assessment.ts'
import { answersAsSigned, answersInForce, type InForce, type SignedAndNow } from './answers-as-signed.ts'
import { lockIndicator } from './lock-indicator.ts'
import { type Remark, type SentRemark, sentRemarks } from './remark.ts'
import { listRemarks } from './remark-store.ts'
import { type ReturnAssessment, returnAssessment } from './return-assessment.ts'
import type { ReviewDeed, ReviewRefusal } from './review-deed.ts'
import { type SaveRemark, type SaveRemarkRefusal, saveRemark } from './save-remark.ts'
import { type OwnTargetRefusal, type SetOwnTarget, setOwnTarget } from './set-own-target.ts'
import { signUnlocked } from './sign-unlocked.ts'
import type { Signing, SigningRefusal } from './signing.ts'
import { submitAssessment } from './submit-assessment.ts'
import { type UnlockIndicator, unlockIndicator } from './unlock-indicator.ts'

/** Signing off a mapping, and the coordinator's review of it. */
export type Review = {
  /** An owner signs off and hands in. */
  submit(input: Signing): Promise<Outcome<Assessment, SigningRefusal>>
  /** An owner signs what the coordinator unlocked. */
  signUnlocked(input: Signing): Promise<Outcome<Assessment, SigningRefusal>>
  /** What was signed each of those times, and the answers now. One query, and for each time a read for every answer that has changed since. */
  signedAndNow(
    input: { regionCode: string; round: Pick<Round, 'id' | 'instrumentId'> },
    signOffs: readonly SignOff[],
  ): Promise<SignedAndNow[]>
  /** The answers that count for others than the region: what is signed while something is unlocked. One query, and a read for each unlocked answer that has changed. */
  inForce(input: InForce): Promise<GivenAnswers>
  /** The coordinators' remarks, drafts too: never for a region's page. One query. */
  remarks(regionCode: string, roundId: string): Promise<Remark[]>
  /** What has been sent of them: what the region reads. One query. */
  sentRemarks(regionCode: string, roundId: string): Promise<SentRemark[]>
  saveRemark(input: SaveRemark): Promise<Outcome<Remark, SaveRemarkRefusal>>
  returnToRegion(input: ReturnAssessment): Promise<Outcome<Assessment, ReviewRefusal>>
  unlock(input: UnlockIndicator): Promise<Outcome<Assessment, ReviewRefusal>>
  /** Takes an unlock back. */
  lock(input: Omit<UnlockIndicator, 'message' | 'extension'>): Promise<Outcome<Assessment, ReviewRefusal>>
  accept(input: ReviewDeed): Promise<Outcome<Assessment, ReviewRefusal>>
  setOwnTarget(input: SetOwnTarget): Promise<Outcome<Assessment, OwnTargetRefusal>>
}

/** Review over the regions table. */
export const createReview = (store: Store, instruments: Pick<Instruments, 'get'>): Review => ({
  submit: (input) => submitAssessment(store, instruments, input),
  signUnlocked: (input) => signUnlocked(store, instruments, input),
  signedAndNow: ({ regionCode, round }, signOffs) =>
    answersAsSigned(store, instruments, { regionCode, roundId: round.id }, round.instrumentId, signOffs),
  inForce: (input) => answersInForce(store, instruments, input),
  remarks: (regionCode, roundId) => listRemarks(store, { regionCode, roundId }),
  sentRemarks: async (regionCode, roundId) => sentRemarks(await listRemarks(store, { regionCode, roundId })),
  saveRemark: (input) => saveRemark(store, input),
  returnToRegion: (input) => returnAssessment(store, input),
  unlock: (input) => unlockIndicator(store, input),
  lock: (input) => lockIndicator(store, input),
  accept: (input) => acceptAssessment(store, input),
  setOwnTarget: (input) => setOwnTarget(store, input),
})
