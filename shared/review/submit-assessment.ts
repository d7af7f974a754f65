import { type Assessment, answerableStatuses } from '#shared/assessments/assessment.ts'
import { answerIsUnchanged, putAssessment } from '#shared/assessments/assessment-store.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { makeSignOff } from './sign-off.ts'
import { commitSigning, readForSigning, type Signing, type SigningRefusal, withinDates } from './signing.ts'

/**
 * Signs the mapping off and hands it in; after that nobody can change an answer. Refused when an indicator has neither an answer nor leave to lack one. The answers, missing ones too,
 * are held in the transaction as they were read, so that what is handed in is what was checked and signed (at most 95 indicators: a transaction holds 100 items).
 */
export const submitAssessment = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  input: Signing,
): Promise<Outcome<Assessment, SigningRefusal>> => {
  const { regionCode, round, allowedGaps, basedOnVersion, actor, at } = input
  const key = { regionCode, roundId: round.id }
  const read = await readForSigning(store, instruments, input)
  if (!read) return refused({ kind: 'not-answerable', status: null })
  const { before, stored, given, missing } = read
  const { returnMessage: _message, returnedAt: _at, returnedBy: _by, ...kept } = before
  const after: Assessment = {
    ...kept,
    status: 'submitted',
    version: basedOnVersion + 1,
    submittedAt: at.toISOString(),
    submittedBy: actor,
    allowedGaps: missing,
    signOffs: [...(before.signOffs ?? []), makeSignOff(key, given, stored, { by: actor, at })],
  }
  if (answerableStatuses.some((status) => status === before.status)) {
    if (missing.length === indicatorsOf(given.asked).length) return refused({ kind: 'nothing-answered' })
    const notAllowed = missing.filter((id) => !allowedGaps.includes(id))
    if (notAllowed.length > 0) return refused({ kind: 'gaps-not-allowed', indicatorIds: notAllowed })
  }
  const known = byIndicator(stored)
  const refusal = await commitSigning(store, input, {
    action: 'submit-assessment',
    put: putAssessment(after, answerableStatuses, withinDates(at)),
    statusIn: answerableStatuses,
    held: indicatorsOf(given.instrument).map(({ id }) => answerIsUnchanged(key, id, known.get(id))),
    before,
    after,
  })
  return refusal ? refused(refusal) : done(after)
}
