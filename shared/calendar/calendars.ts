import type { People } from '#shared/people/people.ts'
import { hasRole } from '#shared/people/person.ts'
import { hashOfSecret, isSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import {
  type CalendarAddress,
  type CalendarDeed,
  type CalendarKey,
  type CalendarRefusal,
  ownKey,
  secretKey,
  toAddress,
} from './calendar-address.ts'
import { makeAddress, revokeAddress } from './make-address.ts'

export type Calendars = {
  /** The person's own address for the plan's calendar, also a revoked one; null when she has never made one. */
  own(key: CalendarKey): Promise<CalendarAddress | null>
  make(deed: CalendarDeed): Promise<Outcome<{ address: CalendarAddress; secret: string }, CalendarRefusal>>
  revoke(deed: CalendarDeed): Promise<Outcome<CalendarAddress, CalendarRefusal>>
  /** What a secret opens. `gone`: it was revoked, or its owner has left the region. Two reads. */
  open(secret: string): Promise<Outcome<CalendarAddress, { kind: 'unknown' } | { kind: 'gone' }>>
}

/** Secret addresses of plans' calendars, over the plans table. */
export const createCalendars = (store: Store, people: Pick<People, 'find'>): Calendars => ({
  async own(key) {
    const item = await store.get('plans', ownKey(key))
    return item && toAddress(item)
  },
  make: (deed) => makeAddress(store, deed),
  revoke: (deed) => revokeAddress(store, deed),
  async open(secret) {
    const item = isSecret(secret) ? await store.get('plans', secretKey(hashOfSecret(secret))) : null
    if (!item) return refused({ kind: 'unknown' })
    const address = toAddress(item)
    if (address.status !== 'open') return refused({ kind: 'gone' })
    const person = await people.find(address.email)
    const isMember =
      person !== null && isRegionCode(address.regionCode) && hasRole(person, address.regionCode, ['editor'])
    return isMember ? done(address) : refused({ kind: 'gone' })
  },
})
