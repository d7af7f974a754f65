import { forgetReading } from '#shared/notices/notice-store.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { Reminded } from './digest.ts'
import { type ReminderChoice, usualChoice } from './reminder-choice.ts'
import type { ReminderRun } from './reminder-run.ts'

// Each kind stands in one partition, so that a run reads all 230 people's in one query.
const choicePartition = 'REMINDER-CHOICES'
const remindedPartition = 'REMINDED'
const runPartition = 'REMINDER-RUNS'

/** What is stored was written here; an older choice lacks what could not be chosen then. */
export const toChoice = ({ pk: _pk, sk: _sk, ...rest }: Item): ReminderChoice =>
  ({ ...usualChoice, ...rest }) as ReminderChoice
const toReminded = ({ pk: _pk, sk: _sk, ...rest }: Item): Reminded => rest as unknown as Reminded

/** What the person has chosen, or the usual. */
export const findChoice = async (store: Store, email: string): Promise<ReminderChoice> => {
  const item = await store.get('regions', { pk: choicePartition, sk: email })
  return item ? toChoice(item) : usualChoice
}

/** What everybody has chosen who has, by e-mail address. One query. */
export const listChoices = async (store: Store): Promise<ReadonlyMap<string, ReminderChoice>> =>
  new Map((await store.query('regions', choicePartition)).map((item) => [item.sk, toChoice(item)]))

/** Notes what the person has chosen over what she was shown. */
export const putChoice = (email: string, choice: ReminderChoice): Change => ({
  table: 'regions',
  put: { pk: choicePartition, sk: email, ...choice },
  condition: choice.version === 1 ? { absent: true } : { version: choice.version - 1 },
})

/** What everybody has been mailed, by e-mail address. One query. */
export const listReminded = async (store: Store): Promise<ReadonlyMap<string, Reminded>> =>
  new Map((await store.query('regions', remindedPartition)).map((item) => [item.sk, toReminded(item)]))

/** Writes over exactly the version before; false when another run was first. */
export const putReminded = (store: Store, reminded: Reminded): Promise<boolean> =>
  store.putPlain(
    'regions',
    { pk: remindedPartition, sk: reminded.email, ...reminded },
    reminded.version === 1 ? { absent: true } : { version: reminded.version - 1 },
  )

/** Forgets what was kept of somebody who is no member of anything any more. */
export const forgetPerson = async (store: Store, email: string): Promise<void> => {
  await store.removePlain('regions', { pk: remindedPartition, sk: email })
  await store.removePlain('regions', { pk: choicePartition, sk: email })
  await forgetReading(store, email)
}

/** Keeps what a run came to, with its line in the audit log. */
export const keepRun = async (store: Store, run: ReminderRun): Promise<void> => {
  await store.commit({
    changes: [{ table: 'regions', put: { pk: runPartition, sk: `${run.at}#${run.id}`, ...run } }],
    audit: {
      scope: 'SE',
      actor: { id: 'send-reminders', name: 'Valideringslyft' },
      action: 'send-reminders',
      subject: 'reminders',
      at: run.at,
      after: run,
    },
  })
}

/** The newest runs, newest first. */
export const listRuns = async (store: Store, limit: number): Promise<ReminderRun[]> =>
  (await store.query('regions', runPartition, undefined, { descending: true, limit })).map(
    ({ pk: _pk, sk: _sk, ...rest }) => rest as unknown as ReminderRun,
  )
