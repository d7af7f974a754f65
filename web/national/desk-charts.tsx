import { type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { type ChartFile, fileWidth } from '../chart-files/chart-files.ts'
import { sendPageChart } from '../chart-files/page-charts.ts'
import { HeatChartSvg } from '../charts/heat-chart.tsx'
import { ProfileChartSvg } from '../charts/profile-chart.tsx'
import { SmallMultiplesSvg } from '../charts/small-multiples.tsx'
import { commonView } from './common-view.ts'
import { deskChartTexts } from './desk-chart-texts.ts'
import { historyOf } from './figure-history.ts'
import { readOrder } from './heat-order.ts'
import { heatView } from './heat-view.ts'
import type { DeskVisit } from './read-desk.tsx'
import { regionsOverTimeView } from './regions-over-time-view.ts'

/** The charts' names in the addresses of their files. */
export const deskCharts = {
  heat: 'niva-per-region',
  overTime: 'regionerna-over-tid',
  common: 'svart-for-manga',
} as const

const rounded = (value: number | null | undefined): number | null => (value == null ? null : Math.round(value))

type Drawn = Pick<ChartFile, 'title' | 'description' | 'svg' | 'table'>

const drawHeat = async ({ deps, language, query }: DeskVisit, snapshot: Snapshot): Promise<Drawn | null> => {
  const instrument = await deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
  const { columns, rows, max } = heatView(snapshot, instrument, language, readOrder(query, instrument))
  if (rows.length === 0) return null
  const t = deskChartTexts[language]
  const words = { title: t.heatTitle, description: t.heatAbout(rows.length) }
  return {
    ...words,
    svg: HeatChartSvg({ ...words, columns, rows, max, width: fileWidth }),
    table: {
      columns: [{ label: 'Region' }, ...columns.map(({ label }) => ({ label, isNumber: true }))],
      rows: rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => rounded(value))]),
    },
  }
}

const drawOverTime = async ({ deps, language }: DeskVisit, snapshot: Snapshot): Promise<Drawn | null> => {
  const [instrument, history] = await Promise.all([
    deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion),
    historyOf(deps)(),
  ])
  const view = regionsOverTimeView(history, targetLevelIn(snapshot, instrument), language)
  if (!view) return null
  const { title, description, rows } = view.chart
  return {
    title,
    description,
    svg: SmallMultiplesSvg({ ...view.chart, width: fileWidth }),
    table: {
      columns: view.columns,
      rows: rows.map(({ label, values }) => [label, ...values.map((value) => rounded(value?.median))]),
    },
  }
}

const drawCommon = async ({ deps, language }: DeskVisit, snapshot: Snapshot): Promise<Drawn | null> => {
  const instrument = await deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
  const { title, description, rows, max, unit, table } = commonView(snapshot, instrument, language)
  if (rows.length === 0) return null
  const svg = ProfileChartSvg({ title, description, language, rows, max, unit, width: fileWidth })
  return { title, description, svg, table }
}

const drawings = {
  [deskCharts.heat]: drawHeat,
  [deskCharts.overTime]: drawOverTime,
  [deskCharts.common]: drawCommon,
}

const isDeskChart = (chart: string): chart is keyof typeof drawings => Object.hasOwn(drawings, chart)

/** A chart of the desk as a file, where the address asks for one: it names regions, and is for those who may see the desk. */
export const sendDeskChart = (visit: DeskVisit, snapshot: Snapshot): Promise<Response | null> =>
  sendPageChart(visit, {
    name: 'laget',
    audience: 'reader',
    async draw(chart) {
      const drawn = isDeskChart(chart) ? await drawings[chart](visit, snapshot) : null
      if (!drawn) return null
      const round = await visit.deps.rounds.get(snapshot.roundId)
      return {
        ...drawn,
        source: deskChartTexts[visit.language].source(round?.title[visit.language] ?? snapshot.roundId),
        compiledAt: snapshot.createdAt,
      }
    },
  })
