import { hashOfSecret } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { acceptInvitation } from './accept-invitation.ts'
import type { Invitation } from './invitation.ts'
import { inviteMember } from './invite-member.ts'
import type { PeopleDeed, PeopleRefusal } from './people-deed.ts'
import { findInvitation, findPerson, listInvitations, listMembers } from './people-store.ts'
import type { Member, Person, Role, Scope } from './person.ts'
import { recognisePerson } from './recognise-person.ts'
import { removeMember } from './remove-member.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

export type People = {
  /** The person with her memberships, or null when nobody has signed in or been invited under this address. */
  find(email: string): Promise<Person | null>
  /** Notes the name that the identity provider gives. Makes the person on the first sign-in. */
  recognise(input: { email: string; name: string }): Promise<Person>
  members(scope: Scope): Promise<Member[]>
  /** Invitations that can still be used. */
  invitations(scope: Scope, now: Date): Promise<Invitation[]>
  /** Invites; returns the secret for the link, which is not stored. */
  invite(
    input: { email: string; scope: Scope; roles: Role[] } & PeopleDeed,
  ): Promise<Outcome<{ invitation: Invitation; secret: string }, PeopleRefusal>>
  withdraw(input: { scope: Scope; id: string } & PeopleDeed): Promise<Outcome<Invitation, PeopleRefusal>>
  /** The invitation behind a link's secret, if it can be used. */
  invitation(secret: string, now: Date): Promise<Outcome<Invitation, PeopleRefusal>>
  accept(input: {
    secret: string
    person: Person
    at: Date
    formKey?: string
  }): Promise<Outcome<Invitation, PeopleRefusal>>
  /** Ends someone's membership. The last owner of a region, and the last coordinator, cannot be removed. */
  remove(input: { email: string; scope: Scope } & PeopleDeed): Promise<Outcome<Member, PeopleRefusal>>
}

/** People, memberships and invitations over the regions table. */
export const createPeople = (store: Store): People => ({
  find: (email) => findPerson(store, email),
  recognise: (input) => recognisePerson(store, input),
  members: (scope) => listMembers(store, scope),
  invitations: (scope, now) => listInvitations(store, scope, now),
  invite: (input) => inviteMember(store, input),
  withdraw: (input) => withdrawInvitation(store, input),
  invitation: (secret, now) => findInvitation(store, hashOfSecret(secret), now),
  accept: (input) => acceptInvitation(store, input),
  remove: (input) => removeMember(store, input),
})
