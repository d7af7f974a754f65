import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { withUnit } from './chart-layout.ts'
import { chartTexts } from './chart-texts.ts'
import type { MapCategory, RegionMapProps } from './region-map.tsx'
import type { Step } from './step-patterns.tsx'

const steps = [0, 1, 2, 3, 4] as const satisfies readonly Step[]

/**
 * A measure as up to five ordered steps of a map, in whole numbers and equal in width from 0 to `max` (0–19, 20–39 … for percent), so that maps of one measure can be compared over time.
 * A region without a value is «uppgift saknas», a category that the map names only when some region has it. `unit` stands after the numbers.
 */
export const measureSteps = (
  values: Record<string, number | null>,
  { max, unit, language }: { max: number; unit: string; language: Language },
): Pick<RegionMapProps, 'values' | 'categories'> => {
  const width = Math.max(1, Math.ceil(max / steps.length))
  const used = steps.filter((step) => step * width <= max)
  const number = (value: number) => formatNumber(value, language, 0)
  const stepOf = (value: number): Step => used.findLast((step) => Math.round(value) >= step * width) ?? 0
  const missing = chartTexts[language].dataMissing
  const isMissing = Object.values(values).some((value) => value === null)
  const categories = used.map((step, index): MapCategory => {
    const [from, to] = [step * width, index === used.length - 1 ? max : (step + 1) * width - 1]
    const range = from === to ? number(from) : `${number(from)}–${number(to)}`
    return { id: `step-${step}`, label: withUnit(range, unit, language), color: `step-${step}` }
  })
  return {
    values: Object.fromEntries(
      Object.entries(values).map(([code, value]) => [
        code,
        value === null
          ? { category: 'missing', label: missing }
          : { category: `step-${stepOf(value)}`, label: withUnit(number(value), unit, language) },
      ]),
    ),
    categories: [...categories, ...(isMissing ? [{ id: 'missing', label: missing, color: 'missing' } as const] : [])],
  }
}
