import { type ReminderDeps, sendReminders } from '#functions/send-reminders/send-reminders.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import type { Actor } from '#shared/platform/store.ts'
import { type ReminderContent, usualChoice } from '#shared/reminders/reminder-choice.ts'
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

/** What the person chooses, the first time where nothing else is said; what is left out is as it usually is. */
export const choose = async (
  { deps, time }: Pick<TestSite, 'deps' | 'time'>,
  actor: Actor,
  choice: Partial<ReminderContent>,
  at = time.now,
): Promise<void> => {
  const outcome = await deps.reminders.choose({
    actor,
    choice: { ...usualChoice, language: 'sv', ...choice },
    basedOnVersion: (await deps.reminders.choice(actor.id)).version,
    at,
  })
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
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
