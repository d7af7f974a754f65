import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { KeptChange } from './kept-change.ts'
import type { PlanKey } from './plan-store.ts'

/** How long a change can be undone, in seconds: a day. */
const keptSeconds = 86_400

/** Among the sessions, whose items end by themselves; the person's own, so that nobody undoes what another did. */
const keyOf = ({ regionCode, roundId }: PlanKey, personId: string, id: string): Key => ({
  pk: `UNDO#${regionCode}#${roundId}#${personId}`,
  sk: id,
})

/** The change that keeps what stood before a change of the plan: one item in the same transaction. */
export const keepChange = (kept: KeptChange, personId: string): Change => ({
  table: 'sessions',
  put: {
    ...keyOf(kept, personId, kept.id),
    kept,
    expiresAtSeconds: Math.floor(Date.parse(kept.at) / 1000) + keptSeconds,
  },
})

/** The change that ends it, on the condition that it has not been undone already. */
export const endKept = (kept: KeptChange, personId: string): Change => ({
  table: 'sessions',
  remove: keyOf(kept, personId, kept.id),
  condition: { absent: false },
})

/** The person's own change of the plan, or null when it has been undone, is older than a day, or is another's. One read. */
export const readKept = async (
  store: Pick<Store, 'get'>,
  key: PlanKey,
  { personId, id, now }: { personId: string; id: string; now: Date },
): Promise<KeptChange | null> => {
  const item: Item | null = await store.get('sessions', keyOf(key, personId, id))
  if (!item || Number(item.expiresAtSeconds) * 1000 <= now.getTime()) return null
  return item.kept as KeptChange
}
