import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { aRound } from '#test/support/round.ts'
import type { Mapping } from '#web/assessments/mapping.ts'

/** The open mapping of Region Halland in the round 2026, with these answers. */
export const aMapping = (
  instrument: Instrument,
  answers: readonly Answer[],
  change: { assessment?: Partial<Assessment>; round?: Partial<Mapping['round']>; regionCode?: string } = {},
): Mapping => {
  const region = findRegion(change.regionCode ?? '13')
  if (!region) throw new Error('no such region')
  const { id, version } = instrument
  return {
    region,
    round: aRound({ instrumentId: id, instrumentVersion: version, ...change.round }),
    assessment: {
      regionCode: region.code,
      roundId: '2026',
      opensOn: '2026-09-01',
      closesOn: '2030-12-31',
      status: 'open',
      version: 1,
      ...change.assessment,
    },
    ...giveAnswers([instrument], answers),
    lock: null,
  }
}
