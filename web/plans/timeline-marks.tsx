import type { ActionStatus } from '#shared/plans/plan.ts'
import { chartColours } from '../charts/chart-colours.ts'
import type { TimelineSpan } from './timeline-view.ts'

/** Pixels. */
export const barHeight = 16

/** The stripes of what is under way; each drawing has its own, by its id. */
export const StartedPattern = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-started`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="chart__paper" width="7" height="7" fill={chartColours.paper} />
      <rect class="chart__bar" width="3.5" height="7" fill={chartColours.bar} />
    </pattern>
  </defs>
)

/** How a status looks, by pattern as well as colour: open, striped, filled, or dashed. */
const look = (status: ActionStatus, id: string) =>
  ({
    planned: { class: 'chart__projected', fill: chartColours.paper, stroke: chartColours.bar, 'stroke-width': 1.5 },
    started: { class: 'chart__trend', fill: `url(#${id}-started)`, stroke: chartColours.bar, 'stroke-width': 1.5 },
    finished: { class: 'chart__bar', fill: chartColours.bar },
    cancelled: {
      class: 'chart__line',
      fill: 'none',
      stroke: chartColours.line,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    },
  })[status]

type Length = string | number

/** A bar of a status. */
export const StatusBar = ({
  id,
  status,
  x,
  y,
  width,
  height = barHeight,
}: {
  id: string
  status: ActionStatus
  x: Length
  y: number
  width: Length
  height?: number
}) => <rect {...look(status, id)} x={x} y={y} width={width} height={height} rx="2" />

/** Where an action starts or ends, when only one of the two is known: it points into the time that is open. */
export const OpenEnd = ({
  id,
  status,
  kind,
  x,
  y,
}: {
  id: string
  status: ActionStatus
  kind: Exclude<TimelineSpan['kind'], 'both'>
  x: Length
  y: number
}) => (
  <svg x={x} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
    <path {...look(status, id)} d={kind === 'start' ? 'M0 1L13 8L0 15Z' : 'M0 1L-13 8L0 15Z'} />
  </svg>
)

/** A step of an action: open until it is done. */
export const StepDot = ({ x, y, isDone }: { x: Length; y: number; isDone: boolean }) => (
  <circle
    class={isDone ? 'chart__median' : 'chart__earlier'}
    cx={x}
    cy={y}
    r="4"
    fill={isDone ? chartColours.bar : chartColours.paper}
    stroke={isDone ? chartColours.paper : chartColours.bar}
    stroke-width="1.5"
  />
)
