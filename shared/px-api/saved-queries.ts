import { createHash } from 'node:crypto'
import { bare } from '#shared/platform/bare-item.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Store } from '#shared/platform/store.ts'
import type { OutputFormat, OutputParameter } from './output-format.ts'
import type { PxQuery } from './px-query.ts'

/** A query that anyone may run again. Expressions are kept as they were asked, so that `top(1)` is the newest year also next year. */
export type SavedQuery = {
  tableId: string
  language: Language
  selection: PxQuery
  outputFormat: OutputFormat | null
  outputFormatParams: readonly OutputParameter[]
}

export type SavedQueries = {
  /** Keeps a query for good; the id is of its content, so that the same query is kept once. */
  save(query: SavedQuery): Promise<string>
  /** The query, or null when there is none under the id. */
  find(id: string): Promise<SavedQuery | null>
}

const keyOf = (id: string) => ({ pk: `PXQUERY#${id}`, sk: 'QUERY' })

const idOf = (query: SavedQuery): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 22)

/** Saved queries in the statistics table, one item each. They hold no personal data: nobody is asked who saves. */
export const createSavedQueries = (store: Store): SavedQueries => ({
  async save({ tableId, language, selection, outputFormat, outputFormatParams }) {
    // In one order, whatever the order they came in.
    const query = { tableId, language, selection, outputFormat, outputFormatParams }
    const id = idOf(query)
    await store.putPlain('statistics', { ...keyOf(id), ...query }, { absent: true })
    return id
  },
  async find(id) {
    if (!/^[\w-]{22}$/.test(id)) return null
    const item = await store.get('statistics', keyOf(id))
    return item && bare<SavedQuery>(item)
  },
})
