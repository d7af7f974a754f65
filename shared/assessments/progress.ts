import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import { type Answer, isAnswered } from './assessment.ts'
import { byIndicator } from './score.ts'

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

const progressOf = (indicatorIds: readonly string[], answers: ReadonlyMap<string, Answer>): Progress => {
  const found = indicatorIds.flatMap((id) => answers.get(id) ?? [])
  const answeredCount = found.filter(isAnswered).length
  const newest = found.reduce<Answer | null>(
    (last, answer) => (last === null || answer.savedAt > last.savedAt ? answer : last),
    null,
  )
  return {
    answeredCount,
    indicatorCount: indicatorIds.length,
    leftCount: indicatorIds.length - answeredCount,
    percent: indicatorIds.length === 0 ? 100 : Math.floor((100 * answeredCount) / indicatorIds.length),
    last: newest && { at: newest.savedAt, by: newest.savedBy, indicatorId: newest.indicatorId },
  }
}

/** How much of the mapping is answered, whole and by area, and who saved last. Answers to indicators that the instrument lacks are left out. */
export const mappingProgress = (instrument: Instrument, answers: readonly Answer[]): MappingProgress => {
  const known = byIndicator(answers)
  const idsOf = (area: Area) => area.indicators.map((indicator) => indicator.id)
  return {
    ...progressOf(instrument.areas.flatMap(idsOf), known),
    areas: instrument.areas.map((area) => ({ area, ...progressOf(idsOf(area), known) })),
  }
}

/** The indicators without an answer, in the instrument's order. */
export const missingIndicators = (instrument: Instrument, answers: readonly Answer[]): string[] => {
  const known = byIndicator(answers)
  return instrument.areas.flatMap((area) =>
    area.indicators.filter((indicator) => !isAnswered(known.get(indicator.id))).map((indicator) => indicator.id),
  )
}
