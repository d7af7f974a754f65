import { type Language, texts } from '#shared/platform/language.ts'
import { type DrawChart, fileWidth } from '../chart-files/chart-files.ts'
import { FlowChartSvg } from '../charts/flow-chart.tsx'
import { LevelBarsSvg } from '../charts/level-bars.tsx'
import { RangeChartSvg } from '../charts/range-chart.tsx'
import { RegionMapSvg } from '../charts/region-map.tsx'
import { ScatterChartSvg } from '../charts/scatter-chart.tsx'
import { SmallMultiplesSvg } from '../charts/small-multiples.tsx'
import type { WebDeps } from '../deps.ts'
import { createHistory } from './figure-history.ts'
import { flowView } from './flow-view.ts'
import { measureMapView } from './measure-map-view.ts'
import { overTimeView } from './over-time-view.ts'
import { priorityLevelView } from './priority-level-view.ts'
import { profileView } from './profile-view.ts'
import { readFlow } from './read-flow.ts'
import { type Picture, readPicture, sinceOf } from './read-picture.ts'

const sourceTexts = texts({
  sv: { of: (round: string) => `regionernas kartläggning, ${round}` },
  en: { of: (round: string) => `the regions’ mapping, ${round}` },
})

/** Where the figures of a picture come from, and when they were compiled. */
const provenance = ({ snapshot, roundTitle }: Picture, language: Language) => ({
  source: sourceTexts[language].of(roundTitle),
  compiledAt: snapshot.createdAt,
})

type Drawn = Omit<NonNullable<Awaited<ReturnType<DrawChart>>>, 'source' | 'compiledAt'>

/** A drawing of the picture that the address asks for; none where something of the address cannot be had, rather than another picture under its name. */
const ofPicture =
  (draw: (picture: Picture, language: Language, deps: WebDeps) => Promise<Drawn | null> | Drawn | null): DrawChart =>
  async (deps, query, language) => {
    const picture = await readPicture(deps, query, language)
    if (!picture || picture.problems.length > 0) return null
    const drawn = await draw(picture, language, deps)
    return drawn && { ...drawn, ...provenance(picture, language) }
  }

/** The national picture's charts as files, by their names in the address. */
export const pictureDrawings = {
  'national-profile': ofPicture((picture, language) => {
    const view = profileView(picture.snapshot, picture.instrument, language, sinceOf(picture, language))
    if (!view.hasMedians) return null
    const { title, description, rows, ticks, columns, tableRows } = view
    return {
      title,
      description,
      svg: RangeChartSvg({ title, description, language, rows, ticks, max: 100, width: fileWidth }),
      table: { columns, rows: tableRows },
    }
  }),
  'national-levels': ofPicture((picture, language) => {
    const { levels } = profileView(picture.snapshot, picture.instrument, language)
    if (!levels) return null
    const { title, description, rows, columns, tableRows } = levels
    return {
      title,
      description,
      svg: LevelBarsSvg({ title, description, language, rows, width: fileWidth }),
      table: { columns, rows: tableRows },
    }
  }),
  'national-map': ofPicture(({ filter, snapshot }, language) => {
    const { columns, rows, ...map } = measureMapView(filter.measure, snapshot, language)
    const { title, description } = map
    return { title, description, svg: RegionMapSvg({ ...map, language }), table: { columns, rows } }
  }),
  'national-over-time': ofPicture(async (picture, language, deps) => {
    const view = overTimeView(await createHistory(deps)(), picture, language)
    if (!view) return null
    const { title, description } = view.chart
    return { title, description, svg: SmallMultiplesSvg({ ...view.chart, width: fileWidth }), table: view.table }
  }),
  'national-priorities': ofPicture((picture, language) => {
    const view = priorityLevelView(picture, language)
    if (!view) return null
    const { title, description } = view.chart
    return { title, description, svg: ScatterChartSvg({ ...view.chart, width: fileWidth }), table: view.table }
  }),
  'national-flow': ofPicture(async (picture, language, deps) => {
    const view = flowView(await readFlow(deps, picture), language)
    if (!view) return null
    const { title, description } = view.chart
    return { title, description, svg: FlowChartSvg({ ...view.chart, width: fileWidth }), table: view.table }
  }),
} satisfies Record<string, DrawChart>
