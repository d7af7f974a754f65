import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { changeOf, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import type { KeyFigure } from './key-figure.ts'

type Direction = { key: string; label: Localized; definition: Localized; moved: (change: number) => boolean }

const rounded: Localized = {
  sv: 'Räknat i hela procent på de frågor som båda omgångarna ställde.',
  en: 'In whole per cent, over the questions that both rounds asked.',
}

const directions: readonly Direction[] = [
  {
    key: 'antal-omraden-upp',
    label: {
      sv: 'Områden vars median har stigit sedan förra omgången',
      en: 'Areas whose median has risen since the previous round',
    },
    definition: {
      sv: `Områden vars median är högre än i förra omgången. ${rounded.sv}`,
      en: `Areas whose median is higher than in the previous round. ${rounded.en}`,
    },
    moved: (change) => change > 0,
  },
  {
    key: 'antal-omraden-ned',
    label: {
      sv: 'Områden vars median har sjunkit sedan förra omgången',
      en: 'Areas whose median has fallen since the previous round',
    },
    definition: {
      sv: `Områden vars median är lägre än i förra omgången. ${rounded.sv}`,
      en: `Areas whose median is lower than in the previous round. ${rounded.en}`,
    },
    moved: (change) => change < 0,
  },
  {
    key: 'antal-omraden-oforandrade',
    label: {
      sv: 'Områden vars median är oförändrad sedan förra omgången',
      en: 'Areas whose median is unchanged since the previous round',
    },
    definition: {
      sv: `Områden vars median är densamma som i förra omgången. ${rounded.sv}`,
      en: `Areas whose median is the same as in the previous round. ${rounded.en}`,
    },
    moved: (change) => change === 0,
  },
]

/** How many areas have moved each way since the round before; none where there is no such round, or nothing to compare. */
export const movedFigures = (snapshot: Snapshot, instrument: Instrument): KeyFigure[] => {
  const areas = movesSincePrevious(snapshot)?.areas ?? []
  if (areas.length === 0) return []
  const changes = new Map(areas.map((move) => [move.areaId, changeOf(move)]))
  return directions.map(({ key, label, definition, moved }): KeyFigure => {
    const areaIds = instrument.areas.flatMap(({ id }) => {
      const change = changes.get(id)
      return change !== undefined && moved(change) ? [id] : []
    })
    const [count, whole] = [areaIds.length, areas.length]
    return {
      key,
      label,
      definition,
      unit: 'areas',
      value: count,
      text: { sv: `${count} av ${whole}`, en: `${count} of ${whole}` },
      section: 'profile',
      table: 'areas',
      regionCodes: null,
      areaIds,
    }
  })
}
