import { chartColours, chartSteps } from './chart-colours.ts'
import { type Step, StepPatterns, stepPattern } from './step-patterns.tsx'

/** The fills of categories without much order: light, hatched and dark differ in shade and in pattern, so that colour carries nothing alone. */
const fillNames = ['plain', 'dots', 'hatch', 'solid', 'cross'] as const

/**
 * How a category is drawn. A number: 0 plain, 1 dots, 2 hatch, 3 solid, 4 cross: from least to most, cross for what stands out. A step of a measure: the
 * shades of the site's five steps. `missing`: thin lines, for what is not known.
 */
export type MapColor = 0 | 1 | 2 | 3 | 4 | `step-${Step}` | 'missing'

const fillName = (color: MapColor): string => (typeof color === 'number' ? (fillNames[color] ?? 'plain') : color)

const stepOf = (color: MapColor): Step | null =>
  typeof color === 'string' && color !== 'missing' ? (Number(color.slice(-1)) as Step) : null

/** What the `fill` attribute of a shape in the category is: a colour, or a pattern of MapPatterns. */
export const fillOf = (mapId: string, color: MapColor): string => {
  const step = stepOf(color)
  if (step !== null) return chartSteps[step].fill
  const name = fillName(color)
  if (name === 'plain') return chartColours.paper
  if (name === 'solid') return chartColours.bar
  return `url(#${mapId}-${name})`
}

/** The `fill` of the same shape once more above it, for grey print; null where the fill is told apart without. */
export const hatchOf = (mapId: string, color: MapColor): string | null => {
  const step = stepOf(color)
  return step === null ? null : stepPattern(`${mapId}-print`, step)
}

/** The class that lets the page's theme colour the shapes that are no pattern. */
export const fillClass = (color: MapColor): string =>
  stepOf(color) === null ? `chart__county chart__county--${fillName(color)}` : `chart__${fillName(color)} chart__county`

/** The patterns that a map's fills refer to. */
export const MapPatterns = ({ mapId }: { mapId: string }) => (
  <>
    <defs>
      <pattern id={`${mapId}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="chart__step-1" width="5" height="5" fill={chartSteps[1].fill} />
        <circle class="chart__bar" cx="2.5" cy="2.5" r="1" fill={chartColours.bar} />
      </pattern>
      <pattern id={`${mapId}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="chart__step-1" width="5" height="5" fill={chartSteps[1].fill} />
        <rect class="chart__bar" width="2" height="5" fill={chartColours.bar} />
      </pattern>
      <pattern id={`${mapId}-cross`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="chart__paper" width="6" height="6" fill={chartColours.paper} />
        <rect class="chart__target" width="1.5" height="6" fill={chartColours.target} />
        <rect class="chart__target" width="6" height="1.5" fill={chartColours.target} />
      </pattern>
      <pattern id={`${mapId}-missing`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="chart__paper" width="6" height="6" fill={chartColours.paper} />
        <rect class="chart__hairline" width="1" height="6" fill={chartColours.line} />
      </pattern>
    </defs>
    <StepPatterns chart={`${mapId}-print`} />
  </>
)
