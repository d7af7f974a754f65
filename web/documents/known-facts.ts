import type { DocumentId } from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import { type NationalFigure, nationalFigures } from '#shared/statistics/national-figures.ts'
import { publishedInterviews, publishedSource, publishedSurvey } from '#shared/surveys/published-results.ts'

/** What is publicly known of a document, with its source. */
export type KnownFacts = {
  findings: string[]
  unknown: string[]
  figures: NationalFigure[]
  source: string
  sourceUrl: string | null
}

const results = { interviews: publishedInterviews, survey: publishedSurvey } as const

const reportTitle = 'Läge och utveckling av validering – nationellt och regionalt'

/** Of the interviews and the survey what was told at the project's meeting; of the report the numbers in its publisher's own news. Nothing beyond that. */
export const knownFacts = (id: DocumentId, language: Language): KnownFacts => {
  if (id !== 'situation') {
    const { findings, unknown } = results[id]
    return {
      findings: findings.map((one) => one[language]),
      unknown: unknown.map((one) => one[language]),
      figures: [],
      source: publishedSource[language],
      sourceUrl: null,
    }
  }
  const figures = nationalFigures.filter(({ source }) => source.title === reportTitle)
  const source = figures[0]?.source
  return {
    findings: [],
    unknown: [],
    figures,
    source: source ? `${source.title}, ${source.publisher}, ${source.published}` : reportTitle,
    sourceUrl: source?.url ?? null,
  }
}
