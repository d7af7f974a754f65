import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type CountError, type CountWarning, checkCounts, warningId } from './count-checks.ts'
import { findRecord } from './count-store.ts'
import { type SaveCounts, type SaveCountsRefusal, writeVersion } from './save-counts.ts'
import type { CountSubmission } from './validation-count.ts'

export type SubmitCounts = SaveCounts & {
  /** `warningId` of each warning that the person has confirmed. */
  confirmed: readonly string[]
}

export type SubmitCountsRefusal =
  | SaveCountsRefusal
  | { kind: 'counts-wrong'; errors: CountError[] }
  | { kind: 'warnings-unconfirmed'; warnings: CountWarning[] }

/**
 * Submits counts, also as a correction of submitted ones: a new version, the old ones kept. Refused while the checks find errors or a warning is not confirmed
 * for just these numbers, and when somebody saved in between.
 */
export const submitCounts = async (
  store: Store,
  input: SubmitCounts,
): Promise<Outcome<CountSubmission, SubmitCountsRefusal>> => {
  const previous = (await findRecord(store, input.regionCode, input.year - 1))?.submitted ?? null
  const { errors, warnings } = checkCounts(input.content, previous)
  if (errors.length > 0) return refused({ kind: 'counts-wrong', errors })
  const unconfirmed = warnings.filter((warning) => !input.confirmed.includes(warningId(warning)))
  if (unconfirmed.length > 0) return refused({ kind: 'warnings-unconfirmed', warnings: unconfirmed })
  return writeVersion(store, input, 'submitted')
}
