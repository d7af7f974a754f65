import type { Language } from '#shared/platform/language.ts'
import { type ChartFile, fileWidth } from '../chart-files/chart-files.ts'
import { type TrendChartProps, TrendChartSvg } from '../charts/trend-chart.tsx'
import { overTimeTexts } from './over-time-texts.ts'
import { changeOf, type OverTimeView } from './over-time-view.ts'
import type { FileOf } from './result-charts.tsx'
import { resultProfileTexts } from './result-profile-texts.ts'

/** The chart's name in the address of its files. */
export const overTimeName = 'over-tid'

/** The rounds as small lines, as the page and its file draw them. */
export const overTimeChart = (view: OverTimeView, target: number, language: Language): TrendChartProps => ({
  language,
  title: overTimeTexts[language].chartTitle,
  description: view.about,
  moments: view.moments,
  rows: view.rows,
  max: 100,
  target,
})

/** The rounds as a file, with whole percentages in its table. */
export const overTimeFile = (view: OverTimeView, target: number, of: FileOf, language: Language): ChartFile => {
  const chart = overTimeChart(view, target, language)
  const title = `${of.region}: ${chart.title}`
  return {
    title,
    description: chart.description,
    svg: TrendChartSvg({ ...chart, title, width: fileWidth }),
    table: {
      columns: view.table.columns,
      rows: view.rows.map(({ label, values }) => [
        label,
        ...values.map((value) => (value === null ? null : Math.round(value))),
        changeOf(values),
      ]),
    },
    source: resultProfileTexts[language].fileSource(of.region, of.round),
    compiledAt: of.at.toISOString(),
  }
}
