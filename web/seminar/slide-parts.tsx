import type { Child } from 'hono/jsx'
import { Arrow } from '../national/front-parts.tsx'
import type { Change } from '../national/front-view.ts'

/** Big numbers with what they count. */
export const BigNumbers = ({ numbers }: { numbers: readonly { value: string; label: string }[] }) => (
  <dl class="slide-numbers">
    {numbers.map(({ value, label }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

type Line = { label: string; text: string; change?: Change }

/** A titled list, each line with its number. */
export const NumberList = ({ title, lines, none }: { title: string; lines: readonly Line[]; none: string }) => (
  <div class="slide-list">
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ol>
        {lines.map(({ label, text, change }) => (
          <li>
            <span>{label}</span>{' '}
            <b>
              {change && <Arrow direction={change.direction} />} {text}
            </b>
          </li>
        ))}
      </ol>
    )}
  </div>
)

/** A drawing for a wide slide and the same for a narrow one; styles/seminar.css shows one of them. */
export const SlideChart = ({ wide, narrow }: { wide: Child; narrow: Child }) => (
  <div class="slide-chart">
    <div class="slide-chart__wide">{wide}</div>
    <div class="slide-chart__narrow">{narrow}</div>
  </div>
)
