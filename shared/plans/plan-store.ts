import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import { readEdition } from './edition-store.ts'
import { inOrder } from './order.ts'
import type { Action, Barrier, Plan, PlanContents } from './plan.ts'

/** A region's plan of a round. */
export type PlanKey = { regionCode: string; roundId: string }

/** What a plan lists. */
export type EntryKind = 'action' | 'barrier'

const partitionOf = (regionCode: string) => `REGION#${regionCode}`
const planSortKey = (roundId: string) => `PLAN#${roundId}`
const entryWord = { action: 'ACTION', barrier: 'BARRIER' } as const satisfies Record<EntryKind, string>

export const planKey = ({ regionCode, roundId }: PlanKey): Key => ({
  pk: partitionOf(regionCode),
  sk: planSortKey(roundId),
})

/** The order stands in an item of its own, so that moving an action makes no colleague's open form stale. */
export const orderKey = ({ regionCode, roundId }: PlanKey): Key => ({
  pk: partitionOf(regionCode),
  sk: `${planSortKey(roundId)}#ORDER`,
})

export const entryKey = (kind: EntryKind, { regionCode, roundId, id }: PlanKey & { id: string }): Key => ({
  pk: partitionOf(regionCode),
  sk: `${planSortKey(roundId)}#${entryWord[kind]}#${id}`,
})

export const removedKey = (kind: EntryKind, { regionCode, roundId, id }: PlanKey & { id: string }): Key => ({
  pk: partitionOf(regionCode),
  sk: `${planSortKey(roundId)}#REMOVED#${entryWord[kind]}#${id}`,
})

/**
 * An action or a barrier as it is stored: its version, which writes are held to, and all the rest as one text. Field by field, the SDK needs half of the page's time to take a plan of 150 actions
 * apart (README, Measured).
 */
const pack = (key: Key, { version, ...entry }: { version: number }): Item => ({
  ...key,
  version,
  entry: JSON.stringify(entry),
})
const unpack = ({ version, entry }: Item): Record<string, unknown> => ({ ...JSON.parse(String(entry)), version })

/** The stored thing without its key. What is stored was written by this capability, in these types. */
export const toPlan = (item: Item): Plan => bare<Plan>(item)
export const toAction = (item: Item): Action => ({ position: 0, ...unpack(item) }) as Action
export const toBarrier = (item: Item): Barrier => unpack(item) as Barrier

export const planItem = (plan: Plan): Item => ({ ...planKey(plan), ...plan })

/** The item of an action or a barrier in the plan. An action's place is kept by the order item, not here. */
export const entryItem = (kind: EntryKind, entry: Action | Barrier): Item => {
  const { position: _position, ...stored } = { position: 0, ...entry }
  return pack(entryKey(kind, entry), stored)
}

/** The item of something removed; an action keeps the place that it had. */
export const removedItem = (kind: EntryKind, entry: Action | Barrier): Item => pack(removedKey(kind, entry), entry)

const orderOf = (item: Item | undefined) => ({
  version: typeof item?.version === 'number' ? item.version : 0,
  actionIds: (item?.actionIds ?? []) as string[],
  barrierIds: (item?.barrierIds ?? []) as string[],
})

/** The change that writes the lists' order, on the condition that nobody has added, removed or moved since they were read. */
export const orderChange = (
  key: PlanKey,
  orderVersion: number,
  { actions, barriers }: { actions: readonly { id: string }[]; barriers: readonly { id: string }[] },
): Change => ({
  table: 'plans',
  put: {
    ...orderKey(key),
    version: orderVersion + 1,
    actionIds: actions.map((action) => action.id),
    barrierIds: barriers.map((barrier) => barrier.id),
  },
  condition: orderVersion === 0 ? { absent: true } : { version: orderVersion },
})

/** The plan with its entries as they are stored, in one Query; null when it has not been begun. While a revision that was given up is being put back this is a mixture: `readContents` is for readers. */
export const readStored = async (store: Store, key: PlanKey): Promise<PlanContents | null> => {
  const { pk, sk } = planKey(key)
  const items = await store.query('plans', pk, sk)
  const planFound = items.find((item) => item.sk === sk)
  if (!planFound) return null
  const under = (prefix: string) => items.filter((item) => item.sk.startsWith(`${sk}#${prefix}#`))
  const order = orderOf(items.find((item) => item.sk === orderKey(key).sk))
  const actions = under('ACTION').map(toAction)
  return {
    plan: toPlan(planFound),
    actions: inOrder(actions, order.actionIds).map((action, index) => ({ ...action, position: index + 1 })),
    barriers: inOrder(under('BARRIER').map(toBarrier), order.barrierIds),
    removedActions: under('REMOVED#ACTION').map(toAction),
    removedBarriers: under('REMOVED#BARRIER').map(toBarrier),
    orderVersion: order.version,
  }
}

/** The plan with everything in it, in one Query; null when it has not been begun. While a given-up revision is being put back, the edition that stands, in one more. */
export const readContents = async (store: Store, key: PlanKey): Promise<PlanContents | null> => {
  const stored = await readStored(store, key)
  const editionId = stored?.plan.editionIds.at(-1)
  if (!stored?.plan.isRestoring || !editionId) return stored
  const edition = await readEdition(store, key, editionId)
  if (!edition) throw new Error(`the edition ${editionId} is gone`)
  const { actions, barriers } = edition
  return { ...stored, actions, barriers, removedActions: [], removedBarriers: [] }
}
