import { newSecret } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { askedMinutes, mostAskedADay, mostAskedAnHour } from './subscription.ts'
import { countAskedInHour, countAskedOnDay, putAsked, putRequest } from './subscription-store.ts'

export type AskRefusal =
  /** The address has been sent a confirmation within the hour, or as many as it gets in a day. */
  | { kind: 'asked-lately' }
  /** More requests have come within the hour than people send. Said of every address, known or not. */
  | { kind: 'too-many' }

/** Keeps an address that is to be confirmed, whether it subscribes already or not, and gives the secret of the link. Only the secret's hash is kept. Refuses a flood, over all addresses and to one. */
export const askForSubscription = async (
  store: Store,
  { email, language, at }: { email: string; language: Language; at: Date },
): Promise<Outcome<{ secret: string }, AskRefusal>> => {
  if ((await countAskedInHour(store, at)) > mostAskedAnHour) return refused({ kind: 'too-many' })
  if (!(await putAsked(store, email, { at, minutes: askedMinutes }))) return refused({ kind: 'asked-lately' })
  if ((await countAskedOnDay(store, email, at)) > mostAskedADay) return refused({ kind: 'asked-lately' })
  const secret = newSecret()
  await putRequest(store, secret, { email, language }, at)
  return done({ secret })
}
