import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ChoiceRefusal, type ChooseReminders, chooseReminders } from './choose-reminders.ts'
import type { ReminderChoice } from './reminder-choice.ts'
import type { ReminderRun, ReminderSubject } from './reminder-run.ts'
import { findChoice, listChoices, listRuns } from './reminder-store.ts'

/** Reminders as people and the coordinator see them; functions/send-reminders sends them. */
export type Reminders = {
  /** What the person has chosen, or the usual. */
  choice(email: string): Promise<ReminderChoice>
  /** Notes her choice, over the one that she was shown. */
  choose(deed: ChooseReminders): Promise<Outcome<ReminderChoice, ChoiceRefusal>>
  /** What everybody has chosen who has, by e-mail address. One query. */
  choices(): Promise<ReadonlyMap<string, ReminderChoice>>
  /** The newest runs, newest first. */
  runs(limit: number): Promise<ReminderRun[]>
  /** Asks for mail to the regions that lack what the subject says, or to the chosen of them, now. Refused when the same form has been sent. */
  request(input: {
    subject: ReminderSubject
    regionCodes?: string[]
    actor: Actor
    at: Date
    formKey?: string
  }): Promise<Outcome<null, { kind: 'already-done' }>>
}

/** Which round or year the line in the log is about; a mapping's is that of its round. */
const auditSubject = (subject: ReminderSubject): string => {
  if (subject.about === 'page') return 'region pages'
  if (subject.about === 'counts') return `counts ${subject.year}`
  return `${subject.about === 'plan' ? 'plans of round' : 'round'} ${subject.roundId}`
}

/** Reminders over the regions table and the queue that the schedule uses too. */
export const createReminders = ({ store, queue }: { store: Store; queue: Queue }): Reminders => ({
  choice: (email) => findChoice(store, email),
  choose: (deed) => chooseReminders(store, deed),
  choices: () => listChoices(store),
  runs: (limit) => listRuns(store, limit),
  async request({ subject, regionCodes, actor, at, formKey }) {
    if (await store.wasDone(formKey)) return refused({ kind: 'already-done' })
    // First the message: were it lost after the line in the log, nobody could ask again. Twice does no harm, since nobody gets two mails a day.
    await queue.send({ reason: 'coordinator', ...subject, ...(regionCodes && { regionCodes }) })
    const result = await store.commit({
      changes: [],
      audit: {
        scope: 'SE',
        actor,
        action: 'request-reminders',
        subject: auditSubject(subject),
        at: at.toISOString(),
        ...(regionCodes && { after: { regionCodes } }),
      },
      ...(formKey && { formKey }),
    })
    return result.ok ? done(null) : refused({ kind: 'already-done' })
  },
})
