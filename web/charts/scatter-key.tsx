import { chartColours } from './chart-colours.ts'
import { type KeyEntry, wrappedKey } from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import type { ScatterScales } from './scatter-axes.tsx'
import type { ScatterChartProps, ScatterPoint } from './scatter-chart.tsx'
import type { PlacedLabel } from './scatter-labels.ts'

type Known = Omit<ScatterPoint, 'x' | 'y'> & { x: number; y: number }

export const isKnown = (point: ScatterPoint): point is Known => point.x !== null && point.y !== null

/** Points that stand on each other, as one. */
export type Spot = { x: number; y: number; points: Known[] }

export const spotsOf = (known: readonly Known[], scales: ScatterScales): Spot[] => {
  const spots = new Map<string, Spot>()
  for (const point of known) {
    const [x, y] = [scales.x(point.x), scales.y(point.y)]
    const spot = spots.get(`${x} ${y}`) ?? { x, y, points: [] }
    spot.points.push(point)
    spots.set(`${x} ${y}`, spot)
  }
  return [...spots.values()]
}

type Place = { x: number; y: number }

/** The way from an earlier place, an open mark, to the one that is shown. */
export const Trail = ({ from, to }: { from: Place; to: Place }) => (
  <>
    <line
      class="chart__line"
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke={chartColours.line}
      stroke-width="1.5"
      stroke-dasharray="4 3"
    />
    <circle
      class="chart__earlier"
      cx={from.x}
      cy={from.y}
      r="3"
      fill={chartColours.paper}
      stroke={chartColours.bar}
      stroke-width="1.5"
    />
  </>
)

/** «A. Roll och mandat» beside its letter is «Roll och mandat». */
const withoutLetter = (label: string, short: string): string =>
  label.startsWith(`${short}. `) ? label.slice(short.length + 2) : label

/** What the letters mean, for the points that carry no whole label, and which are not in the drawing. */
export const scatterKey = (
  spots: readonly Spot[],
  labels: readonly PlacedLabel[],
  { points, target, beforeMeans, language }: ScatterChartProps,
  width: number,
) => {
  const t = chartTexts[language]
  const missing = points.filter((point) => !isKnown(point)).map(({ label }) => label)
  const letters = spots
    .flatMap(({ points: own }, index) => (own.length > 1 || labels[index]?.isShort ? own : []))
    .toSorted((one, other) => points.indexOf(one) - points.indexOf(other))
  const letter = (text: string) => (
    <text
      class="chart__label"
      x="12"
      y="12"
      text-anchor="middle"
      font-size="13"
      font-weight="600"
      fill={chartColours.ink}
    >
      {text}
    </text>
  )
  const targetSign = (
    <line class="chart__target" x1="1" x2="23" y1="7.5" y2="7.5" stroke={chartColours.target} stroke-width="1.5" />
  )
  const entries: KeyEntry[] = [
    ...(target === undefined ? [] : [{ sign: targetSign, text: t.target }]),
    ...(beforeMeans ? [{ sign: <Trail from={{ x: 4, y: 7.5 }} to={{ x: 23, y: 7.5 }} />, text: beforeMeans }] : []),
    ...letters.map(({ short, label }) => ({ sign: letter(short), text: withoutLetter(label, short) })),
    ...(missing.length > 0 ? [{ sign: null, text: t.notPlaced(missing.join('; ')) }] : []),
  ]
  return wrappedKey(entries, width)
}
