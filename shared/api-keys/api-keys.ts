import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type ApiKey, isSameHash, type ListedKey, partsOf, standingOf } from './api-key.ts'
import { findKey, listKeys, noteUse } from './api-key-store.ts'
import { type IssueKey, type IssueKeyRefusal, issueKey } from './issue-key.ts'
import { type RevokeKey, type RevokeKeyRefusal, revokeKey } from './revoke-key.ts'

export type ApiKeys = {
  /** Every key that was ever issued, the newest first. */
  list(): Promise<ListedKey[]>
  issue(input: IssueKey): Promise<Outcome<{ key: ApiKey; text: string }, IssueKeyRefusal>>
  revoke(input: RevokeKey): Promise<Outcome<ApiKey, RevokeKeyRefusal>>
  /** The key whose text this is, and notes that it is used. Refuses a text that is no key, or one that is revoked or has ended. One query, and a write at most every five minutes. */
  open(text: string, at: Date): Promise<Outcome<ApiKey, { kind: 'unknown' } | { kind: 'revoked' } | { kind: 'ended' }>>
}

/** Keys of the API, over the statistics table. */
export const createApiKeys = (store: Store): ApiKeys => ({
  list: () => listKeys(store),
  issue: (input) => issueKey(store, input),
  revoke: (input) => revokeKey(store, input),
  async open(text, at) {
    const parts = partsOf(text)
    const found = parts && (await findKey(store, parts.id))
    if (!parts || !found || !isSameHash(found.secretHash, parts.secretHash)) return refused({ kind: 'unknown' })
    const standing = standingOf(found, at)
    if (standing !== 'open') return refused({ kind: standing })
    await noteUse(store, found, at)
    const { lastUsedAt: _, ...key } = found
    return done(key)
  },
})
