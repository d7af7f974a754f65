import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Frequency, ReminderChoice } from './reminder-choice.ts'
import type { ReminderRun } from './reminder-run.ts'
import { findChoice, listChoices, listRuns, putChoice } from './reminder-store.ts'

/** Reminders as people and the coordinator see them; functions/send-reminders sends them. */
export type Reminders = {
  /** What the person has chosen, or the usual. */
  choice(email: string): Promise<ReminderChoice>
  /** Notes her choice; the same form a second time changes nothing. */
  choose(input: { actor: Actor; frequency: Frequency; language: Language; at: Date; formKey?: string }): Promise<void>
  /** What everybody has chosen who has, by e-mail address. One query. */
  choices(): Promise<ReadonlyMap<string, ReminderChoice>>
  /** The newest runs, newest first. */
  runs(limit: number): Promise<ReminderRun[]>
  /** Asks for mail to the regions that have not handed in the round, now. Refused when the same form has been sent. */
  request(input: {
    roundId: string
    actor: Actor
    at: Date
    formKey?: string
  }): Promise<Outcome<null, { kind: 'already-done' }>>
}

/** Reminders over the regions table and the queue that the schedule uses too. */
export const createReminders = ({ store, queue }: { store: Store; queue: Queue }): Reminders => ({
  choice: (email) => findChoice(store, email),
  async choose({ actor, frequency, language, at, formKey }) {
    const choice = { frequency, language }
    await store.commit({
      changes: [putChoice(actor.id, choice)],
      audit: {
        scope: 'SE',
        actor,
        action: 'choose-reminders',
        subject: 'reminders',
        at: at.toISOString(),
        after: choice,
      },
      ...(formKey && { formKey }),
    })
  },
  choices: () => listChoices(store),
  runs: (limit) => listRuns(store, limit),
  async request({ roundId, actor, at, formKey }) {
    if (await store.wasDone(formKey)) return refused({ kind: 'already-done' })
    // First the message: were it lost after the line in the log, nobody could ask again. Twice does no harm, since nobody gets two mails a day.
    await queue.send({ reason: 'coordinator', roundId })
    const result = await store.commit({
      changes: [],
      audit: { scope: 'SE', actor, action: 'request-reminders', subject: `round ${roundId}`, at: at.toISOString() },
      ...(formKey && { formKey }),
    })
    return result.ok ? done(null) : refused({ kind: 'already-done' })
  },
})
