import type { Store } from '#shared/platform/store.ts'
import { findPerson, putProfile } from './people-store.ts'
import type { Person } from './person.ts'

/** The longest name that is kept, in UTF-16 units. */
const maxNameLength = 100

/** The name in one line of ordinary characters: whoever signs up chooses it herself, and it goes into pages, mails and files. */
const readableName = (given: string): string =>
  given
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, maxNameLength)

/** Notes the name that the identity provider gives. Makes the person on the first sign-in. */
export const recognisePerson = async (
  store: Store,
  { email, name: given }: { email: string; name: string },
): Promise<Person> => {
  const name = readableName(given) || email
  const known = await findPerson(store, email)
  if (known?.name === name) return known
  await putProfile(store, email, name)
  return { email, name, memberships: known?.memberships ?? [] }
}
