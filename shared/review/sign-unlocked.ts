import type { Assessment } from '#shared/assessments/assessment.ts'
import { answerIsUnchanged, putAssessment } from '#shared/assessments/assessment-store.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { makeSignOff } from './sign-off.ts'
import { commitSigning, readForSigning, type Signing, type SigningRefusal, withinDates } from './signing.ts'

const statusIn = ['submitted'] as const

/**
 * Signs what the coordinator unlocked, and with it the whole anew; then nothing can be changed again. Refused when nothing is unlocked, and when one that was unlocked has neither an
 * answer nor leave to lack one. The unlocked answers are held in the transaction as they were read; the others cannot change.
 */
export const signUnlocked = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  input: Signing,
): Promise<Outcome<Assessment, SigningRefusal>> => {
  const { regionCode, round, allowedGaps, basedOnVersion, actor, at, formKey } = input
  const key = { regionCode, roundId: round.id }
  const read = await readForSigning(store, instruments, input)
  if (!read) return refused({ kind: 'not-answerable', status: null })
  const { before, stored, given, missing } = read
  const { unlockedIds = [], unlocks: _unlocks, ...kept } = before
  if (before.status !== 'submitted') return refused({ kind: 'not-answerable', status: before.status })
  if (unlockedIds.length === 0)
    return refused({ kind: (await store.wasDone(formKey)) ? 'already-done' : 'nothing-unlocked' })
  const notAllowed = missing.filter((id) => unlockedIds.includes(id) && !allowedGaps.includes(id))
  if (notAllowed.length > 0) return refused({ kind: 'gaps-not-allowed', indicatorIds: notAllowed })
  const after: Assessment = {
    ...kept,
    version: basedOnVersion + 1,
    allowedGaps: missing,
    signOffs: [...(before.signOffs ?? []), makeSignOff(key, given, stored, { by: actor, at })],
  }
  const known = byIndicator(stored)
  const refusal = await commitSigning(store, input, {
    action: 'sign-unlocked',
    put: putAssessment(after, statusIn, withinDates(at)),
    statusIn,
    held: unlockedIds.map((id) => answerIsUnchanged(key, id, known.get(id))),
    before,
    after,
  })
  return refusal ? refused(refusal) : done(after)
}
