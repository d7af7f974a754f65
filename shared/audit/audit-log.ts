import type { Scope } from '#shared/people/person.ts'
import type { AuditEntry, Item, Store } from '#shared/platform/store.ts'

/** What has been changed, by whom and when. Written by `Store.commit` in the transaction of each change; only read here. */
export type AuditLog = {
  /** The newest lines of a scope, newest first. */
  newest(scope: Scope, limit: number): Promise<AuditEntry[]>
  /** Every line of a scope that is wanted, the oldest first, however long the log is. Reads all of it, a page at a time: only what is wanted is held. */
  all(scope: Scope, isWanted: (entry: AuditEntry) => boolean): Promise<AuditEntry[]>
}

const entryOf = ({ pk: _pk, sk: _sk, ...entry }: Item): AuditEntry => entry as unknown as AuditEntry

/** The log over the store. `pageLines` is how many lines are read at a time. */
export const createAuditLog = (store: Pick<Store, 'query'>, pageLines = 2000): AuditLog => ({
  async newest(scope, limit) {
    const items = await store.query('audit', `SCOPE#${scope}`, undefined, { descending: true, limit })
    return items.map(entryOf)
  },
  async all(scope, isWanted) {
    const wanted: AuditEntry[] = []
    let after = ' '
    for (;;) {
      const items = await store.query('audit', `SCOPE#${scope}`, undefined, { limit: pageLines, range: { after } })
      wanted.push(...items.map(entryOf).filter(isWanted))
      const last = items.at(-1)
      if (!last || items.length < pageLines) return wanted
      after = last.sk
    }
  },
})
