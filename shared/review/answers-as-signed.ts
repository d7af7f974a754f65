import type { Answer, Assessment, SignOff } from '#shared/assessments/assessment.ts'
import { findAnswerVersion, listAnswers, type MappingKey } from '#shared/assessments/assessment-store.ts'
import { type GivenAnswers, giveAnswers, versionsFor } from '#shared/assessments/given-answers.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { isPartlyUnlocked, latestSignOff } from './sign-off.ts'

/** The answers in the versions that were signed. Throws when one is gone: every version of an answer stays. */
const signedAnswers = (
  store: Store,
  key: MappingKey,
  { versions }: SignOff,
  stored: readonly Answer[],
): Promise<Answer[]> => {
  const now = new Map(stored.map((answer) => [answer.indicatorId, answer]))
  return Promise.all(
    Object.entries(versions).map(async ([indicatorId, version]) => {
      const current = now.get(indicatorId)
      if (current?.version === version) return current
      const found = await findAnswerVersion(store, key, indicatorId, version)
      if (!found) throw new Error(`no version ${version} of the answer to ${indicatorId}`)
      return found
    }),
  )
}

export type InForce = {
  regionCode: string
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>
  assessment: Assessment | null
}

/** A sign-off with what was signed, and the answers as they stand now, both held against the version of the instrument that was signed. */
export type SignedAndNow = { signed: GivenAnswers; now: GivenAnswers }

/** Reads both for each of the sign-offs. One query in all, and for each of them a read for every answer that has changed since. */
export const answersAsSigned = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  key: MappingKey,
  instrumentId: string,
  signOffs: readonly SignOff[],
): Promise<SignedAndNow[]> => {
  const stored = await listAnswers(store, key)
  return Promise.all(
    signOffs.map(async (signOff) => {
      const then = await signedAnswers(store, key, signOff, stored)
      const { instrumentVersion } = signOff
      const versions = await versionsFor(instruments, { instrumentId, instrumentVersion }, [...stored, ...then])
      return { signed: giveAnswers(versions, then), now: giveAnswers(versions, stored) }
    }),
  )
}

/**
 * The answers that count for others than the region: what is signed while the coordinator has unlocked something, since what the region then writes is a draft; otherwise what stands there. Held against the
 * version of the instrument that the round uses. One query, and a read for each unlocked answer that has changed.
 */
export const answersInForce = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  { regionCode, round, assessment }: InForce,
): Promise<GivenAnswers> => {
  const key = { regionCode, roundId: round.id }
  const stored = await listAnswers(store, key)
  const signOff = assessment && isPartlyUnlocked(assessment) ? latestSignOff(assessment) : null
  const answers = signOff ? await signedAnswers(store, key, signOff, stored) : stored
  return giveAnswers(await versionsFor(instruments, round, answers), answers)
}
