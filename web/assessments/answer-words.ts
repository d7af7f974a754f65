import { maxLengths } from '#shared/assessments/answer-limits.ts'
import type { AnswerContent } from '#shared/assessments/assessment.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatList } from '../texts/format.ts'
import { type AnswerField, answerFields } from './answer-form.ts'
import { answerTexts } from './answer-texts.ts'
import { type DiffPart, diffWords } from './word-diff.ts'

/** One field of an answer in words; `text` is empty when nothing is said. */
export type AnswerLine = { field: AnswerField; label: string; text: string }

/** The level with its descriptor, or that the question is not applicable, or nothing. */
export const levelWords = (content: AnswerContent, indicator: Indicator, language: Language): string => {
  const t = answerTexts[language]
  if (content.isNotApplicable) return t.notApplicable
  if (content.level === null) return ''
  return `${t.levelName(content.level)}: ${indicator.levels[content.level]?.[language] ?? ''}`
}

const chosenWords = ({ chosen }: AnswerContent, { options }: Indicator, language: Language): string =>
  formatList(
    options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label[language]),
    language,
  )

/** What a field is called where an answer is read; where words are the whole answer, they are it. */
export const labelOf = (field: AnswerField, { answerForm }: Indicator, language: Language): string => {
  const t = answerTexts[language]
  return field === 'comment' && answerForm === 'text' ? t.names.chosen : t.names[field]
}

/** An answer as it is read: a line for each field, in the order they are asked. */
export const answerWords = (content: AnswerContent, indicator: Indicator, language: Language): AnswerLine[] => {
  const t = answerTexts[language]
  const words = {
    level: levelWords(content, indicator, language),
    chosen: chosenWords(content, indicator, language),
    reason: content.isNotApplicable ? content.notApplicableReason : '',
    power: content.power ? t.powers[content.power] : '',
    importance: content.importance ? t.importances[content.importance] : '',
    evidence: content.evidence,
    comment: content.comment,
  } satisfies Record<AnswerField, string>
  return answerFields.map((field) => ({ field, label: labelOf(field, indicator, language), text: words[field] }))
}

/** One field of two answers; `difference` is that from theirs to mine, where both are free texts that differ. */
export type AnswerPair = {
  label: string
  mine: string
  theirs: string
  isDifferent: boolean
  difference: DiffPart[] | null
}

/** Two answers beside each other: the fields in which either says something, and what differs there. */
export const compareAnswers = (
  mine: AnswerContent,
  theirs: AnswerContent,
  indicator: Indicator,
  language: Language,
): AnswerPair[] => {
  const other = answerWords(theirs, indicator, language)
  return answerWords(mine, indicator, language)
    .map(({ field, label, text }, index) => ({ field, label, mine: text, theirs: other[index]?.text ?? '' }))
    .filter((pair) => pair.mine !== '' || pair.theirs !== '')
    .map(({ field, ...pair }) => {
      const isDifferent = pair.mine !== pair.theirs
      const areTexts = field in maxLengths && pair.mine !== '' && pair.theirs !== ''
      return { ...pair, isDifferent, difference: isDifferent && areTexts ? diffWords(pair.theirs, pair.mine) : null }
    })
}
