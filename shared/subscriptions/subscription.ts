import { hashOfSecret, newId } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'

/** Somebody who wants a mail when a report comes out. Nothing else is known of her. */
export type Subscriber = {
  email: string
  language: Language
  /** When she confirmed: reports that came out before are no news to her. */
  since: string
  /** The second half of the word in the address by which she leaves. It opens nothing else, and goes with every mail: so it is kept as it is. */
  leave: string
  /** The reports that she has been told of, the newest last. */
  told: readonly string[]
  version: number
}

/** An address that somebody has typed and that is not confirmed yet. */
export type SubscriptionRequest = { email: string; language: Language }

/** How long the link of a confirmation works, in hours. */
export const requestHours = 48
/** One address gets at most one confirmation in this time, in minutes. */
export const askedMinutes = 60
/** And at most so many in a day: whoever does not want them is not to be pestered. */
export const mostAskedADay = 3
/** So many requests are taken in an hour, for whatever addresses: a flood is stopped, people are not. */
export const mostAskedAnHour = 200
/** So many reports are remembered as told: many more than come out in the week within which a report is told. */
export const mostTold = 200

const halfLength = 22

/** The mailbox of an address: what stands after a plus sign in it reaches the same people, who are to be left in peace under any such name. */
export const mailboxOf = (email: string): string => email.replace(/\+[^@]*(?=@)/, '')

/** The first half of the word, by which the subscriber is found. An address always has the same. */
export const idOfEmail = (email: string): string => hashOfSecret(`subscriber ${email}`).slice(0, halfLength)

/** The second half, a new one each time that somebody begins to subscribe. */
export const newLeave = newId

/** The word in the address by which a subscriber leaves. */
export const leaveWordOf = ({ email, leave }: Pick<Subscriber, 'email' | 'leave'>): string => idOfEmail(email) + leave

/** The two halves of such a word, or null when it can be none. */
export const partsOfWord = (word: string): { id: string; leave: string } | null =>
  /^[\w-]{44}$/.test(word) ? { id: word.slice(0, halfLength), leave: word.slice(halfLength) } : null
