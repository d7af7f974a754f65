import type { Language } from '#shared/platform/language.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type AskRefusal, askForSubscription } from './ask-for-subscription.ts'
import { confirmSubscription, type RequestGone } from './confirm-subscription.ts'
import { endSubscription, subscriberOf } from './end-subscription.ts'
import { findRequest, removeAsked } from './subscription-store.ts'

/** Who wants a mail when a report comes out. An address counts when the one who has it has confirmed. */
export type Subscriptions = {
  ask(input: { email: string; language: Language; at: Date }): Promise<Outcome<{ secret: string }, AskRefusal>>
  /** For when the confirmation could not be mailed: then she may try again at once. */
  forgetAsked(email: string): Promise<void>
  /** Whether the link of a confirmation works, has worked, or is nothing any more. */
  request(secret: string, at: Date): Promise<'asked' | 'used' | 'gone'>
  confirm(input: { secret: string; at: Date }): Promise<Outcome<'subscribes' | 'used', RequestGone>>
  /** Whether the word of a mail is that of somebody who subscribes. */
  isSubscriber(word: string): Promise<boolean>
  end(word: string): Promise<void>
}

/** Subscriptions over the tables of people and of sessions. */
export const createSubscriptions = (store: Store): Subscriptions => ({
  ask: (input) => askForSubscription(store, input),
  forgetAsked: (email) => removeAsked(store, email),
  async request(secret, at) {
    const request = await findRequest(store, secret, at)
    if (request === null) return 'gone'
    return request === 'used' ? 'used' : 'asked'
  },
  confirm: (input) => confirmSubscription(store, input),
  isSubscriber: async (word) => (await subscriberOf(store, word)) !== null,
  end: (word) => endSubscription(store, word),
})
