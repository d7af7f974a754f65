import type { Condition } from '#shared/platform/condition.ts'
import { hashOfSecret, newSecret } from '#shared/platform/ids.ts'
import type { Item, Store } from '#shared/platform/store.ts'
import type { People } from './people.ts'
import type { Person } from './person.ts'

/** A session ends after this long without a visit, and after `absoluteMs` whatever happens. */
export const idleMs = 60 * 60 * 1000
export const absoluteMs = 12 * 60 * 60 * 1000
/** The cookie gets a new secret this often; the old one works a little longer for requests already under way. */
const rotateMs = 30 * 60 * 1000
const graceMs = 60 * 1000
/** Being seen is written at most this often, to save writes: a session may end so much early. */
const touchMs = 5 * 60 * 1000

type Session = {
  email: string
  createdAtMs: number
  lastSeenAtMs: number
  secretSinceMs: number
  /** Set when the secret was replaced: when it stops working. */
  replacedUntilMs?: number
  /** Hash of the secret that was replaced by this one, and of the one that replaced it: signing out ends them all. */
  earlier?: string
  later?: string
  /** Counts writes: a request under way must not write over a change of secret, nor bring back an ended session. */
  version: number
}

type SessionItem = Item & Session & { expiresAtSeconds: number }

/** A sign-in under way at the identity provider, kept for ten minutes. */
export type PendingSignIn = { codeVerifier: string; nonce: string; returnTo: string; language: 'sv' | 'en' }

export type Sessions = {
  /** Begins a session and returns the secret for the cookie. Only its hash is stored. */
  begin(email: string, now: Date): Promise<string>
  /** Who the secret belongs to, or null when it is unknown or has ended. `rotatedSecret` must replace the cookie. */
  resume(secret: string, now: Date): Promise<{ person: Person; rotatedSecret: string | null } | null>
  /** Ends the session with every secret of it that still works. */
  end(secret: string): Promise<void>
  rememberSignIn(state: string, pending: PendingSignIn, now: Date): Promise<void>
  /** Takes back a remembered sign-in; a second time gives null. */
  takeSignIn(state: string, now: Date): Promise<PendingSignIn | null>
}

/** Whether a cookie can be a session's secret at all. */
export const isSessionSecret = (value: string): boolean => /^[\w-]{43}$/.test(value)

const keyOfHash = (hashed: string) => ({ pk: `SESSION#${hashed}`, sk: 'SESSION' })
const key = (secret: string) => keyOfHash(hashOfSecret(secret))
const stateKey = (state: string) => ({ pk: `SIGNIN#${hashOfSecret(state)}`, sk: 'SIGNIN' })

/** Sessions over the sessions table. Expired items are filtered here: the store deletes them late. */
export const createSessions = (store: Store, people: Pick<People, 'find'>): Sessions => {
  const put = (secret: string, session: Session, condition?: Condition): Promise<boolean> => {
    const expiresAtSeconds = Math.ceil(
      (session.replacedUntilMs ?? Math.min(session.lastSeenAtMs + idleMs, session.createdAtMs + absoluteMs)) / 1000,
    )
    return store.putPlain('sessions', { ...session, ...key(secret), expiresAtSeconds }, condition)
  }

  /** Writes the session over exactly the one that was read; false when it has changed or ended since. */
  const replace = (secret: string, session: Session, change: Partial<Session>): Promise<boolean> =>
    put(secret, { ...session, ...change, version: session.version + 1 }, { version: session.version })

  const rotate = async (secret: string, session: SessionItem, nowMs: number): Promise<string | null> => {
    if (session.replacedUntilMs !== undefined) return null
    if (nowMs - session.secretSinceMs > rotateMs) {
      const fresh = newSecret()
      const { email, createdAtMs } = session
      const seen = { lastSeenAtMs: nowMs, secretSinceMs: nowMs }
      await put(fresh, { email, createdAtMs, ...seen, earlier: hashOfSecret(secret), version: 1 })
      if (await replace(secret, session, { replacedUntilMs: nowMs + graceMs, later: hashOfSecret(fresh) })) return fresh
      // Another request was first, or the session has been ended: the old secret's fate holds.
      await store.removePlain('sessions', key(fresh))
      return null
    }
    if (nowMs - session.lastSeenAtMs > touchMs) await replace(secret, session, { lastSeenAtMs: nowMs })
    return null
  }

  return {
    async begin(email, now) {
      const secret = newSecret()
      const nowMs = now.getTime()
      await put(secret, { email, createdAtMs: nowMs, lastSeenAtMs: nowMs, secretSinceMs: nowMs, version: 1 })
      return secret
    },

    async resume(secret, now) {
      const session = (await store.get('sessions', key(secret))) as SessionItem | null
      const nowMs = now.getTime()
      if (!session) return null
      const endsAtMs = Math.min(
        session.replacedUntilMs ?? Number.POSITIVE_INFINITY,
        session.lastSeenAtMs + idleMs,
        session.createdAtMs + absoluteMs,
      )
      if (nowMs >= endsAtMs) return null
      const person = await people.find(session.email)
      if (!person) return null
      return { person, rotatedSecret: await rotate(secret, session, nowMs) }
    },

    async end(secret) {
      let session: SessionItem | null
      // Ended by a write that a change of secret under way cannot pass; tried again while such a change came first.
      do session = (await store.get('sessions', key(secret))) as SessionItem | null
      while (session && !(await replace(secret, session, { replacedUntilMs: 0 })))
      if (!session) return
      const hashes = [hashOfSecret(secret), session.earlier, session.later].filter((each) => each !== undefined)
      await Promise.all(hashes.map((each) => store.removePlain('sessions', keyOfHash(each))))
    },

    async rememberSignIn(state, pending, now) {
      const expiresAtSeconds = Math.floor(now.getTime() / 1000) + 600
      await store.putPlain('sessions', { ...stateKey(state), ...pending, expiresAtSeconds })
    },

    async takeSignIn(state, now) {
      const item = await store.get('sessions', stateKey(state))
      if (!item || Number(item.expiresAtSeconds) * 1000 < now.getTime()) return null
      await store.removePlain('sessions', stateKey(state))
      return item as unknown as PendingSignIn
    },
  }
}
