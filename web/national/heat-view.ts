import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { HeatCell } from '../charts/heat-table.tsx'

/** Scores by region and area, only of regions that have handed in, in code order: a region is not ranked here either. For coordinators. */
export const heatView = (snapshot: Pick<Snapshot, 'regions'>, instrument: Instrument, language: Language) => {
  const statuses = new Map(snapshot.regions.map((status) => [status.regionCode, status]))
  return {
    max: 100,
    columns: instrument.areas.map(({ id, letter, title }) => ({ id, short: letter, label: title[language] })),
    rows: regions.flatMap(({ code, name }) => {
      const scores = statuses.get(code)?.areaScores
      if (!scores) return []
      const cells = instrument.areas.map(({ id }): HeatCell => {
        const score = scores[id] ?? null
        return { value: score, text: score === null ? '–' : String(Math.round(score)) }
      })
      return [{ id: code, label: name, cells }]
    }),
  }
}
