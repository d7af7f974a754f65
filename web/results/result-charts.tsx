import type { Language } from '#shared/platform/language.ts'
import { type ChartFile, fileWidth } from '../chart-files/chart-files.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { type ProfileChartProps, ProfileChartSvg } from '../charts/profile-chart.tsx'
import { resultProfileTexts } from './result-profile-texts.ts'
import type { ResultView } from './result-view.ts'

/** The profile's name in the address of its files. */
export const profileName = 'profil'

/** The profile over the areas as the page and its file draw it. */
export const profileOf = (view: ResultView, language: Language): ProfileChartProps => {
  const { rows, comparison, projection } = view
  const projected = new Map(projection?.areas.map(({ area, scorePercent }) => [area.id, scorePercent]))
  const others = new Map(comparison.kind === 'compared' ? comparison.areas.map((one) => [one.id, one.shown]) : [])
  return {
    language,
    title: resultProfileTexts[language].chartTitle,
    description: view.about,
    max: 100,
    unit: '%',
    rows: rows.map((row) => ({
      id: row.area.id,
      label: row.label,
      value: row.scorePercent,
      target: view.targetPercent,
      text: row.text,
      projected: projected.get(row.area.id) ?? null,
      others: others.get(row.area.id) ?? null,
    })),
  }
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value))

const tableOf = ({ rows, projection }: ResultView, language: Language): ChartTable => {
  const t = resultProfileTexts[language]
  const projected = new Map(projection?.areas.map(({ area, scorePercent }) => [area.id, scorePercent]))
  const number = (label: string) => ({ label, isNumber: true })
  return {
    columns: [
      { label: t.area },
      number(t.score),
      ...(projection ? [number(t.projectedColumn)] : []),
      ...[t.answered, t.notApplicable, t.missing].map(number),
    ],
    rows: rows.map((row) => [
      row.label,
      rounded(row.scorePercent),
      ...(projection ? [rounded(projected.get(row.area.id) ?? null)] : []),
      row.levelCount,
      row.notApplicableCount,
      row.missingCount,
    ]),
  }
}

/** Of which region and round a file is, and when it was made: a mapping that is not handed in changes. */
export type FileOf = { region: string; round: string; at: Date }

/** The profile as a file, or null when nothing is answered. */
export const profileFile = (view: ResultView, of: FileOf, language: Language): ChartFile | null => {
  if (view.rows.every(({ scorePercent }) => scorePercent === null)) return null
  const chart = { ...profileOf(view, language), title: `${of.region}: ${resultProfileTexts[language].chartTitle}` }
  return {
    title: chart.title,
    description: chart.description,
    svg: ProfileChartSvg({ ...chart, width: fileWidth }),
    table: tableOf(view, language),
    source: resultProfileTexts[language].fileSource(of.region, of.round),
    compiledAt: of.at.toISOString(),
  }
}
