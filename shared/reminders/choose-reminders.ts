import { putBellChoice } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { ReminderChoice, ReminderContent } from './reminder-choice.ts'
import { findChoice, putChoice, toChoice } from './reminder-store.ts'

/** `basedOnVersion` is that of the choice which the form was shown with. */
export type ChooseReminders = {
  actor: Actor
  choice: ReminderContent
  basedOnVersion: number
  at: Date
  formKey?: string
}

export type ChoiceRefusal =
  | { kind: 'already-done' }
  /** She has chosen something else meanwhile, in another window. */
  | { kind: 'stale-choice'; current: ReminderChoice }

/** Notes what the person has chosen. Refuses a form that another of her own has overtaken. */
export const chooseReminders = async (
  store: Store,
  { actor, choice, basedOnVersion, at, formKey }: ChooseReminders,
): Promise<Outcome<ReminderChoice, ChoiceRefusal>> => {
  const after: ReminderChoice = { ...choice, version: basedOnVersion + 1 }
  const result = await store.commit({
    // The kinds that are off in the tool stand with the person too: every page asks for them.
    changes: [putChoice(actor.id, after), putBellChoice(actor.id, choice.bellOff)],
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
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { current } = result.refusal
  return refused({ kind: 'stale-choice', current: current ? toChoice(current) : await findChoice(store, actor.id) })
}
