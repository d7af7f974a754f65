import type { MeasureId } from '#shared/measures/measures.ts'
import type { Localized } from '#shared/platform/language.ts'

/** One value of a dimension. The code is stable and has no spaces. */
export type Value = { code: string; label: Localized }

export type Dimension = {
  id: string
  label: Localized
  values: readonly Value[]
  /** The code of the total; null where there is none. */
  totalCode: string | null
  isTime: boolean
  isRegion: boolean
}

/** A number, or why there is none. */
export type Cell = { value: number } | { missing: 'suppressed' | 'not-available' | 'not-published' }

/** A table of published statistics. `cellAt` takes one code of each dimension, in the dimensions' order. */
export type StatisticsTable = {
  id: string
  title: Localized
  unit: Localized
  source: Localized
  sourceUrl: string | null
  updatedAt: string
  /** When it is next published, as announced (ISO moment); nothing where no day is. */
  nextUpdateAt?: string | undefined
  measure: MeasureId
  /** Which published version it shows, from 1; nothing for a table that is not published in versions, or not yet. */
  version?: number
  dimensions: readonly Dimension[]
  notes: readonly Localized[]
  cellAt(codes: readonly string[]): Cell
}

/** What is asked for: for each dimension the codes, in the order asked for. */
export type Selection = Readonly<Record<string, readonly string[]>>

/** A table cut to a selection: the same dimensions with the chosen values only, cells in row-major order (the last dimension fastest). */
export type TableCut = { table: StatisticsTable; dimensions: readonly Dimension[]; cells: readonly Cell[] }
