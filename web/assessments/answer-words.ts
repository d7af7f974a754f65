import type { AnswerContent } from '#shared/assessments/assessment.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { type AnswerField, answerFields } from './answer-form.ts'
import { answerTexts } from './answer-texts.ts'

/** One field of an answer in words; `text` is empty when nothing is said. */
export type AnswerLine = { field: AnswerField; label: string; text: string }

/** The level with its descriptor, or that the question is not applicable, or nothing. */
export const levelWords = (content: AnswerContent, indicator: Indicator, language: Language): string => {
  const t = answerTexts[language]
  if (content.isNotApplicable) return t.notApplicable
  if (content.level === null) return ''
  return `${t.levelName(content.level)}: ${indicator.levels[content.level]?.[language] ?? ''}`
}

/** An answer as it is read: a line for each field, in the order they are asked. */
export const answerWords = (content: AnswerContent, indicator: Indicator, language: Language): AnswerLine[] => {
  const t = answerTexts[language]
  const words = {
    level: levelWords(content, indicator, language),
    reason: content.isNotApplicable ? content.notApplicableReason : '',
    power: content.power ? t.powers[content.power] : '',
    importance: content.importance ? t.importances[content.importance] : '',
    evidence: content.evidence,
    comment: content.comment,
  } satisfies Record<AnswerField, string>
  return answerFields.map((field) => ({ field, label: t.names[field], text: words[field] }))
}

/** Two answers beside each other: the fields in which either says something, and whether they differ there. */
export const compareAnswers = (
  mine: AnswerContent,
  theirs: AnswerContent,
  indicator: Indicator,
  language: Language,
): { label: string; mine: string; theirs: string; isDifferent: boolean }[] => {
  const other = answerWords(theirs, indicator, language)
  return answerWords(mine, indicator, language)
    .map((line, index) => ({ label: line.label, mine: line.text, theirs: other[index]?.text ?? '' }))
    .map((pair) => ({ ...pair, isDifferent: pair.mine !== pair.theirs }))
    .filter((pair) => pair.mine !== '' || pair.theirs !== '')
}
