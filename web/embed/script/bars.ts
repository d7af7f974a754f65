import type { Language } from '#shared/platform/language.ts'
import type { Cell, Dimension } from '#shared/tables/table.ts'

export type Bar = { label: string; cell: Cell; sharePercent: number }
export type Bars = { along: string; rows: Bar[] }

/** The whole country and groups of regions would make the bars of single regions short. */
const isWhole = (code: string): boolean => code.startsWith('SE')

/**
 * Bars along the one dimension with several values, each as a share of the longest; null where several dimensions have several values, and where there is no number.
 * Among regions the whole country is left out.
 */
export const barsOf = (
  { dimensions, cells }: { dimensions: readonly Dimension[]; cells: readonly Cell[] },
  language: Language,
): Bars | null => {
  const [along, another] = dimensions.filter(({ values }) => values.length > 1)
  if (!along || another) return null
  // One dimension varies, so the cells stand in the order of its values.
  const shown = along.values
    .map((value, place) => ({ value, cell: cells[place] }))
    .filter(({ value }) => !(along.isRegion && isWhole(value.code)))
  const longest = Math.max(0, ...shown.map(({ cell }) => (cell && 'value' in cell ? cell.value : 0)))
  if (longest === 0) return null
  return {
    along: along.label[language],
    rows: shown.flatMap(({ value, cell }) =>
      cell
        ? [{ label: value.label[language], cell, sharePercent: 'value' in cell ? (100 * cell.value) / longest : 0 }]
        : [],
    ),
  }
}
