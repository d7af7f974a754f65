import { readingIn } from '#shared/notices/notice-store.ts'
import { bare } from '#shared/platform/bare-item.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { type Invitation, isOpen } from './invitation.ts'
import type { PeopleRefusal } from './people-deed.ts'
import type { Member, Membership, Person, Scope } from './person.ts'

/** A membership stands under the person and, for the list of a scope, under the scope; the condition holds for the first. */
export const memberChanges = (member: Member, condition: { absent: true } | { version: number }): Change[] => [
  {
    table: 'regions',
    put: { pk: `PERSON#${member.email}`, sk: `MEMBERSHIP#${member.scope}`, ...member },
    condition,
  },
  { table: 'regions', put: { pk: `SCOPE#${member.scope}`, sk: `MEMBER#${member.email}`, ...member } },
]

export const invitationChanges = (
  invitation: Invitation,
  condition: { absent: true } | { version: number },
): Change[] => [
  { table: 'regions', put: { pk: `INVITATION#${invitation.id}`, sk: 'INVITATION', ...invitation }, condition },
  { table: 'regions', put: { pk: `SCOPE#${invitation.scope}`, sk: `INVITATION#${invitation.id}`, ...invitation } },
]

/** The person with her memberships and what she has read, or null when nothing is stored under the address. One query. */
export const findPerson = async (store: Store, email: string): Promise<Person | null> => {
  const items = await store.query('regions', `PERSON#${email}`)
  if (items.length === 0) return null
  const memberships = items.filter((item) => item.sk.startsWith('MEMBERSHIP#')) as unknown as Membership[]
  const profile = items.find((item) => item.sk === 'PROFILE')
  const name = String(profile?.name ?? (items[0] as { name?: string }).name ?? email)
  const notices = readingIn(items)
  return {
    email,
    name,
    memberships: memberships.map(({ scope, roles, since }) => ({ scope, roles, ...(since && { since }) })),
    ...(notices && { notices }),
  }
}

export const listMembers = async (store: Store, scope: Scope): Promise<Member[]> =>
  (await store.query('regions', `SCOPE#${scope}`, 'MEMBER#')).map((item) => bare<Member>(item))

/** Invitations that can still be used. */
export const listInvitations = async (store: Store, scope: Scope, now: Date): Promise<Invitation[]> =>
  (await store.query('regions', `SCOPE#${scope}`, 'INVITATION#'))
    .map((item) => bare<Invitation>(item))
    .filter((invitation) => isOpen(invitation, now))

/** The invitation with that id, if it can be used. */
export const findInvitation = async (
  store: Store,
  id: string,
  now: Date,
): Promise<Outcome<Invitation, PeopleRefusal>> => {
  const item = await store.get('regions', { pk: `INVITATION#${id}`, sk: 'INVITATION' })
  if (!item) return refused({ kind: 'invitation-unknown' })
  const invitation = bare<Invitation>(item)
  return isOpen(invitation, now) ? done(invitation) : refused({ kind: 'invitation-ended' })
}

/** Notes the person's own name. */
export const putProfile = (store: Store, email: string, name: string): Promise<boolean> =>
  store.putPlain('regions', { pk: `PERSON#${email}`, sk: 'PROFILE', email, name })
