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
  /** Keeps a query until nobody has saved or run it for `keptDays`; the id is of its content, so that the same query is kept once. */
  save(query: SavedQuery, now: Date): Promise<string>
  /** The query, which is then kept anew, or null when there is none under the id. */
  find(id: string, now: Date): Promise<SavedQuery | null>
}

/** Two years: a query of yearly figures is run at least once in that time if anyone cares for it. */
const keptDays = 731
/** A use later than so many days after the last one that was noted is noted: one write a month for each query, not one for each reading. */
const notedDays = 30
const daySeconds = 86_400

const keyOf = (id: string) => ({ pk: `PXQUERY#${id}`, sk: 'QUERY' })

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000)

const idOf = (query: SavedQuery): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 22)

/** Saved queries in the statistics table, one item each. They hold no personal data: nobody is asked who saves. */
export const createSavedQueries = (store: Store): SavedQueries => {
  const keep = (id: string, query: SavedQuery, nowSeconds: number) =>
    store.putPlain('statistics', { ...keyOf(id), ...query, expiresAtSeconds: nowSeconds + keptDays * daySeconds })

  return {
    async save({ tableId, language, selection, outputFormat, outputFormatParams }, now) {
      // In one order, whatever the order they came in.
      const query = { tableId, language, selection, outputFormat, outputFormatParams }
      const id = idOf(query)
      await keep(id, query, secondsOf(now))
      return id
    },
    async find(id, now) {
      if (!/^[\w-]{22}$/.test(id)) return null
      const item = await store.get('statistics', keyOf(id))
      if (!item) return null
      const { expiresAtSeconds, ...query } = bare<SavedQuery & { expiresAtSeconds?: number }>(item)
      // One that was saved before there was an end has none until it is used.
      const daysLeft = ((expiresAtSeconds ?? secondsOf(now) + 1) - secondsOf(now)) / daySeconds
      // DynamoDB removes what is over within days, not at once.
      if (daysLeft <= 0) return null
      if (daysLeft < keptDays - notedDays) await keep(id, query, secondsOf(now))
      return query
    },
  }
}
