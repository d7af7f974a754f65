import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { hasEnded, isPublic, type ProjectEvent, titleOf } from '#shared/events/event.ts'
import { inLanguage, type Language } from '#shared/platform/language.ts'
import { seenNow } from '#shared/region-pages/block-words.ts'
import {
  canReach,
  type PageContent,
  type PagePart,
  type PartPlace,
  partPlaces,
  type RegionContact,
} from '#shared/region-pages/region-page.ts'
import { whenWords, whereWords } from '../events/event-words.ts'
import { concernsRegion } from '../events/events-view.ts'

/** A text and the language that it is in. */
export type Told = { text: string; lang: Language }

export type ShownPart = { id: string; title: Told; body: Told; isCentral: boolean }

export type ShownEvent = {
  id: string
  title: Told
  when: string
  where: string
  startsAt: string
  isCancelled: boolean
}

/** All that a region's page shows, in one language: its page, its copy on other sites and its files are made of it. */
export type PageView = {
  contact: (Omit<RegionContact, 'unit'> & { unit: Told | null }) | null
  role: Told | null
  places: { place: PartPlace; parts: ShownPart[] }[]
  news: (Told & { on: string | null }) | null
  events: ShownEvent[]
}

/** The most events that a page lists. */
const mostEvents = 8

const told = (text: { sv: string; en: string }, language: Language): Told | null => {
  const found = inLanguage(text, language)
  return found.text.trim() === '' ? null : found
}

const partView = (part: PagePart, blocks: readonly ShownArticle[], language: Language): ShownPart[] => {
  if (part.kind === 'reference') {
    const block = blocks.find(({ id }) => id === part.blockId)
    // One that the hub has withdrawn is not shown any more.
    if (!block) return []
    const { title, body } = seenNow(block).texts[language]
    return [
      { id: part.id, title: { text: title, lang: language }, body: { text: body, lang: language }, isCentral: true },
    ]
  }
  const body = told(part.body, language)
  if (!body) return []
  return [{ id: part.id, title: inLanguage(part.title, language), body, isCentral: false }]
}

const eventView = (event: ProjectEvent, language: Language): ShownEvent => ({
  id: event.id,
  title: { text: titleOf(event, language === 'en'), lang: language === 'en' && event.titleEn ? 'en' : 'sv' },
  when: whenWords(event, language),
  where: whereWords(event, language),
  startsAt: event.startsAt,
  isCancelled: event.status === 'cancelled',
})

/** Puts the region's words, the hub's building blocks as they are now, and the coming events of the region together. */
export const pageView = (
  content: PageContent,
  {
    regionCode,
    blocks,
    events,
    language,
    now,
  }: {
    regionCode: string
    blocks: readonly ShownArticle[]
    events: readonly ProjectEvent[]
    language: Language
    now: Date
  },
): PageView => {
  const { contact, role, news, newsOn, parts } = content
  const { unit, ...ways } = contact
  const newsTold = told(news, language)
  return {
    contact: canReach(contact) ? { ...ways, unit: told(unit, language) } : null,
    role: told(role, language),
    places: partPlaces.flatMap((place) => {
      const shown = parts.filter((part) => part.place === place).flatMap((part) => partView(part, blocks, language))
      return shown.length > 0 ? [{ place, parts: shown }] : []
    }),
    news: newsTold && { ...newsTold, on: newsOn },
    events: events
      .filter((event) => isPublic(event) && concernsRegion(event, regionCode) && !hasEnded(event, now))
      .slice(0, mostEvents)
      .map((event) => eventView(event, language)),
  }
}
