import { bare } from '#shared/platform/bare-item.ts'
import type { Store } from '#shared/platform/store.ts'

/** What becomes of a delivery whose reading was interrupted: when it is read again, or null when it has been tried as often as it is by itself. */
export type ImportRetry = { failedAt: string; nextAt: string | null }

const place = (id: string) => ({ pk: `DELIVERY#${id}`, sk: 'RETRY' })

/** Notes that the reading of a delivery was interrupted, over what was noted before. Only for those who look: the queue decides. */
export const keepImportRetry = async (store: Store, id: string, retry: ImportRetry): Promise<void> => {
  await store.putPlain('statistics', { ...place(id), ...retry })
}

/** What was noted last, or null. One read. */
export const findImportRetry = async (store: Store, id: string): Promise<ImportRetry | null> => {
  const item = await store.get('statistics', place(id))
  return item && bare<ImportRetry>(item)
}
