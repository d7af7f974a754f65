import { isKnownForm } from '#shared/quality/cell-rules.ts'
import {
  type Sector,
  sectors,
  sexes,
  type ValidationCount,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import { createChance } from './chance.ts'

/** Validations per 100,000 inhabitants and cell that the made-up counts swing around. Not taken from any statistics. */
const rates = {
  komvux: 6,
  'folk-high-school': 0.8,
  'higher-vocational': 1.6,
  university: 1.2,
  'employment-service': 0.7,
  branch: 4,
} as const satisfies Record<Sector, number>

/** The made-up counts of one region and year; some cells are missing, as they are in life. The same every time. */
export const demonstrationCounts = (region: { code: string; population: number }, year: number): ValidationCount[] => {
  const chance = createChance(`counts ${region.code} ${year}`)
  const growth = 1 + (year - 2023) * 0.12
  return sectors.flatMap((sector) =>
    validationForms.flatMap((form) => {
      const isMissing = chance() < 0.25 || !isKnownForm(sector, form)
      return sexes.flatMap((sex) => {
        const swing = 0.4 + chance() * 1.2
        const count = Math.round((rates[sector] * region.population * growth * swing) / 100_000)
        return isMissing ? [] : [{ sector, form, sex, count }]
      })
    }),
  )
}
