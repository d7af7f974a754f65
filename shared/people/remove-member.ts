import { removeMark } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type PeopleDeed, type PeopleRefusal, refusedUnlessDone } from './people-deed.ts'
import { findPerson, listMembers } from './people-store.ts'
import type { Member, Role, Scope } from './person.ts'

/** Somebody with one of these roles must remain. */
const keepers: readonly Role[] = ['owner', 'coordinator']

/** Ends someone's membership, and with the last of hers what she has read of the notices. The last owner of a region, and the last coordinator, cannot be removed. */
export const removeMember = async (
  store: Store,
  { email, scope, actor, at, formKey }: PeopleDeed & { email: string; scope: Scope },
): Promise<Outcome<Member, PeopleRefusal>> => {
  const team = await listMembers(store, scope)
  const member = team.find((candidate) => candidate.email === email)
  if (!member) return refusedUnlessDone(store, formKey, { kind: 'stale-version' })
  const keeps = (candidate: Member) => candidate.roles.some((role) => keepers.includes(role))
  const otherKeepers = team.filter((other) => other.email !== email && keeps(other))
  if (keeps(member) && otherKeepers.length === 0) return refused({ kind: 'last-owner' })
  const memberships = (await findPerson(store, email))?.memberships ?? []
  const isLast = memberships.every((membership) => membership.scope === scope)
  // Held in the transaction too, so that two owners who remove each other at once cannot both succeed.
  const witness = keeps(member) ? otherKeepers[0] : undefined
  const result = await store.commit({
    changes: [
      {
        table: 'regions',
        remove: { pk: `PERSON#${email}`, sk: `MEMBERSHIP#${scope}` },
        condition: { version: member.version },
      },
      { table: 'regions', remove: { pk: `SCOPE#${scope}`, sk: `MEMBER#${email}` } },
      ...(isLast ? [removeMark(email)] : []),
      ...(witness
        ? [
            {
              table: 'regions' as const,
              check: { pk: `PERSON#${witness.email}`, sk: `MEMBERSHIP#${scope}` },
              condition: { absent: false },
            },
          ]
        : []),
    ],
    audit: { scope, actor, action: 'remove-member', subject: email, at: at.toISOString(), before: member },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(member)
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'stale-version' })
}
