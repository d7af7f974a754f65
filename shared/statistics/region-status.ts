import { askedIds } from '#shared/assessments/asked.ts'
import { isAnswered, isHandedIn } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { areaScores } from '#shared/scoring/score.ts'
import type { MappingStatus, RegionStatus } from './snapshot.ts'
import type { RegionInputs } from './snapshot-inputs.ts'

const mappingStatus = ({ assessment }: RegionInputs, answered: number): MappingStatus => {
  if (isHandedIn(assessment)) return 'submitted'
  if (assessment?.status === 'returned') return 'returned'
  return answered > 0 ? 'in-progress' : 'not-started'
}

/** Where a region stands. Its scores stand in it only when the mapping is handed in. */
export const regionStatus = (instrument: Instrument, region: RegionInputs): RegionStatus => {
  const answers = byIndicator(region.answers)
  const asked = askedIds(instrument, answers)
  const indicators = indicatorsOf(instrument).filter(({ id }) => asked.has(id))
  const answered = indicators.filter(({ id, answerForm }) => isAnswered(answers.get(id), answerForm)).length
  const mapping = mappingStatus(region, answered)
  return {
    regionCode: region.regionCode,
    mapping,
    answered,
    asked: indicators.length,
    submittedAt: mapping === 'submitted' ? (region.assessment?.submittedAt ?? null) : null,
    plan: region.plan?.plan.status ?? 'none',
    actions: region.plan?.actions.length ?? 0,
    countYears: region.counts.map(({ year }) => year).sort((a, b) => a - b),
    areaScores:
      mapping === 'submitted'
        ? Object.fromEntries(areaScores(instrument, answers).map(({ area, scorePercent }) => [area.id, scorePercent]))
        : null,
  }
}
