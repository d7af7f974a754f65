import type { Actor } from '#shared/platform/store.ts'
import type { Role, Scope } from './person.ts'

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

/** Whether the invitation can still be used. */
export const isOpen = ({ status, endsAt }: Invitation, now: Date): boolean =>
  status === 'open' && endsAt > now.toISOString()
