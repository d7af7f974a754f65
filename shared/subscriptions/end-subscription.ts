import type { Store } from '#shared/platform/store.ts'
import { partsOfWord, type Subscriber } from './subscription.ts'
import { findSubscriber, removeSubscriber } from './subscription-store.ts'

/** The subscriber whose mails hold this word, or null. */
export const subscriberOf = async (store: Store, word: string): Promise<Subscriber | null> => {
  const parts = partsOfWord(word)
  const found = parts && (await findSubscriber(store, parts.id))
  return found && found.leave === parts?.leave ? found : null
}

/** Removes the subscriber with her address. Doing it again, or with a word that is nobody's, changes nothing. */
export const endSubscription = async (store: Store, word: string): Promise<void> => {
  const found = await subscriberOf(store, word)
  if (found) await removeSubscriber(store, found.email)
}
