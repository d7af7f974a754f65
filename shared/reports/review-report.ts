import type { NewNotice } from '#shared/notices/notice.ts'
import type { Store } from '#shared/platform/store.ts'
import { actOnReport, type ReportAct, type ReportOutcome } from './change-report.ts'
import { writersIn } from './chapter-text.ts'
import { listChapterTexts } from './chapter-text-store.ts'
import type { StatusReport } from './status-report.ts'

/** The one who sent it, who wrote in it or said what it changes: a report is approved by somebody else. */
export type OwnWork = { kind: 'own-work' }

/** Tells the one who sent the report to review. */
const tellSender =
  (what: 'report-returned' | 'report-approved') =>
  ({ id, sentForReviewBy }: StatusReport): NewNotice[] =>
    sentForReviewBy ? [{ scope: 'SE', to: { ids: [sentForReviewBy.id], withOwners: false }, what, reportId: id }] : []

/** Sends a report in review, one that is approved and not yet out, or one whose files could not be made, back to its writers. A reviewer says what is to be mended; `remark` is empty when the writers take it back themselves. */
export const returnReport = (store: Store, { remark, ...act }: ReportAct & { remark: string }): ReportOutcome =>
  actOnReport(
    store,
    act,
    'return-report',
    ['in-review', 'approved', 'failed'],
    (before) => {
      const { approvedAt: _at, approvedBy: _by, failure: _failure, ...rest } = before
      const said = { at: act.at.toISOString(), by: act.actor, text: remark }
      return {
        ...rest,
        status: 'draft',
        goal: 'draft',
        publishAt: null,
        remarks: remark === '' ? before.remarks : [...before.remarks, said],
      }
    },
    { tell: tellSender('report-returned') },
  )

/** A second person has read the files and approves them. Refused for whoever sent the report to review or wrote in it. */
export const approveReport = async (store: Store, act: ReportAct): ReportOutcome<OwnWork> => {
  const written = await listChapterTexts(store, act.id)
  return actOnReport<OwnWork>(
    store,
    act,
    'approve-report',
    ['in-review'],
    (before) =>
      writersIn(before, written).has(act.actor.id)
        ? { refusal: { kind: 'own-work' } }
        : { ...before, status: 'approved', approvedAt: act.at.toISOString(), approvedBy: act.actor },
    { tell: tellSender('report-approved') },
  )
}
