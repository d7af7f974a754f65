import type { Localized } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { DraftEdit } from './change-draft.ts'
import type { Draft, HeadContent } from './draft.ts'
import { fingerprint } from './fingerprint.ts'
import { indicatorsOf, type Source } from './instrument.ts'
import type { OriginChoice } from './lineage.ts'
import { olderAfter } from './older-texts.ts'

/** What is edited of the whole. */
export type WholeContent = {
  title: Localized
  origin: Localized
  targetLevel: number
  sources: Record<string, Source>
}

export type HeadRefusal =
  /** A colleague has changed it since the person saw it. */
  | { kind: 'stale-head'; current: HeadContent }
  /** The indicator is not there, or the earlier one is not. */
  | { kind: 'gone' }

type Edited = Outcome<DraftEdit, HeadRefusal>

/** The content of the whole that a form shows and sends back. */
export const wholeContentOf = ({ title, origin, targetLevel, sources }: HeadContent): WholeContent => ({
  title,
  origin,
  targetLevel,
  sources,
})

const textsOf = ({ title, origin }: WholeContent) => [
  { path: 'title', text: title },
  { path: 'origin', text: origin },
]

/** Changes what stands for the whole. Refused when a colleague has changed the same since; the order of areas does not matter. */
export const editHead =
  ({ seen, content, confirmed }: { seen: string; content: WholeContent; confirmed: string[] }) =>
  ({ head }: Draft): Edited => {
    const before = wholeContentOf(head.content)
    const texts = { before: textsOf(before), after: textsOf(content) }
    const older = olderAfter('head', texts, head.content.older, confirmed)
    if (fingerprint([before, head.content.older]) === fingerprint([content, older])) return done({})
    if (fingerprint(before) !== seen) return refused({ kind: 'stale-head', current: head.content })
    return done({ head: { ...head.content, ...content, older } })
  }

/** Says by hand where an indicator comes from; null: as ids and texts say. */
export const chooseOrigin =
  (indicatorId: string, choice: OriginChoice | null) =>
  (draft: Draft): Edited => {
    const { head, areas, from } = draft
    const earlier = new Set(from ? indicatorsOf(from).map(({ id }) => id) : [])
    const isHere = areas.some(({ area }) => area.indicators.some(({ id }) => id === indicatorId))
    if (!isHere || choice?.from.some((id) => !earlier.has(id))) return refused({ kind: 'gone' })
    const { choices } = head.content
    const { [indicatorId]: before, ...others } = choices.origins
    if (fingerprint(before ?? null) === fingerprint(choice)) return done({})
    return done({
      head: {
        ...head.content,
        choices: { ...choices, origins: choice ? { ...others, [indicatorId]: choice } : others },
      },
      subject: indicatorId,
    })
  }

/** Says why an earlier indicator falls away. */
export const giveReason =
  (indicatorId: string, reason: Localized) =>
  ({ head, from }: Draft): Edited => {
    if (!from || !indicatorsOf(from).some(({ id }) => id === indicatorId)) return refused({ kind: 'gone' })
    const { choices } = head.content
    if (fingerprint(choices.reasons[indicatorId] ?? null) === fingerprint(reason)) return done({})
    return done({
      head: {
        ...head.content,
        choices: { ...choices, reasons: { ...choices.reasons, [indicatorId]: reason } },
      },
      subject: indicatorId,
    })
  }
