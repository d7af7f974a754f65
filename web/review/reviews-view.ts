import type { Assessment } from '#shared/assessments/assessment.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import { isWithRegion, latestSignOff } from '#shared/review/sign-off.ts'
import type { Round } from '#shared/rounds/round.ts'

/** A mapping in the coordinator's list. */
export type ReviewRow = {
  region: Region
  round: Round
  assessment: Assessment
  /** When the last thing happened to it: it was signed, returned, unlocked or accepted. */
  at: string
  /** How many times it has been signed. */
  signCount: number
}

export type ReviewsView = {
  /** Signed, and with the coordinator; the one that has waited longest first. */
  waiting: ReviewRow[]
  /** Returned or partly unlocked; the one that has been there longest first. */
  withRegion: ReviewRow[]
  /** The newest first. */
  accepted: ReviewRow[]
}

const unlockedAt = ({ unlocks = {} }: Assessment): string | undefined =>
  Object.values(unlocks)
    .map(({ at }) => at)
    .toSorted()
    .at(-1)

const atOf = (assessment: Assessment): string => {
  const signedAt = latestSignOff(assessment)?.at ?? assessment.submittedAt ?? ''
  const { status, acceptedAt, returnedAt } = assessment
  if (status === 'accepted') return acceptedAt ?? signedAt
  if (status === 'returned') return returnedAt ?? signedAt
  return unlockedAt(assessment) ?? signedAt
}

/** Sorts the mappings by whose turn it is; those that have never been handed in are left out. */
export const reviewsView = (found: readonly { round: Round; assessment: Assessment }[]): ReviewsView => {
  const rows = found
    .filter(({ assessment }) => assessment.status !== 'open')
    .flatMap(({ round, assessment }): ReviewRow[] => {
      const region = findRegion(assessment.regionCode)
      const signCount = assessment.signOffs?.length ?? 0
      return region ? [{ region, round, assessment, at: atOf(assessment), signCount }] : []
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return {
    waiting: rows.filter((row) => row.assessment.status === 'submitted' && !isWithRegion(row.assessment)),
    withRegion: rows.filter(({ assessment }) => isWithRegion(assessment)),
    accepted: rows.filter(({ assessment }) => assessment.status === 'accepted').toReversed(),
  }
}
