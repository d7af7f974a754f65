import { randomInt } from 'node:crypto'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Key, Store } from '#shared/platform/store.ts'
import { daysOf, hasEnded, type ProjectEvent } from './event.ts'
import type { Registration } from './registration.ts'
import { changeOne, participant, type RegistrationDeed } from './registration-deed.ts'

/** Letters and figures that are not taken for each other, also when they are read out: no I, L, O, U, 0 or 1. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
/** Twelve of thirty: more than can be tried. */
const codeLength = 12
const groups = /.{4}/g

const newCode = (): string => Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')

/** The code as it is printed: ABCD-EFGH-JKMN. */
export const printedCode = (code: string): string => code.match(groups)?.join('-') ?? code

/** The code that somebody has typed, with or without spaces and dashes, or null for what is none. */
export const readCode = (typed: string): string | null => {
  const code = typed.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase()
  return code.length === codeLength && [...code].every((letter) => alphabet.includes(letter)) ? code : null
}

export const certificateKey = (code: string): Key => ({ pk: `CERTIFICATE#${code}`, sk: 'CERTIFICATE' })

/** What anyone who has the code may know: not whose it is. */
export type Certificate = { code: string; eventId: string; issuedAt: string }

export type CertificateRefusal = { kind: 'registration-gone' } | { kind: 'not-present' } | { kind: 'not-over' }

/** Gives her who was there a certificate; the same one each time, with the days that she was there. Refuses before the end, and to those who are not noted as present. */
export const issueCertificate = async (
  store: Store,
  deed: Omit<RegistrationDeed, 'actor'>,
): Promise<Outcome<{ registration: Registration; code: string }, CertificateRefusal>> => {
  const { event, at } = deed
  if (!hasEnded(event, at) || event.status !== 'published') return refused({ kind: 'not-over' })
  const outcome = await changeOne(store, { ...deed, actor: participant }, 'issue-certificate', (before) => {
    if (before.present.length === 0 || before.certificate !== null) return null
    const code = newCode()
    return {
      next: { certificate: code },
      more: [
        {
          table: 'events',
          put: { ...certificateKey(code), eventId: event.id, issuedAt: at.toISOString() },
          condition: { absent: true },
        },
      ],
    }
  })
  if (!outcome.ok) return outcome
  const registration = outcome.value
  const { certificate } = registration
  if (certificate === null || registration.present.length === 0) return refused({ kind: 'not-present' })
  return done({ registration, code: certificate })
}

/** The days of the event on which she was there. */
export const daysPresent = (event: ProjectEvent, { present }: Pick<Registration, 'present'>): string[] =>
  daysOf(event).filter((day) => present.includes(day))

/**
 * The hours of an event whose every day she was there: those that its hosts have stated, otherwise of a single day the time from start to end in whole or half hours. Null where they are not known: of several days
 * without stated hours, and of some days of them, since how long each was nobody has told.
 */
export const hoursOf = (event: ProjectEvent, registration: Pick<Registration, 'present'>): number | null => {
  const days = daysOf(event)
  if (daysPresent(event, registration).length < days.length) return null
  if (event.hours !== null) return event.hours
  return days.length > 1 ? null : Math.round((Date.parse(event.endsAt) - Date.parse(event.startsAt)) / 1_800_000) / 2
}

/** What a code stands for, or null when it is nobody's, or not any more. */
export const findCertificate = async (store: Pick<Store, 'get'>, code: string): Promise<Certificate | null> => {
  const item = await store.get('events', certificateKey(code))
  return item && { code, eventId: String(item.eventId), issuedAt: String(item.issuedAt) }
}
