import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { type MappingProgress, mappingProgress } from '#shared/assessments/progress.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import type { Earlier } from './earlier-answers.ts'
import { canAnswer, type Mapping } from './mapping.ts'

type Source = Mapping['instrument']['sources'][string]

/** One indicator of an area as its page shows it. */
export type IndicatorView = {
  indicator: Indicator
  /** Kept, and shown, also when the indicator is not asked now. */
  answer: Answer | null
  /** That of the answer which stands in the store under the indicator's id, also where it was given to another question; 0 for none. */
  version: number
  source: Source | null
  /** Whether it is asked, given the answers so far. What is not asked stays in the page, hidden, so that it can appear. */
  isAsked: boolean
  canAnswer: boolean
  /** What the coordinator wrote when she unlocked it. */
  unlock: NonNullable<Assessment['unlocks']>[string] | null
  earlier: readonly Earlier[]
}

/** What the page of one area shows. */
export type AreaView = {
  /** With every indicator, asked or not. */
  area: Area
  number: number
  /** Counted over what is asked. */
  progress: MappingProgress['areas'][number]
  previous: Area | null
  next: Area | null
  indicators: IndicatorView[]
}

type Known = Pick<Mapping, 'instrument' | 'asked' | 'answers' | 'notAsked' | 'toLookAt' | 'lock' | 'assessment'>

/** What is saved for an indicator is based on this: an answer to the question before it was changed stands under the same id. */
const storedVersion = ({ toLookAt }: Known, indicatorId: string, answer: Answer | undefined): number =>
  (answer ?? toLookAt.get(indicatorId)?.find((earlier) => earlier.indicatorId === indicatorId))?.version ?? 0

/** The area as the page shows it, or null when the instrument has none by that id. */
export const areaView = (
  mapping: Known,
  areaId: string,
  earlier: ReadonlyMap<string, readonly Earlier[]> = new Map(),
): AreaView | null => {
  const { instrument, asked, answers, notAsked, assessment } = mapping
  const index = instrument.areas.findIndex((area) => area.id === areaId)
  const area = instrument.areas[index]
  const progress = mappingProgress(asked, answers).areas[index]
  if (!area || !progress) return null
  const known = byIndicator([...answers, ...notAsked])
  const askedHere = asked.areas[index]?.indicators ?? []
  return {
    area,
    number: index + 1,
    progress,
    previous: instrument.areas[index - 1] ?? null,
    next: instrument.areas[index + 1] ?? null,
    indicators: area.indicators.map((indicator) => ({
      indicator,
      answer: known.get(indicator.id) ?? null,
      version: storedVersion(mapping, indicator.id, known.get(indicator.id)),
      source: instrument.sources[indicator.source] ?? null,
      isAsked: askedHere.some(({ id }) => id === indicator.id),
      canAnswer: canAnswer(mapping, indicator.id),
      unlock: assessment.unlocks?.[indicator.id] ?? null,
      earlier: earlier.get(indicator.id) ?? [],
    })),
  }
}

/** A source as it is cited: title, publisher and year. */
export const citation = (source: Source): string =>
  [`${source.title}, ${source.publisher}`, source.year].filter(Boolean).join(' ')
