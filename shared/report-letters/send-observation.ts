import { noticeChanges } from '#shared/notices/notice-store.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { putObservation } from './letter-store.ts'
import type { Observation, ObservationContent } from './observation.ts'

export type SendObservation = { content: ObservationContent; actor: Actor; at: Date; formKey: string }

/** Sends the region something to look at in a report, and tells its people. Sent twice, it comes once. */
export const sendObservation = async (
  store: Store,
  { content, actor, at, formKey }: SendObservation,
): Promise<Outcome<Observation, { kind: 'already-done' }>> => {
  const observation: Observation = {
    ...content,
    id: idOfForm(formKey),
    sentAt: at.toISOString(),
    sentBy: actor,
    status: 'sent',
    answer: '',
    version: 1,
  }
  const { id: observationId, regionCode, reportId: about } = observation
  const result = await store.commit({
    changes: [
      putObservation(observation),
      ...noticeChanges({ actor, at }, [
        { scope: regionCode, to: 'team', what: 'observation-sent', regionCode, observationId, about },
      ]),
    ],
    audit: {
      scope: regionCode,
      actor,
      action: 'send-observation',
      subject: `observation ${observationId}`,
      at: at.toISOString(),
      after: observation,
    },
    formKey,
  })
  if (result.ok) return done(observation)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  // The id is made from the form, whose key is in the same transaction: nothing can stand there without it.
  throw new Error(`the observation ${observationId} was there before its form`)
}
