import { type Language, texts } from '#shared/platform/language.ts'
import type { ChartCell, ChartTable } from '../chart-files/chart-table.ts'

/** A row of a table, and why it has empty cells; null where it has none, or where a dash says enough. */
type ReasonedRow = { cells: readonly ChartCell[]; why: string | null }

const whyTexts = texts({ sv: { column: 'Varför uppgift saknas' }, en: { column: 'Why data are missing' } })

/** A table with a last column that says why cells are empty; without it where no row has a reason. What is empty is empty in the file too: never a word among numbers. */
export const withReasons = (
  columns: ChartTable['columns'],
  rows: readonly ReasonedRow[],
  language: Language,
): ChartTable =>
  rows.every(({ why }) => why === null)
    ? { columns, rows: rows.map(({ cells }) => cells) }
    : {
        columns: [...columns, { label: whyTexts[language].column }],
        rows: rows.map(({ cells, why }) => [...cells, why ?? '']),
      }
