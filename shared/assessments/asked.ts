import { type ConditionTest, type Indicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { AnswerContent } from './assessment.ts'

type Answers = ReadonlyMap<string, AnswerContent>

const holds = (test: ConditionTest, answers: Answers, asked: ReadonlySet<string>): boolean => {
  const answer = asked.has(test.indicatorId) ? answers.get(test.indicatorId) : undefined
  if (!answer || answer.isNotApplicable) return false
  if ('level' in test) {
    if (answer.level === null) return false
    return test.is === 'at-least' ? answer.level >= test.level : answer.level <= test.level
  }
  if (answer.chosen.length === 0) return false
  return answer.chosen.includes(test.optionId) === (test.is === 'chosen')
}

const isAsked = ({ askedWhen }: Indicator, answers: Answers, asked: ReadonlySet<string>): boolean => {
  if (askedWhen === null) return true
  const results = askedWhen.tests.map((test) => holds(test, answers, asked))
  return askedWhen.match === 'all' ? results.every(Boolean) : results.some(Boolean)
}

/**
 * The ids of the indicators that are asked, given the answers so far. A condition names earlier indicators only (instrument-problems.ts), so one walk in the
 * instrument's order settles all. An answer to an indicator that is not asked stays in the store and counts for nothing.
 */
export const askedIds = (instrument: Instrument, answers: Answers): ReadonlySet<string> => {
  const asked = new Set<string>()
  for (const indicator of indicatorsOf(instrument)) if (isAsked(indicator, answers, asked)) asked.add(indicator.id)
  return asked
}
