import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours } from './chart-colours.ts'
import { withUnit, wrapLabel } from './chart-layout.ts'
import type { ScatterAxis, ScatterChartProps } from './scatter-chart.tsx'
import type { Box } from './scatter-labels.ts'

export type ScatterScales = { area: Box; x: (value: number) => number; y: (value: number) => number }

/** Pixels. */
const quadrantLine = 16
const inset = 6

const tickText = (value: number, { max, unit }: ScatterAxis, language: Language): string =>
  withUnit(formatNumber(value, language), value === max ? unit : '', language)

/** At the quarters, as in the site's other charts of percent. */
const ticksOf = ({ max }: ScatterAxis): number[] => [0, 0.25, 0.5, 0.75, 1].map((share) => share * max)

/** The words of a corner, and the place they take. */
export type Corner = { lines: string[]; box: Box; isLeft: boolean }

/** The words of the four corners, in the order top left, top right, bottom left, bottom right, each within its quadrant. */
export const cornersOf = (
  { area, x }: ScatterScales,
  { quadrants, x: axis }: Pick<ScatterChartProps, 'quadrants' | 'x'>,
): Corner[] =>
  (
    [
      [quadrants.topLeft, true, true],
      [quadrants.topRight, false, true],
      [quadrants.bottomLeft, true, false],
      [quadrants.bottomRight, false, false],
    ] as const
  ).map(([words, isLeft, isTop]) => {
    const room = (isLeft ? x(axis.split) - area.x : area.x + area.width - x(axis.split)) - 2 * inset
    const lines = wrapLabel(words, Math.floor(room / 6.8))
    const width = Math.min(room, Math.max(...lines.map(({ length }) => length)) * 6.8)
    const height = lines.length * quadrantLine
    return {
      lines,
      isLeft,
      box: {
        x: isLeft ? area.x + inset : area.x + area.width - inset - width,
        y: isTop ? area.y + inset : area.y + area.height - inset - height,
        width,
        height,
      },
    }
  })

const CornerWords = ({ corner: { lines, box, isLeft } }: { corner: Corner }) => (
  <>
    {lines.map((line, index) => (
      <text
        class="chart__note"
        x={isLeft ? box.x : box.x + box.width}
        y={box.y + 12 + index * quadrantLine}
        text-anchor={isLeft ? 'start' : 'end'}
        font-size="13"
        font-style="italic"
        fill={chartColours.muted}
      >
        {line}
      </text>
    ))}
  </>
)

const Numbers = ({ scales: { area, x, y }, props }: { scales: ScatterScales; props: ScatterChartProps }) => (
  <>
    {ticksOf(props.y).map((value) => (
      <>
        <line
          class={value === 0 ? 'chart__line' : 'chart__grid'}
          x1={area.x}
          x2={area.x + area.width}
          y1={y(value)}
          y2={y(value)}
          stroke={value === 0 ? chartColours.line : chartColours.track}
        />
        <text
          class="chart__note"
          x={area.x - 6}
          y={y(value) + 4}
          text-anchor="end"
          font-size="13"
          fill={chartColours.muted}
        >
          {tickText(value, props.y, props.language)}
        </text>
      </>
    ))}
    {ticksOf(props.x).map((value) => (
      <text
        class="chart__note"
        x={x(value)}
        y={area.y + area.height + 18}
        text-anchor={value === props.x.max ? 'end' : 'middle'}
        font-size="13"
        fill={chartColours.muted}
      >
        {tickText(value, props.x, props.language)}
      </text>
    ))}
  </>
)

/** What stands behind the points: the axes with their names, the quadrants with their words, and the target. */
export const ScatterAxes = ({
  scales,
  corners,
  props,
}: {
  scales: ScatterScales
  corners: readonly Corner[]
  props: ScatterChartProps
}) => {
  const { area, x, y } = scales
  const names = wrapLabel(props.x.label, Math.floor(area.width / 6.9))
  return (
    <>
      <Numbers scales={scales} props={props} />
      <text class="chart__label" x="0" y="13" font-size="13" fill={chartColours.ink}>
        {props.y.label}
      </text>
      {names.map((line, index) => (
        <text
          class="chart__label"
          x={area.x + area.width}
          y={area.y + area.height + 38 + index * quadrantLine}
          text-anchor="end"
          font-size="13"
          fill={chartColours.ink}
        >
          {line}
        </text>
      ))}
      <line
        class="chart__line"
        x1={x(props.x.split)}
        x2={x(props.x.split)}
        y1={area.y}
        y2={area.y + area.height}
        stroke={chartColours.line}
        stroke-dasharray="2 3"
      />
      {props.target !== props.y.split && (
        <line
          class="chart__line"
          x1={area.x}
          x2={area.x + area.width}
          y1={y(props.y.split)}
          y2={y(props.y.split)}
          stroke={chartColours.line}
          stroke-dasharray="2 3"
        />
      )}
      {props.target !== undefined && (
        <line
          class="chart__target"
          x1={area.x}
          x2={area.x + area.width}
          y1={y(props.target)}
          y2={y(props.target)}
          stroke={chartColours.target}
          stroke-width="1.5"
        />
      )}
      {corners.map((corner) => (
        <CornerWords corner={corner} />
      ))}
    </>
  )
}

/** The height under the plot that the axis takes, in pixels. */
export const axisFoot = (props: Pick<ScatterChartProps, 'x'>, width: number): number =>
  30 + wrapLabel(props.x.label, Math.floor(width / 6.9)).length * quadrantLine + 8
