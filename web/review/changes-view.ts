import { maxLengths } from '#shared/assessments/answer-limits.ts'
import type { Answer } from '#shared/assessments/assessment.ts'
import { findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { AnswerChange } from '#shared/review/answer-changes.ts'
import { answerWords } from '../assessments/answer-words.ts'
import { type DiffPart, diffWords } from '../assessments/word-diff.ts'

/** A changed answer, field by field in words; only the fields that differ. */
export type ChangeView = {
  indicator: Indicator
  areaId: string
  /** The answer as it is now: who gave it, and when. */
  by: Pick<Answer, 'savedAt' | 'savedBy'> | null
  lines: { label: string; parts: DiffPart[] }[]
}

const linesOf = (answer: Answer | null, indicator: Indicator, language: Language) =>
  answer ? answerWords(answer, indicator, language) : []

/** Free texts are compared word by word; a level or a choice is one thing in place of another. */
const partsOf = (before: string, after: string, isText: boolean): DiffPart[] => {
  if (isText && before !== '' && after !== '') return diffWords(before, after)
  const whole: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return whole.filter(({ text }) => text !== '')
}

/** Puts changes into words. Questions that none of the versions of the instrument has are left out. */
export const changeViews = (
  changes: readonly AnswerChange[],
  instruments: readonly Instrument[],
  language: Language,
): ChangeView[] =>
  changes.flatMap(({ indicatorId, before, after }) => {
    const found = instruments.map((instrument) => findIndicator(instrument, indicatorId)).find((one) => one !== null)
    if (!found) return []
    const { indicator, area } = found
    const old = linesOf(before, indicator, language)
    const now = linesOf(after, indicator, language)
    const lines = (old.length > now.length ? old : now).map(({ field, label }, index) => ({
      label,
      isText: field in maxLengths,
      before: old[index]?.text ?? '',
      after: now[index]?.text ?? '',
    }))
    return [
      {
        indicator,
        areaId: area.id,
        by: after,
        lines: lines
          .filter((line) => line.before !== line.after)
          .map((line) => ({ label: line.label, parts: partsOf(line.before, line.after, line.isText) })),
      },
    ]
  })
