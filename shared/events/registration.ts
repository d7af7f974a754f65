import { hashOfSecret } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Way } from './event.ts'
import { hasLapsed } from './hold.ts'

/** What somebody who registers tells of herself. */
export type RegistrationContent = {
  name: string
  organisation: string
  /** Null: none of the regions. */
  regionCode: string | null
  way: Way
  /** Of the mails. */
  language: Language
}

/** What she needs in order to take part. It is kept apart, and for a shorter time. */
export type Needs = { diet: string; access: string }

/** Somebody who comes, or waits for a place. */
export type Registration = RegistrationContent & {
  id: string
  version: number
  /** Her address; empty for a late joiner who has given none. */
  email: string
  /** Her place in the order of those who asked, within her way of taking part. */
  number: number
  status: 'in' | 'waiting'
  /** The seat that she holds; null where seats are not counted, and for those who wait. */
  seat: number | null
  registeredAt: string
  /** She has shown that the address is hers, or her place is none that could be another's. */
  isConfirmed: boolean
  /** Until when her place is kept before she has confirmed it (hold.ts); of one who waits, when she lost it. Null: she loses none. */
  confirmBy: string | null
  /** What has been changed before she registered is no news to her. */
  sinceSequence: number
  /** The mails that she has had (due-mails.ts). */
  told: readonly string[]
  /** When somebody last tried to register her address again: then she is mailed what stands. */
  askedAgainAt: string | null
  /** The Swedish days on which she was there. */
  present: readonly string[]
  hasEvaluated: boolean
  /** The code of her certificate, once she has asked for it. */
  certificate: string | null
  /** Added by the hosts, after the registration had closed or at the door. */
  isLate: boolean
}

/** The longest texts, in UTF-16 units. */
export const registrationLimits = { name: 120, organisation: 160, needs: 500 } as const

/** So many may register in an hour, over all events, and at one event in all: more is a flood. */
export const floodLimits = { anHour: 3000, anEvent: 5000 } as const
/** An address is mailed again about what stands at most once in this time, in minutes. */
export const askedAgainMinutes = 60

/** An address registers once for an event: it always gets the same id. The event's salt is forgotten with its participants; then nobody can tell whose ids stand in the audit log, by trying addresses either. */
export const registrationIdOf = (salt: string, email: string): string =>
  hashOfSecret(`registration ${salt} ${email}`).slice(0, 22)

export const contentOfRegistration = ({
  name,
  organisation,
  regionCode,
  way,
  language,
}: RegistrationContent): RegistrationContent => ({ name, organisation, regionCode, way, language })

/** Whether she has a place, or came all the same: who stood on the waiting list and was let in at the door is a participant like the others. */
export const isParticipant = ({ status, present }: Pick<Registration, 'status' | 'present'>): boolean =>
  status === 'in' || present.length > 0

/** In the order of the list: by name, as Swedish sorts. */
export const byName = (a: Pick<Registration, 'name' | 'id'>, b: Pick<Registration, 'name' | 'id'>): number =>
  a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id)

/** How many stand before somebody on the waiting list, and herself: her place in it. Those who must confirm first stand in nobody's way. */
export const placeInLine = (
  all: readonly Registration[],
  { way, number }: Pick<Registration, 'way' | 'number'>,
): number =>
  all.filter(
    (one) =>
      one.status === 'waiting' &&
      one.way === way &&
      (one.number === number || (one.number < number && !hasLapsed(one))),
  ).length
