import type { Language } from '#shared/platform/language.ts'
import { type Missing, symbols } from '#shared/tables/symbols.ts'
import type { Cell, Dimension } from '#shared/tables/table.ts'

/** The parts of our own JSON-stat that are shown. */
export type Dataset = {
  label: string
  source: string
  updated?: string
  note: readonly string[]
  role?: { time?: readonly string[]; geo?: readonly string[] }
  id: readonly string[]
  dimension: Record<string, { label: string; category: { index: readonly string[]; label: Record<string, string> } }>
  value: readonly (number | null)[]
  status?: Record<string, string>
  extension: { unit: string }
}

/** More figures than this are for a page of their own. */
export const mostCells = 600

const kinds = Object.keys(symbols) as Missing[]

const cellOf = (value: number | null, symbol: string | undefined, language: Language): Cell => {
  if (value !== null) return { value }
  // A cell without number and symbol is one that nobody has reported.
  return { missing: kinds.find((kind) => symbols[kind].symbol[language] === symbol) ?? 'not-available' }
}

/** The dataset as the dimensions and cells that a table is laid out from; its texts are in one language and stand for both. */
export const cutOf = (
  { id, dimension, role, value, status }: Dataset,
  language: Language,
): { dimensions: Dimension[]; cells: Cell[] } => ({
  dimensions: id.map((one) => {
    const { label, category } = dimension[one] ?? { label: one, category: { index: [], label: {} } }
    return {
      id: one,
      label: { sv: label, en: label },
      values: category.index.map((code) => {
        const text = category.label[code] ?? code
        return { code, label: { sv: text, en: text } }
      }),
      totalCode: null,
      isTime: role?.time?.includes(one) ?? false,
      isRegion: role?.geo?.includes(one) ?? false,
    }
  }),
  cells: value.map((one, place) => cellOf(one, status?.[place], language)),
})
