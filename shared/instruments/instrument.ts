import type { z } from 'zod'
// The types only: the schema's library stays out of what loads at a cold start.
import type { instrumentSchema } from './instrument-schema.ts'

/** Whose power something is in: the region's own, shared with others, or national. */
export const powers = ['own', 'shared', 'national'] as const
export type Power = (typeof powers)[number]

/** The levels of maturity, 0 (nothing in place) to 4 (followed up and improved). */
export const levels = [0, 1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

/** A versioned questionnaire kept as data. What it must be: instrument-schema.ts, which the tests hold every instrument to. */
export type Instrument = z.infer<typeof instrumentSchema>
export type Area = Instrument['areas'][number]
export type Indicator = Area['indicators'][number]

/** All indicators in the order they are asked. */
export const indicatorsOf = (instrument: Instrument): Indicator[] => instrument.areas.flatMap((area) => area.indicators)

/** The indicator and its area, or null. */
export const findIndicator = (
  instrument: Instrument,
  indicatorId: string,
): { area: Area; indicator: Indicator } | null => {
  for (const area of instrument.areas) {
    const indicator = area.indicators.find((candidate) => candidate.id === indicatorId)
    if (indicator) return { area, indicator }
  }
  return null
}
