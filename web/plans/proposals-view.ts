import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { ProposalPick } from '#shared/plans/pick-proposals.ts'
import type { Proposal } from '#shared/plans/plan.ts'
import { powerFactor } from '#shared/plans/priority.ts'
import type { Language } from '#shared/platform/language.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import type { ChosenProposal } from '#shared/statistics/chosen-proposals.ts'
import { formatNumber } from '../texts/format.ts'
import { type OriginView, originView } from './origin-view.ts'
import type { PlanContext } from './plan-context.ts'
import { planWords } from './plan-words.ts'
import { proposalTexts } from './proposal-texts.ts'

/** One question's place in the order, with its numbers and what is proposed. */
export type ProposalView = {
  rank: number
  origin: OriginView
  priority: string
  formula: string
  isImportanceAssumed: boolean
  isPowerAssumed: boolean
  isNational: boolean
  hasBarrier: boolean
  actions: {
    id: string
    reach: number
    title: string
    text: string
    measure: string
    isInPlan: boolean
    /** What others have chosen, in a sentence; empty where fewer than five have. */
    others: string
  }[]
}

/** The formula with a proposal's own numbers: gap 2 × importance 3 × power 0.7 (shared) = 4.2. */
export const proposalFormula = (proposal: Proposal, language: Language): string => {
  const number = (value: number) => formatNumber(value, language)
  return proposalTexts[language].formula({
    gap: number(proposal.gap),
    importance: number(proposal.importance),
    factor: number(powerFactor(proposal.power)),
    power: planWords[language].powers[proposal.power],
    priority: number(proposal.priority),
  })
}

/** How the priority is computed, in sentences with the numbers that hold. */
export const howSentences = ({ target }: Pick<PlanContext, 'target'>, language: Language): string[] =>
  proposalTexts[language].how({
    target: target.level,
    importance: assumedImportance,
    shared: formatNumber(powerFactor('shared'), language),
    national: formatNumber(powerFactor('national'), language),
  })

/** The proposals in order of priority, as the page shows them. */
export const proposalViews = (
  context: PlanContext,
  chosen: readonly ChosenProposal[],
  language: Language,
): ProposalView[] => {
  const { actions = [], barriers = [] } = context.contents ?? {}
  const othersOf = (found: ChosenProposal | undefined): string =>
    found ? proposalTexts[language].others(found.regions, found.finished) : ''
  const inPlan = new Set(actions.flatMap(({ origin }) => (origin.kind === 'proposal' ? [origin.proposalId] : [])))
  return context.proposals.flatMap((proposal, index) => {
    const found = findIndicator(context.instrument, proposal.indicatorId)
    const origin = originView(context, proposal.indicatorId, language)
    if (!found || !origin) return []
    return [
      {
        rank: index + 1,
        origin,
        priority: formatNumber(proposal.priority, language),
        formula: proposalFormula(proposal, language),
        isImportanceAssumed: proposal.isImportanceAssumed,
        isPowerAssumed: proposal.isPowerAssumed,
        isNational: proposal.power === 'national',
        hasBarrier: barriers.some((barrier) => barrier.indicatorIds.includes(proposal.indicatorId)),
        actions: proposal.actions.flatMap(({ id, reach }) => {
          const action = found.indicator.actions.find((candidate) => candidate.id === id)
          if (!action) return []
          const { title, text, measure } = action
          return [
            {
              id,
              reach,
              title: title[language],
              text: text[language],
              measure: measure[language],
              isInPlan: inPlan.has(id),
              others: othersOf(chosen.find(({ proposalId }) => proposalId === id)),
            },
          ]
        }),
      },
    ]
  })
}

/** The instrument's proposal in the words that it enters the plan with; its goal is the level that it helps to reach. Null when there is none with this id. */
export const pickOf = (instrument: Instrument, proposalId: string, language: Language): ProposalPick | null => {
  for (const { indicators } of instrument.areas)
    for (const indicator of indicators) {
      const action = indicator.actions.find(({ id }) => id === proposalId)
      if (!action) continue
      return {
        indicatorId: indicator.id,
        proposalId,
        title: action.title[language],
        text: action.text[language],
        goal: indicator.levels[action.reach]?.[language] ?? '',
        measure: action.measure[language],
      }
    }
  return null
}
