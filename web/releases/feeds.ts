import { Feed } from 'feed'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { CalendarEntry } from '#shared/releases/publication-calendar.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { feedNames } from './feed-names.ts'
import { releaseTexts } from './release-texts.ts'

type FeedSource = { entries: readonly CalendarEntry[]; origin: string; language: Language }

/** What a calendar program sets aside for a publication, in minutes. */
const eventMinutes = 15

const titleOf = ({ state, number, isDemonstration }: CalendarEntry, language: Language): string => {
  const t = releaseTexts[language]
  const title = t.events[state](measures.validations.name[language].toLowerCase(), number)
  return isDemonstration ? `${title} (${t.demonstration})` : title
}

/** Everything that the calendar page tells of it, one sentence a line. */
const linesOf = (entry: CalendarEntry, language: Language): string[] => {
  const t = releaseTexts[language]
  const { years, moves, state, reason, changedAt } = entry
  return [
    ...(years.length > 0 ? [t.years(years)] : []),
    ...moves.map(({ from, at, reason: why }) =>
      t.calendar.moved(formatDay(from, language), formatDay(at, language), why),
    ),
    ...(state === 'cancelled' ? [t.calendar.cancelledWhy(formatDay(changedAt, language), reason)] : []),
    ...(state === 'published' && reason ? [t.calendar.unannounced(reason)] : []),
  ]
}

const addressOf = ({ number }: CalendarEntry, { origin, language }: FeedSource): string =>
  origin +
  (number === null
    ? pathTo('releaseCalendar', language)
    : pathTo('statisticsVersion', language, { number: String(number) }))

/** The calendar of publications by RFC 5545. The same entries give the same file, to the letter. */
export const calendarFeed = (source: FeedSource): string => {
  const { entries, origin, language } = source
  const calendar = ical({
    name: `${releaseTexts[language].calendar.title}, Valideringslyft`,
    prodId: { company: 'Valideringslyft', product: 'Publiceringskalender', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    source: origin + pathTo('releaseFeed', language, { feed: feedNames.calendar }),
    ttl: 12 * 60 * 60,
  })
  for (const entry of entries) {
    const start = new Date(entry.at)
    const lines = linesOf(entry, language)
    calendar.createEvent({
      id: `release-${entry.id}@${new URL(origin).hostname}`,
      sequence: entry.changes,
      start,
      end: new Date(start.getTime() + eventMinutes * 60_000),
      stamp: new Date(entry.changedAt),
      lastModified: new Date(entry.changedAt),
      summary: titleOf(entry, language),
      ...(lines.length > 0 && { description: lines.join('\n') }),
      url: addressOf(entry, source),
      status: entry.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

/** The library says of titles and summaries that they are HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const newestOf = (entries: readonly CalendarEntry[]): Date =>
  new Date(Math.max(Date.UTC(2026, 0, 1), ...entries.map(({ changedAt }) => Date.parse(changedAt))))

/** What is announced, moved, published and cancelled, newest change first, as Atom (RFC 4287). A change of an entry moves it first again. */
export const newsFeed = (source: FeedSource): string => {
  const { entries, origin, language } = source
  const t = releaseTexts[language].calendar
  const page = origin + pathTo('releaseCalendar', language)
  const feed = new Feed({
    id: page,
    title: `${t.title}, Valideringslyft`,
    description: t.description,
    link: page,
    language,
    updated: newestOf(entries),
    generator: 'Valideringslyft',
    feedLinks: { atom: origin + pathTo('releaseFeed', language, { feed: feedNames.news }) },
    author: { name: 'Valideringslyft', link: origin },
  })
  for (const entry of entries.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)))
    feed.addItem({
      id: `${page}#${entry.id}`,
      title: asHtml(titleOf(entry, language)),
      link: addressOf(entry, source),
      date: new Date(entry.changedAt),
      description: [formatDay(entry.at, language), ...linesOf(entry, language)]
        .map((line) => `<p>${asHtml(line)}</p>`)
        .join(''),
    })
  return feed.atom1()
}
