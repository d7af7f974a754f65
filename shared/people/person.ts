import type { NoticeReading } from '#shared/notices/notice-reading.ts'
import type { RegionCode } from '#shared/regions/regions.ts'

/** What a person may be in one region. */
export type RegionRole = 'editor' | 'owner'

/** What a person may be nationally. */
export type NationalRole = 'coordinator' | 'communicator' | 'administrator' | 'authority'

export type Role = RegionRole | NationalRole

/** Where a role holds: one region, or `SE` for the whole country. */
export type Scope = RegionCode | 'SE'

/** `since` is the moment when the person came to the scope; unknown for those who came before it was kept. */
export type Membership = { scope: Scope; roles: Role[]; since?: string }

/** Someone's roles in one scope, as colleagues see them. */
export type Member = Membership & { email: string; name: string; version: number }

/** Someone who may sign in. `email` is in lower case and identifies the person. */
export type Person = { email: string; name: string; memberships: Membership[]; notices?: NoticeReading }

export const regionRoles = ['editor', 'owner'] as const satisfies readonly RegionRole[]
export const nationalRoles = [
  'coordinator',
  'communicator',
  'administrator',
  'authority',
] as const satisfies readonly NationalRole[]

/**
 * The address as it identifies a person. Only ASCII letters are lowered: Unicode's lowering makes one address of two (the Kelvin sign becomes a k), and with it one person of two.
 */
export const emailIdOf = (address: string): string => address.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

/** Whether the person has one of the roles in the scope. An owner may do all that an editor may. */
export const hasRole = (person: Person, scope: Scope, roles: readonly Role[]): boolean =>
  person.memberships.some(
    (membership) =>
      membership.scope === scope &&
      membership.roles.some((role) => roles.includes(role) || (role === 'owner' && roles.includes('editor'))),
  )

/** The person as the audit log and answers name her. */
export const asActor = (person: Person) => ({ id: person.email, name: person.name })
