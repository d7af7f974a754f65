import { type AnswerContent, isAnswered } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import {
  type Area,
  findIndicator,
  type Indicator,
  type Instrument,
  type Option,
} from '#shared/instruments/instrument.ts'
import { minAnswers, type Share, shareOf } from './share.ts'

/** What may be said of one question: shares, or why not. Words are never shown to others than those who answered and the coordinator. */
export type QuestionResult = {
  indicator: Indicator
  /** Only asked of some; the shares are of those. How many they are is not said: it would give away the answer that led there. */
  isConditional: boolean
  shown: { kind: 'shares'; shares: { option: Option; share: Share }[] } | { kind: 'too-few' } | { kind: 'words' }
}

export type AreaResult = { area: Area; questions: QuestionResult[] }

type Given = Pick<GivenAnswers, 'asked' | 'answers'>

/** The answers that a question's shares are of: in a survey those who answered it, in an interview all, since no code also says something. */
const answersTo = (
  indicator: Indicator,
  kind: Instrument['kind'],
  given: readonly Given[],
): (AnswerContent | undefined)[] =>
  given
    .filter(({ asked }) => findIndicator(asked, indicator.id) !== null)
    .map(({ answers }) => answers.find(({ indicatorId }) => indicatorId === indicator.id))
    .filter((answer) => kind === 'interview' || isAnswered(answer, indicator.answerForm))

const resultOf = (indicator: Indicator, kind: Instrument['kind'], given: readonly Given[]): QuestionResult => {
  const common = { indicator, isConditional: indicator.askedWhen !== null }
  if (indicator.options.length === 0) return { ...common, shown: { kind: 'words' } }
  const answers = answersTo(indicator, kind, given)
  if (answers.length < minAnswers) return { ...common, shown: { kind: 'too-few' } }
  const shares = indicator.options.map((option) => ({
    option,
    share: shareOf(answers.filter((answer) => answer?.chosen.includes(option.id)).length, answers.length),
  }))
  return { ...common, shown: { kind: 'shares', shares } }
}

/**
 * How those who are finished answered, question by question, with no region's name. Null when they are fewer than five. What this does not hold against: somebody who compares the page before
 * and after one more region hands in, and knows which it was, can now and then tell how it answered; what is asked is how a public body works, not anything about a person.
 */
export const distribution = (instrument: Instrument, given: readonly Given[]): AreaResult[] | null => {
  if (given.length < minAnswers) return null
  return instrument.areas.map((area) => ({
    area,
    questions: area.indicators.map((indicator) => resultOf(indicator, instrument.kind, given)),
  }))
}

/** The share that did not choose the option; null when too few answered, or the instrument has no such question. */
export const shareWithout = (
  instrument: Instrument,
  given: readonly Given[],
  { indicatorId, optionId }: { indicatorId: string; optionId: string },
): Share | null => {
  const indicator = findIndicator(instrument, indicatorId)?.indicator
  if (!indicator?.options.some(({ id }) => id === optionId)) return null
  const answers = answersTo(indicator, instrument.kind, given)
  if (answers.length < minAnswers) return null
  return shareOf(answers.filter((answer) => !answer?.chosen.includes(optionId)).length, answers.length)
}
