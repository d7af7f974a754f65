import type { NewNotice } from '#shared/notices/notice.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { actOnReport, type ReportAct, type ReportOutcome } from './change-report.ts'
import type { ChapterText } from './chapter-text.ts'
import { stillStands } from './chapter-text-store.ts'
import { chapterIds } from './report-choice.ts'
import { orderMessage, type ReportStatus, type StatusReport } from './status-report.ts'

type Deps = { store: Store; queue: Queue }

const askAgain = async (
  { store, queue }: Deps,
  act: ReportAct,
  action: string,
  from: readonly ReportStatus[],
  goal: (before: StatusReport) => Partial<StatusReport>,
  { tell = [], more = [] }: { tell?: readonly NewNotice[]; more?: readonly Change[] } = {},
): ReportOutcome => {
  const again = (before: StatusReport): StatusReport => {
    const { failure: _failure, ...rest } = before
    return { ...rest, ...goal(before), status: 'ordered', build: before.build + 1 }
  }
  const result = await actOnReport(store, act, action, from, again, { tell: () => tell, more })
  if (result.ok) await queue.send(orderMessage(result.value))
  return result
}

/** Asks the job again to build a report that failed, or whose order never arrived. */
export const retryReport = (deps: Deps, act: ReportAct): ReportOutcome =>
  askAgain(deps, act, 'retry-report', ['failed', 'ordered'], () => ({}))

/** Makes a draft's files anew, from what is written now. */
export const rebuildReport = (deps: Deps, act: ReportAct): ReportOutcome =>
  askAgain(deps, act, 'rebuild-report', ['draft'], () => ({ goal: 'draft' }))

/**
 * Sends a draft to review: its files are made from what is written now, and then a second person reads them; those who can are told. Whether its texts may go is for the caller to check (`textProblems`): `checked`
 * are those that she has looked at, and it is refused when one of them has been written since.
 */
export const sendForReview = (
  deps: Deps,
  { checked, ...act }: ReportAct & { checked?: readonly ChapterText[] },
): ReportOutcome =>
  askAgain(
    deps,
    act,
    'send-report-for-review',
    ['draft'],
    () => ({ goal: 'in-review', sentForReviewAt: act.at.toISOString(), sentForReviewBy: act.actor }),
    {
      tell: [{ scope: 'SE', to: 'publishers', what: 'report-for-review', reportId: act.id }],
      more: checked ? chapterIds.map((chapter) => stillStands(act.id, chapter, checked)) : [],
    },
  )
