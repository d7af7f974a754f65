import { chartColours, chartSteps } from './chart-colours.ts'

/** The fills of a map's categories by colour index: light, hatched and dark differ in shade and in pattern, so that colour carries nothing alone. */
const fillNames = ['plain', 'dots', 'hatch', 'solid', 'cross'] as const

const fillName = (index: number) => fillNames[index % fillNames.length] ?? 'plain'

/** What the `fill` attribute of a shape in the category is. `plain` and `solid` are colours, the others patterns of MapPatterns. */
export const fillOf = (mapId: string, index: number): string => {
  const name = fillName(index)
  if (name === 'plain') return chartColours.paper
  if (name === 'solid') return chartColours.bar
  return `url(#${mapId}-${name})`
}

/** The class that lets the page's theme colour the shapes that are no pattern. */
export const fillClass = (index: number): string => `chart__county chart__county--${fillName(index)}`

/** The patterns that a map's fills refer to. */
export const MapPatterns = ({ mapId }: { mapId: string }) => (
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
  </defs>
)
