import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { actOnReport, type ReportAct, type ReportOutcome } from './change-report.ts'
import { reportJob } from './finish-report.ts'
import { newsChange, sendLateNews, sendNews } from './report-news.ts'
import { listReports } from './report-store.ts'
import type { StatusReport } from './status-report.ts'

type Deps = { store: Store; announce: Queue }

/** An hour that has passed, or is more than a year off. */
export type HourOutOfRange = { kind: 'hour-out-of-range' }

const yearMs = 366 * 86_400_000

const publish = async (deps: Deps, act: ReportAct): ReportOutcome => {
  const result = await actOnReport(
    deps.store,
    act,
    'publish-report',
    ['approved'],
    (before) => ({
      ...before,
      status: 'published',
      publishedAt: act.at.toISOString(),
      // The clock carries out what the one who approved it has let come.
      publishedBy: act.actor.id === reportJob.id ? (before.approvedBy ?? act.actor) : act.actor,
    }),
    { more: [newsChange(act.id, act.at)] },
  )
  // It is out, whatever becomes of the message: what does not go now goes with the next look at the clock.
  if (result.ok) await sendNews(deps, { reportId: act.id, publishedAt: act.at.toISOString() }).catch(() => undefined)
  return result
}

/** Publishes an approved report now. Afterwards it never changes; those who subscribe are told, within the quarter when the queue is away. */
export const publishReport = publish

/** Sets the hour at which an approved report comes out, or takes it away (null). Until then nobody but those who work on it sees more than that it comes. */
export const scheduleReport = (
  store: Store,
  { publishAt, ...act }: ReportAct & { publishAt: Date | null },
): ReportOutcome<HourOutOfRange> =>
  actOnReport<HourOutOfRange>(store, act, 'schedule-report', ['approved'], (before) => {
    const aheadMs = publishAt === null ? 1 : publishAt.getTime() - act.at.getTime()
    if (aheadMs <= 0 || aheadMs > yearMs) return { refusal: { kind: 'hour-out-of-range' } }
    return { ...before, publishAt: publishAt?.toISOString() ?? null }
  })

/**
 * Publishes every approved report whose hour has come, and sends the messages of earlier publications that did not go. Returns those that came out; one that was changed in the same moment waits for the next
 * time. Throws when the queue is away, with all that was due published.
 */
export const publishDue = async (deps: Deps, at: Date): Promise<StatusReport[]> => {
  const due = (await listReports(deps.store)).filter(
    ({ status, publishAt }) => status === 'approved' && publishAt !== null && publishAt <= at.toISOString(),
  )
  const published: StatusReport[] = []
  for (const { id, version } of due) {
    const result = await publish(deps, { id, version, actor: reportJob, at })
    if (result.ok) published.push(result.value)
  }
  await sendLateNews(deps, at)
  return published
}

/** Takes a published report back. Its address stays and says why; its files can no longer be had. */
export const withdrawReport = (store: Store, { reason, ...act }: ReportAct & { reason: string }): ReportOutcome =>
  actOnReport(store, act, 'withdraw-report', ['published'], (before) => ({
    ...before,
    status: 'withdrawn',
    withdrawnAt: act.at.toISOString(),
    withdrawnBy: act.actor,
    withdrawalReason: reason,
  }))
