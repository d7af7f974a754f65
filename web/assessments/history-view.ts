import { type Answer, noContent } from '#shared/assessments/assessment.ts'
import { findIndicator, type Indicator } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Language } from '#shared/platform/language.ts'
import { type AnswerPair, compareAnswers } from './answer-words.ts'

/** One saved version of an answer, and what it changed. */
export type HistoryEntry = {
  answer: Answer
  /** The question as it was then, where it was another one. */
  questionThen: string | null
  /** What differs from the version before; all that is said in the first. */
  changes: AnswerPair[]
  isCurrent: boolean
}

/** Every version, newest first, each against the one before it. `asked` gives the indicator as a version asked it. */
export const historyEntries = (
  versions: readonly Answer[],
  indicator: Indicator,
  asked: (answer: Answer) => Indicator,
  language: Language,
): HistoryEntry[] => {
  const newestFirst = versions.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt) || b.version - a.version)
  return newestFirst.map((answer, index) => {
    const then = asked(answer)
    const before = newestFirst[index + 1] ?? noContent
    return {
      answer,
      questionThen:
        then.question[language] === indicator.question[language] ? null : `${then.id}. ${then.question[language]}`,
      changes: compareAnswers(answer, before, then, language).filter(({ isDifferent }) => isDifferent),
      isCurrent: index === 0,
    }
  })
}

/** Looks up indicators in the versions of the instrument that were answered. Published versions are kept in memory. */
export const askedThen = async (
  instruments: Pick<Instruments, 'find'>,
  instrumentId: string,
  indicator: Indicator,
  versions: readonly Answer[],
): Promise<(answer: Answer) => Indicator> => {
  const numbers = [...new Set(versions.map(({ instrumentVersion }) => instrumentVersion))]
  const found = new Map(
    await Promise.all(
      numbers.map(async (version) => [version, await instruments.find(instrumentId, version)] as const),
    ),
  )
  return ({ instrumentVersion, indicatorId }) => {
    const instrument = found.get(instrumentVersion)
    return (instrument && findIndicator(instrument, indicatorId)?.indicator) ?? indicator
  }
}
