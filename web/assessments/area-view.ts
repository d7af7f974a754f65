import type { Answer } from '#shared/assessments/assessment.ts'
import { type MappingProgress, mappingProgress } from '#shared/assessments/progress.ts'
import { byIndicator } from '#shared/assessments/score.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import type { Mapping } from './mapping.ts'

type Source = Mapping['instrument']['sources'][string]

/** What the page of one area shows. */
export type AreaView = {
  area: Area
  number: number
  progress: MappingProgress['areas'][number]
  total: MappingProgress
  previous: Area | null
  next: Area | null
  indicators: { indicator: Indicator; answer: Answer | null; source: Source | null }[]
}

/** The area as the page shows it, or null when the instrument has none by that id. */
export const areaView = (
  { instrument, answers }: Pick<Mapping, 'instrument' | 'answers'>,
  areaId: string,
): AreaView | null => {
  const index = instrument.areas.findIndex((area) => area.id === areaId)
  const area = instrument.areas[index]
  const total = mappingProgress(instrument, answers)
  const progress = total.areas[index]
  if (!area || !progress) return null
  const known = byIndicator(answers)
  return {
    area,
    number: index + 1,
    progress,
    total,
    previous: instrument.areas[index - 1] ?? null,
    next: instrument.areas[index + 1] ?? null,
    indicators: area.indicators.map((indicator) => ({
      indicator,
      answer: known.get(indicator.id) ?? null,
      source: instrument.sources[indicator.source] ?? null,
    })),
  }
}

/** A source as it is cited: title, publisher and year. */
export const citation = (source: Source): string =>
  [`${source.title}, ${source.publisher}`, source.year].filter(Boolean).join(' ')
