import { type ActionProposal, findIndicator, type Indicator } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { ProposalPick } from '#shared/plans/pick-proposals.ts'
import type { Action, Proposal } from '#shared/plans/plan.ts'
import { type SharedProposal, sharedProposals } from '#shared/plans/shared-proposals.ts'
import type { Language } from '#shared/platform/language.ts'
import type { ChosenProposal } from '#shared/statistics/chosen-proposals.ts'
import { formatNumber } from '../texts/format.ts'
import { type OriginView, originView } from './origin-view.ts'
import type { PlanContext } from './plan-context.ts'
import { priorityTexts } from './priority-texts.ts'
import { factorSentences, type PlaceReasons, placeReasons, proposalFormula } from './priority-view.ts'
import { proposalTexts } from './proposal-texts.ts'

/** An action that is proposed, as it is chosen. */
export type ChoiceView = {
  id: string
  reach: number
  title: string
  text: string
  measure: string
  /** How much work it is, in a word. */
  effort: string
  isInPlan: boolean
  /** What others have chosen, in a sentence; empty where fewer than five have. */
  others: string
}

/** One question's place in the order, with its numbers and what is proposed. */
export type ProposalView = {
  rank: number
  origin: OriginView
  priority: string
  formula: string
  factors: string[]
  reasons: PlaceReasons
  isImportanceAssumed: boolean
  isPowerAssumed: boolean
  isNational: boolean
  hasBarrier: boolean
  /** Those that stand here; what helps several questions stands in the group. */
  actions: ChoiceView[]
  /** What helps this question and is chosen elsewhere: in the group (`isInGroup`), or in the plan already. */
  elsewhere: { id: string; title: string; isInPlan: boolean; isInGroup: boolean }[]
}

/** An action that helps several of the region's questions. */
export type SharedView = ChoiceView & { indicatorId: string; helps: { id: string; text: string }[] }

const proposalIdOf = ({ origin }: Action): string | null => (origin.kind === 'proposal' ? origin.proposalId : null)

/** Makes choices of the instrument's actions, knowing what is in the plan and what others have chosen. */
const choicesIn = (context: PlanContext, chosen: readonly ChosenProposal[], language: Language) => {
  const inPlan = new Set((context.contents?.actions ?? []).map(proposalIdOf))
  return ({ id, reach, title, text, measure, effort }: ActionProposal): ChoiceView => {
    const found = chosen.find(({ proposalId }) => proposalId === id)
    return {
      id,
      reach,
      title: title[language],
      text: text[language],
      measure: measure[language],
      effort: priorityTexts[language].efforts[effort],
      isInPlan: inPlan.has(id),
      others: found ? proposalTexts[language].others(found.regions, found.finished) : '',
    }
  }
}

type Choices = ReturnType<typeof choicesIn>

const actionsOf = (proposal: Proposal, indicator: Indicator, choice: Choices): ChoiceView[] =>
  proposal.actions.flatMap(({ id }) => {
    const action = indicator.actions.find((candidate) => candidate.id === id)
    return action ? [choice(action)] : []
  })

const sharedViews = (
  { instrument }: PlanContext,
  shared: readonly SharedProposal[],
  choice: Choices,
  language: Language,
): SharedView[] =>
  shared.flatMap(({ actionId, helps }) => {
    const [own] = helps
    const indicator = own && findIndicator(instrument, own.indicatorId)?.indicator
    const action = indicator?.actions.find(({ id }) => id === actionId)
    if (!indicator || !action) return []
    return [
      {
        ...choice(action),
        indicatorId: indicator.id,
        helps: helps.map(({ indicatorId: id, level, gap }) => {
          const question = findIndicator(instrument, id)?.indicator.question[language] ?? ''
          return { id, text: proposalTexts[language].shared.helped({ id, question, level, gap }) }
        }),
      },
    ]
  })

/** The group of what helps several questions, and the questions in their order, as the page shows them. */
export const proposalViews = (
  context: PlanContext,
  chosen: readonly ChosenProposal[],
  language: Language,
): { shared: SharedView[]; questions: ProposalView[] } => {
  const { instrument, proposals } = context
  const { actions = [], barriers = [], plan } = context.contents ?? {}
  const choice = choicesIn(context, chosen, language)
  const shared = sharedViews(context, sharedProposals(proposals), choice, language)
  const inGroup = new Set(shared.map(({ id }) => id))
  const elsewhere = (indicatorId: string): ProposalView['elsewhere'] => [
    ...shared
      .filter(({ helps }) => helps.some(({ id }) => id === indicatorId))
      .map(({ id, title, isInPlan }) => ({ id, title, isInPlan, isInGroup: true })),
    ...actions
      .filter((action) => !inGroup.has(proposalIdOf(action) ?? '') && aimsOf(action).slice(1).includes(indicatorId))
      .map(({ id, title }) => ({ id, title, isInPlan: true, isInGroup: false })),
  ]
  const questions = proposals.flatMap((proposal, index): ProposalView[] => {
    const { indicatorId } = proposal
    const found = findIndicator(instrument, indicatorId)
    const origin = originView(context, indicatorId, language)
    if (!found || !origin) return []
    const hasOwnPlace = plan?.ownPlaces?.some((own) => own.indicatorId === indicatorId) ?? false
    return [
      {
        rank: index + 1,
        origin,
        priority: formatNumber(proposal.priority, language),
        formula: proposalFormula(proposal, language),
        factors: factorSentences(proposal, language),
        reasons: placeReasons(instrument, proposals, index, { hasOwnPlace, language }),
        isImportanceAssumed: proposal.isImportanceAssumed,
        isPowerAssumed: proposal.isPowerAssumed,
        isNational: proposal.power === 'national',
        hasBarrier: barriers.some((barrier) => barrier.indicatorIds.includes(indicatorId)),
        actions: actionsOf(proposal, found.indicator, choice).filter(({ id }) => !inGroup.has(id)),
        elsewhere: elsewhere(indicatorId),
      },
    ]
  })
  return { shared, questions }
}

/**
 * The instrument's proposal in the words that it enters the plan with; its goal is the level that it helps to reach. `seen` are the indicators that the page said it helps: those that the instrument
 * has it help are kept. Null when there is none with this id.
 */
export const pickOf = (
  { instrument }: Pick<PlanContext, 'instrument'>,
  { proposalId, seen }: { proposalId: string; seen: readonly string[] },
  language: Language,
): ProposalPick | null => {
  for (const { indicators } of instrument.areas)
    for (const indicator of indicators) {
      const action = indicator.actions.find(({ id }) => id === proposalId)
      if (!action) continue
      return {
        indicatorId: indicator.id,
        proposalId,
        alsoFor: seen.filter((id) => action.alsoFor.includes(id)),
        title: action.title[language],
        text: action.text[language],
        goal: indicator.levels[action.reach]?.[language] ?? '',
        measure: action.measure[language],
      }
    }
  return null
}
