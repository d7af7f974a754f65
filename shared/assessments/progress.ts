import { type Area, type Indicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { type Answer, isAnswered } from './assessment.ts'
import { byIndicator } from './by-indicator.ts'

/** How far a region has come in a mapping, or in one of its areas. */
export type Progress = {
  answeredCount: number
  indicatorCount: number
  leftCount: number
  /** Rounded down, so that 100 means all. */
  percent: number
  /** The answer that was saved last. */
  last: { at: string; by: { id: string; name: string }; indicatorId: string } | null
}

export type MappingProgress = Progress & { areas: (Progress & { area: Area })[] }

const isDone = ({ id, answerForm }: Indicator, answers: ReadonlyMap<string, Answer>): boolean =>
  isAnswered(answers.get(id), answerForm)

const progressOf = (indicators: readonly Indicator[], answers: ReadonlyMap<string, Answer>): Progress => {
  const found = indicators.flatMap(({ id }) => answers.get(id) ?? [])
  const answeredCount = indicators.filter((indicator) => isDone(indicator, answers)).length
  const newest = found.reduce<Answer | null>(
    (last, answer) => (last === null || answer.savedAt > last.savedAt ? answer : last),
    null,
  )
  return {
    answeredCount,
    indicatorCount: indicators.length,
    leftCount: indicators.length - answeredCount,
    percent: indicators.length === 0 ? 100 : Math.floor((100 * answeredCount) / indicators.length),
    last: newest && { at: newest.savedAt, by: newest.savedBy, indicatorId: newest.indicatorId },
  }
}

/** How much of the mapping is answered, whole and by area, and who saved last. Answers to indicators that the instrument lacks are left out. */
export const mappingProgress = (instrument: Instrument, answers: readonly Answer[]): MappingProgress => {
  const known = byIndicator(answers)
  return {
    ...progressOf(indicatorsOf(instrument), known),
    areas: instrument.areas.map((area) => ({ area, ...progressOf(area.indicators, known) })),
  }
}

/** The indicators without an answer, in the instrument's order. */
export const missingIndicators = (instrument: Instrument, answers: readonly Answer[]): string[] => {
  const known = byIndicator(answers)
  return indicatorsOf(instrument)
    .filter((indicator) => !isDone(indicator, known))
    .map(({ id }) => id)
}
