import type { Level } from '#shared/instruments/instrument.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type FinishStep, finishStep } from './finish-step.ts'
import { findProgress, listChoices } from './learning-store.ts'
import { type RateExample, rateExample } from './rate-example.ts'
import { countOthers, type OthersChoices, type Progress } from './training.ts'

/** The short training before the first mapping. It never blocks anything. */
export type Learning = {
  /** Where the person stands. One read. */
  progress(email: string): Promise<Progress>
  /** When each of these people had taken the training; those who have not are left out. A read for each. */
  takenBy(emails: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Marks a step as done. Doing it again does no harm. */
  finishStep(input: FinishStep): Promise<Outcome<Progress, { kind: 'already-done' }>>
  /** Notes which level the person chose for an example; a later choice takes its place. */
  rate(input: RateExample): Promise<Outcome<Level, { kind: 'already-done' }>>
  /** The person's own choice for an example, and what others have chosen. One query of as many small items as people have rated it. */
  choices(exampleId: string, email: string): Promise<{ own: Level | null; others: OthersChoices }>
}

/** The training over the regions table. */
export const createLearning = (store: Store): Learning => ({
  progress: (email) => findProgress(store, email),
  async takenBy(emails) {
    const found = await Promise.all(emails.map((email) => findProgress(store, email)))
    return new Map(found.flatMap(({ email, finishedAt }) => (finishedAt ? [[email, finishedAt] as const] : [])))
  },
  finishStep: (input) => finishStep(store, input),
  rate: (input) => rateExample(store, input),
  async choices(exampleId, email) {
    const all = await listChoices(store, exampleId)
    return {
      own: all.find((choice) => choice.email === email)?.level ?? null,
      others: countOthers(all.filter((choice) => choice.email !== email).map(({ level }) => level)),
    }
  },
})
