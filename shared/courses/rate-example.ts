import type { Level } from '#shared/instruments/instrument.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { putChoice } from './taker-store.ts'

export type RateExample = {
  /** An example of a course; the caller holds that. */
  exampleId: string
  level: Level
  actor: Actor
  at: Date
  formKey?: string
}

/** Notes the level that the person chose for an example; a later choice takes its place. The audit line does not say which. */
export const rateExample = async (
  store: Store,
  { exampleId, level, actor, at, formKey }: RateExample,
): Promise<Outcome<Level, { kind: 'already-done' }>> => {
  const result = await store.commit({
    changes: [putChoice(exampleId, { email: actor.id, level })],
    audit: { scope: 'SE', actor, action: 'rate-example', subject: `training ${exampleId}`, at: at.toISOString() },
    ...(formKey && { formKey }),
  })
  return result.ok ? done(level) : refused({ kind: 'already-done' })
}
