import { inParallel } from '#shared/platform/in-parallel.ts'
import type { SendMail } from '#shared/platform/mailer.ts'
import { maySendAgain } from '#shared/platform/mailer.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Store } from '#shared/platform/store.ts'
import { getReport, listReports } from '#shared/reports/report-store.ts'
import { isForEveryone, type StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import { idOfEmail } from '#shared/subscriptions/subscription.ts'
import { listSubscribers } from '#shared/subscriptions/subscription-store.ts'
import { claimTelling, giveBackTelling, isNewsTo } from '#shared/subscriptions/tell-subscriber.ts'
import { newsMail } from '#web/subscriptions/news-mail.ts'

export type TellDeps = {
  store: Store
  rounds: Pick<Rounds, 'list'>
  sendMail: SendMail
  origin: string
  /** Says that a mail did not go: never whose. */
  logFailure(facts: Record<string, string | boolean>): void
}

/** What became of the mails about a report, and whether some may go when it is tried again. */
export type ToldSubscribers = { mailedCount: number; failedCount: number; isToTryAgain: boolean }

/** How many mails are on their way at once; SES lets a new account send fourteen a second. */
const mailsAtOnce = 5

/** What came out longer ago is not told by the morning's run any more, in milliseconds: seven days. */
const toldWithinMs = 7 * 86_400_000

type Sent = 'mailed' | 'quiet' | 'again' | 'failed'

/** Mails one subscriber about one report, at most once: the telling is claimed before the mail goes, and given back when the mail surely did not. */
const tell = async (
  { store, sendMail, origin, logFailure }: TellDeps,
  report: StatusReport,
  id: string,
  rounds: readonly Round[],
): Promise<Sent> => {
  const subscriber = await claimTelling(store, id, report)
  if (!subscriber) return 'quiet'
  try {
    await sendMail(newsMail(report, subscriber, { rounds, origin }))
    return 'mailed'
  } catch (error) {
    const isAgain = maySendAgain(error)
    logFailure({ ...failureFacts(error), isAgain })
    if (!isAgain) return 'failed'
    await giveBackTelling(store, id, report.id)
    return 'again'
  }
}

const isOut = (report: StatusReport): boolean => report.status === 'published' && isForEveryone(report)

const tellOf = async (deps: TellDeps, reports: readonly StatusReport[]): Promise<ToldSubscribers> => {
  const counts: Record<Sent, number> = { mailed: 0, quiet: 0, again: 0, failed: 0 }
  const out = reports.filter(isOut)
  if (out.length > 0) {
    const [rounds, subscribers] = await Promise.all([deps.rounds.list(), listSubscribers(deps.store)])
    for (const report of out) {
      const toTell = subscribers.filter((subscriber) => isNewsTo(subscriber, report))
      await inParallel(toTell, mailsAtOnce, async ({ email }) => {
        counts[await tell(deps, report, idOfEmail(email), rounds)] += 1
      })
    }
  }
  return {
    mailedCount: counts.mailed,
    failedCount: counts.failed + counts.again,
    isToTryAgain: counts.again > 0,
  }
}

/** Mails everybody who subscribes about a report that has come out. Safe to do again: nobody is told twice. */
export const tellSubscribers = async (deps: TellDeps, reportId: string): Promise<ToldSubscribers> => {
  const report = await getReport(deps.store, reportId)
  return tellOf(deps, report ? [report] : [])
}

/** Tells of what has come out in the last days and has not been told: for when the message of a publication got lost. */
export const tellLatelyPublished = async (deps: TellDeps, now: Date): Promise<ToldSubscribers> => {
  const since = new Date(now.getTime() - toldWithinMs).toISOString()
  const reports = await listReports(deps.store)
  return tellOf(
    deps,
    reports.filter(({ publishedAt }) => publishedAt !== undefined && publishedAt >= since),
  )
}
