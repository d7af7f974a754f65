import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { CountRecord, CountSubmission } from './validation-count.ts'

const partition = (regionCode: string) => `REGION#${regionCode}`
const currentSortKey = (year: number) => `COUNTS#${year}`
const versionSortKey = (year: number, version: number) => `${currentSortKey(year)}#V${String(version).padStart(4, '0')}`

const recordsOf = (items: Item[]): CountRecord[] => {
  const current = items.filter(({ sk }) => !sk.includes('#V')).map((item) => bare<CountSubmission>(item))
  return current
    .map((submission) => {
      const versions = items
        .filter(({ sk }) => sk.startsWith(`${currentSortKey(submission.year)}#V`))
        .map((item) => bare<CountSubmission>(item))
        .sort((a, b) => b.version - a.version)
      return {
        year: submission.year,
        current: submission,
        submitted: versions.find(({ status }) => status === 'submitted') ?? null,
        versions,
      }
    })
    .sort((a, b) => b.year - a.year)
}

/** All years that the region has begun, newest first. One query. */
export const listRecords = async (store: Store, regionCode: string): Promise<CountRecord[]> =>
  recordsOf(await store.query('statistics', partition(regionCode), 'COUNTS#'))

/** The region's year, or null when it is not begun. One query. */
export const findRecord = async (store: Store, regionCode: string, year: number): Promise<CountRecord | null> =>
  recordsOf(await store.query('statistics', partition(regionCode), currentSortKey(year)))[0] ?? null

/** Writes the submission over the version before it (version 1 only where there is none) and keeps it as a version of its own. */
export const submissionChanges = (submission: CountSubmission): Change[] => {
  const pk = partition(submission.regionCode)
  return [
    {
      table: 'statistics',
      put: { pk, sk: currentSortKey(submission.year), ...submission },
      condition: submission.version === 1 ? { absent: true } : { version: submission.version - 1 },
    },
    {
      table: 'statistics',
      put: { pk, sk: versionSortKey(submission.year, submission.version), ...submission },
      condition: { absent: true },
    },
  ]
}
