import type { Language } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'
import { tableTexts } from './table-texts.ts'

/** More bars than this are not a picture any longer. */
const mostBars = 25

type BarsView = { along: string; rows: ProfileRow[]; max: number }

/**
 * Bars over the one dimension with several values chosen, when that is a time or a region; null otherwise, and where there is no number to draw.
 * The total of the regions is left out: it would make all other bars short.
 */
export const barsView = (cut: TableCut, language: Language): BarsView | null => {
  const varying = cut.dimensions.filter(({ values }) => values.length > 1)
  const [along] = varying
  if (!along || varying.length > 1 || !(along.isTime || along.isRegion) || along.values.length > mostBars) return null
  // One dimension varies, so the cells stand in the order of its values.
  const rows = along.values.flatMap((value, index): ProfileRow[] => {
    const cell = cut.cells[index]
    if (!cell || value.code === along.totalCode) return []
    const row = { id: value.code, label: value.label[language] }
    return 'value' in cell
      ? [{ ...row, value: cell.value, text: formatNumber(cell.value, language) }]
      : [{ ...row, value: null, text: tableTexts[language].missing[cell.missing] }]
  })
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  if (known.length === 0) return null
  return { along: along.label[language], rows, max: axisEnd(Math.max(...known)) }
}
