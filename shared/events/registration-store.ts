import { bare } from '#shared/platform/bare-item.ts'
import { hashOfSecret, isSecret, newSecret } from '#shared/platform/ids.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { Way } from './event.ts'
import type { Needs, Registration } from './registration.ts'

/**
 * Those who have registered for an event stand together. What they need stands apart, so that it can go before them; so does the counter of queue numbers, since a partition takes a thousand writes a second.
 */
const pkOf = (eventId: string) => `EVENT#${eventId}`
const needsOf = (eventId: string) => `EVENT-NEEDS#${eventId}`
const registrationKey = (eventId: string, id: string): Key => ({ pk: pkOf(eventId), sk: `REGISTRATION#${id}` })
const needsKey = (eventId: string, id: string): Key => ({ pk: needsOf(eventId), sk: `NEEDS#${id}` })
const linkKey = (secret: string): Key => ({ pk: `EVENT-LINK#${hashOfSecret(secret)}`, sk: 'LINK' })
const saltKey = (eventId: string): Key => ({ pk: `EVENT-SALT#${eventId}`, sk: 'SALT' })
const intakeKey: Key = { pk: 'EVENT-INTAKE', sk: 'LAST' }

export const queueKey = (eventId: string, way: Way): Key => ({
  pk: `EVENT-QUEUE#${eventId}#${way}`,
  sk: 'LAST',
})

const toRegistration = (item: Item): Registration => bare<Registration>(item)

/** Writes a registration over the version before it, or as the first. */
export const putRegistration = (eventId: string, registration: Registration): Change => ({
  table: 'events',
  put: { ...registrationKey(eventId, registration.id), ...registration },
  condition: registration.version === 1 ? { absent: true } : { version: registration.version - 1 },
})

/** The same where no audit line belongs to it: false when somebody else was first. */
export const putRegistrationPlain = (
  store: Pick<Store, 'putPlain'>,
  eventId: string,
  registration: Registration,
): Promise<boolean> =>
  store.putPlain(
    'events',
    { ...registrationKey(eventId, registration.id), ...registration },
    { version: registration.version - 1 },
  )

export const removeRegistration = (eventId: string, { id, version }: Registration): Change => ({
  table: 'events',
  remove: registrationKey(eventId, id),
  condition: { version },
})

export const findRegistration = async (
  store: Pick<Store, 'get'>,
  eventId: string,
  id: string,
): Promise<Registration | null> => {
  const item = await store.get('events', registrationKey(eventId, id))
  return item && toRegistration(item)
}

/** Everybody who has registered, in the order in which they asked. One query. */
export const listRegistrations = async (store: Pick<Store, 'query'>, eventId: string): Promise<Registration[]> =>
  (await store.query('events', pkOf(eventId), 'REGISTRATION#'))
    .map(toRegistration)
    .toSorted((a, b) => a.number - b.number || a.id.localeCompare(b.id))

/** Keeps what she needs; where she needs nothing, nothing is kept. */
export const needsChange = (eventId: string, id: string, { diet, access }: Needs): Change =>
  diet === '' && access === ''
    ? { table: 'events', remove: needsKey(eventId, id) }
    : { table: 'events', put: { ...needsKey(eventId, id), diet, access } }

export const removeNeeds = (eventId: string, id: string): Change => ({ table: 'events', remove: needsKey(eventId, id) })

export const findNeeds = async (store: Pick<Store, 'get'>, eventId: string, id: string): Promise<Needs> => {
  const item = await store.get('events', needsKey(eventId, id))
  return { diet: String(item?.diet ?? ''), access: String(item?.access ?? '') }
}

/** What all need, without whose it is, and the ids to remove it by. One query. */
export const listNeeds = async (store: Pick<Store, 'query'>, eventId: string): Promise<(Needs & { id: string })[]> =>
  (await store.query('events', needsOf(eventId), 'NEEDS#')).map(({ sk, diet, access }) => ({
    id: sk.slice('NEEDS#'.length),
    diet: String(diet ?? ''),
    access: String(access ?? ''),
  }))

export const dropNeeds = (store: Pick<Store, 'removePlain'>, eventId: string, id: string): Promise<void> =>
  store.removePlain('events', needsKey(eventId, id))
export const dropRegistration = (store: Pick<Store, 'removePlain'>, eventId: string, id: string): Promise<void> =>
  store.removePlain('events', registrationKey(eventId, id))

/** What the ids of an event's registrations are made with, kept apart from the event: the audit log keeps that for good. */
export const saltChange = (eventId: string, salt: string): Change => ({
  table: 'events',
  put: { ...saltKey(eventId), salt },
})

/** Throws where the event's participants are forgotten: nobody registers then. */
export const saltOf = async (store: Pick<Store, 'get'>, eventId: string): Promise<string> => {
  const kept = await store.get('events', saltKey(eventId))
  if (!kept) throw new Error(`event ${eventId} takes no registrations`)
  return String(kept.salt)
}

export const dropSalt = (store: Pick<Store, 'removePlain'>, eventId: string): Promise<void> =>
  store.removePlain('events', saltKey(eventId))

/** Whom a personal link belongs to. */
export type LinkOwner = { eventId: string; registrationId: string }

/** How long a link opens what is hers, in seconds: 26 months, a little longer than what it leads to is kept. What is gone by then it does not open. */
const linkSeconds = 26 * 31 * 86_400

const linkItem = (secret: string, owner: LinkOwner, at: Date): Item => ({
  ...linkKey(secret),
  ...owner,
  expiresAtSeconds: Math.floor(at.getTime() / 1000) + linkSeconds,
})

/** A personal link with a secret that is known beforehand. */
export const linkChange = (secret: string, owner: LinkOwner, at: Date): Change => ({
  table: 'events',
  put: linkItem(secret, owner, at),
})

/** Makes one more personal link for a mail: only its hash is kept, so that no mail can tell an earlier one. */
export const makeLink = async (store: Pick<Store, 'putPlain'>, owner: LinkOwner, at: Date): Promise<string> => {
  const secret = newSecret()
  await store.putPlain('events', linkItem(secret, owner, at))
  return secret
}

/** Whose link it is, or null for none. */
export const ownerOfLink = async (store: Pick<Store, 'get'>, secret: string, at: Date): Promise<LinkOwner | null> => {
  const item = isSecret(secret) ? await store.get('events', linkKey(secret)) : null
  if (!item || Number(item.expiresAtSeconds) * 1000 <= at.getTime()) return null
  return { eventId: String(item.eventId), registrationId: String(item.registrationId) }
}

/** The counter starts from here in each hour: far above what an hour can count to. */
const hourStep = 1_000_000

/** How many have registered in this hour over all events, the asker counted. One write, which no two asks share. */
export const countInHour = async (store: Pick<Store, 'nextNumber'>, at: Date): Promise<number> => {
  const start = Math.floor(at.getTime() / 3_600_000) * hourStep
  // A clock that is behind counts in the hour that others have begun.
  return (await store.nextNumber('events', intakeKey, start)) % hourStep
}
