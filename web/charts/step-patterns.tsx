import { chartColours } from './chart-colours.ts'

/**
 * Patterns that tell the five steps apart where colour does not: in grey print and with a reader's own colours. The lightest and the darkest step are plain; between them come dots, lines and
 * lines on dark. On a screen they are hidden (`chart__hatch` in styles/charts.css); in a file for print they show. `missing` is for what is not known.
 */
const patternNames = { 1: 'dots', 2: 'lines', 3: 'light-lines', missing: 'missing' } as const

export type Step = 0 | 1 | 2 | 3 | 4

/** The `fill` of a shape that lies over one of the step's colour; null where the step is plain. */
export const stepPattern = (chart: string, step: Step | 'missing'): string | null =>
  step in patternNames ? `url(#${chart}-${patternNames[step as keyof typeof patternNames]})` : null

/** What `stepPattern` refers to. Stands once in each drawing that uses it. */
export const StepPatterns = ({ chart }: { chart: string }) => (
  <defs>
    <pattern id={`${chart}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
      <circle class="chart__ink" cx="3" cy="3" r="0.8" fill={chartColours.bar} />
    </pattern>
    <pattern id={`${chart}-lines`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="chart__ink" width="1" height="6" fill={chartColours.bar} />
    </pattern>
    <pattern
      id={`${chart}-light-lines`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect class="chart__paper" width="1.2" height="6" fill={chartColours.paper} />
    </pattern>
    <pattern id={`${chart}-missing`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="chart__paper" width="5" height="5" fill={chartColours.paper} />
      <rect class="chart__hairline" width="1" height="5" fill={chartColours.line} />
    </pattern>
  </defs>
)
