import { type Answer, isAnswered } from '#shared/assessments/assessment.ts'
import type { Area, Indicator, Instrument } from '#shared/instruments/instrument.ts'
import { type AnswerValues, valuesOf } from './answer-form.ts'
import { canUndo } from './save-state.tsx'
import { type Reader, savedLine } from './saved-line.ts'

/** A saved answer as the browser's script takes it into its form (web/islands/save-answer.ts). */
export type SavedJson = {
  version: number
  line: string
  values: AnswerValues
  isAnswered: boolean
  canUndo: boolean
}

/** Puts a saved answer into words and values for the reader. */
export const savedJson = (answer: Answer, indicator: Indicator, reader: Reader): SavedJson => ({
  version: answer.version,
  line: savedLine(answer, reader),
  values: valuesOf(answer, indicator),
  isAnswered: isAnswered(answer, indicator.answerForm),
  canUndo: canUndo(answer, reader),
})

/** The ids of an area's indicators that are asked. */
export const askedIn = (asked: Instrument, area: Pick<Area, 'id'>): string[] =>
  (asked.areas.find(({ id }) => id === area.id)?.indicators ?? []).map(({ id }) => id)
