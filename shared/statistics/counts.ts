import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { findRecord, listRecords } from './count-store.ts'
import { type SaveCounts, type SaveCountsRefusal, saveCounts } from './save-counts.ts'
import type { SubmitCounts, SubmitCountsRefusal } from './submit-counts.ts'
import type { CountRecord, CountSubmission } from './validation-count.ts'

/** The regions' validation counts. */
export type Counts = {
  /** The region's years that are begun, newest first. One query. */
  list(regionCode: string): Promise<CountRecord[]>
  /** One year with its versions; null when it is not begun. */
  get(regionCode: string, year: number): Promise<CountRecord | null>
  save(input: SaveCounts): Promise<Outcome<CountSubmission, SaveCountsRefusal>>
  submit(input: SubmitCounts): Promise<Outcome<CountSubmission, SubmitCountsRefusal>>
}

/** Counts over the statistics table. */
export const createCounts = (store: Store): Counts => ({
  list: (regionCode) => listRecords(store, regionCode),
  get: (regionCode, year) => findRecord(store, regionCode, year),
  save: (input) => saveCounts(store, input),
  // With the rules of quality, which only submitting needs.
  submit: async (input) => (await import('./submit-counts.ts')).submitCounts(store, input),
})
