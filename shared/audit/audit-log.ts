import type { Scope } from '#shared/people/person.ts'
import type { AuditEntry, Item, Store } from '#shared/platform/store.ts'

/** What has been changed, by whom and when. Written by `Store.commit` in the transaction of each change; only read here. */
export type AuditLog = {
  /** The newest lines of a scope, newest first. */
  newest(scope: Scope, limit: number): Promise<AuditEntry[]>
}

export const createAuditLog = (store: Store): AuditLog => ({
  async newest(scope, limit) {
    const items = await store.query('audit', `SCOPE#${scope}`, undefined, { descending: true, limit })
    return items.map(({ pk: _pk, sk: _sk, ...entry }: Item) => entry as unknown as AuditEntry)
  },
})
