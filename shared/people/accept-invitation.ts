import { hashOfSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Invitation } from './invitation.ts'
import { type PeopleRefusal, refusedUnlessDone } from './people-deed.ts'
import { findInvitation, invitationChanges, listMembers, memberChanges } from './people-store.ts'
import { asActor, type Member, type Person } from './person.ts'

/** Says yes to an invitation: the person gets its roles beside those she has. Refused to anyone but the invited address, and a second time. */
export const acceptInvitation = async (
  store: Store,
  { secret, person, at, formKey }: { secret: string; person: Person; at: Date; formKey?: string },
): Promise<Outcome<Invitation, PeopleRefusal>> => {
  const found = await findInvitation(store, hashOfSecret(secret), at)
  if (!found.ok) return refusedUnlessDone(store, formKey, found.refusal)
  const invitation = found.value
  if (invitation.email !== person.email) return refused({ kind: 'invitation-for-another', email: invitation.email })
  const existing = (await listMembers(store, invitation.scope)).find((member) => member.email === person.email)
  const member: Member = {
    email: person.email,
    name: person.name,
    scope: invitation.scope,
    roles: [...new Set([...(existing?.roles ?? []), ...invitation.roles])],
    ...((!existing || existing.since) && { since: existing?.since ?? at.toISOString() }),
    version: (existing?.version ?? 0) + 1,
  }
  const used: Invitation = { ...invitation, status: 'used', version: invitation.version + 1 }
  const result = await store.commit({
    changes: [
      ...invitationChanges(used, { version: invitation.version }),
      ...memberChanges(member, existing ? { version: existing.version } : { absent: true }),
    ],
    audit: {
      scope: invitation.scope,
      actor: asActor(person),
      action: 'accept-invitation',
      subject: person.email,
      at: at.toISOString(),
      after: { roles: member.roles },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(used)
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'invitation-ended' })
}
