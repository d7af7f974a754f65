import { fingerprint } from '#shared/instruments/fingerprint.ts'
import {
  type Indicator,
  type Instrument,
  indicatorsOf,
  type Lineage,
  type Origin,
} from '#shared/instruments/instrument.ts'
import { type IndicatorField, indicatorFields } from '#shared/instruments/instrument-changes.ts'
import type { Language } from '#shared/platform/language.ts'

/** What differs between an indicator and the ones that it comes from. */
export type OriginView = {
  indicator: Indicator
  areaId: string
  origin: Origin
  /** The earlier ones, in the order that the origin names them. */
  earlier: Indicator[]
  /** Texts that differ from the first of the earlier ones, each before and after. */
  changes: { path: string; before: string; after: string }[]
  /** Other parts that differ. */
  fields: IndicatorField[]
}

/** What became of an indicator; `reworded`: said to be the same question although its texts differ. */
export type LineageGroup = Origin['kind'] | 'reworded'

export type LineageView = {
  groups: { kind: LineageGroup; entries: OriginView[] }[]
  removed: { indicator: Indicator; reason: Lineage['removed'][number]['reason'] }[]
}

const order = ['changed', 'merged', 'split', 'reworded', 'added', 'kept'] as const satisfies readonly LineageGroup[]

const groupOf = ({ origin, changes }: OriginView): LineageGroup =>
  origin.kind === 'kept' && changes.length > 0 ? 'reworded' : origin.kind
const textFields: readonly IndicatorField[] = ['question', 'levels']

const textChanges = (before: Indicator, after: Indicator, language: Language): OriginView['changes'] => [
  { path: 'question', before: before.question[language], after: after.question[language] },
  ...after.levels.map((text, level) => ({
    path: `levels.${level}`,
    before: before.levels[level]?.[language] ?? '',
    after: text[language],
  })),
]

/** Each indicator of a version with where it comes from, by what became of it; what became of nothing last. */
export const lineageView = (previous: Instrument, next: Instrument, language: Language): LineageView => {
  const { lineage } = next
  const earlier = new Map(indicatorsOf(previous).map((indicator) => [indicator.id, indicator]))
  const entries = next.areas.flatMap((area) =>
    area.indicators.map((indicator): OriginView => {
      const origin = lineage?.origins[indicator.id] ?? { kind: 'added', from: [] }
      const [first] = origin.from.flatMap((id) => earlier.get(id) ?? [])
      return {
        indicator,
        areaId: area.id,
        origin,
        earlier: origin.from.flatMap((id) => earlier.get(id) ?? []),
        changes: first ? textChanges(first, indicator, language).filter(({ before, after }) => before !== after) : [],
        fields: first
          ? indicatorFields.filter(
              (field) =>
                field !== 'place' &&
                !textFields.includes(field) &&
                fingerprint(first[field] ?? null) !== fingerprint(indicator[field] ?? null),
            )
          : [],
      }
    }),
  )
  return {
    groups: order
      .map((kind) => ({ kind, entries: entries.filter((entry) => groupOf(entry) === kind) }))
      .filter((group) => group.entries.length > 0),
    removed: (lineage?.removed ?? []).flatMap(({ indicatorId, reason }) => {
      const indicator = earlier.get(indicatorId)
      return indicator ? [{ indicator, reason }] : []
    }),
  }
}
