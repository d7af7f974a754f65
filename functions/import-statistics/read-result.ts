import type { WaitingParts } from '#shared/deliveries/accept-delivery.ts'
import type { DeliveryFindings } from '#shared/deliveries/delivery.ts'
import type { FileRefusal } from '#shared/deliveries/file-refusal.ts'
import type { MeasureId } from '#shared/measures/measures.ts'
import type { RegionYearCells } from '#shared/quality/figure-sums.ts'
import type { TableSink } from './read-table.ts'

/** What a whole file came to: its parts as files on the disk, and what was found. */
export type ReadFile = {
  parts: { part: WaitingParts[number]; path: string }[]
  findings: DeliveryFindings
  /** Sums by region, year and cell, which the rules of quality look at; none for measures that have no such rules. */
  figures: RegionYearCells[]
  refusal: FileRefusal | null
}

/** Takes the rows of one measure, and works them up when all have come. */
export type MeasureReader = TableSink & {
  measure: MeasureId
  /** `content`: the name of what was read (content-name.ts), under which its parts are to lie. */
  finish(id: string, content: string): Promise<ReadFile>
}

/** How many warnings a delivery lists; all of them are counted and confirmed. */
export const mostListedWarnings = 100
