import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ChangeRefusal, writeReport } from './change-report.ts'
import { textsHash } from './chapter-text.ts'
import { overlongIn, type PageCounts } from './page-limit.ts'
import type { ChapterId } from './report-choice.ts'
import { getReport } from './report-store.ts'
import type { ReportFailure, ReportFile, StatusReport } from './status-report.ts'

/** Who the job is in the audit log. */
export const reportJob: Actor = { id: 'render-report', name: 'Valideringslyft' }

const finish = async (
  store: Store,
  { id, build }: { id: string; build: number },
  action: string,
  at: Date,
  change: (before: StatusReport) => StatusReport,
): Promise<Outcome<StatusReport, ChangeRefusal>> => {
  const before = await getReport(store, id)
  if (!before) return refused({ kind: 'report-unknown' })
  if (before.status !== 'ordered' || before.build !== build)
    return refused({ kind: 'report-moved-on', current: before })
  return writeReport(store, { before, after: change(before), action, actor: reportJob, at })
}

export type FinishedBuild = {
  id: string
  build: number
  files: ReportFile[]
  builtTexts: string
  /** Of the PDF in each language; where nothing is said no limit is held. */
  pages?: PageCounts
  /** The chosen chapters that the documents do not have. */
  leftOut?: readonly ChapterId[]
  at: Date
}

/**
 * The job has made all files of a build from these texts: the ordered report becomes what it was ordered for. One that what is written has made longer than its recipient is to get becomes a draft: nobody reviews
 * it before it is shortened. Refused when it is no longer ordered.
 */
export const finishReport = (
  store: Store,
  { files, builtTexts, pages = {}, leftOut = [], at, ...which }: FinishedBuild,
) =>
  finish(store, which, 'build-report', at, ({ overlong: _overlong, leftOut: _leftOut, ...before }) => {
    const overlong = overlongIn(before.choice, pages)
    const isOverlong = Object.keys(overlong).length > 0
    return {
      ...before,
      status: isOverlong && builtTexts !== textsHash({}) ? 'draft' : before.goal,
      files,
      builtTexts,
      ...(isOverlong && { overlong }),
      ...(leftOut.length > 0 && { leftOut: [...leftOut] }),
      builtAt: at.toISOString(),
    }
  })

/** The job cannot make the report. Refused when it is no longer ordered. */
export const failReport = (
  store: Store,
  { failure, at, ...which }: { id: string; build: number; failure: ReportFailure; at: Date },
) => finish(store, which, 'fail-report', at, (before) => ({ ...before, status: 'failed', failure }))
