import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { DraftEdit } from './change-draft.ts'
import type { AreaPart, Draft } from './draft.ts'
import { moved } from './edit-area.ts'
import { fingerprint } from './fingerprint.ts'
import type { Area, Indicator } from './instrument.ts'
import { maxIndicators } from './limits.ts'
import { marksWithout, olderAfter, renamedMarks, textsOfIndicator } from './older-texts.ts'

export type IndicatorRefusal =
  | { kind: 'gone' }
  /** A colleague has changed it since the person saw it. */
  | { kind: 'stale-indicator'; current: Indicator }
  /** The area is full, or the numbers 1 to 99 are all used, in this version or an earlier one. */
  | { kind: 'no-number-left' }

type Edited = Outcome<DraftEdit, IndicatorRefusal>

/** Where an indicator stands in a draft. */
type Place = { part: AreaPart; indicator: Indicator; index: number }

/** The indicator with its place in the draft, or null. */
export const placeOf = ({ areas }: Pick<Draft, 'areas'>, areaId: string, indicatorId: string): Place | null => {
  const part = areas.find(({ area }) => area.id === areaId)
  const index = part?.area.indicators.findIndex(({ id }) => id === indicatorId) ?? -1
  const indicator = part?.area.indicators[index]
  return part && indicator ? { part, indicator, index } : null
}

const withIndicators = (area: Area, indicators: Indicator[]): Area => ({ ...area, indicators })

/** The indicators that actions are named by: an indicator that has moved to another area keeps its actions' ids. */
const namedByActions = (areas: readonly Area[]): Set<string> =>
  new Set(
    areas.flatMap(({ indicators }) =>
      indicators.flatMap(({ actions }) => actions.map(({ id }) => id.slice(0, id.lastIndexOf('-')))),
    ),
  )

/** The next number under the area's letter that no indicator has or has had, and no action is named by. */
const nextId = ({ head, areas, removedAreas }: Draft, { letter, indicators }: Area): string | null => {
  const known = [...areas, ...removedAreas].map(({ area }) => area)
  const used = [
    ...head.usedIds,
    ...known.flatMap((area) => area.indicators.map(({ id }) => id)),
    // What nothing has now may have been given out and moved or removed since.
    ...Object.keys(head.content.choices.origins),
  ]
  const taken = namedByActions(known)
  let next = Math.max(0, ...used.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(1)))) + 1
  while (taken.has(`${letter}${next}`)) next += 1
  return next > 99 || indicators.length >= maxIndicators ? null : `${letter}${next}`
}

/** The id that the next indicator of an area would get, or null when there is none left. */
export const idOfNext = (draft: Draft, areaId: string): string | null => {
  const part = draft.areas.find(({ area }) => area.id === areaId)
  return part ? nextId(draft, part.area) : null
}

/** Adds an indicator last in the area, under its next free number. */
export const addIndicator =
  (areaId: string, content: Omit<Indicator, 'id'>) =>
  (draft: Draft): Edited => {
    const part = draft.areas.find(({ area }) => area.id === areaId)
    if (!part) return refused({ kind: 'gone' })
    const id = nextId(draft, part.area)
    if (!id) return refused({ kind: 'no-number-left' })
    const area = withIndicators(part.area, [...part.area.indicators, { ...content, id }])
    return done({ areas: [{ area, older: part.older }], subject: id })
  }

/** Changes an indicator, whose id stays. Refused when a colleague has changed the same one since; others in the area do not matter. */
export const editIndicator =
  (areaId: string, { seen, content, confirmed }: { seen: string; content: Indicator; confirmed: string[] }) =>
  (draft: Draft): Edited => {
    const place = placeOf(draft, areaId, content.id)
    if (!place) return refused({ kind: 'gone' })
    const { part, indicator: before, index } = place
    const texts = { before: textsOfIndicator(before), after: textsOfIndicator(content) }
    const older = olderAfter(content.id, texts, part.older, confirmed)
    if (fingerprint([before, part.older]) === fingerprint([content, older])) return done({})
    if (fingerprint(before) !== seen) return refused({ kind: 'stale-indicator', current: before })
    return done({
      areas: [{ area: withIndicators(part.area, part.area.indicators.with(index, content)), older }],
      subject: content.id,
    })
  }

