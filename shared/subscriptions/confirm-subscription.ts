import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { idOfEmail, newLeave, type Subscriber, type SubscriptionRequest } from './subscription.ts'
import { findRequest, findSubscriber, putSubscriber, useRequest } from './subscription-store.ts'

/** There is no such request, or not any more. */
export type RequestGone = { kind: 'request-gone' }

const subscribed = (before: Subscriber | null, { email, language }: SubscriptionRequest, at: Date): Subscriber =>
  before
    ? { ...before, language, version: before.version + 1 }
    : { email, language, since: at.toISOString(), leave: newLeave(), told: [], version: 1 }

/** Makes a subscriber of the one who has the link; one who is already gets the language that was chosen now. A link works once: doing it again changes nothing, also when she has left since (`used`). */
export const confirmSubscription = async (
  store: Store,
  { secret, at }: { secret: string; at: Date },
): Promise<Outcome<'subscribes' | 'used', RequestGone>> => {
  const request = await findRequest(store, secret, at)
  if (!request) return refused({ kind: 'request-gone' })
  if (request === 'used') return done('used')
  await untilSettled(async () => {
    const before = await findSubscriber(store, idOfEmail(request.email))
    if (before?.language === request.language) return 'done'
    return (await putSubscriber(store, subscribed(before, request, at))) ? 'done' : 'read-again'
  })
  await useRequest(store, secret, at)
  return done('subscribes')
}
