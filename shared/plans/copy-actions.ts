import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type ActionToAdd, addActions } from './add-actions.ts'
import { aimsOf } from './aims.ts'
import { contentOf } from './content-of.ts'
import type { Deed, PlanRefusal } from './deed.ts'
import type { Action, ActionContent, PlanContents } from './plan.ts'
import { readContents } from './plan-store.ts'

const isCopyOf = (action: Pick<Action, 'copiedFrom'>, { roundId, id }: Pick<Action, 'roundId' | 'id'>): boolean =>
  action.copiedFrom?.roundId === roundId && action.copiedFrom.actionId === id

/** Whether the plan holds a copy of the action already. */
export const hasCopyOf = (
  { actions }: Pick<PlanContents, 'actions'>,
  action: Pick<Action, 'roundId' | 'id'>,
): boolean => actions.some((one) => isCopyOf(one, action))

/** What the copy says: the same, but that nothing is done yet, and that it waits for the copies of what it waited for. */
const copyOf = (action: Action, newIds: ReadonlyMap<string, string>): ActionContent => {
  const content = contentOf(action)
  return {
    ...content,
    status: 'planned',
    steps: content.steps.map((step) => ({ ...step, isDone: false })),
    dependsOn: content.dependsOn.flatMap((id) => newIds.get(id) ?? []),
  }
}

/**
 * Copies actions of an earlier plan, last in this one (add-actions.ts). The copy aims at those of its questions that are still asked; its proposal stays known where the instrument still has it.
 * One that has been copied already is passed over.
 */
export const copyActions = async (
  store: Store,
  { actions, instrument, ...deed }: Deed & { actions: readonly Action[]; instrument: Instrument },
): Promise<Outcome<Action[], PlanRefusal>> => {
  const present = (await readContents(store, deed))?.actions ?? []
  const copies = present.flatMap(({ id, copiedFrom }) => (copiedFrom ? [[copiedFrom.actionId, id] as const] : []))
  // What has been copied before keeps its copy's id, so that what waits for it finds it.
  const newIds = new Map([...actions.map(({ id }) => [id, newId()] as const), ...copies])
  const indicators = new Map(indicatorsOf(instrument).map((indicator) => [indicator.id, indicator]))
  const originOf = (action: Action): Action['origin'] => {
    const { origin } = action
    const [indicatorId = null, ...alsoFor] = aimsOf(action).filter((id) => indicators.has(id))
    const also = alsoFor.length > 0 ? { alsoFor } : {}
    const isKnown =
      origin.kind === 'proposal' &&
      origin.indicatorId === indicatorId &&
      indicators.get(origin.indicatorId)?.actions.some(({ id }) => id === origin.proposalId)
    if (isKnown) return { kind: 'proposal', indicatorId: origin.indicatorId, proposalId: origin.proposalId, ...also }
    return { kind: 'own', indicatorId, ...also }
  }
  const toAdd = actions.map(
    (action): ActionToAdd => ({
      id: newIds.get(action.id) ?? newId(),
      origin: originOf(action),
      copiedFrom: { roundId: action.roundId, actionId: action.id },
      content: copyOf(action, newIds),
    }),
  )
  return addActions(
    store,
    { ...deed, toAdd },
    {
      action: 'copy-actions',
      isIn: (contents, { copiedFrom }) =>
        copiedFrom !== undefined && hasCopyOf(contents, { roundId: copiedFrom.roundId, id: copiedFrom.actionId }),
    },
  )
}
