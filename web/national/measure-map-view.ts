import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { capitalised, regionsCount } from '#shared/reports/report-words.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import type { PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import { measureSteps } from '../charts/map-steps.ts'
import type { MapCategory, RegionMapProps } from '../charts/region-map.tsx'
import type { Column } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { countText } from './counts-view.ts'
import type { MapMeasure } from './map-measures.ts'
import { mapView } from './map-view.ts'
import { measureTexts } from './measure-map-texts.ts'

/** A map with the table beside it. */
export type MeasureMap = Pick<RegionMapProps, 'title' | 'description' | 'values' | 'categories'> & {
  columns: readonly Column[]
  rows: ChartTable['rows']
}

/** `codes` are the regions that it is about. */
type View = (snapshot: Snapshot, language: Language, codes: readonly string[]) => MeasureMap

const among = (codes: readonly string[]) => regions.filter(({ code }) => codes.includes(code))
const columnsOf = (first: string, second: string): Column[] => [{ label: first }, { label: second, isNumber: true }]

const planMap: View = (snapshot, language, codes) => {
  const t = measureTexts[language]
  const adopted = new Set(
    snapshot.regions
      .filter(({ plan, regionCode }) => plan === 'adopted' && codes.includes(regionCode))
      .map(({ regionCode }) => regionCode),
  )
  const label = (code: string) => (adopted.has(code) ? t.adopted : t.notAdopted)
  return {
    title: t.plan,
    description: t.planSentence(regionsCount(adopted.size, language), adopted.size),
    categories: [
      { id: 'no', label: t.notAdopted, color: 0 },
      { id: 'yes', label: t.adopted, color: 3 },
    ],
    values: Object.fromEntries(
      codes.map((code) => [code, { category: adopted.has(code) ? 'yes' : 'no', label: label(code) }]),
    ),
    columns: [{ label: t.region }, { label: t.planColumn }],
    rows: among(codes).map(({ code, name }) => [name, capitalised(label(code))]),
  }
}

const yearsMap: View = (snapshot, language, codes) => {
  const t = measureTexts[language]
  const of = snapshot.counts.length
  const values = Object.fromEntries(
    codes.map((code) => [
      code,
      snapshot.counts.filter(({ reportingRegions }) => reportingRegions.includes(code)).length,
    ]),
  )
  const all = codes.filter((code) => of > 0 && values[code] === of).length
  const isNone = codes.every((code) => values[code] === 0)
  return {
    title: t.years(of),
    description: isNone ? t.noYears : t.yearsSentence(regionsCount(all, language), all, of),
    ...yearCategories(values, of),
    columns: columnsOf(t.region, t.yearsColumn),
    rows: among(codes).map(({ code, name }) => [name, values[code] ?? 0]),
  }
}

/** A year is a whole one: each number of years is a category of its own, up to five of them, and more are put together evenly. */
const yearCategories = (values: Record<string, number>, of: number): Pick<MeasureMap, 'values' | 'categories'> => {
  const count = Math.min(5, of + 1)
  const stepOf = (years: number) => Math.min(count - 1, Math.floor((years * count) / (of + 1)))
  const categories = Array.from({ length: count }, (_, step): MapCategory => {
    const inside = Array.from({ length: of + 1 }, (_, years) => years).filter((years) => stepOf(years) === step)
    const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? 0]
    // Spread over the five shades, so that the most is the darkest whatever the number of steps.
    const shade = count === 1 ? 0 : Math.round((step * 4) / (count - 1))
    return {
      id: `years-${step}`,
      label: first === last ? String(first) : `${first}–${last}`,
      color: `step-${shade as 0 | 1 | 2 | 3 | 4}`,
    }
  })
  return {
    categories,
    values: Object.fromEntries(
      Object.entries(values).map(([code, years]) => [
        code,
        { category: `years-${stepOf(years)}`, label: String(years) },
      ]),
    ),
  }
}

const countsMap: View = (snapshot, language, codes) => {
  const t = measureTexts[language]
  const newest = newestReportedYear(snapshot)
  const found = new Map<string, PublishedCount>(
    newest?.cells.flatMap(({ region, sector, form, sex, count }) =>
      sector === 'all' && form === 'all' && sex === 'all' ? [[region, count] as const] : [],
    ),
  )
  const counts = new Map(codes.map((code) => [code, found.get(code) ?? 'missing']))
  const shown = [...counts.values()].filter((count) => typeof count === 'number')
  const of = (what: PublishedCount) => [...counts.values()].filter((count) => count === what).length
  const number = (value: number) => formatNumber(value, language)
  const steps = measureSteps(
    Object.fromEntries([...counts].map(([code, count]) => [code, typeof count === 'number' ? count : null])),
    { max: axisEnd(Math.max(...shown, 5)), unit: '', language },
  )
  const hidden = { id: 'hidden', label: t.hidden, color: 1 } as const satisfies MapCategory
  const isHidden = of('suppressed') > 0
  return {
    title: newest ? t.counts(newest.year) : t.noCounts,
    description: !newest
      ? t.noCounts
      : shown.length === 0
        ? t.allHidden
        : t.countsSentence(number(Math.min(...shown)), number(Math.max(...shown)), {
            missing: of('missing'),
            of: codes.length,
            hidden: of('suppressed'),
          }),
    categories: [
      ...steps.categories.filter(({ id }) => id !== 'missing' || of('missing') > 0),
      ...(isHidden ? [hidden] : []),
    ],
    values: {
      ...steps.values,
      ...Object.fromEntries(
        [...counts].flatMap(([code, count]) =>
          count === 'suppressed' ? [[code, { category: 'hidden', label: siteTexts[language].suppressed }]] : [],
        ),
      ),
    },
    columns: columnsOf(t.region, t.countsColumn),
    rows: among(codes).map(({ code, name }) => {
      const count = counts.get(code) ?? 'missing'
      return [name, typeof count === 'number' ? count : countText(count, language)]
    }),
  }
}

const studentsMap: View = (snapshot, language, codes) => {
  const t = measureTexts[language]
  const students = snapshot.context.filter(({ measure, regionCode }) => measure === 'students' && regionCode !== 'SE')
  const year = Math.max(...students.map((one) => one.year))
  const values = Object.fromEntries(
    codes.map((code) => [code, students.find((one) => one.regionCode === code && one.year === year)?.total ?? null]),
  )
  const shown = Object.values(values).filter((value) => value !== null)
  const number = (value: number) => formatNumber(value, language)
  return {
    title: shown.length === 0 ? t.noStudents : t.students(year),
    description:
      shown.length === 0 ? t.noStudents : t.studentsSentence(number(Math.min(...shown)), number(Math.max(...shown))),
    ...measureSteps(values, { max: axisEnd(Math.max(1, ...shown)), unit: '', language }),
    columns: columnsOf(t.region, t.studentsColumn),
    rows: among(codes).map(({ code, county }) => [county, values[code] ?? siteTexts[language].dataMissing]),
  }
}

const views = {
  lage: mapView,
  plan: planMap,
  'rapporterade-ar': yearsMap,
  valideringar: countsMap,
  yrkeshogskolan: studentsMap,
} as const satisfies Record<MapMeasure, View>

const allCodes = regions.map(({ code }): string => code)

/** The map of Sweden with one measure of what is public of each region, all of them or those of `codes`, and the table beside it. */
export const measureMapView = (
  measure: MapMeasure,
  snapshot: Snapshot,
  language: Language,
  codes: readonly string[] = allCodes,
): MeasureMap => views[measure](snapshot, language, codes)
