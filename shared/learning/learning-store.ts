import type { Level } from '#shared/instruments/instrument.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import { noProgress, type Progress } from './training.ts'

/** Which level a person chose for an example. */
export type Choice = { email: string; level: Level }

const progressKey = (email: string): Key => ({ pk: `PERSON#${email}`, sk: 'LEARNING' })
const choicesPartition = (exampleId: string) => `LEARNING#${exampleId}`

/** The person's progress; an empty one in version 0 before the first step. */
export const findProgress = async (store: Store, email: string): Promise<Progress> => {
  const item = await store.get('regions', progressKey(email))
  if (!item) return noProgress(email)
  const { pk: _pk, sk: _sk, ...progress } = item
  return progress as unknown as Progress
}

/** Writes the progress over the version before it. */
export const putProgress = (progress: Progress): Change => ({
  table: 'regions',
  put: { ...progressKey(progress.email), ...progress },
  condition: progress.version === 1 ? { absent: true } : { version: progress.version - 1 },
})

/** All choices for an example. One query. */
export const listChoices = async (store: Store, exampleId: string): Promise<Choice[]> =>
  (await store.query('regions', choicesPartition(exampleId))).map(({ pk: _pk, sk: _sk, ...choice }) => choice as Choice)

/** Writes the person's choice over an earlier one. */
export const putChoice = (exampleId: string, choice: Choice): Change => ({
  table: 'regions',
  put: { pk: choicesPartition(exampleId), sk: `CHOICE#${choice.email}`, ...choice },
})
