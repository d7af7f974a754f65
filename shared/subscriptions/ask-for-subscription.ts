import { newSecret } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { askedMinutes } from './subscription.ts'
import { putAsked, putRequest } from './subscription-store.ts'

/** The address has been sent a confirmation within the hour. */
export type AskedLately = { kind: 'asked-lately' }

/** Keeps an address that is to be confirmed, whether it subscribes already or not, and gives the secret of the link. Only the secret's hash is kept. */
export const askForSubscription = async (
  store: Store,
  { email, language, at }: { email: string; language: Language; at: Date },
): Promise<Outcome<{ secret: string }, AskedLately>> => {
  if (!(await putAsked(store, email, { at, minutes: askedMinutes }))) return refused({ kind: 'asked-lately' })
  const secret = newSecret()
  await putRequest(store, secret, { email, language }, at)
  return done({ secret })
}
