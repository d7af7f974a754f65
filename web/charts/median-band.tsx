import { chartColours } from './chart-colours.ts'

/** The middle half: a pale band from the lower to the upper quartile. Drawn 7 px high; when both are the same, still 2 px wide. */
export const Band = ({ x, width, y }: { x: string | number; width: string | number; y: number }) => (
  <rect
    class="chart__band"
    x={x}
    y={y}
    width={Number.parseFloat(String(width)) === 0 ? 2 : width}
    height="7"
    rx="3"
    fill={chartColours.band}
  />
)

/** The median: a dark dot with a light edge, so that it shows on the band. Placed by its middle. */
export const Median = ({ x, y }: { x: string | number; y: number }) => (
  <circle
    class="chart__median"
    cx={x}
    cy={y}
    r="5.5"
    fill={chartColours.bar}
    stroke={chartColours.paper}
    stroke-width="1.5"
  />
)

/** One region's own value: a light square with a dark edge, so that it tells from the median's dot in grey print too. Placed by its middle. */
export const Own = ({ x, y }: { x: string | number; y: number }) => (
  <svg class="chart__own" x={x} y={y} overflow="visible" aria-hidden="true">
    <rect
      class="chart__own-sign"
      x="-5"
      y="-5"
      width="10"
      height="10"
      fill={chartColours.paper}
      stroke={chartColours.ink}
      stroke-width="2.5"
    />
  </svg>
)
