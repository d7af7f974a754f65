import type { Assessment } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Round } from '#shared/rounds/round.ts'

/** The level to reach, and whose it is: the region's own, the national one of the round, or the instrument's usual one. */
export type TargetLevel = { level: number; whose: 'region' | 'round' | 'instrument' }

/** The national level to reach in a round: what the national picture is held against, whatever levels regions have set for themselves. */
export const nationalTarget = (
  instrument: Pick<Instrument, 'targetLevel'>,
  round: Pick<Round, 'targetLevel'>,
): TargetLevel =>
  round.targetLevel === null
    ? { level: instrument.targetLevel, whose: 'instrument' }
    : { level: round.targetLevel, whose: 'round' }

/** The level that a region's result is held against: its own where it has set one, else the national one. */
export const targetLevelOf = (
  instrument: Pick<Instrument, 'targetLevel'>,
  round: Pick<Round, 'targetLevel'>,
  assessment: Pick<Assessment, 'ownTargetLevel'> | null,
): TargetLevel =>
  assessment?.ownTargetLevel === undefined
    ? nationalTarget(instrument, round)
    : { level: assessment.ownTargetLevel, whose: 'region' }
