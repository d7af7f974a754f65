import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { contentOfCounts } from './count-changes.ts'
import { findRecord, submissionChanges } from './count-store.ts'
import { isCountYear } from './count-years.ts'
import type { CountContent, CountSubmission } from './validation-count.ts'

export type SaveCounts = {
  regionCode: string
  year: number
  content: CountContent
  /** The version that the person had before her; 0 for none. */
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type SaveCountsRefusal =
  /** Another version stands there now; null when none does. */
  | { kind: 'stale-counts'; current: CountSubmission | null }
  | { kind: 'not-a-count-year'; year: number }
  | { kind: 'already-done' }

/** What is submitted is a delivery like any other, and counts at once. Its rules are loaded when they are needed. */
const deliveryOf = async (submission: CountSubmission, replacesVersion: number | null): Promise<Change[]> => {
  const { acceptFormChanges } = await import('#shared/deliveries/form-delivery.ts')
  return acceptFormChanges(submission, replacesVersion)
}

/** Writes a new version with its audit line in one transaction. What was typed is held against the version it was based on. */
export const writeVersion = async (
  store: Store,
  { regionCode, year, content, basedOnVersion, actor, at, formKey }: SaveCounts,
  status: CountSubmission['status'],
): Promise<Outcome<CountSubmission, SaveCountsRefusal>> => {
  if (!isCountYear(year, at)) return refused({ kind: 'not-a-count-year', year })
  const record = await findRecord(store, regionCode, year)
  const before = record?.current ?? null
  const savedAt = at.toISOString()
  const submission: CountSubmission = {
    regionCode,
    year,
    status,
    version: basedOnVersion + 1,
    ...contentOfCounts(content),
    savedAt,
    savedBy: actor,
    ...(status === 'submitted' && { submittedAt: savedAt }),
  }
  const result = await store.commit({
    changes: [
      ...submissionChanges(submission),
      ...(status === 'submitted' ? await deliveryOf(submission, record?.submitted?.version ?? null) : []),
    ],
    audit: {
      scope: regionCode,
      actor,
      action: status === 'submitted' ? 'submit-counts' : 'save-counts',
      subject: `counts ${year}`,
      at: savedAt,
      ...(before && { before: { ...contentOfCounts(before), status: before.status, version: before.version } }),
      after: { ...contentOfCounts(submission), status, version: submission.version },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(submission)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const current = (await findRecord(store, regionCode, year))?.current ?? null
  return refused({ kind: 'stale-counts', current })
}

/**
 * Saves a draft as a new version. It may lack what a submission needs, and changes nothing that is submitted already. Refused when somebody saved in between.
 */
export const saveCounts = (store: Store, input: SaveCounts): Promise<Outcome<CountSubmission, SaveCountsRefusal>> =>
  writeVersion(store, input, 'draft')
