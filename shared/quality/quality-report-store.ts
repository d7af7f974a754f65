import { bare } from '#shared/platform/bare-item.ts'
import type { Store } from '#shared/platform/store.ts'
import type { QualityReport } from './quality-report.ts'

const key = { pk: 'QUALITY-REPORT', sk: 'LATEST' }

/** Keeps the newest report in the place of the one before; it can be made anew from what is stored at any time. */
export const keepQualityReport = (store: Pick<Store, 'putPlain'>, report: QualityReport): Promise<boolean> =>
  store.putPlain('statistics', { ...key, ...report })

/** The newest report, or null before the first. One read. */
export const findQualityReport = async (store: Pick<Store, 'get'>): Promise<QualityReport | null> => {
  const item = await store.get('statistics', key)
  return item && bare<QualityReport>(item)
}
