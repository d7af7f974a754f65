import type { MultipleRow, MultipleValue } from './small-multiples.tsx'

/** Where a small drawing stands, in pixels; `plotY` is the top of its plot. */
export type PanelPlace = { row: MultipleRow; lines: string[]; x: number; y: number; width: number; plotY: number }

export type Point = MultipleValue & { moment: number }
/** The scales of a drawing. */
export type Plot = { x: (moment: number) => number; y: (value: number) => number }

/** Pixels. */
export const plotHeight = 72
/** From the top of a plot to the next row of drawings: the moments stand between. */
export const panelHeight = plotHeight + 36
/** Of air on each side, so that no point is cut. */
const edge = 8

const round = (value: number): number => Math.round(value * 10) / 10

/** The scales of a drawing. */
export const panelPlot = ({ x, width, plotY }: PanelPlace, moments: number, max: number): Plot => ({
  x: (moment) => round(moments === 1 ? x + width - edge : x + edge + (moment / (moments - 1)) * (width - 2 * edge)),
  y: (value) => round(plotY + (1 - Math.min(1, Math.max(0, value / max))) * plotHeight),
})

/** Runs of values that are joined: a gap or the break ends a run. */
export const runsOf = (values: MultipleRow['values'], breakMoments: readonly number[]): Point[][] => {
  const runs: Point[][] = [[]]
  for (const [moment, value] of values.entries()) {
    if (value === null || breakMoments.includes(moment)) runs.push([])
    if (value !== null) runs.at(-1)?.push({ moment, ...value })
  }
  return runs.filter((run) => run.length > 0)
}

export type Banded = { moment: number; lowerQuartile: number; upperQuartile: number }

/** The band's outline from the first moment to the last and back; one moment alone is 6 px wide. */
export const bandPath = (run: readonly Banded[], { x, y }: Plot): string => {
  const [only] = run
  if (only && run.length === 1) return `M${x(only.moment) - 3} ${y(only.upperQuartile)}h6V${y(only.lowerQuartile)}h-6Z`
  const upper = run.map(({ moment, upperQuartile }) => `${x(moment)} ${y(upperQuartile)}`)
  const lower = run.toReversed().map(({ moment, lowerQuartile }) => `${x(moment)} ${y(lowerQuartile)}`)
  return `M${[...upper, ...lower].join('L')}Z`
}

/** The parts of a run that have quartiles. */
export const bandsOf = (run: readonly Point[]): Banded[][] => {
  const bands: Banded[][] = [[]]
  for (const { moment, lowerQuartile, upperQuartile } of run) {
    if (lowerQuartile === null || upperQuartile === null) bands.push([])
    else bands.at(-1)?.push({ moment, lowerQuartile, upperQuartile })
  }
  return bands.filter((band) => band.length > 0)
}
