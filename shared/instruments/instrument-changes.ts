import { fingerprint } from './fingerprint.ts'
import type { Area, Indicator, Instrument } from './instrument.ts'

/** A part of an indicator that can differ. `place`: another area or order. */
export const indicatorFields = [
  'question',
  'why',
  'source',
  'answerForm',
  'levels',
  'options',
  'evidence',
  'power',
  'weight',
  'askedWhen',
  'buildsOn',
  'actions',
  'place',
] as const
export type IndicatorField = (typeof indicatorFields)[number]

export type AreaField = 'title' | 'purpose' | 'weight' | 'letter' | 'place'
export type HeadField = 'title' | 'origin' | 'targetLevel' | 'sources'

/** How an instrument differs from another of the same id. */
export type InstrumentChanges = {
  head: HeadField[]
  areas: { kind: 'added' | 'changed' | 'removed'; area: Area; fields: AreaField[] }[]
  indicators: { kind: 'added' | 'changed' | 'removed'; indicator: Indicator; fields: IndicatorField[] }[]
}

const isSame = (a: unknown, b: unknown): boolean => fingerprint(a ?? null) === fingerprint(b ?? null)

/** Order counts among what both have: that one is new or gone moves no other. */
const orderAmong = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.filter((id) => others.includes(id))

const movedIds = (before: readonly string[], after: readonly string[]): Set<string> => {
  const [earlier, later] = [orderAmong(before, after), orderAmong(after, before)]
  return new Set(later.filter((id, index) => earlier[index] !== id))
}

const areaChanges = (before: Instrument, after: Instrument): InstrumentChanges['areas'] => {
  const moved = movedIds(
    before.areas.map(({ id }) => id),
    after.areas.map(({ id }) => id),
  )
  return [
    ...after.areas.flatMap((area): InstrumentChanges['areas'] => {
      const earlier = before.areas.find(({ id }) => id === area.id)
      if (!earlier) return [{ kind: 'added', area, fields: [] }]
      const fields: AreaField[] = [
        ...(['title', 'purpose', 'weight', 'letter'] as const).filter((field) => !isSame(earlier[field], area[field])),
        ...(moved.has(area.id) ? (['place'] as const) : []),
      ]
      return fields.length > 0 ? [{ kind: 'changed', area, fields }] : []
    }),
    ...before.areas
      .filter(({ id }) => !after.areas.some((area) => area.id === id))
      .map((area): InstrumentChanges['areas'][number] => ({ kind: 'removed', area, fields: [] })),
  ]
}

type Placed = { indicator: Indicator; areaId: string }
const placed = (instrument: Instrument): Placed[] =>
  instrument.areas.flatMap((area) => area.indicators.map((indicator) => ({ indicator, areaId: area.id })))

const movedIndicators = (before: Instrument, after: Instrument): Set<string> =>
  new Set(
    after.areas.flatMap((area) => {
      const earlier = before.areas.find(({ id }) => id === area.id)?.indicators ?? []
      return [
        ...movedIds(
          earlier.map(({ id }) => id),
          area.indicators.map(({ id }) => id),
        ),
      ]
    }),
  )

const indicatorChanges = (before: Instrument, after: Instrument): InstrumentChanges['indicators'] => {
  const [earlier, later] = [placed(before), placed(after)]
  const moved = movedIndicators(before, after)
  return [
    ...later.flatMap(({ indicator, areaId }): InstrumentChanges['indicators'] => {
      const was = earlier.find((other) => other.indicator.id === indicator.id)
      if (!was) return [{ kind: 'added', indicator, fields: [] }]
      const fields = indicatorFields.filter((field) =>
        field === 'place'
          ? was.areaId !== areaId || moved.has(indicator.id)
          : !isSame(was.indicator[field], indicator[field]),
      )
      return fields.length > 0 ? [{ kind: 'changed', indicator, fields }] : []
    }),
    ...earlier
      .filter(({ indicator }) => !later.some((other) => other.indicator.id === indicator.id))
      .map(({ indicator }): InstrumentChanges['indicators'][number] => ({ kind: 'removed', indicator, fields: [] })),
  ]
}

/** What is added, changed and removed from `before` to `after`, part by part. */
export const changesBetween = (before: Instrument, after: Instrument): InstrumentChanges => ({
  head: (['title', 'origin', 'targetLevel', 'sources'] as const).filter(
    (field) => !isSame(before[field], after[field]),
  ),
  areas: areaChanges(before, after),
  indicators: indicatorChanges(before, after),
})

/** Whether nothing differs. */
export const isUnchanged = ({ head, areas, indicators }: InstrumentChanges): boolean =>
  head.length + areas.length + indicators.length === 0
