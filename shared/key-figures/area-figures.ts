import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import type { Localized } from '#shared/platform/language.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { changeOf, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import type { KeyFigure } from './key-figure.ts'

type Placed = { area: Area; median: number | null }

const tooFew: Localized = { sv: 'för få svar', en: 'too few answers' }

const noArea: Localized = { sv: 'inget område', en: 'no area' }

const percentText = (value: number): Localized => {
  const rounded = Math.round(value)
  return { sv: `${rounded}\u00a0%`, en: `${rounded}%` }
}

const medians = (snapshot: Snapshot, instrument: Instrument): Placed[] => {
  const known = new Map(snapshot.areas.map(({ id, median }) => [id, median]))
  return instrument.areas.map((area) => ({ area, median: known.get(area.id) ?? null }))
}

const common = { section: 'profile', table: 'areas', regionCodes: null } as const

const medianOf = ({ area, median }: Placed): KeyFigure => ({
  ...common,
  key: `median-${area.letter.toLowerCase()}`,
  label: { sv: `Median, ${area.letter}. ${area.title.sv}`, en: `Median, ${area.letter}. ${area.title.en}` },
  definition: {
    sv: 'Medianen av regionernas resultat i området, i procent av högsta nivån. Visas när minst fem regioner har lämnat in.',
    en: "The median of the regions' results in the area, as a percentage of the highest level. Shown when at least five regions have handed in.",
  },
  unit: 'percent',
  value: median === null ? null : Math.round(median),
  text: median === null ? tooFew : percentText(median),
  areaIds: [area.id],
})

const named = (
  key: string,
  label: Localized,
  definition: Localized,
  found: { area: Area; value: number } | undefined,
  otherwise: Localized = tooFew,
): KeyFigure => ({
  ...common,
  key,
  label,
  definition,
  unit: 'name',
  value: null,
  text: found ? { sv: `”${found.area.title.sv}”`, en: `“${found.area.title.en}”` } : otherwise,
  areaIds: found ? [found.area.id] : [],
})

const extremes = (placed: readonly Placed[], snapshot: Snapshot): KeyFigure[] => {
  const ranked = placed
    .flatMap(({ area, median }) => (median === null ? [] : [{ area, value: median }]))
    .sort((one, other) => other.value - one.value)
  const changes = new Map(movesSincePrevious(snapshot)?.areas.map((move) => [move.areaId, changeOf(move)]) ?? [])
  const moved = placed
    .flatMap(({ area }) => {
      const value = changes.get(area.id)
      return value === undefined ? [] : [{ area, value }]
    })
    .sort((one, other) => other.value - one.value)
  const most = moved[0]
  return [
    named(
      'starkaste-omradet',
      { sv: 'Starkaste området', en: 'Strongest area' },
      {
        sv: 'Det område som har den högsta medianen. Har flera samma median nämns det som kommer först i kartläggningen.',
        en: 'The area with the highest median. Where several share it, the one that comes first in the mapping is named.',
      },
      ranked[0],
    ),
    named(
      'svagaste-omradet',
      { sv: 'Svagaste området', en: 'Weakest area' },
      {
        sv: 'Det område som har den lägsta medianen. Har flera samma median nämns det som kommer sist i kartläggningen.',
        en: 'The area with the lowest median. Where several share it, the one that comes last in the mapping is named.',
      },
      ranked.at(-1),
    ),
    ...(moved.length > 0
      ? [
          named(
            'storsta-okningen',
            { sv: 'Området vars median har stigit mest', en: 'The area whose median has risen most' },
            {
              sv: 'Det område vars median har stigit mest sedan förra omgången, räknat i hela procent på de frågor som båda omgångarna ställde.',
              en: 'The area whose median has risen most since the previous round, in whole per cent, over the questions that both rounds asked.',
            },
            most && most.value > 0 ? most : undefined,
            noArea,
          ),
        ]
      : []),
  ]
}

/** The median of each area, how many areas reach the target, and which are strongest and weakest. */
export const areaFigures = (snapshot: Snapshot, instrument: Instrument): KeyFigure[] => {
  const placed = medians(snapshot, instrument)
  const targetLevel = targetLevelIn(snapshot, instrument)
  const target = levelPercent(targetLevel)
  const shown = placed.filter(({ median }) => median !== null)
  const reaching = shown.filter(({ median }) => (median ?? 0) >= target)
  const whole = placed.length
  return [
    {
      ...common,
      key: 'antal-omraden-pa-malniva',
      label: { sv: 'Områden där medianen når målnivån', en: 'Areas whose median reaches the target level' },
      definition: {
        sv: `Områden vars median är minst ${Math.round(target)} procent av högsta nivån, som svarar mot målnivån ${targetLevel}.`,
        en: `Areas whose median is at least ${Math.round(target)} per cent of the highest level, which corresponds to the target level ${targetLevel}.`,
      },
      unit: 'areas',
      value: shown.length === 0 ? null : reaching.length,
      text:
        shown.length === 0 ? tooFew : { sv: `${reaching.length} av ${whole}`, en: `${reaching.length} of ${whole}` },
      areaIds: reaching.map(({ area }) => area.id),
    },
    {
      ...common,
      key: 'malniva',
      label: { sv: 'Målnivån i omgången', en: 'Target level of the round' },
      definition: {
        sv: 'Den nivå av 4 som regionerna enligt omgången ska nå i varje fråga.',
        en: 'The level, of 4, that the round asks the regions to reach in every question.',
      },
      unit: 'level',
      value: targetLevel,
      text: { sv: String(targetLevel), en: String(targetLevel) },
      areaIds: null,
    },
    ...extremes(placed, snapshot),
    ...placed.map(medianOf),
  ]
}
