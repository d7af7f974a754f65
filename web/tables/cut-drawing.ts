import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import type { LineChartProps } from '../charts/line-chart.tsx'
import type { ProfileChartProps } from '../charts/profile-chart.tsx'
import type { RegionMapProps } from '../charts/region-map.tsx'
import type { View } from './asked.ts'
import { chartView, mostBars, mostLines } from './chart-view.ts'
import { mapView } from './map-view.ts'
import { tableTexts } from './table-texts.ts'

/** What a page and a file draw of a cut, or why nothing is drawn and what to do. */
export type CutDrawing =
  | { kind: 'lines'; chart: LineChartProps }
  | { kind: 'bars'; chart: ProfileChartProps }
  | { kind: 'map'; chart: RegionMapProps }
  | { kind: 'not-drawn'; why: string }

/** The one value that is chosen of each of the other dimensions: what the figures are of. */
const constantsOf = ({ dimensions }: TableCut, language: Language): string =>
  dimensions
    .flatMap(({ label, values }) =>
      values.length === 1 && values[0] ? [`${label[language]}: ${values[0].label[language]}`] : [],
    )
    .join('. ')

/** The sentence under a drawing's title, and what is held constant in it. */
const sentence = (said: string, cut: TableCut, language: Language): string => {
  const constants = constantsOf(cut, language)
  return constants ? `${said} ${constants}.` : said
}

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase())

/** The cut as lines or bars. */
const chartDrawing = (cut: TableCut, language: Language): CutDrawing => {
  const t = tableTexts[language]
  const view = chartView(cut, language)
  if (view.kind === 'no-numbers') return { kind: 'not-drawn', why: t.notDrawn['no-numbers'] }
  if (view.kind === 'too-many')
    return {
      kind: 'not-drawn',
      why: t.notDrawn['too-many'](lower(view.dimensions), { lines: mostLines, bars: mostBars }),
    }
  const along = view.along.toLowerCase()
  const unit = cut.table.unit[language]
  const title = cut.table.title[language]
  if (view.kind === 'bars') {
    const { rows, max, at } = view
    const words = {
      title: t.drawnTitle(title, along, at),
      description: sentence(t.bars(along, unit, at), cut, language),
    }
    return { kind: 'bars', chart: { language, ...words, rows, max, unit: '' } }
  }
  const { moments, lines, max, breakAt } = view
  const year = measures[cut.table.measure].comparabilityBreak?.year
  return {
    kind: 'lines',
    chart: {
      language,
      title: t.drawnTitle(title, along, null),
      description: sentence(t.lines(along, unit), cut, language),
      moments,
      lines,
      max,
      breaks: breakAt === null || year === undefined ? null : { moments: [breakAt], label: t.breakMark(year) },
    },
  }
}

/** The cut as a map of the counties. */
const mapDrawing = (cut: TableCut, language: Language): CutDrawing => {
  const t = tableTexts[language]
  const view = mapView(cut, language)
  if (view.kind === 'too-many') return { kind: 'not-drawn', why: t.notDrawn['too-many-on-map'](lower(view.dimensions)) }
  if (view.kind !== 'map') return { kind: 'not-drawn', why: t.notDrawn[view.kind] }
  const { values, categories, at } = view
  const region = cut.dimensions.find(({ isRegion }) => isRegion)
  return {
    kind: 'map',
    chart: {
      language,
      title: t.drawnTitle(cut.table.title[language], region?.label[language].toLowerCase() ?? '', at),
      description: sentence(t.map(cut.table.unit[language], at), cut, language),
      values,
      categories,
    },
  }
}

/** What is drawn of a cut in the view that is asked for. */
export const drawCut = (cut: TableCut, view: Exclude<View, 'table'>, language: Language): CutDrawing =>
  view === 'map' ? mapDrawing(cut, language) : chartDrawing(cut, language)
