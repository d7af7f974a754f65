import { type Answer, type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import { findAssessment, listAnswers, toAssessment } from '#shared/assessments/assessment-store.ts'
import { type GivenAnswers, giveAnswers, versionsFor } from '#shared/assessments/given-answers.ts'
import { missingIndicators } from '#shared/assessments/progress.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Actor, Change, Item, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Round } from '#shared/rounds/round.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'

/** What an owner's signing is asked with. */
export type Signing = {
  regionCode: string
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>
  /** Those that the owner knowingly signs without an answer. */
  allowedGaps: readonly string[]
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type SigningRefusal =
  /** These lack an answer and are not allowed to. */
  | { kind: 'gaps-not-allowed'; indicatorIds: string[] }
  | { kind: 'nothing-answered' }
  /** Nothing is unlocked (any more). */
  | { kind: 'nothing-unlocked' }
  /** Somebody saved an answer in the very moment of signing. */
  | { kind: 'answers-changed' }
  /** It is handed in or accepted already, or (null) does not exist. */
  | { kind: 'not-answerable'; status: Assessment['status'] | null }
  /** It has not opened yet, or its last day has passed. */
  | { kind: 'outside-dates'; opensOn: string; closesOn: string }
  | { kind: 'round-closed' }
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

/** The mapping as it stands before it is signed. */
export type BeforeSigning = { before: Assessment; stored: Answer[]; given: GivenAnswers; missing: string[] }

/** Reads the mapping and its answers; null when there is none. Two queries side by side. */
export const readForSigning = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  { regionCode, round }: Pick<Signing, 'regionCode' | 'round'>,
): Promise<BeforeSigning | null> => {
  const key = { regionCode, roundId: round.id }
  const [before, stored] = await Promise.all([findAssessment(store, key), listAnswers(store, key)])
  if (!before) return null
  const given = giveAnswers(await versionsFor(instruments, round, stored), stored)
  return { before, stored, given, missing: missingIndicators(given.asked, given.answers) }
}

/** That the day lies within the mapping's own dates. */
export const withinDates = (at: Date) => ({
  notBefore: { closesOn: swedishDay(at) },
  notAfter: { opensOn: swedishDay(at) },
})

const mappingRefusal = (
  item: Item | null,
  version: number,
  statusIn: readonly Assessment['status'][],
): SigningRefusal => {
  const found = item && toAssessment(item)
  if (!found) return { kind: 'not-answerable', status: null }
  const { status, opensOn, closesOn } = found
  if (isHandedIn(found) && !statusIn.includes(status)) return { kind: 'not-answerable', status }
  return found.version === version && statusIn.includes(status)
    ? { kind: 'outside-dates', opensOn, closesOn }
    : { kind: 'stale-version' }
}

/** Carries out a signing: the mapping first, that the round is open in this version of its instrument, then the answers held. Refuses what has changed meanwhile. */
export const commitSigning = async (
  store: Store,
  { round, regionCode, basedOnVersion, actor, at, formKey }: Signing,
  deed: {
    action: 'submit-assessment' | 'sign-unlocked'
    put: Change
    statusIn: readonly Assessment['status'][]
    held: Change[]
    before: Assessment
    after: Assessment
  },
): Promise<SigningRefusal | null> => {
  const result = await store.commit({
    changes: [deed.put, roundIsOpen(round.id, round), ...deed.held],
    audit: {
      scope: regionCode,
      actor,
      action: deed.action,
      subject: `mapping ${round.id}`,
      at: at.toISOString(),
      before: deed.before,
      after: deed.after,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return null
  if (result.refusal.kind === 'already-done') return { kind: 'already-done' }
  const { index, current } = result.refusal
  if (index === 0) return mappingRefusal(current, basedOnVersion, deed.statusIn)
  if (index > 1) return { kind: 'answers-changed' }
  // The round may be open but have moved to another version of its instrument.
  return { kind: current?.status === 'open' ? 'stale-version' : 'round-closed' }
}
