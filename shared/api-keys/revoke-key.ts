import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { ApiKey } from './api-key.ts'
import { findKey, keyChange } from './api-key-store.ts'
import { shownInAudit } from './issue-key.ts'

export type RevokeKey = { id: string; actor: Actor; at: Date; formKey?: string }

export type RevokeKeyRefusal = { kind: 'already-done' } | { kind: 'gone' } | { kind: 'revoked-already' }

/** Revokes a key: from the next call on it opens nothing. It stays in the list. Refuses one that is not there, and one that is revoked. */
export const revokeKey = async (
  store: Store,
  { id, actor, at, formKey }: RevokeKey,
): Promise<Outcome<ApiKey, RevokeKeyRefusal>> => {
  const found = await findKey(store, id)
  if (!found) return refused({ kind: 'gone' })
  if (found.status === 'revoked')
    return refused({ kind: (await store.wasDone(formKey)) ? 'already-done' : 'revoked-already' })
  const { lastUsedAt: _, ...before } = found
  const after: ApiKey = { ...before, status: 'revoked', revokedAt: at.toISOString(), version: before.version + 1 }
  const result = await store.commit({
    changes: [keyChange(after)],
    audit: {
      scope: 'SE',
      actor,
      action: 'revoke-api-key',
      subject: `api-key ${id}`,
      at: at.toISOString(),
      before: shownInAudit(before),
      after: shownInAudit(after),
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  // A key changes in one way only: somebody else has revoked it.
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'revoked-already' })
}
