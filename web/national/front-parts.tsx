import type { Child } from 'hono/jsx'
import { chartColours } from '../charts/chart-colours.ts'
import type { Change, ListLine, ProfileLine } from './front-view.ts'

/** Where a figure opens into what it is made of. */
export type FigureLink = (key: string) => string

/** So many of so many as a thin bar; the number stands beside it. */
export const ThinBar = ({ value, of }: { value: number; of: number }) => (
  <svg class="chart__svg front-bar" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
    <rect class="chart__track" width={of} height="1" fill={chartColours.track} />
    <rect class="chart__bar" width={value} height="1" fill={chartColours.bar} />
  </svg>
)

/** An area on the line from 0 to 100: the middle half as a band, the median as a mark, the target as a line. */
export const ProfileMark = ({ line: { median, quartiles }, target }: { line: ProfileLine; target: number }) => (
  <svg class="chart__svg front-mark" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="chart__track" y="4.2" width="100" height="1.6" fill={chartColours.track} />
    {quartiles && (
      <rect
        class="chart__band"
        x={quartiles.lower}
        y="2.5"
        width={Math.max(1, quartiles.upper - quartiles.lower)}
        height="5"
        fill={chartColours.band}
      />
    )}
    <rect class="chart__target" x={target - 0.4} width="0.8" height="10" fill={chartColours.target} />
    {median !== null && (
      <rect
        class="chart__bar"
        x={Math.min(98.4, Math.max(0, median - 0.8))}
        y="1"
        width="1.6"
        height="8"
        fill={chartColours.bar}
      />
    )}
  </svg>
)

const arrows = {
  up: 'M5 1 L9.5 9 H0.5 Z',
  down: 'M5 9 L9.5 1 H0.5 Z',
  same: 'M1 3 H9 V4.5 H1 Z M1 6 H9 V7.5 H1 Z',
} as const satisfies Record<Change['direction'], string>

/** The direction of a change as a sign; words stand beside it. Drawn, since not every typeface has it. */
export const Arrow = ({ direction }: { direction: Change['direction'] }) => (
  <svg class="front-arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d={arrows[direction]} fill="currentColor" />
  </svg>
)

/** A short list of what leads to figures, each with its number. */
export const FrontList = ({ lines, to }: { lines: readonly ListLine[]; to: FigureLink }) => (
  <ol class="front-list">
    {lines.map(({ key, label, text }) => (
      <li>
        <a class="ds-link" href={to(key)}>
          {label}
        </a>{' '}
        <span class="front-list__number">{text}</span>
      </li>
    ))}
  </ol>
)

/** A part of the overview with its heading: no landmark of its own, since the page has a longer part of the same name. */
export const FrontPart = ({ title, children }: { title: string; children?: Child }) => (
  <div class="front__part">
    <h3 class="front__title">{title}</h3>
    {children}
  </div>
)
