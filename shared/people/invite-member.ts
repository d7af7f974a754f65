import { hashOfSecret, newSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type Invitation, invitationDays } from './invitation.ts'
import type { PeopleDeed, PeopleRefusal } from './people-deed.ts'
import { invitationChanges, listMembers } from './people-store.ts'
import type { Role, Scope } from './person.ts'

/** Invites; returns the secret for the link, which is not stored. Refused when the person has the roles already. */
export const inviteMember = async (
  store: Store,
  { email, scope, roles, actor, at, formKey }: PeopleDeed & { email: string; scope: Scope; roles: Role[] },
): Promise<Outcome<{ invitation: Invitation; secret: string }, PeopleRefusal>> => {
  const existing = (await listMembers(store, scope)).find((member) => member.email === email)
  if (existing && roles.every((role) => existing.roles.includes(role))) return refused({ kind: 'already-member' })
  const secret = newSecret()
  const invitation: Invitation = {
    id: hashOfSecret(secret),
    email,
    scope,
    roles,
    status: 'open',
    invitedAt: at.toISOString(),
    invitedBy: actor,
    endsAt: new Date(at.getTime() + invitationDays * 86_400_000).toISOString(),
    version: 1,
  }
  const result = await store.commit({
    changes: invitationChanges(invitation, { absent: true }),
    audit: { scope, actor, action: 'invite', subject: email, at: at.toISOString(), after: { roles } },
    ...(formKey && { formKey }),
  })
  return result.ok ? done({ invitation, secret }) : refused({ kind: 'already-done' })
}
