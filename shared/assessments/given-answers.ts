import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Round } from '#shared/rounds/round.ts'
import { askedIds } from './asked.ts'
import type { Answer } from './assessment.ts'
import { byIndicator } from './by-indicator.ts'
import { type CarriedAnswers, carryOver } from './carry-over.ts'

/** A region's answers in a round, held against the version of the instrument that the round now uses. */
export type GivenAnswers = {
  /** With every indicator, asked or not. */
  instrument: Instrument
  /** The instrument with only the indicators that are asked, given these answers: what scores, gaps and progress are counted over. */
  asked: Instrument
  /** What counts: given to indicators that are asked, in this version or to a question that it keeps. */
  answers: Answer[]
  /** Kept although their indicators are not asked now. */
  notAsked: Answer[]
  /** Earlier answers to questions that were changed, split or merged, by the new indicator. */
  toLookAt: CarriedAnswers['toLookAt']
  /** Earlier answers to indicators that the version no longer has. */
  fallenAway: Answer[]
}

/** The instrument without the indicators that are not asked; areas stay, even empty. */
const askedPart = (instrument: Instrument, ids: ReadonlySet<string>): Instrument => ({
  ...instrument,
  areas: instrument.areas.map((area) => ({
    ...area,
    indicators: area.indicators.filter(({ id }) => ids.has(id)),
  })),
})

/** Sets stored answers against the versions of the instrument, oldest first; the last is the round's. */
export const giveAnswers = (versions: readonly Instrument[], stored: readonly Answer[]): GivenAnswers => {
  const { counted, toLookAt, fallenAway } = carryOver(versions, stored)
  const instrument = versions.at(-1)
  if (!instrument) throw new Error('no version of the instrument')
  const ids = askedIds(instrument, byIndicator(counted))
  const order = new Map(instrument.areas.flatMap(({ indicators }) => indicators).map(({ id }, index) => [id, index]))
  const inOrder = counted.toSorted((a, b) => (order.get(a.indicatorId) ?? 0) - (order.get(b.indicatorId) ?? 0))
  return {
    instrument,
    asked: instrument.areas.some(({ indicators }) => indicators.some(({ id }) => !ids.has(id)))
      ? askedPart(instrument, ids)
      : instrument,
    answers: inOrder.filter(({ indicatorId }) => ids.has(indicatorId)),
    notAsked: inOrder.filter(({ indicatorId }) => order.has(indicatorId) && !ids.has(indicatorId)),
    toLookAt,
    fallenAway,
  }
}

/** The versions of the round's instrument from the oldest that was answered, oldest first. Published versions are kept in memory: this costs nothing once read. */
export const versionsFor = async (
  instruments: Pick<Instruments, 'get'>,
  { instrumentId, instrumentVersion }: Pick<Round, 'instrumentId' | 'instrumentVersion'>,
  stored: readonly Pick<Answer, 'instrumentVersion'>[],
): Promise<Instrument[]> => {
  const oldest = Math.min(instrumentVersion, ...stored.map((answer) => answer.instrumentVersion))
  const numbers = Array.from({ length: instrumentVersion - oldest + 1 }, (_, index) => oldest + index)
  return Promise.all(numbers.map((version) => instruments.get(instrumentId, version)))
}
