import { bare } from '#shared/platform/bare-item.ts'
import type { Actor, Item, Key } from '#shared/platform/store.ts'

/** Whose calendar of which plan. Each person has at most one address for each plan. */
export type CalendarKey = { regionCode: string; roundId: string; email: string }

/** The secret address of a plan's calendar, as its owner sees it: never the secret, of which only a hash is kept. */
export type CalendarAddress = CalendarKey & {
  status: 'open' | 'revoked'
  secretHash: string
  madeAt: string
  /** Counts the addresses that have been made and revoked. */
  version: number
}

/** Who makes or revokes, when, and the key of the form. */
export type CalendarDeed = CalendarKey & { actor: Actor; at: Date; basedOnVersion: number; formKey?: string }

export type CalendarRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  /** An address has been made or revoked since the page was shown. */
  | { kind: 'stale-address' }
  | { kind: 'no-address' }

/** Beside the plan, not under it: reading a plan reads no addresses. */
export const ownKey = ({ regionCode, roundId, email }: CalendarKey): Key => ({
  pk: `REGION#${regionCode}`,
  sk: `CALENDAR#${roundId}#${email}`,
})
export const secretKey = (secretHash: string): Key => ({ pk: `CALENDAR#${secretHash}`, sk: 'CALENDAR' })

/** What is stored was written by this capability, in this type. */
export const toAddress = (item: Item): CalendarAddress => bare<CalendarAddress>(item)
