import { bare } from '#shared/platform/bare-item.ts'
import { hashOfSecret } from '#shared/platform/ids.ts'
import type { Item, Key, Store } from '#shared/platform/store.ts'
import { idOfEmail, mailboxOf, requestHours, type Subscriber, type SubscriptionRequest } from './subscription.ts'

/**
 * Subscribers stand with what else is known of people, and are removed when they leave; what is not confirmed stands with the sessions and goes by itself. Neither has lines in the audit log, which never
 * forgets an address.
 */
const partition = 'SUBSCRIBERS'

const keyOf = (id: string): Key => ({ pk: partition, sk: `SUBSCRIBER#${id}` })
const requestKey = (secret: string): Key => ({ pk: `SUBSCRIPTION-REQUEST#${hashOfSecret(secret)}`, sk: 'REQUEST' })
const askedKey = (email: string): Key => ({ pk: `SUBSCRIPTION-ASKED#${idOfEmail(mailboxOf(email))}`, sk: 'ASKED' })

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000)

/** What a confirmed link leaves behind, so that clicking twice is no mistake: not whose it was. */
export type StoredRequest = SubscriptionRequest | 'used'

/** Notes that the address is asked for; false when it was within `minutes`. */
export const putAsked = (store: Store, email: string, { at, minutes }: { at: Date; minutes: number }) => {
  const now = secondsOf(at)
  return store.putPlain(
    'sessions',
    { ...askedKey(email), expiresAtSeconds: now + minutes * 60 },
    { anyOf: [{ absent: true }, { notAfter: { expiresAtSeconds: now } }] },
  )
}

/** How many times the address has been asked for on this day, with this one. */
export const countAskedOnDay = (store: Store, email: string, at: Date): Promise<number> => {
  const day = at.toISOString().slice(0, 10)
  return store.nextNumber('sessions', { ...askedKey(email), sk: `DAY#${day}` }, 0, secondsOf(at) + 2 * 86_400)
}

/** How many requests have come in this hour of the clock, over all addresses, with this one. */
export const countAskedInHour = (store: Store, at: Date): Promise<number> => {
  const hour = at.toISOString().slice(0, 13)
  return store.nextNumber('sessions', { pk: `SUBSCRIPTIONS-ASKED#${hour}`, sk: 'COUNT' }, 0, secondsOf(at) + 2 * 3600)
}

/** Forgets that it was asked for. */
export const removeAsked = (store: Store, email: string): Promise<void> =>
  store.removePlain('sessions', askedKey(email))

export const putRequest = (store: Store, secret: string, request: SubscriptionRequest, at: Date) =>
  store.putPlain('sessions', {
    ...requestKey(secret),
    ...request,
    expiresAtSeconds: secondsOf(at) + requestHours * 3600,
  })

/** Takes the address out of a request that has been confirmed. */
export const useRequest = (store: Store, secret: string, at: Date) =>
  store.putPlain('sessions', {
    ...requestKey(secret),
    isUsed: true,
    expiresAtSeconds: secondsOf(at) + requestHours * 3600,
  })

/** The request of a link, or null when there is none or its time is over. */
export const findRequest = async (store: Store, secret: string, at: Date): Promise<StoredRequest | null> => {
  const item = await store.get('sessions', requestKey(secret))
  if (!item || Number(item.expiresAtSeconds) <= secondsOf(at)) return null
  if (item.isUsed) return 'used'
  const { email, language } = bare<SubscriptionRequest>(item)
  return { email, language }
}

const toSubscriber = (item: Item): Subscriber => bare<Subscriber>(item)

export const findSubscriber = async (store: Pick<Store, 'get'>, id: string): Promise<Subscriber | null> => {
  const item = await store.get('regions', keyOf(id))
  return item && toSubscriber(item)
}

/** Everybody who subscribes. One query. */
export const listSubscribers = async (store: Pick<Store, 'query'>): Promise<Subscriber[]> =>
  (await store.query('regions', partition, 'SUBSCRIBER#')).map(toSubscriber)

/** Writes over exactly the version before, or as a new one; false when somebody else was first, or she has left. */
export const putSubscriber = (store: Pick<Store, 'putPlain'>, subscriber: Subscriber): Promise<boolean> =>
  store.putPlain(
    'regions',
    { ...keyOf(idOfEmail(subscriber.email)), ...subscriber },
    subscriber.version === 1 ? { absent: true } : { version: subscriber.version - 1 },
  )

export const removeSubscriber = (store: Store, email: string): Promise<void> =>
  store.removePlain('regions', keyOf(idOfEmail(email)))
