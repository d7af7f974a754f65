import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { DraftEdit } from './change-draft.ts'
import { type AreaPart, type Draft, instrumentOf } from './draft.ts'
import { fingerprint } from './fingerprint.ts'
import { type Area, type Instrument, indicatorsOf } from './instrument.ts'
import { type LineageChoices, noChoices, proposeLineage } from './lineage.ts'
import { isMarkOf, olderAfter, textsOfArea, textsOfIndicator } from './older-texts.ts'

export type ReplaceRefusal =
  /** The draft has changed since the person saw what the file would change. */
  | { kind: 'draft-changed' }
  /** The file is another instrument, or of another kind. */
  | { kind: 'other-instrument'; id: string }

/** The sign of a draft that a preview was made against. */
export const signOf = (draft: Draft): string => fingerprint(instrumentOf(draft))

/** What the file says of origins by hand, where it follows on the same version; else what the draft says. */
const choicesFrom = ({ from, head }: Draft, file: Instrument): LineageChoices => {
  const { lineage } = file
  if (!from || lineage?.fromVersion !== from.version) return head.content.choices
  const proposed = proposeLineage(from, file, noChoices)
  const isProposed = (id: string) =>
    fingerprint(proposed.origins[id] ?? null) === fingerprint(lineage.origins[id] ?? null)
  return {
    origins: Object.fromEntries(Object.entries(lineage.origins).filter(([id]) => !isProposed(id))),
    reasons: Object.fromEntries(lineage.removed.map(({ indicatorId, reason }) => [indicatorId, reason])),
  }
}

const olderIn = (area: Area, earlier: Area | undefined, marks: readonly string[]): string[] => {
  const before = earlier ? textsOfArea(earlier) : []
  return area.indicators.reduce(
    (found, indicator) => {
      const was = earlier?.indicators.find(({ id }) => id === indicator.id)
      const texts = { before: was ? textsOfIndicator(was) : [], after: textsOfIndicator(indicator) }
      return olderAfter(indicator.id, texts, found)
    },
    olderAfter(area.id, { before, after: textsOfArea(area) }, marks).filter((mark) =>
      [area.id, ...area.indicators.map(({ id }) => id)].some((id) => isMarkOf(id)(mark)),
    ),
  )
}

/** What is put in place of a draft's content: an instrument, what is chosen by hand of its lineage, and which of an area's texts are then older than their translations. */
type Replacement = {
  instrument: Instrument
  choices: LineageChoices
  older(area: Area, part: AreaPart | undefined): string[]
}

/** Parts that are the same are left alone. Refused when the draft is not as it was seen. */
const replaced = (
  draft: Draft,
  { instrument, choices, older }: Replacement,
  seen: string,
): Outcome<DraftEdit, { kind: 'draft-changed' }> => {
  const { head, areas, removedAreas } = draft
  const { title, origin, targetLevel, sources } = instrument
  const content = {
    ...head.content,
    title,
    origin,
    targetLevel,
    sources,
    areaIds: instrument.areas.map(({ id }) => id),
    choices,
  }
  const known = [...areas, ...removedAreas]
  const changed = instrument.areas.flatMap((area) => {
    const part = known.find((one) => one.area.id === area.id)
    if (part && fingerprint(part.area) === fingerprint(area)) return []
    return [{ area, older: older(area, part) }]
  })
  const isHeadSame = fingerprint(content) === fingerprint(head.content)
  if (isHeadSame && changed.length === 0) return done({})
  if (signOf(draft) !== seen) return refused({ kind: 'draft-changed' })
  return done({ areas: changed, ...(!isHeadSame && { head: content }), subject: `${indicatorsOf(instrument).length}` })
}

/** Puts what a file holds in place of what the draft holds. Its version number does not matter, its id and kind do. */
export const replaceContent =
  (file: Instrument, seen: string) =>
  (draft: Draft): Outcome<DraftEdit, ReplaceRefusal> => {
    if (file.id !== draft.head.instrumentId || file.kind !== draft.head.kind)
      return refused({ kind: 'other-instrument', id: file.id })
    const older = (area: Area, part: AreaPart | undefined) => olderIn(area, part?.area, part?.older ?? [])
    return replaced(draft, { instrument: file, choices: choicesFrom(draft, file), older }, seen)
  }

/** Makes the draft a copy again of the published version that it began from. Refused in an instrument's first version, which began from nothing. */
export const startAgain =
  (seen: string) =>
  (draft: Draft): Outcome<DraftEdit, { kind: 'draft-changed' } | { kind: 'gone' }> => {
    const { from } = draft
    if (!from) return refused({ kind: 'gone' })
    return replaced(draft, { instrument: from, choices: noChoices, older: () => [] }, seen)
  }
