import type { Localized } from '#shared/platform/language.ts'

/** Whose power something is in: the region's own, shared with others, or national. */
export const powers = ['own', 'shared', 'national'] as const
export type Power = (typeof powers)[number]

/** The levels of maturity, 0 (nothing in place) to 4 (followed up and improved). */
export const levels = [0, 1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

/** What a question or its reason rests on. */
type Source = {
  title: string
  publisher: string
  /** Left out where the source does not give it. */
  year?: number | undefined
  url?: string | undefined
}

/** An action that the instrument proposes. `reach` is the level that it helps to reach. */
type ActionProposal = { id: string; reach: 1 | 2 | 3 | 4; title: Localized; text: Localized; measure: Localized }

export type Indicator = {
  /** The area's letter and a number: `A1`. */
  id: string
  question: Localized
  why: Localized
  /** A key of the instrument's `sources`. */
  source: string
  /** A descriptor for each of the five levels. */
  levels: Localized[]
  /** What would show the level. */
  evidence: Localized
  /** Whose power it is in by default. */
  power: Power
  actions: ActionProposal[]
}

export type Area = { id: string; letter: string; title: Localized; purpose: Localized; indicators: Indicator[] }

/** A versioned questionnaire kept as data. What it must be: instrument-schema.ts, which the tests hold every instrument to. */
export type Instrument = {
  id: string
  version: number
  kind: 'mapping' | 'survey' | 'interview'
  title: Localized
  /** Where the questions come from. */
  origin: Localized
  targetLevel: number
  sources: Record<string, Source>
  areas: Area[]
}

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
