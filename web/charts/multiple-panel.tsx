import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours } from './chart-colours.ts'
import { withUnit } from './chart-layout.ts'
import { LabelLines, labelLineHeight } from './chart-parts.tsx'
import { mark } from './mark.ts'
import { bandPath, bandsOf, type PanelPlace, type Plot, type Point, plotHeight, runsOf } from './multiple-places.ts'
import type { MultipleValue } from './small-multiples.tsx'
import { TrendDot } from './trend-row.tsx'

const Runs = ({ runs, plot }: { runs: readonly Point[][]; plot: Plot }) => (
  <>
    {runs.flatMap(bandsOf).map((band) => (
      <path class="chart__band" d={bandPath(band, plot)} fill={chartColours.band} />
    ))}
    {runs
      .filter(({ length }) => length > 1)
      .map((run) => (
        <polyline
          class="chart__trend"
          points={run.map(({ moment, median }) => `${plot.x(moment)},${plot.y(median)}`).join(' ')}
          fill="none"
          stroke={chartColours.bar}
          stroke-width="2"
          stroke-linejoin="round"
        />
      ))}
  </>
)

const Frame = ({
  place,
  plot,
  max,
  target,
}: {
  place: PanelPlace
  plot: Plot
  max: number
  target?: number | undefined
}) => (
  <>
    {[0, max / 2, max].map((value) => (
      <line
        class={value === 0 ? 'chart__line' : 'chart__grid'}
        x1={place.x}
        x2={place.x + place.width}
        y1={plot.y(value)}
        y2={plot.y(value)}
        stroke={value === 0 ? chartColours.line : chartColours.track}
      />
    ))}
    {target !== undefined && (
      <line
        class="chart__target"
        x1={place.x}
        x2={place.x + place.width}
        y1={plot.y(target)}
        y2={plot.y(target)}
        stroke={chartColours.target}
        stroke-width="1.5"
      />
    )}
  </>
)

type PanelProps = {
  place: PanelPlace
  plot: Plot
  moments: readonly string[]
  max: number
  unit: string
  target: number | undefined
  breakMoments: readonly number[]
  language: Language
}

/** What a mark says: the median, and the middle half where there is one. */
const said = ({ median, lowerQuartile, upperQuartile }: MultipleValue, unit: string, language: Language): string => {
  const number = (value: number) => formatNumber(value, language, 0)
  const half =
    lowerQuartile === null || upperQuartile === null ? '' : ` (${number(lowerQuartile)}–${number(upperQuartile)})`
  return withUnit(number(median), unit, language) + half
}

const Head = ({ place: { row, lines, x, y, plotY } }: { place: PanelPlace }) => {
  const isMissing = row.values.at(-1) == null
  return (
    <>
      <LabelLines lines={lines} x={x} y={y + 14} />
      <text
        class={isMissing ? 'chart__missing' : 'chart__value'}
        x={x}
        y={plotY - labelLineHeight + 8}
        {...(isMissing ? { 'font-style': 'italic', 'font-size': '13' } : { 'font-weight': '600' })}
        fill={isMissing ? chartColours.muted : chartColours.ink}
      >
        {row.text}
        {row.change && (
          <tspan class="chart__note" dx="6" font-weight="400" font-size="13" fill={chartColours.muted}>
            {row.change}
          </tspan>
        )}
      </text>
    </>
  )
}

/** The first and the last moment under the plot; only the last where both have no room. */
const Moments = ({ place, moments }: Pick<PanelProps, 'place' | 'moments'>) => {
  const [first = '', last = ''] = [moments[0], moments.at(-1)]
  const hasRoom = moments.length > 1 && (first.length + last.length + 2) * 7 < place.width
  return (
    <>
      {hasRoom && (
        <text
          class="chart__note"
          x={place.x}
          y={place.plotY + plotHeight + 16}
          font-size="13"
          fill={chartColours.muted}
        >
          {first}
        </text>
      )}
      <text
        class="chart__note"
        x={place.x + place.width}
        y={place.plotY + plotHeight + 16}
        text-anchor="end"
        font-size="13"
        fill={chartColours.muted}
      >
        {last}
      </text>
    </>
  )
}

/** One small drawing: label and newest value, and the median as a line in the band of the middle half. */
export const Panel = ({ place, plot, moments, max, unit, target, breakMoments, language }: PanelProps) => {
  const runs = runsOf(place.row.values, breakMoments)
  return (
    <g>
      <Head place={place} />
      <Frame place={place} plot={plot} max={max} target={target} />
      {breakMoments
        .filter((moment) => moment > 0)
        .map((moment) => (
          <line
            class="chart__line"
            x1={plot.x(moment - 0.5)}
            x2={plot.x(moment - 0.5)}
            y1={place.plotY}
            y2={place.plotY + plotHeight}
            stroke={chartColours.line}
            stroke-dasharray="2 3"
          />
        ))}
      <Runs runs={runs} plot={plot} />
      {runs.flat().map((point) => (
        <g {...mark(`${place.row.label}, ${moments[point.moment]}`, said(point, unit, language))}>
          <TrendDot
            x={plot.x(point.moment)}
            y={plot.y(point.median)}
            isNewest={point.moment === moments.length - 1}
            isSmall
          />
        </g>
      ))}
      <Moments place={place} moments={moments} />
    </g>
  )
}
