import { type ReminderDeps, sendReminders } from '#functions/send-reminders/send-reminders.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import type { ReminderOrder } from '#shared/reminders/reminder-run.ts'
import type { TestSite } from '#test/support/site.ts'

/** The sending over a site's stores, with a mailbox of its own. */
export type Reminding = {
  mails: Mail[]
  failures: Record<string, string | boolean>[]
  deps: ReminderDeps
  /** Runs it at seven in the morning, Swedish time, of that day. */
  run(day: string, order?: ReminderOrder): ReturnType<typeof sendReminders>
  /** Who got what that morning: the lines with news, by address. */
  morning(day: string, order?: ReminderOrder): Promise<Record<string, string[]>>
}

const newsIn = ({ text }: Mail): string[] =>
  // The Swedish part comes first, and an English one would begin with its own greeting.
  (text.split('\n--\n')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2))

export const startReminding = (site: TestSite): Reminding => {
  const mails: Mail[] = []
  const failures: Reminding['failures'] = []
  const deps: ReminderDeps = {
    store: site.store,
    sources: site.deps,
    sendMail: async (mail) => {
      mails.push(mail)
    },
    origin: 'https://lyft.example',
    isDemonstration: false,
    logFailure: (facts) => failures.push(facts),
  }
  const run: Reminding['run'] = (day, order = { reason: 'schedule' }) =>
    sendReminders(deps, order, new Date(`${day}T05:00:00Z`))
  return {
    mails,
    failures,
    deps,
    run,
    async morning(day, order) {
      const before = mails.length
      await run(day, order)
      return Object.fromEntries(mails.slice(before).map((mail) => [mail.to, newsIn(mail)]))
    },
  }
}
