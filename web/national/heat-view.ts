import type { Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { HeatCell } from '../charts/heat-table.tsx'
import { type HeatOrdering, orderName, orderValue } from './heat-order.ts'

/** Where the headings and the cells lead. */
export type HeatLinks = { desk: string; result: (code: string) => string }

const heatTexts = texts<{
  all: string
  allShort: string
  cell: (region: string, area: string, text: string) => string
}>({
  sv: {
    all: 'Alla områden, medelvärde',
    allShort: 'Alla',
    cell: (region, area, text) => `${region}, ${area}: ${text}`,
  },
  en: { all: 'All areas, mean', allShort: 'All', cell: (region, area, text) => `${region}, ${area}: ${text}` },
})

type Row = { code: string; name: string; scores: ReadonlyMap<string, number>; mean: number | null }

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const rowsOf = (snapshot: Pick<Snapshot, 'regions'>, instrument: Instrument): Row[] => {
  const statuses = new Map(snapshot.regions.map((status) => [status.regionCode, status]))
  return regions.flatMap(({ code, name }) => {
    const found = statuses.get(code)?.areaScores
    if (!found) return []
    const scores = new Map(
      instrument.areas.flatMap(({ id }) => {
        const score = found[id] ?? null
        return score === null ? [] : [[id, score] as const]
      }),
    )
    return [{ code, name, scores, mean: meanOf([...scores.values()]) }]
  })
}

/** Lowest first: that is where a coordinator has something to do; what has no number comes last. Ties stay in code order. */
const inOrder = (rows: readonly Row[], order: HeatOrdering): Row[] => {
  if (order.kind === 'region') return [...rows]
  const value = (row: Row) =>
    (order.kind === 'level' ? row.mean : row.scores.get(order.areaId)) ?? Number.POSITIVE_INFINITY
  return rows.toSorted((one, other) => (value(one) === value(other) ? 0 : value(one) - value(other)))
}

/** Scores by region and area, only of regions that have handed in, in the order asked for. For coordinators: nothing of it is public. */
export const heatView = (
  snapshot: Pick<Snapshot, 'regions'>,
  instrument: Instrument,
  language: Language,
  order: HeatOrdering = { kind: 'region' },
  links: HeatLinks = { desk: '', result: () => '' },
) => {
  const t = heatTexts[language]
  const orderBy = (by: HeatOrdering) => ({
    href: `${links.desk}?${orderName}=${orderValue(by)}#heat`,
    sorted: orderValue(by) === orderValue(order) ? ('ascending' as const) : null,
  })
  const cellOf = (row: Row, area: string, score: number | null): HeatCell => {
    const text = score === null ? '–' : String(Math.round(score))
    return { value: score, text, link: { href: links.result(row.code), label: t.cell(row.name, area, text) } }
  }
  return {
    max: 100,
    rowsOrder: orderBy({ kind: 'region' }),
    columns: [
      ...instrument.areas.map(({ id, letter, title }) => ({
        id,
        short: letter,
        label: title[language],
        order: orderBy({ kind: 'area', areaId: id }),
      })),
      { id: 'all', short: t.allShort, label: t.all, order: orderBy({ kind: 'level' }) },
    ],
    rows: inOrder(rowsOf(snapshot, instrument), order).map((row) => ({
      id: row.code,
      label: row.name,
      cells: [
        ...instrument.areas.map(({ id, title }) => cellOf(row, title[language], row.scores.get(id) ?? null)),
        cellOf(row, t.all, row.mean),
      ],
    })),
  }
}
