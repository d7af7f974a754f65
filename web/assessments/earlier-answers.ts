import { type Answer, isSameContent } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { findIndicator, type Indicator } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { EarlierRound, Mapping } from './mapping.ts'

/** An answer that was given before, shown beside the one that is asked for now. */
export type Earlier = {
  answer: Answer
  /** The indicator as it was asked then. */
  indicator: Indicator
  /** In which round; null: in this round, before its question was changed. */
  round: { id: string; title: Localized } | null
  /** Whether the question is the same, so that the answer can be kept as it is. */
  isSameQuestion: boolean
  /** Whether what stands there now says the same. */
  isKept: boolean
}

const asAsked = async (
  instruments: Pick<Instruments, 'find'>,
  instrumentId: string,
  answer: Answer,
  now: Indicator,
): Promise<Indicator> => {
  const instrument = await instruments.find(instrumentId, answer.instrumentVersion)
  return (instrument && findIndicator(instrument, answer.indicatorId)?.indicator) ?? now
}

/**
 * The earlier answers to some indicators, by indicator: from this round, where a new version changed the question, and from the round before. Reads only the
 * instrument's published versions, which are kept in memory.
 */
export const earlierAnswers = async (
  instruments: Pick<Instruments, 'find'>,
  mapping: Mapping,
  before: EarlierRound | null,
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<string, Earlier[]>> => {
  const now = byIndicator([...mapping.answers, ...mapping.notAsked])
  const same = byIndicator([...(before?.given.answers ?? []), ...(before?.given.notAsked ?? [])])
  const round = before && { id: before.round.id, title: before.round.title }
  const earlierTo = async (indicator: Indicator): Promise<Earlier[]> => {
    const { id } = indicator
    const current = now.get(id)
    const of = async (answer: Answer, from: Earlier['round'], isSameQuestion: boolean): Promise<Earlier> => ({
      answer,
      indicator: await asAsked(instruments, mapping.instrument.id, answer, indicator),
      round: from,
      isSameQuestion,
      isKept: current !== undefined && isSameContent(current, answer),
    })
    const kept = same.get(id)
    return Promise.all([
      ...(mapping.toLookAt.get(id) ?? []).map((answer) => of(answer, null, false)),
      ...(kept ? [of(kept, round, true)] : []),
      ...(before?.given.toLookAt.get(id) ?? []).map((answer) => of(answer, round, false)),
    ])
  }
  return new Map(
    await Promise.all(indicators.map(async (indicator) => [indicator.id, await earlierTo(indicator)] as const)),
  )
}
