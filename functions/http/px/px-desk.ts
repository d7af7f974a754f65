import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import { pxTable } from '#shared/px-api/px-table.ts'
import type { SavedQueries } from '#shared/px-api/saved-queries.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import type { WebDeps } from '#web/deps.ts'
import type { CallerLimit } from './call-limit.ts'
import type { PxContext } from './px-env.ts'
import { languageIn, type RawParameters, readRaw } from './read-parameters.ts'
import type { WrittenAnswers } from './written-answers.ts'

/** What the operations of the API work with. */
export type PxDesk = Pick<WebDeps, 'tables' | 'clock'> & {
  savedQueries: SavedQueries
  answers: WrittenAnswers
  /** Saving is counted apart, and harder: what is saved stays. */
  saves: CallerLimit
}

/** A table as the API shows it, with the table that it is a view of: that one is the same as long as its figures are. */
export type AskedTable = { version: StatisticsTable; table: StatisticsTable }

/** The table under an id. */
export const tableIn = async ({ tables }: PxDesk, id: string): Promise<Outcome<AskedTable, PxRefusal>> => {
  const found = await tables.find(id)
  return found ? done({ version: found, table: pxTable(found) }) : refused({ kind: 'unknown-table', id })
}

/** The parameters of a request and its language, which every operation reads. */
export const askedIn = (context: PxContext): Outcome<{ raw: RawParameters; language: Language }, PxRefusal> => {
  const raw = readRaw(new URL(context.req.url).searchParams)
  if (!raw.ok) return raw
  const language = languageIn(raw.value)
  return language.ok ? done({ raw: raw.value, language: language.value }) : language
}
