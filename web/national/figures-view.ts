import type { Language } from '#shared/platform/language.ts'
import type { FigureSource, NationalFigure } from '#shared/statistics/national-figures.ts'

/**
 * The published figures as rows, each pointing to its source by number, and the sources in the order they are first named. There is no total: units differ.
 */
export const figuresView = (figures: readonly NationalFigure[], language: Language) => {
  const sources: FigureSource[] = []
  const numberOf = (source: FigureSource): number => {
    const known = sources.findIndex(({ publisher, title }) => publisher === source.publisher && title === source.title)
    return known >= 0 ? known + 1 : sources.push(source)
  }
  const rows = figures.map((figure) => ({
    id: figure.id,
    measure: figure.measure[language],
    value: figure.value.text[language],
    unit: figure.unit[language],
    period: figure.period[language],
    source: numberOf(figure.source),
    quality: figure.qualityNote[language],
  }))
  return { rows, sources }
}
