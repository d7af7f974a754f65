import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Invitation } from './invitation.ts'
import { type PeopleDeed, type PeopleRefusal, refusedUnlessDone } from './people-deed.ts'
import { findInvitation, invitationChanges } from './people-store.ts'
import type { Scope } from './person.ts'

/** Withdraws an invitation, so that its link stops working. Refused when it cannot be used any more. */
export const withdrawInvitation = async (
  store: Store,
  { scope, id, actor, at, formKey }: PeopleDeed & { scope: Scope; id: string },
): Promise<Outcome<Invitation, PeopleRefusal>> => {
  const found = await findInvitation(store, id, at)
  if (!found.ok) return refusedUnlessDone(store, formKey, found.refusal)
  if (found.value.scope !== scope) return refused({ kind: 'invitation-unknown' })
  const withdrawn: Invitation = { ...found.value, status: 'withdrawn', version: found.value.version + 1 }
  const result = await store.commit({
    changes: invitationChanges(withdrawn, { version: found.value.version }),
    audit: { scope, actor, action: 'withdraw-invitation', subject: withdrawn.email, at: at.toISOString() },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(withdrawn)
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'stale-version' })
}
