import type { Membership } from '#shared/people/person.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Region } from '#shared/regions/regions.ts'
import accounts from './accounts.json' with { type: 'json' }

export const coordinator: Actor = { id: 'samordnare@demo.example', name: 'Sara Demo' }
export const secondCoordinator: Actor = { id: 'samordnare.tva@demo.example', name: 'Stefan Demo' }

/** Whoever owns the region among the accounts; other regions get an owner that nobody signs in as. */
export const ownerOf = (region: Region): Actor => {
  const account = accounts.find(({ memberships }) =>
    memberships.some(({ scope, roles }) => scope === region.code && roles.includes('owner')),
  )
  return account
    ? { id: account.email, name: account.name }
    : { id: `ansvarig.${region.isoLetter.toLowerCase()}@demo.example`, name: `Ansvarig ${region.isoLetter} Demo` }
}

/** The account that signs in with this address. Throws when there is none. */
export const account = (email: string): Actor => {
  const found = accounts.find((one) => one.email === email)
  if (!found) throw new Error(`no account ${email}`)
  return { id: found.email, name: found.name }
}

const addPerson = async (store: Store, email: string, name: string, memberships: Membership[]) => {
  await store.putPlain('regions', { pk: `PERSON#${email}`, sk: 'PROFILE', email, name })
  for (const { scope, roles } of memberships) {
    const member = { email, name, scope, roles, version: 1 }
    await store.putPlain('regions', { pk: `PERSON#${email}`, sk: `MEMBERSHIP#${scope}`, ...member })
    await store.putPlain('regions', { pk: `SCOPE#${scope}`, sk: `MEMBER#${email}`, ...member })
  }
}

/** Writes everybody who works with the regions, side by side. */
export const addPeople = async (store: Store, all: Region[]) => {
  for (const account of accounts)
    await addPerson(store, account.email, account.name, account.memberships as Membership[])
  for (const region of all) {
    const owner = ownerOf(region)
    if (!accounts.some(({ email }) => email === owner.id))
      await addPerson(store, owner.id, owner.name, [{ scope: region.code as Membership['scope'], roles: ['owner'] }])
  }
}
