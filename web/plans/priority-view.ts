import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { liftedFor } from '#shared/plans/foundations-first.ts'
import type { Proposal } from '#shared/plans/plan.ts'
import { effortFactor, foundationFactor, mostCarried, powerFactor } from '#shared/plans/priority.ts'
import type { Language } from '#shared/platform/language.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import { formatList, formatNumber } from '../texts/format.ts'
import type { PlanContext } from './plan-context.ts'
import { planWords } from './plan-words.ts'
import { priorityTexts } from './priority-texts.ts'

/** A product of five factors in tenths has at most three decimals. */
const exactDigits = 3

/** The formula with a proposal's own numbers: gap 2 × importance 3 × power 0.7 (shared) × effort 1.2 (small) × foundation 1 = 5.04. */
export const proposalFormula = (proposal: Proposal, language: Language): string => {
  const t = priorityTexts[language]
  const number = (value: number) => formatNumber(value, language)
  return t.formula({
    gap: number(proposal.gap),
    importance: number(proposal.importance),
    powerFactor: number(powerFactor(proposal.power)),
    power: planWords[language].powers[proposal.power],
    effortFactor: number(effortFactor(proposal.effort)),
    effort: proposal.effort === null ? t.noEffort : t.efforts[proposal.effort],
    foundationFactor: number(foundationFactor(proposal.carries.length)),
    priority: formatNumber(proposal.priority, language, exactDigits),
  })
}

/** How each factor of a proposal came to be, in the formula's order. */
export const factorSentences = (proposal: Proposal, language: Language): string[] => {
  const t = priorityTexts[language]
  const { gap, level, importance, power, effort, carries } = proposal
  const number = (value: number) => formatNumber(value, language)
  return [
    t.gap({ gap: number(gap), level, target: level + gap }),
    t.importance(number(importance), proposal.isImportanceAssumed),
    t.power({
      factor: number(powerFactor(power)),
      power: planWords[language].powers[power],
      isAssumed: proposal.isPowerAssumed,
    }),
    effort === null ? t.effortUnknown : t.effort({ factor: number(effortFactor(effort)), effort: t.efforts[effort] }),
    t.foundation({
      factor: number(foundationFactor(carries.length)),
      carries: formatList(carries, language),
      count: carries.length,
      most: mostCarried,
    }),
  ]
}

/** How the priority is computed, in sentences with the numbers that hold. */
export const howSentences = ({ target }: Pick<PlanContext, 'target'>, language: Language): string[] => {
  const number = (value: number) => formatNumber(value, language)
  return priorityTexts[language].how({
    target: target.level,
    importance: assumedImportance,
    shared: number(powerFactor('shared')),
    national: number(powerFactor('national')),
    small: number(effortFactor(1)),
    large: number(effortFactor(3)),
    perCarried: number(foundationFactor(1) - foundationFactor(0)),
    most: number(foundationFactor(mostCarried)),
  })
}

/** Why a question stands where it does other than by its number: what to begin with, and what it is lifted for. `begin` leads to the cards of what it rests on. */
export type PlaceReasons = { begin: { id: string; text: string }[]; sentences: string[] }

/** The reasons for a proposal's place, where the region has not put it elsewhere itself. */
export const placeReasons = (
  instrument: Instrument,
  proposals: readonly Proposal[],
  index: number,
  { hasOwnPlace, language }: { hasOwnPlace: boolean; language: Language },
): PlaceReasons => {
  const t = priorityTexts[language]
  const restsOn = proposals[index]?.restsOn ?? []
  const lifted = hasOwnPlace ? null : liftedFor(proposals, index)
  return {
    begin: restsOn.map((id) => ({
      id,
      text: t.beginWith(id, findIndicator(instrument, id)?.indicator.question[language] ?? ''),
    })),
    sentences: [
      ...(restsOn.length > 0 ? [t.beginWhy(formatList(restsOn, language), restsOn.length)] : []),
      ...(lifted ? [t.lifted(lifted.indicatorId)] : []),
    ],
  }
}
