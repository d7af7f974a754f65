import { chartColours } from './chart-colours.ts'
import { type KeyEntry, wrappedKey } from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import { Band } from './median-band.tsx'
import type { SmallMultiplesProps } from './small-multiples.tsx'
import { TrendDot } from './trend-row.tsx'

const lineSign = (name: 'target' | 'line', dashes?: string) => (
  <line
    class={`chart__${name}`}
    x1="1"
    x2="23"
    y1="7.5"
    y2="7.5"
    stroke={chartColours[name]}
    stroke-width="1.5"
    stroke-dasharray={dashes}
  />
)

/** What the signs of small drawings mean; a sign that none of them has is left out. */
export const multipleKey = ({
  rows,
  target,
  breaks,
  bandMeans,
  language,
  width,
}: Pick<SmallMultiplesProps, 'rows' | 'target' | 'breaks' | 'bandMeans' | 'language'> & {
  width: number
}): KeyEntry[] => {
  const t = chartTexts[language]
  const values = rows.flatMap((row) => row.values)
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  const entries = [
    ...(known.length > 0
      ? [
          {
            sign: (
              <>
                <line
                  class="chart__trend"
                  x1="1"
                  x2="23"
                  y1="7.5"
                  y2="7.5"
                  stroke={chartColours.bar}
                  stroke-width="2"
                />
                <TrendDot x={20} y={7.5} isNewest isSmall />
              </>
            ),
            text: t.medianOverTime,
          },
        ]
      : []),
    ...(known.some(({ lowerQuartile }) => lowerQuartile !== null)
      ? [{ sign: <Band x={1} width={22} y={4} />, text: bandMeans ?? t.middleHalf }]
      : []),
    ...(target === undefined ? [] : [{ sign: lineSign('target'), text: t.target }]),
    ...(breaks ? [{ sign: lineSign('line', '2 3'), text: breaks.label }] : []),
    ...(values.includes(null) ? [{ sign: null, text: t.gapMeans }] : []),
  ]
  return wrappedKey(entries, width)
}
