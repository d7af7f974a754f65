import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Item, Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'
import { type Assessment, answerableStatuses, isHandedIn } from './assessment.ts'
import { answerIsUnchanged, findAssessment, listAnswers, putAssessment, toAssessment } from './assessment-store.ts'
import { giveAnswers, versionsFor } from './given-answers.ts'
import { missingIndicators } from './progress.ts'
import { byIndicator } from './score.ts'

export type SubmitAssessment = {
  regionCode: string
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>
  /** Those that the owner knowingly hands in without an answer. */
  allowedGaps: readonly string[]
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type SubmitRefusal =
  /** These lack an answer and are not allowed to. */
  | { kind: 'gaps-not-allowed'; indicatorIds: string[] }
  | { kind: 'nothing-answered' }
  /** Somebody saved an answer in the very moment of handing in. */
  | { kind: 'answers-changed' }
  | { kind: 'not-answerable'; status: Assessment['status'] | null }
  | { kind: 'round-closed' }
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

const refusalOf = (index: number, current: Item | null): SubmitRefusal => {
  if (index === 0) {
    const found = current && toAssessment(current)
    if (!found || isHandedIn(found)) return { kind: 'not-answerable', status: found?.status ?? null }
    return { kind: 'stale-version' }
  }
  if (index > 1) return { kind: 'answers-changed' }
  // The round may be open but have moved to another version of its instrument.
  return { kind: current?.status === 'open' ? 'stale-version' : 'round-closed' }
}

/**
 * Hands in the mapping; after that nobody can change an answer. Refused when an indicator has neither an answer nor leave to lack one. The answers, missing ones too, are held in the
 * transaction as they were read, so that what is handed in is what was checked (at most 95 indicators: a transaction holds 100 items).
 */
export const submitAssessment = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  { regionCode, round, allowedGaps, basedOnVersion, actor, at, formKey }: SubmitAssessment,
): Promise<Outcome<Assessment, SubmitRefusal>> => {
  const roundId = round.id
  const key = { regionCode, roundId }
  const [before, stored] = await Promise.all([findAssessment(store, key), listAnswers(store, key)])
  if (!before) return refused({ kind: 'not-answerable', status: null })
  const { instrument, asked, answers } = giveAnswers(await versionsFor(instruments, round, stored), stored)
  const missing = missingIndicators(asked, answers)
  const known = byIndicator(stored)
  const notAllowed = missing.filter((id) => !allowedGaps.includes(id))
  const { returnMessage: _message, returnedAt: _at, returnedBy: _by, ...kept } = before
  const submitted: Assessment = {
    ...kept,
    status: 'submitted',
    version: basedOnVersion + 1,
    submittedAt: at.toISOString(),
    submittedBy: actor,
    allowedGaps: missing,
  }
  if (!isHandedIn(before)) {
    if (missing.length === indicatorsOf(asked).length) return refused({ kind: 'nothing-answered' })
    if (notAllowed.length > 0) return refused({ kind: 'gaps-not-allowed', indicatorIds: notAllowed })
  }
  const result = await store.commit({
    changes: [
      putAssessment(submitted, answerableStatuses),
      roundIsOpen(roundId, round),
      ...indicatorsOf(instrument).map(({ id }) => answerIsUnchanged(key, id, known.get(id))),
    ],
    audit: {
      scope: regionCode,
      actor,
      action: 'submit-assessment',
      subject: `mapping ${roundId}`,
      at: at.toISOString(),
      before,
      after: submitted,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(submitted)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused(refusalOf(result.refusal.index, result.refusal.current))
}
