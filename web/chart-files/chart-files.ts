import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { WebDeps } from '../deps.ts'
import type { ChartTable } from './chart-table.ts'

/** How wide a chart is drawn for its file, in pixels: pass it as `width` to the chart's `…Svg`. */
export const fileWidth = 720

/** A chart as it goes into files. */
export type ChartFile = {
  title: string
  /** The sentence that says what the chart shows. */
  description: string
  /** The chart's `…Svg` with a width in pixels, not fluid. */
  svg: Child
  table: ChartTable
  /** Where the figures come from, without a full stop: «Kartläggningen, omgång 2026». */
  source: string
  /** When they were compiled, as an ISO moment. Written in the file rather than the day it was fetched, so that the same figures are the same file. Null where nobody has said. */
  compiledAt: string | null
}

/** Draws a chart with the filters of the page's address; null when there is nothing to draw (then the file is 404). */
export type DrawChart = (deps: WebDeps, query: URLSearchParams, language: Language) => Promise<ChartFile | null>
