import type { Localized } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { DraftEdit } from './change-draft.ts'
import type { AreaPart, Draft } from './draft.ts'
import { fingerprint } from './fingerprint.ts'
import type { Area } from './instrument.ts'
import { olderAfter, textsOfArea } from './older-texts.ts'

/** What is edited of an area itself; its indicators are edited one by one. */
export type AreaContent = { title: Localized; purpose: Localized; weight: number }

export type AreaRefusal =
  | { kind: 'gone' }
  /** A colleague has changed it since the person saw it. */
  | { kind: 'stale-area'; current: Area }
  /** The letters A to Z are all taken. */
  | { kind: 'no-letter-left' }

type Edited = Outcome<DraftEdit, AreaRefusal>

/** The content of an area that a form shows and sends back. */
export const areaContentOf = ({ title, purpose, weight }: Area): AreaContent => ({ title, purpose, weight })

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The first letter that no area has, removed ones too: an id keeps its meaning for ever. */
const freeLetter = ({ head, areas, removedAreas }: Draft): string | undefined => {
  const taken = new Set([
    ...[...areas, ...removedAreas].map(({ area }) => area.letter),
    ...head.usedIds.map((id) => id.charAt(0)),
  ])
  return alphabet.find((letter) => !taken.has(letter))
}

/** Adds an area last, under the next free letter. */
export const addArea =
  (content: AreaContent) =>
  (draft: Draft): Edited => {
    const letter = freeLetter(draft)
    if (!letter) return refused({ kind: 'no-letter-left' })
    const area: Area = { id: `area-${letter.toLowerCase()}`, letter, ...content, indicators: [] }
    const { content: head } = draft.head
    return done({
      head: { ...head, areaIds: [...head.areaIds, area.id] },
      areas: [{ area, older: [] }],
      subject: letter,
    })
  }

/** Changes what stands for the area itself. Refused when a colleague has changed the same since. */
export const editArea =
  (areaId: string, { seen, content, confirmed }: { seen: string; content: AreaContent; confirmed: string[] }) =>
  ({ areas }: Draft): Edited => {
    const part = areas.find(({ area }) => area.id === areaId)
    if (!part) return refused({ kind: 'gone' })
    const before = areaContentOf(part.area)
    const texts = { before: textsOfArea(before), after: textsOfArea(content) }
    const older = olderAfter(areaId, texts, part.older, confirmed)
    const isSame = fingerprint([before, part.older]) === fingerprint([content, older])
    if (isSame) return done({})
    if (fingerprint(before) !== seen) return refused({ kind: 'stale-area', current: part.area })
    return done({ areas: [{ area: { ...part.area, ...content }, older }], subject: part.area.letter })
  }

const letterOf = (parts: readonly AreaPart[], areaId: string): string =>
  parts.find(({ area }) => area.id === areaId)?.area.letter ?? areaId

/** The list with one element a step up or down; the same list where there is no way. */
export const moved = <T>(list: readonly T[], index: number, direction: 'up' | 'down'): T[] => {
  const target = direction === 'up' ? index - 1 : index + 1
  const [here, there] = [list[index], list[target]]
  if (here === undefined || there === undefined) return [...list]
  return list.with(index, there).with(target, here)
}

/** Moves an area a step up or down. Letters and ids stay. */
export const moveArea =
  (areaId: string, direction: 'up' | 'down') =>
  ({ head, areas }: Draft): Edited => {
    const { areaIds } = head.content
    const index = areaIds.indexOf(areaId)
    if (index < 0) return refused({ kind: 'gone' })
    const next = moved(areaIds, index, direction)
    if (next.join() === areaIds.join()) return done({})
    return done({ head: { ...head.content, areaIds: next }, subject: letterOf(areas, areaId) })
  }

/** Takes an area out, with its indicators. It is kept, so that it can be undone. */
export const removeArea =
  (areaId: string) =>
  ({ head, areas }: Draft): Edited => {
    const { areaIds } = head.content
    if (!areaIds.includes(areaId)) return refused({ kind: 'gone' })
    return done({
      head: { ...head.content, areaIds: areaIds.filter((id) => id !== areaId) },
      subject: letterOf(areas, areaId),
    })
  }
