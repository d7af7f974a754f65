import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changePage, type PageDeed, type PageOutcome, writeDraft } from './change-page.ts'
import type { PagePart, PartPlace } from './region-page.ts'

export const arrangements = ['up', 'down', 'remove'] as const
export type Arrangement = (typeof arrangements)[number] | { place: PartPlace }

/** The part changes places with its neighbour among those of the same readers. */
const swapped = (parts: readonly PagePart[], index: number, step: -1 | 1): PagePart[] => {
  const moved = parts[index]
  const among = parts.flatMap((part, place) => (part.place === moved?.place ? [place] : []))
  const other = among[among.indexOf(index) + step]
  const neighbour = other === undefined ? undefined : parts[other]
  if (!moved || !neighbour) return [...parts]
  return parts.map((part, place) => (place === index ? neighbour : place === other ? moved : part))
}

const arranged = (parts: readonly PagePart[], index: number, arrangement: Arrangement): PagePart[] => {
  if (typeof arrangement === 'object')
    return parts.map((part, place) => (place === index ? { ...part, place: arrangement.place } : part))
  if (arrangement === 'remove') return parts.filter((_, place) => place !== index)
  return swapped(parts, index, arrangement === 'up' ? -1 : 1)
}

/** Moves a part among those of its place, to another place, or takes it out of the page. Refuses a part that is gone, or whose page has moved on since it was seen. */
export const arrangePart = (
  store: Store,
  deed: PageDeed & { key: string; arrangement: Arrangement; basedOnVersion: number },
): PageOutcome =>
  changePage(store, deed, (before, content) => {
    if (before.version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    const index = content.parts.findIndex(({ id }) => id === deed.key)
    const part = content.parts[index]
    if (!part) return refused({ kind: 'gone', current: before })
    const parts = arranged(content.parts, index, deed.arrangement)
    return writeDraft(deed, before, {
      key: deed.key,
      content: { ...content, parts },
      action: deed.arrangement === 'remove' ? 'remove-page-part' : 'arrange-page-part',
      audit: { before: part, after: { key: deed.key, arrangement: deed.arrangement } },
    })
  })
