import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { LinkReport } from '#shared/links/link.ts'
import { inLanguage, type Language } from '#shared/platform/language.ts'
import { changedParts } from '#shared/region-pages/block-words.ts'
import { isOut, type PageKey, type RegionPage } from '#shared/region-pages/page-record.ts'
import {
  hasOf,
  lackingOf,
  type PageContent,
  type PagePart,
  type PartPlace,
  partPlaces,
  type Requirement,
} from '#shared/region-pages/region-page.ts'
import type { FixedText } from '#shared/region-pages/save-page-text.ts'

/** A part as its editors see it in the list. */
export type ListedPart = {
  id: string
  kind: PagePart['kind']
  title: string
  isFirst: boolean
  isLast: boolean
  /** What has happened to its building block. */
  block: 'same' | 'changed' | 'withdrawn'
  deadLinks: readonly LinkReport[]
}

export type OwnView = {
  state: 'never' | 'draft' | 'published' | 'withdrawn'
  isOut: boolean
  isOverdue: boolean
  lacking: Requirement[]
  places: { place: PartPlace; parts: ListedPart[] }[]
  changes: { id: string; title: string; isCopy: boolean; kind: 'changed' | 'withdrawn' }[]
  /** The dead links in the texts that stand on every page. */
  deadLinks: Record<'contact' | FixedText, readonly LinkReport[]>
}

const titleOf = (
  part: PagePart,
  seen: RegionPage['seen'],
  blocks: readonly ShownArticle[],
  language: Language,
): string => {
  if (part.kind !== 'reference') return inLanguage(part.title, language).text
  const block = blocks.find(({ id }) => id === part.blockId)
  return block?.texts[language].title ?? seen[part.id]?.texts[language].title ?? part.blockId
}

const stateOf = ({ draft, edition, withdrawn }: RegionPage): OwnView['state'] => {
  if (draft) return 'draft'
  if (withdrawn) return 'withdrawn'
  return edition > 0 ? 'published' : 'never'
}

/** What the editors' page shows of a page and what is written in it. `today` is a Swedish day. */
export const ownView = (
  page: RegionPage,
  content: PageContent,
  {
    blocks,
    deadLinks,
    today,
    language,
  }: {
    blocks: readonly ShownArticle[]
    deadLinks: ReadonlyMap<PageKey, readonly LinkReport[]>
    today: string
    language: Language
  },
): OwnView => {
  const changed = changedParts(content.parts, page.seen, blocks)
  const changeOf = (id: string) => changed.find(({ part }) => part.id === id)?.change.kind ?? 'same'
  const deadIn = (key: PageKey) => deadLinks.get(key) ?? []
  const title = (part: PagePart) => titleOf(part, page.seen, blocks, language)
  return {
    state: stateOf(page),
    isOut: isOut(page),
    isOverdue: isOut(page) && page.nextReviewOn !== null && today > page.nextReviewOn,
    lacking: lackingOf(hasOf(content, (id) => blocks.some((block) => block.id === id))),
    places: partPlaces.map((place) => {
      const there = content.parts.filter((part) => part.place === place)
      return {
        place,
        parts: there.map((part, index) => ({
          id: part.id,
          kind: part.kind,
          title: title(part),
          isFirst: index === 0,
          isLast: index === there.length - 1,
          block: changeOf(part.id),
          deadLinks: deadIn(part.id),
        })),
      }
    }),
    changes: changed.map(({ part, change }) => ({
      id: part.id,
      title: title(part),
      isCopy: part.kind === 'copy',
      kind: change.kind,
    })),
    deadLinks: { contact: deadIn('contact'), role: deadIn('role'), news: deadIn('news') },
  }
}
