import { createHash } from 'node:crypto'
import { newSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Item, Store } from '#shared/platform/store.ts'
import { asActor, type Membership, type Person, type Role, type Scope } from './person.ts'

/** Someone's roles in one scope, as colleagues see them. */
export type Member = { email: string; name: string; scope: Scope; roles: Role[]; version: number }

/** An invitation by e-mail. It ends after 14 days, can be withdrawn, and is used once. */
export type Invitation = {
  /** Hash of the secret in the link. */
  id: string
  email: string
  scope: Scope
  roles: Role[]
  status: 'open' | 'used' | 'withdrawn'
  invitedAt: string
  invitedBy: Actor
  endsAt: string
  version: number
}

export const invitationDays = 14

export type PeopleRefusal =
  | { kind: 'already-member' }
  | { kind: 'invitation-unknown' }
  | { kind: 'invitation-ended' }
  | { kind: 'invitation-for-another'; email: string }
  | { kind: 'last-owner' }
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

type Act = { actor: Actor; at: Date; formKey?: string }

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
    input: { email: string; scope: Scope; roles: Role[] } & Act,
  ): Promise<Outcome<{ invitation: Invitation; secret: string }, PeopleRefusal>>
  withdraw(input: { scope: Scope; id: string } & Act): Promise<Outcome<Invitation, PeopleRefusal>>
  /** The invitation behind a link's secret, if it can be used. */
  invitation(secret: string, now: Date): Promise<Outcome<Invitation, PeopleRefusal>>
  accept(input: {
    secret: string
    person: Person
    at: Date
    formKey?: string
  }): Promise<Outcome<Invitation, PeopleRefusal>>
  /** Ends someone's membership. The last owner of a region, and the last coordinator, cannot be removed. */
  remove(input: { email: string; scope: Scope } & Act): Promise<Outcome<Member, PeopleRefusal>>
}

const hash = (secret: string) => createHash('sha256').update(secret).digest('base64url')
const bare = <T>({ pk: _pk, sk: _sk, ...rest }: Item): T => rest as T
/** The longest name that is kept, in UTF-16 units. */
const maxNameLength = 100

/** The name in one line of ordinary characters: whoever signs up chooses it herself, and it goes into pages, mails and files. */
const readableName = (given: string): string =>
  given
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, maxNameLength)

const keepers: readonly Role[] = ['owner', 'coordinator']

const memberChanges = (member: Member, condition: { absent: true } | { version: number }): Change[] => [
  {
    table: 'regions',
    put: { pk: `PERSON#${member.email}`, sk: `MEMBERSHIP#${member.scope}`, ...member },
    condition,
  },
  { table: 'regions', put: { pk: `SCOPE#${member.scope}`, sk: `MEMBER#${member.email}`, ...member } },
]

const invitationChanges = (invitation: Invitation, condition: { absent: true } | { version: number }): Change[] => [
  { table: 'regions', put: { pk: `INVITATION#${invitation.id}`, sk: 'INVITATION', ...invitation }, condition },
  { table: 'regions', put: { pk: `SCOPE#${invitation.scope}`, sk: `INVITATION#${invitation.id}`, ...invitation } },
]

/** People, memberships and invitations over the regions table. */
export const createPeople = (store: Store): People => {
  const findInvitation = async (id: string, now: Date): Promise<Outcome<Invitation, PeopleRefusal>> => {
    const item = await store.get('regions', { pk: `INVITATION#${id}`, sk: 'INVITATION' })
    if (!item) return refused({ kind: 'invitation-unknown' })
    const invitation = bare<Invitation>(item)
    if (invitation.status !== 'open' || invitation.endsAt <= now.toISOString())
      return refused({ kind: 'invitation-ended' })
    return done(invitation)
  }
  const find = async (email: string): Promise<Person | null> => {
    const items = await store.query('regions', `PERSON#${email}`)
    if (items.length === 0) return null
    const memberships = items.filter((item) => item.sk.startsWith('MEMBERSHIP#')) as unknown as Membership[]
    const profile = items.find((item) => item.sk === 'PROFILE')
    const name = String(profile?.name ?? (items[0] as { name?: string }).name ?? email)
    return { email, name, memberships: memberships.map(({ scope, roles }) => ({ scope, roles })) }
  }
  /** Says why not, unless it is that this very form has been carried out already. */
  const refusedUnlessDone = async (formKey: string | undefined, refusal: PeopleRefusal) =>
    refused<PeopleRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  const members = async (scope: Scope) =>
    (await store.query('regions', `SCOPE#${scope}`, 'MEMBER#')).map((item) => bare<Member>(item))

  return {
    find,
    members,

    async recognise({ email, name: given }) {
      const name = readableName(given) || email
      const known = await find(email)
      if (known?.name === name) return known
      await store.putPlain('regions', { pk: `PERSON#${email}`, sk: 'PROFILE', email, name })
      return { email, name, memberships: known?.memberships ?? [] }
    },

    async invitations(scope, now) {
      const items = await store.query('regions', `SCOPE#${scope}`, 'INVITATION#')
      return items
        .map((item) => bare<Invitation>(item))
        .filter((i) => i.status === 'open' && i.endsAt > now.toISOString())
    },

    async invite({ email, scope, roles, actor, at, formKey }) {
      const existing = (await members(scope)).find((member) => member.email === email)
      if (existing && roles.every((role) => existing.roles.includes(role))) return refused({ kind: 'already-member' })
      const secret = newSecret()
      const invitation: Invitation = {
        id: hash(secret),
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
    },

    async withdraw({ scope, id, actor, at, formKey }) {
      const found = await findInvitation(id, at)
      if (!found.ok) return refusedUnlessDone(formKey, found.refusal)
      if (found.value.scope !== scope) return refused({ kind: 'invitation-unknown' })
      const withdrawn: Invitation = { ...found.value, status: 'withdrawn', version: found.value.version + 1 }
      const result = await store.commit({
        changes: invitationChanges(withdrawn, { version: found.value.version }),
        audit: { scope, actor, action: 'withdraw-invitation', subject: withdrawn.email, at: at.toISOString() },
        ...(formKey && { formKey }),
      })
      if (result.ok) return done(withdrawn)
      return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'stale-version' })
    },

    invitation: (secret, now) => findInvitation(hash(secret), now),

    async accept({ secret, person, at, formKey }) {
      const found = await findInvitation(hash(secret), at)
      if (!found.ok) return refusedUnlessDone(formKey, found.refusal)
      const invitation = found.value
      if (invitation.email !== person.email) return refused({ kind: 'invitation-for-another', email: invitation.email })
      const existing = (await members(invitation.scope)).find((member) => member.email === person.email)
      const member: Member = {
        email: person.email,
        name: person.name,
        scope: invitation.scope,
        roles: [...new Set([...(existing?.roles ?? []), ...invitation.roles])],
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
    },

    async remove({ email, scope, actor, at, formKey }) {
      const team = await members(scope)
      const member = team.find((candidate) => candidate.email === email)
      if (!member) return refusedUnlessDone(formKey, { kind: 'stale-version' })
      const keeps = (candidate: Member) => candidate.roles.some((role) => keepers.includes(role))
      const otherKeepers = team.filter((other) => other.email !== email && keeps(other))
      if (keeps(member) && otherKeepers.length === 0) return refused({ kind: 'last-owner' })
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
    },
  }
}
