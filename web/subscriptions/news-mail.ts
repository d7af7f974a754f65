import type { Mail } from '#shared/platform/mailer.ts'
import { changeNoteIn } from '#shared/reports/change-note.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import { leaveWordOf, type Subscriber } from '#shared/subscriptions/subscription.ts'
import { pathTo } from '../paths.ts'
import { reportTexts } from '../reports/report-texts.ts'
import { reportTitle } from '../reports/report-view.ts'
import { subscriptionTexts } from './subscription-texts.ts'

/** The mail that tells a subscriber of a report that has come out; one press in the mail program, or a link and a button, ends such mails. */
export const newsMail = (
  report: StatusReport,
  subscriber: Subscriber,
  { rounds, origin }: { rounds: readonly Round[]; origin: string },
): Mail => {
  const { language, email } = subscriber
  const t = subscriptionTexts[language].mail
  const changed = report.reportVersion > 1 ? changeNoteIn(report.changeNote, language).text : ''
  const title = reportTitle(report, rounds, language)
  const version = reportTexts[language].version({ version: report.reportVersion })
  const leave = origin + pathTo('subscription', language, { secret: leaveWordOf(subscriber) })
  return {
    to: email,
    subject: t.newsSubject(title),
    text: [
      t.hello,
      t.newsText(title, version),
      ...(changed ? [t.changed(changed)] : []),
      ...(report.isDemonstration ? [t.demonstration] : []),
      origin + pathTo('report', language, { report: report.id }),
      `${t.why}\n${leave}`,
    ].join('\n\n'),
    unsubscribe: leave,
  }
}
