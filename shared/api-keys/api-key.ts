import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Deliverer } from '#shared/deliveries/delivery.ts'
import { addDays } from '#shared/platform/days.ts'
import { hashOfSecret, isSecret, newSecret } from '#shared/platform/ids.ts'
import type { Actor } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'

/** What a key may be used for: send deliveries, say yes or no to what a delivery's check found, read the deliverer's own deliveries. */
export const apiScopes = ['deliver', 'confirm', 'read'] as const
export type ApiScope = (typeof apiScopes)[number]

/** A key with which a deliverer's system calls the API. The key itself is shown once, to the coordinator who issues it; only a hash of it is kept. */
export type ApiKey = {
  /** 12 hexadecimal digits. They stand in the key too, so that a person can tell which key is meant. */
  id: string
  /** What the coordinator calls it; it names who delivered. */
  name: string
  deliverer: Deliverer
  scopes: ApiScope[]
  /** The last day, in Sweden, on which it opens anything. */
  endsOn: string
  secretHash: string
  status: 'open' | 'revoked'
  issuedAt: string
  issuedBy: Actor
  revokedAt: string | null
  version: number
}

/** A key as the coordinator sees it. `lastUsedAt` is noted at most every five minutes. */
export type ListedKey = ApiKey & { lastUsedAt: string | null }

export const maxKeyNameLength = 80
/** A key lives for two years at most, so that one that is forgotten ends by itself. */
const longestDays = 731

/** The first and the last day that a key issued now may end on. */
export const endsOnBounds = (at: Date): { earliest: string; latest: string } => {
  const today = swedishDay(at)
  return { earliest: today, latest: addDays(today, longestDays) }
}

const idBytes = 6
const written = /^vlk_([0-9a-f]{12})_([\w-]{43})$/

/** How the beginning of a key looks, which may be shown again. */
export const beginningOf = (id: string): string => `vlk_${id}_`

/** A new key: its id, the whole text to hand over, and what is kept. */
export const newKey = (): { id: string; text: string; secretHash: string } => {
  const [id, secret] = [randomBytes(idBytes).toString('hex'), newSecret()]
  return { id, text: beginningOf(id) + secret, secretHash: hashOfSecret(secret) }
}

/** The parts of a key as it is sent, or null for a text that no key looks like. */
export const partsOf = (text: string): { id: string; secretHash: string } | null => {
  const [, id, secret] = written.exec(text) ?? []
  return id && secret && isSecret(secret) ? { id, secretHash: hashOfSecret(secret) } : null
}

/** Whether two hashes are the same, in a time that does not tell how much of them is. */
export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** Where a key stands at a moment. */
export const standingOf = ({ status, endsOn }: Pick<ApiKey, 'status' | 'endsOn'>, at: Date) => {
  if (status === 'revoked') return 'revoked' as const
  return swedishDay(at) > endsOn ? ('ended' as const) : ('open' as const)
}

/** The key as it is named for what it does. */
export const actorOfKey = ({ id, name }: Pick<ApiKey, 'id' | 'name'>): Actor => ({ id: `api-key:${id}`, name })
