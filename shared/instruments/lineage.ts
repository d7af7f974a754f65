import type { Localized } from '#shared/platform/language.ts'
import { type Indicator, type Instrument, indicatorsOf, type Lineage, type Origin } from './instrument.ts'

/** What a person has chosen about one indicator: which earlier ones it comes from, and whether it is still the same question. `auto`: as the texts say. */
export type OriginChoice = { kind: Origin['kind'] | 'auto'; from: string[] }

/** What has been chosen by hand; the rest is proposed from ids and texts. */
export type LineageChoices = {
  origins: Record<string, OriginChoice>
  /** Why an earlier indicator falls away, by its id. */
  reasons: Record<string, Localized>
}

export const noChoices: LineageChoices = { origins: {}, reasons: {} }

/** What a region answers to: if none of it differs, an answer to the one is an answer to the other. */
const asked = ({ question, answerForm, levels, options }: Indicator): string =>
  JSON.stringify([
    [question.sv, question.en],
    answerForm,
    levels.map(({ sv, en }) => [sv, en]),
    options.map(({ id, label }) => [id, label.sv, label.en]),
  ])

const isSameQuestion = (a: Indicator, b: Indicator): boolean => asked(a) === asked(b)

const proposal = (indicator: Indicator, earlier: ReadonlyMap<string, Indicator>): OriginChoice =>
  earlier.has(indicator.id) ? { kind: 'auto', from: [indicator.id] } : { kind: 'added', from: [] }

const settled = (
  { kind, from }: OriginChoice,
  indicator: Indicator,
  earlier: ReadonlyMap<string, Indicator>,
): Origin => {
  const known = from.filter((id) => earlier.has(id))
  if (known.length === 0) return { kind: 'added', from: [] }
  if (known.length > 1) return { kind: 'merged', from: known }
  if (kind !== 'auto') return { kind: kind === 'added' || kind === 'merged' ? 'changed' : kind, from: known }
  const only = earlier.get(known[0] ?? '')
  return { kind: only && isSameQuestion(only, indicator) ? 'kept' : 'changed', from: known }
}

/**
 * How `next` follows on `previous`. An indicator with the id of an earlier one comes from it: kept when question, levels and options are the same, else changed; one
 * with a new id is added; earlier ones that nothing comes from are removed. What has been chosen by hand goes before. Several that come from the same one are split.
 */
export const proposeLineage = (previous: Instrument, next: Instrument, choices: LineageChoices): Lineage => {
  const earlier = new Map(indicatorsOf(previous).map((indicator) => [indicator.id, indicator]))
  const found = indicatorsOf(next).map(
    (indicator) =>
      [
        indicator.id,
        settled(choices.origins[indicator.id] ?? proposal(indicator, earlier), indicator, earlier),
      ] as const,
  )
  const heirs = Map.groupBy(
    found.flatMap(([id, { from }]) => from.map((earlierId) => ({ id, earlierId }))),
    ({ earlierId }) => earlierId,
  )
  const isSplit = ({ kind, from }: Origin) => kind !== 'merged' && from.some((id) => (heirs.get(id)?.length ?? 0) > 1)
  return {
    fromVersion: previous.version,
    origins: Object.fromEntries(
      found.map(([id, origin]) => [id, isSplit(origin) ? { ...origin, kind: 'split' as const } : origin]),
    ),
    removed: [...earlier.keys()]
      .filter((id) => !heirs.has(id))
      .map((indicatorId) => ({ indicatorId, reason: choices.reasons[indicatorId] ?? { sv: '', en: '' } })),
  }
}

/** What keeps a lineage from being published. `at` is the id of the indicator, of this version or (removed) of the one before. */
export type LineageProblem =
  /** The id belonged to another question in an earlier version. */
  | { kind: 'id-reused'; at: string }
  /** It is said to be the same question, but an earlier answer could not stand under it: another form, or an option that is gone. */
  | { kind: 'kept-cannot-carry'; at: string; from: string }
  | { kind: 'reason-missing'; at: string }

const cannotCarry = (before: Indicator, after: Indicator): boolean =>
  before.answerForm !== after.answerForm ||
  before.options.some(({ id }) => !after.options.some((option) => option.id === id))

/** All that keeps the lineage of `next` from being published; empty when nothing does. `usedIds` are the ids of all earlier versions. */
export const lineageProblems = (
  previous: Instrument | null,
  next: Instrument,
  usedIds: readonly string[],
): LineageProblem[] => {
  const { lineage } = next
  if (!lineage || !previous) return []
  const earlier = new Map(indicatorsOf(previous).map((indicator) => [indicator.id, indicator]))
  return [
    ...indicatorsOf(next).flatMap((indicator): LineageProblem[] => {
      const { id: at } = indicator
      const origin = lineage.origins[at]
      if (!origin) return []
      const before = earlier.get(origin.from[0] ?? '')
      return [
        ...(usedIds.includes(at) && !origin.from.includes(at) ? [{ kind: 'id-reused', at } as const] : []),
        ...(origin.kind === 'kept' && before && cannotCarry(before, indicator)
          ? [{ kind: 'kept-cannot-carry', at, from: before.id } as const]
          : []),
      ]
    }),
    ...lineage.removed
      .filter(({ reason }) => !reason.sv || !reason.en)
      .map(({ indicatorId: at }) => ({ kind: 'reason-missing', at }) as const),
  ]
}
