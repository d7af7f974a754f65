import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'

/** What a newer version of the instrument does to one region's answers in a round. Ids only: what a region has written is its own. */
export type MoveEffect = {
  regionCode: string
  status: Assessment['status']
  /** Answers that count as they stand. */
  carried: string[]
  /** Indicators whose question was changed, split or merged: the earlier answer is shown, and must be looked at. */
  toLookAt: string[]
  /** Answered indicators that the newer version does not have. */
  fallenAway: string[]
  /** Indicators of the newer version that come from nothing, and that the region is asked. */
  added: string[]
}

/**
 * Works out what becomes of a region's answers under the last of `versions` (oldest first, from the oldest that was answered). Nothing is written.
 */
export const moveEffect = (
  versions: readonly Instrument[],
  { regionCode, status }: Pick<Assessment, 'regionCode' | 'status'>,
  stored: readonly Answer[],
): MoveEffect => {
  const { instrument, asked, answers, notAsked, toLookAt, fallenAway } = giveAnswers(versions, stored)
  const counted = [...answers, ...notAsked].map(({ indicatorId }) => indicatorId)
  const isNew = (id: string) => instrument.lineage?.origins[id]?.kind === 'added'
  return {
    regionCode,
    status,
    carried: counted,
    toLookAt: indicatorsOf(instrument)
      .map(({ id }) => id)
      .filter((id) => toLookAt.has(id)),
    fallenAway: fallenAway.map(({ indicatorId }) => indicatorId),
    added: indicatorsOf(asked)
      .map(({ id }) => id)
      .filter((id) => isNew(id) && !counted.includes(id)),
  }
}

/** What a region that has handed in must answer again: it gets these unlocked when the round moves. */
export const toUnlock = ({ toLookAt, added }: MoveEffect): string[] => [...toLookAt, ...added]
