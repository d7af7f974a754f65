import { type Language, texts } from '#shared/platform/language.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import { levelsFrom, plansFrom } from '#shared/statistics/public-spread.ts'
import type { PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import { type DrawChart, fileWidth } from '../chart-files/chart-files.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { FlowChartSvg } from '../charts/flow-chart.tsx'
import { LevelBarsSvg } from '../charts/level-bars.tsx'
import { LineChartSvg } from '../charts/line-chart.tsx'
import { ProfileChartSvg, type ProfileRow } from '../charts/profile-chart.tsx'
import { RangeChartSvg } from '../charts/range-chart.tsx'
import { RegionMapSvg } from '../charts/region-map.tsx'
import { ScatterChartSvg } from '../charts/scatter-chart.tsx'
import { SmallMultiplesSvg } from '../charts/small-multiples.tsx'
import type { WebDeps } from '../deps.ts'
import { barriersView } from './barriers-view.ts'
import { chosenMapView } from './chosen-map-view.ts'
import { countsView, countText } from './counts-view.ts'
import { historyOf } from './figure-history.ts'
import { figureLine } from './figure-line.ts'
import { flowView } from './flow-view.ts'
import { type Levels, levelsView } from './levels-view.ts'
import type { MapMeasure } from './map-measures.ts'
import { overTimeView, readSpan } from './over-time-view.ts'
import { figureName } from './picture-filter.ts'
import { prioritiesView } from './priorities-view.ts'
import { priorityLevelView } from './priority-level-view.ts'
import { profileView } from './profile-view.ts'
import { readFlow } from './read-flow.ts'
import { type Picture, readPicture, sinceOf } from './read-picture.ts'

/** Where the figures of a chart come from. */
type Source = 'mapping' | 'plans' | 'both' | 'counts' | 'compilations'

const sourceTexts = texts<Record<Source, (round: string) => string>>({
  sv: {
    mapping: (round) => `regionernas kartläggning, ${round}`,
    plans: (round) => `regionernas antagna handlingsplaner, ${round}`,
    both: (round) => `regionernas kartläggning och handlingsplaner, ${round}`,
    counts: () => 'regionernas rapporterade valideringar',
    compilations: () => 'Valideringslyfts sammanställningar',
  },
  en: {
    mapping: (round) => `the regions’ mapping, ${round}`,
    plans: (round) => `the regions’ adopted action plans, ${round}`,
    both: (round) => `the regions’ mapping and action plans, ${round}`,
    counts: () => 'validations reported by the regions',
    compilations: () => 'the compilations of Valideringslyft',
  },
})

const mapSources = {
  lage: 'both',
  plan: 'plans',
  'rapporterade-ar': 'counts',
  valideringar: 'counts',
} as const satisfies Record<Exclude<MapMeasure, 'yrkeshogskolan'>, Source>

const mapSource = ({ filter: { measure }, roundTitle }: Picture, language: Language): string =>
  measure === 'yrkeshogskolan'
    ? `${contextSource.publisher[language]}, ${contextSource.title[language]}`
    : sourceTexts[language][mapSources[measure]](roundTitle)

/** The day of what a chart is made of: before that of its picture, where newer answers are not public yet. */
const compiledAt = {
  mapping: levelsFrom,
  plans: plansFrom,
  both: (snapshot) => [levelsFrom(snapshot), plansFrom(snapshot)].toSorted()[0] ?? snapshot.createdAt,
  counts: ({ createdAt }) => createdAt,
  compilations: ({ createdAt }) => createdAt,
} as const satisfies Record<Source, (snapshot: Snapshot) => string>

type Drawn = Omit<NonNullable<Awaited<ReturnType<DrawChart>>>, 'source' | 'compiledAt'>

/** A drawing of the picture that the address asks for; none where something of the address cannot be had, rather than another picture under its name. */
const ofPicture =
  (
    source: Source | typeof mapSource,
    draw: (picture: Picture, language: Language, deps: WebDeps) => Promise<Drawn | null> | Drawn | null,
  ): DrawChart =>
  async (deps, query, language) => {
    const picture = await readPicture(deps, query, language)
    if (!picture || picture.problems.length > 0) return null
    const drawn = await draw(picture, language, deps)
    if (!drawn) return null
    return {
      ...drawn,
      source:
        typeof source === 'string' ? sourceTexts[language][source](picture.roundTitle) : source(picture, language),
      compiledAt: typeof source === 'string' ? compiledAt[source](picture.snapshot) : picture.snapshot.createdAt,
    }
  }

type Bars = { title: string; description: string; rows: readonly ProfileRow[]; max: number; table: ChartTable }

const bars = ({ title, description, rows, max, table }: Bars, language: Language): Drawn => ({
  title,
  description,
  svg: ProfileChartSvg({ title, description, language, rows, max, unit: '', width: fileWidth }),
  table,
})

const levelBars = ({ title, description, rows, table }: Levels, language: Language): Drawn => ({
  title,
  description,
  svg: LevelBarsSvg({ title, description, language, rows, width: fileWidth }),
  table,
})

/** A named figure over time. */
const drawFigure: DrawChart = async (deps, query, language) => {
  const history = await historyOf(deps)()
  const newest = history.at(-1)
  const figure = history.flatMap(({ figures }) => figures).findLast(({ key }) => key === query.get(figureName))
  const line = figure && figureLine(figure, history, language)
  if (!newest || !line) return null
  return {
    title: line.chart.title,
    description: line.chart.description,
    svg: LineChartSvg({ ...line.chart, width: fileWidth }),
    table: line.table,
    source: sourceTexts[language].compilations(''),
    compiledAt: newest.facts.createdAt,
  }
}

/** The national picture's charts as files, by their names in the address. */
export const pictureDrawings = {
  'national-profile': ofPicture('mapping', (picture, language) => {
    const view = profileView(picture.snapshot, picture.instrument, language, sinceOf(picture, language))
    if (!view.hasMedians) return null
    const { title, description, rows, ticks, target, table } = view
    return {
      title,
      description,
      svg: RangeChartSvg({ title, description, language, rows, ticks, target, max: 100, width: fileWidth }),
      table,
    }
  }),
  'national-levels': ofPicture('mapping', (picture, language) => {
    const levels = levelsView({ ...picture, filter: { ...picture.filter, area: null } }, language)
    return levels && levelBars(levels, language)
  }),
  'area-levels': ofPicture('mapping', (picture, language) => {
    const levels = picture.filter.area === null ? null : levelsView(picture, language)
    return levels && levelBars(levels, language)
  }),
  'common-priorities': ofPicture('plans', ({ snapshot, instrument }, language) => {
    const view = prioritiesView(snapshot, instrument, language)
    return view.rows.length === 0 ? null : bars({ ...view, title: view.chartTitle }, language)
  }),
  'barriers-by-level': ofPicture('plans', ({ snapshot, instrument }, language) =>
    bars(barriersView(snapshot, instrument, language), language),
  ),
  'validations-by-sector': ofPicture('counts', ({ snapshot }, language) => {
    const { newest, ...words } = countsView(snapshot, language)
    if (!newest) return null
    const { columns, rows } = newest.sectors
    const cell = (count: PublishedCount) => (typeof count === 'number' ? count : countText(count, language))
    const table = { columns, rows: rows.map(({ label, counts }) => [label, ...counts.map(cell)]) }
    return bars({ ...words, ...newest, table }, language)
  }),
  'national-map': ofPicture(mapSource, (picture, language) => {
    const { columns, rows, ...map } = chosenMapView(picture, language)
    const { title, description } = map
    return { title, description, svg: RegionMapSvg({ ...map, language }), table: { columns, rows } }
  }),
  'national-over-time': ofPicture('compilations', async (picture, language, deps) => {
    const view = overTimeView(await readSpan(historyOf(deps), picture), picture, language)
    if (!view) return null
    const { title, description } = view.chart
    return { title, description, svg: SmallMultiplesSvg({ ...view.chart, width: fileWidth }), table: view.table }
  }),
  'national-priorities': ofPicture('both', (picture, language) => {
    const view = priorityLevelView(picture, language)
    if (!view) return null
    const { title, description } = view.chart
    return { title, description, svg: ScatterChartSvg({ ...view.chart, width: fileWidth }), table: view.table }
  }),
  'national-flow': ofPicture('both', async (picture, language, deps) => {
    const view = flowView(await readFlow(deps, picture), language)
    if (!view) return null
    const { title, description } = view.chart
    return { title, description, svg: FlowChartSvg({ ...view.chart, width: fileWidth }), table: view.table }
  }),
  'key-figure': drawFigure,
} satisfies Record<string, DrawChart>
