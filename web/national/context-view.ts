import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import type { ContextFigure, Snapshot } from '#shared/statistics/snapshot.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'

type Texts = {
  title: (year: number) => string
  national: (students: string, year: number) => string
  nationalMissing: (year: number) => string
  most: (county: string, students: string) => string
  columns: string[]
  country: string
}

const contextTexts = texts<Texts>({
  sv: {
    title: (year) => `Studerande i yrkeshögskolan ${year}, per län`,
    national: (students, year) => `I hela landet fanns ${students} studerande ${year}.`,
    nationalMissing: (year) => `Uppgift för hela landet ${year} saknas.`,
    most: (county, students) => `Flest fanns i ${county}: ${students}.`,
    columns: ['Län', 'Studerande', 'varav kvinnor', 'Examinerade', 'varav kvinnor'],
    country: 'Hela landet',
  },
  en: {
    title: (year) => `Students in higher vocational education in ${year}, by county`,
    national: (students, year) => `The whole country had ${students} students in ${year}.`,
    nationalMissing: (year) => `The figure for the whole country in ${year} is missing.`,
    most: (county, students) => `${county} had the most: ${students}.`,
    columns: ['County', 'Students', 'of whom women', 'Graduates', 'of whom women'],
    country: 'The whole country',
  },
})

type Lookup = (regionCode: string, measure: ContextFigure['measure']) => ContextFigure | undefined

const lookupOf =
  (figures: readonly ContextFigure[], year: number): Lookup =>
  (regionCode, measure) =>
    figures.find((one) => one.regionCode === regionCode && one.measure === measure && one.year === year)

/**
 * Students and graduates in higher vocational education by county, newest year that has students: what validation is seen against. Not validations, and never
 * added up. Null when the snapshot holds none.
 */
export const contextView = (snapshot: Pick<Snapshot, 'context'>, language: Language) => {
  const t = contextTexts[language]
  const years = snapshot.context.filter(({ measure }) => measure === 'students').map(({ year }) => year)
  if (years.length === 0) return null
  const year = Math.max(...years)
  const at = lookupOf(snapshot.context, year)
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? siteTexts[language].dataMissing : formatNumber(value, language)
  const counties = regions.map(({ code, county }) => ({ code, county, students: at(code, 'students')?.total ?? null }))
  const most = counties.reduce((best, one) => ((one.students ?? -1) > (best.students ?? -1) ? one : best))
  const national = at('SE', 'students')?.total ?? null
  const source = contextSource
  return {
    title: t.title(year),
    description: [
      source.isNotValidations[language],
      national === null ? t.nationalMissing(year) : t.national(number(national), year),
      ...(most.students === null ? [] : [t.most(most.county, number(most.students))]),
    ].join(' '),
    max: axisEnd(most.students ?? 1),
    rows: counties.map(
      ({ code, county, students }): ProfileRow => ({
        id: code,
        label: county,
        value: students,
        text: number(students),
      }),
    ),
    table: {
      columns: t.columns.map((label, index) => ({ label, isNumber: index > 0 })),
      rows: [
        ...regions.map(({ code, county }) => ({ code, label: county as string })),
        { code: 'SE', label: t.country },
      ].map(({ code, label }) => [
        label,
        ...(['students', 'graduates'] as const).flatMap((measure) => [
          at(code, measure)?.total ?? siteTexts[language].dataMissing,
          at(code, measure)?.women ?? siteTexts[language].dataMissing,
        ]),
      ]),
    } satisfies ChartTable,
    notes: [source.scope[language], source.notAdditive[language]],
    source: `${source.publisher[language]}: ${source.title[language]}, ${source.period}`,
  }
}
