import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { figuresOfContent } from '#shared/quality/figures.ts'
import { findingId, type QualityError, type QualityWarning } from '#shared/quality/finding.ts'
import { findingsOf } from '#shared/quality/findings-of.ts'
import { readRegionFigures } from '#shared/quality/read-figures.ts'
import { type SaveCounts, type SaveCountsRefusal, writeVersion } from './save-counts.ts'
import type { CountSubmission } from './validation-count.ts'

export type SubmitCounts = SaveCounts & {
  /** `findingId` of each warning that the person has confirmed. */
  confirmed: readonly string[]
}

export type SubmitCountsRefusal =
  | SaveCountsRefusal
  | { kind: 'counts-wrong'; errors: QualityError[] }
  | { kind: 'warnings-unconfirmed'; warnings: QualityWarning[] }

/**
 * Submits counts, also as a correction of submitted ones: a new version, the old ones kept. Refused while the checks find errors or a warning is not confirmed
 * for just these numbers, and when somebody saved in between.
 */
export const submitCounts = async (
  store: Store,
  input: SubmitCounts,
): Promise<Outcome<CountSubmission, SubmitCountsRefusal>> => {
  const history = (await readRegionFigures(store, input.regionCode)).map(({ figures }) => figures)
  const { errors, warnings } = findingsOf(figuresOfContent(input.content, input), history)
  if (errors.length > 0) return refused({ kind: 'counts-wrong', errors })
  const unconfirmed = warnings.filter((warning) => !input.confirmed.includes(findingId(warning)))
  if (unconfirmed.length > 0) return refused({ kind: 'warnings-unconfirmed', warnings: unconfirmed })
  return writeVersion(store, input, 'submitted')
}
