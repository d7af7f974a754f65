import { isPublic, type ProjectEvent, titleOf } from '#shared/events/event.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../../deps.ts'
import { eventTexts } from '../../events/event-texts.ts'
import { pathTo } from '../../paths.ts'
import { inBoth } from './in-both.ts'

/** The events that anyone may see. The address of a meeting is not among what is searched. */
export const eventDocuments = (events: readonly ProjectEvent[], language: Language): SearchDocument[] =>
  events.filter(isPublic).map((event) => ({
    id: `event-${event.id}`,
    kind: 'event',
    language,
    title: titleOf(event, language === 'en'),
    words: eventTexts[language].kinds[event.kind],
    lead: (language === 'en' && event.descriptionEn) || event.description,
    body: event.place,
    url: pathTo('event', language, { event: event.id }),
    date: swedishDay(new Date(event.startsAt)),
    weight: 1,
  }))

export const eventSource =
  ({ events }: Pick<WebDeps, 'events'>): SearchSource =>
  async () => {
    const open = (await events.list()).filter(isPublic)
    return {
      key: open.map(({ id, version }) => `${id} ${version}`).join(),
      documents: () => inBoth((language) => eventDocuments(open, language)),
    }
  }
