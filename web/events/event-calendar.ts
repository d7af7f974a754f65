import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { ProjectEvent } from '#shared/events/event.ts'
import { titleOf } from '#shared/events/event.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { eventTexts } from './event-texts.ts'
import { organiserName, whereWords } from './event-words.ts'

/** The file that calendar programs subscribe to, by its name in the address. */
export const feedFile = 'kalendarium.ics'

type CalendarSource = { events: readonly ProjectEvent[]; origin: string; language: Language; isDemonstration: boolean }

/**
 * Events by RFC 5545: each has the same UID for ever and a SEQUENCE that counts its changes, so that a program that reads the file again moves what it has. The address of the meeting is not in it. The same events
 * give the same file, to the letter.
 */
export const eventCalendar = ({ events, origin, language, isDemonstration }: CalendarSource): string => {
  const t = eventTexts[language]
  const isEnglish = language === 'en'
  const calendar = ical({
    name: isDemonstration ? `${t.feedName} (${t.demonstration})` : t.feedName,
    prodId: { company: 'Valideringslyft', product: 'Kalendarium', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 12 * 60 * 60,
  })
  for (const event of events) {
    const description = (isEnglish && event.descriptionEn) || event.description
    const title = titleOf(event, isEnglish)
    calendar.createEvent({
      id: `event-${event.id}@${new URL(origin).hostname}`,
      sequence: event.sequence,
      start: new Date(event.startsAt),
      end: new Date(event.endsAt),
      stamp: new Date(event.savedAt),
      lastModified: new Date(event.savedAt),
      summary: isDemonstration ? `${title} (${t.demonstration})` : title,
      location: whereWords(event, language),
      description: [description, `${t.facts.organiser}: ${organiserName(event.organiser, language)}`]
        .filter((text) => text !== '')
        .join('\n\n'),
      url: origin + pathTo('event', language, { event: event.id }),
      status: event.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
