import { figuresOfContent } from '#shared/quality/figures.ts'
import type { QualityWarning } from '#shared/quality/finding.ts'
import { findingsOf } from '#shared/quality/findings-of.ts'
import { isCountYear } from '#shared/statistics/count-years.ts'
import type { CountContent, CountRecord, CountSubmission } from '#shared/statistics/validation-count.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { fieldsOf } from './count-form.ts'
import { countTexts } from './count-texts.ts'
import { YearPage, type YearPageProps } from './year-page.tsx'

type YearVisit = Visit<'countsYear'> | Visit<'saveCounts'>

/** The year that the address names, or null when none can be reported under it. */
export const yearOf = (visit: YearVisit): number | null => {
  const year = /^\d{4}$/.test(visit.params.year) ? Number(visit.params.year) : Number.NaN
  return isCountYear(year, visit.now) ? year : null
}

/** What is stored of the year, and what was submitted for the year before. */
export const readYear = async (
  visit: YearVisit,
  year: number,
): Promise<{ record: CountRecord | null; previous: CountSubmission | null }> => {
  const { counts } = visit.deps
  const [record, before] = await Promise.all([
    counts.get(visit.region.code, year),
    counts.get(visit.region.code, year - 1),
  ])
  return { record, previous: before?.submitted ?? null }
}

/** What the rules would ask about the content, held against all that counts of the region. */
export const warningsOf = async (visit: YearVisit, content: CountContent, year: number): Promise<QualityWarning[]> => {
  const history = await visit.deps.quality.figures(visit.region.code)
  return findingsOf(figuresOfContent(content, { regionCode: visit.region.code, year }), history).warnings
}

/** The page of a year with this state. */
export const yearPage = (props: YearPageProps, status: 200 | 400 | 409 = 200): Response => {
  const { visit, year } = props
  const other = visit.language === 'sv' ? 'en' : 'sv'
  return visit.page({
    title: `${countTexts[visit.language].yearTitle(year)} – ${visit.region.name}`,
    status,
    isWide: true,
    ...(status !== 200 && {
      otherLanguage: pathTo('countsYear', other, { region: visit.region.code, year: String(year) }),
    }),
    children: <YearPage {...props} />,
  })
}

/** Shows the form with what is stored. */
export const showYear = async (visit: Visit<'countsYear'>): Promise<Response> => {
  const year = yearOf(visit)
  if (year === null) return visit.notFound()
  const { record, previous } = await readYear(visit, year)
  const saved = visit.query.get('saved')
  return yearPage({
    visit,
    year,
    record,
    previous,
    form: { errors: {}, language: visit.language },
    fields: fieldsOf(record?.current ?? null),
    content: record?.current ?? null,
    warnings: record?.current.status === 'draft' ? await warningsOf(visit, record.current, year) : [],
    confirmed: [],
    hasStopped: false,
    conflict: null,
    saved: saved === 'draft' || saved === 'submitted' ? saved : null,
  })
}
