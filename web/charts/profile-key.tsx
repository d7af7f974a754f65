import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { chartColours } from './chart-colours.ts'
import { chartTexts } from './chart-texts.ts'
import { Band, Median } from './median-band.tsx'

/** What of a row has a sign of its own. */
type Signed = { value: number | null; target?: number; projected?: number | null; others?: object | null }

/** The target: an orange line across. */
export const TargetLine = ({ x, y1, y2 }: { x: string | number; y1: number; y2: number }) => (
  <line class="chart__target" x1={x} x2={x} y1={y1} y2={y2} stroke={chartColours.target} stroke-width="3" />
)

/** What the signs in these rows mean, in the order they are drawn; a sign that no row has is left out. */
export const profileKey = (rows: readonly Signed[], language: Language): { sign: Child; text: string }[] => {
  const t = chartTexts[language]
  const has = (test: (row: Signed) => boolean, entries: { sign: Child; text: string }[]) =>
    rows.some(test) ? entries : []
  return [
    ...has(({ target }) => target !== undefined, [{ sign: <TargetLine x={12} y1={0} y2={15} />, text: t.target }]),
    ...has(
      ({ value, projected }) => value !== null && projected != null && projected > value,
      [
        {
          sign: (
            <rect
              class="chart__projected"
              x="1"
              y="1"
              width="22"
              height="12"
              rx="3"
              fill={chartColours.paper}
              stroke={chartColours.bar}
              stroke-width="1.5"
            />
          ),
          text: t.projected,
        },
      ],
    ),
    ...has(
      ({ others }) => Boolean(others),
      [
        { sign: <Median x={12} y={7.5} />, text: t.median },
        { sign: <Band x={1} width={22} y={4} />, text: t.middleHalf },
      ],
    ),
  ]
}
