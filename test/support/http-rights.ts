import type { Store, Table } from '#shared/platform/store.ts'

/** The tables from which the http function may remove items; the rights in the template are held against them. */
export const httpRemovesFrom = ['regions', 'plans', 'content', 'events', 'sessions'] as const satisfies readonly Table[]

const check = (table: Table): void => {
  if (!httpRemovesFrom.some((one) => one === table)) throw new Error(`the http function may not remove from ${table}`)
}

/** The store as the http function has it: a removal throws where DynamoDB would refuse it for want of the right. */
export const withHttpRights = (store: Store): Store => ({
  ...store,
  async commit(input) {
    for (const change of input.changes) if ('remove' in change) check(change.table)
    return store.commit(input)
  },
  async removePlain(table, key) {
    check(table)
    return store.removePlain(table, key)
  },
})
