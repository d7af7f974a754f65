import { chartColours } from './chart-colours.ts'

type Point = { x: number; y: number }

/** Strokes in the order of the lines; with the marks they tell lines apart in grey print and without colour sight. */
const strokes = [
  { class: 'chart__trend', colour: chartColours.bar, dashes: undefined },
  { class: 'chart__trend chart__trend--other', colour: chartColours.target, dashes: '7 4' },
  { class: 'chart__trend', colour: chartColours.bar, dashes: '2 4' },
  { class: 'chart__trend chart__trend--other', colour: chartColours.target, dashes: undefined },
  { class: 'chart__trend', colour: chartColours.bar, dashes: '10 4 2 4' },
  { class: 'chart__trend chart__trend--other', colour: chartColours.target, dashes: '2 4' },
] as const

const strokeOf = (kind: number) => strokes[kind % strokes.length] ?? strokes[0]

/** Circle, square, diamond, triangle: outlines around the point. */
const outlines = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  'M-4 -4H4V4H-4Z',
  'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  'M0 -5L5 4H-5Z',
] as const

/** The line through the points; one point alone has only its mark. */
export const LinePath = ({ kind, points }: { kind: number; points: readonly Point[] }) => {
  const stroke = strokeOf(kind)
  return (
    <polyline
      class={stroke.class}
      points={points.map(({ x, y }) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(' ')}
      fill="none"
      stroke={stroke.colour}
      stroke-width="2"
      stroke-dasharray={stroke.dashes}
    />
  )
}

/** The mark of the line's kind at a point; every other is open. */
export const LineMark = ({ kind, x, y }: Point & { kind: number }) => {
  const stroke = strokeOf(kind)
  return (
    <path
      class={kind % 2 === 0 ? `${stroke.class} chart__mark` : `${stroke.class} chart__mark chart__mark--open`}
      d={outlines[kind % outlines.length]}
      transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}
      fill={kind % 2 === 0 ? stroke.colour : chartColours.paper}
      stroke={stroke.colour}
      stroke-width="1.5"
    />
  )
}