/** Moves an indicator a step up or down in its area. */
export const moveIndicator =
  (areaId: string, indicatorId: string, direction: 'up' | 'down') =>
  (draft: Draft): Edited => {
    const place = placeOf(draft, areaId, indicatorId)
    if (!place) return refused({ kind: 'gone' })
    const { part, index } = place
    const indicators = moved(part.area.indicators, index, direction)
    if (indicators[index]?.id === indicatorId) return done({})
    return done({ areas: [{ area: withIndicators(part.area, indicators), older: part.older }], subject: indicatorId })
  }

/** Adds a copy right after the indicator, as a question of its own. */
export const duplicateIndicator =
  (areaId: string, indicatorId: string) =>
  (draft: Draft): Edited => {
    const place = placeOf(draft, areaId, indicatorId)
    if (!place) return refused({ kind: 'gone' })
    const { part, indicator, index } = place
    const id = nextId(draft, part.area)
    if (!id) return refused({ kind: 'no-number-left' })
    const copy: Indicator = {
      ...indicator,
      id,
      actions: indicator.actions.map((action, at) => ({ ...action, id: `${id}-${at + 1}` })),
    }
    const area = withIndicators(part.area, part.area.indicators.toSpliced(index + 1, 0, copy))
    return done({ areas: [{ area, older: part.older }], subject: id })
  }

/** Takes an indicator out. The revision before is kept, so that it can be undone. */
export const removeIndicator =
  (areaId: string, indicatorId: string) =>
  (draft: Draft): Edited => {
    const place = placeOf(draft, areaId, indicatorId)
    if (!place) return refused({ kind: 'gone' })
    const { part, index } = place
    const area = withIndicators(part.area, part.area.indicators.toSpliced(index, 1))
    return done({
      areas: [{ area, older: marksWithout(part.older, indicatorId) }],
      subject: indicatorId,
    })
  }

/** The area with all that names an indicator naming another id than before: conditions, what others build on, what actions help too. The same area where nothing did. */
const withNamesRenamed = (area: Area, from: string, to: string): Area => {
  const renamed = (id: string) => (id === from ? to : id)
  const indicators = area.indicators.map(
    (indicator): Indicator => ({
      ...indicator,
      askedWhen: indicator.askedWhen && {
        ...indicator.askedWhen,
        tests: indicator.askedWhen.tests.map((test) => ({ ...test, indicatorId: renamed(test.indicatorId) })),
      },
      buildsOn: indicator.buildsOn.map(renamed),
      actions: indicator.actions.map((action) => ({ ...action, alsoFor: action.alsoFor.map(renamed) })),
    }),
  )
  return fingerprint(indicators) === fingerprint(area.indicators) ? area : withIndicators(area, indicators)
}

/**
 * Moves an indicator to another area, last. It gets an id under that area's letter, all that names it follows, and its origin says where it comes from, so that answers do too.
 */
export const moveToArea =
  (areaId: string, indicatorId: string, targetId: string) =>
  (draft: Draft): Edited => {
    const place = placeOf(draft, areaId, indicatorId)
    const target = draft.areas.find(({ area }) => area.id === targetId)
    if (!place || !target) return refused({ kind: 'gone' })
    if (areaId === targetId) return done({})
    const id = nextId(draft, target.area)
    if (!id) return refused({ kind: 'no-number-left' })
    const { content } = draft.head
    const { [indicatorId]: chosen, ...origins } = content.choices.origins
    const isEarlier = draft.head.usedIds.includes(indicatorId)
    const origin = chosen ?? (isEarlier ? { kind: 'auto' as const, from: [indicatorId] } : null)
    const areas = draft.areas.flatMap(({ area, older }) => {
      const own = withNamesRenamed(area, indicatorId, id)
      if (area.id === areaId)
        return [
          {
            area: withIndicators(own, own.indicators.toSpliced(place.index, 1)),
            older: marksWithout(older, indicatorId),
          },
        ]
      if (area.id !== targetId) return own === area ? [] : [{ area: own, older }]
      return [
        {
          area: withIndicators(own, [...own.indicators, { ...place.indicator, id }]),
          older: [...older, ...renamedMarks(place.part.older, indicatorId, id)],
        },
      ]
    })
    return done({
      head: { ...content, choices: { ...content.choices, origins: origin ? { ...origins, [id]: origin } : origins } },
      areas,
      subject: `${indicatorId} → ${id}`,
    })
  }
