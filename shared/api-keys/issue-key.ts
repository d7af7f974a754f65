import type { Deliverer } from '#shared/deliveries/delivery.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ApiKey, type ApiScope, endsOnBounds, newKey } from './api-key.ts'
import { keyChange } from './api-key-store.ts'

export type IssueKey = {
  name: string
  deliverer: Deliverer
  scopes: readonly ApiScope[]
  endsOn: string
  actor: Actor
  at: Date
  formKey?: string
}

export type IssueKeyRefusal =
  /** The same form has been carried out: a key is issued, and was shown then. */
  { kind: 'already-done' } | { kind: 'ends-wrong'; earliest: string; latest: string } | { kind: 'no-scope' }

/** What the audit log keeps of a key: nothing that opens. */
export const shownInAudit = ({ name, deliverer, scopes, endsOn, status }: ApiKey) => ({
  title: name,
  deliverer,
  scopes,
  endsOn,
  status,
})

/** Issues a key. `text` is the key itself: it is given here and never again. Refuses an end that has passed or is further off than two years, and a key that opens nothing. */
export const issueKey = async (
  store: Store,
  { name, deliverer, scopes, endsOn, actor, at, formKey }: IssueKey,
): Promise<Outcome<{ key: ApiKey; text: string }, IssueKeyRefusal>> => {
  const bounds = endsOnBounds(at)
  if (endsOn < bounds.earliest || endsOn > bounds.latest) return refused({ kind: 'ends-wrong', ...bounds })
  if (scopes.length === 0) return refused({ kind: 'no-scope' })
  const { id, text, secretHash } = newKey()
  const key: ApiKey = {
    id,
    name,
    deliverer,
    scopes: [...new Set(scopes)],
    endsOn,
    secretHash,
    status: 'open',
    issuedAt: at.toISOString(),
    issuedBy: actor,
    revokedAt: null,
    version: 1,
  }
  const result = await store.commit({
    changes: [keyChange(key)],
    audit: {
      scope: 'SE',
      actor,
      action: 'issue-api-key',
      subject: `api-key ${id}`,
      at: at.toISOString(),
      after: shownInAudit(key),
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done({ key, text })
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  throw new Error('two keys were given the same id')
}
