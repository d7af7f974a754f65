import type { Store } from '#shared/platform/store.ts'
import { readEdition } from './edition-store.ts'
import type { PlanContents } from './plan.ts'
import { type PlanKey, readContents } from './plan-store.ts'

/** What counts for others than the region. */
export type PlanInForce = Pick<PlanContents, 'plan' | 'actions' | 'barriers'>

/** What the region has decided: the edition that stands, also while it is being revised; the draft where none has been adopted; null where none is begun. One read, two during a revision. */
export const readInForce = async (store: Store, key: PlanKey): Promise<PlanInForce | null> => {
  const contents = await readContents(store, key)
  if (!contents) return null
  const { plan, actions, barriers } = contents
  const editionId = plan.editionIds.at(-1)
  if (plan.status === 'adopted' || !editionId) return { plan, actions, barriers }
  const edition = await readEdition(store, key, editionId)
  if (!edition) throw new Error(`the edition ${editionId} is gone`)
  const { goal, ownPlaces, adoptedAt, adoptedBy } = edition
  const head = { ...plan, status: 'adopted', goal, ownPlaces, savedAt: adoptedAt, savedBy: adoptedBy } as const
  return { plan: head, actions: edition.actions, barriers: edition.barriers }
}
