import { addDays } from '#shared/platform/days.ts'
import { dateValue, escapeText, foldLine, momentValue } from './calendar-lines.ts'

/** One whole day in a calendar. */
export type CalendarDay = {
  /** The same for the same thing for ever, and nobody else's: it begins with what the day is and ends with the service's host. */
  uid: string
  /** ISO day. */
  on: string
  title: string
  /** How often it has been changed since it was made, and when last (ISO moment). */
  sequence: number
  changedAt: string
  /** The page that it comes from. */
  address: string
}

type CalendarFile = { name: string; description: string; days: readonly CalendarDay[] }

const eventLines = ({ uid, on, title, sequence, changedAt, address }: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  // Without a METHOD this is when the event was last revised (RFC 5545, 3.8.7.2).
  `DTSTAMP:${momentValue(changedAt)}`,
  `LAST-MODIFIED:${momentValue(changedAt)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${dateValue(on)}`,
  // The end is the first day that is not part of it.
  `DTEND;VALUE=DATE:${dateValue(addDays(on, 1))}`,
  `SUMMARY:${escapeText(title)}`,
  `URL:${address}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** A calendar must hold something (RFC 5545, 3.6): where there are no days, the time zone of Sweden. */
const nothingYet = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

/** The file that calendar programs subscribe to, by RFC 5545. The same days give the same file, to the letter. */
export const writeCalendarFile = ({ name, description, days }: CalendarFile): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Valideringslyft//Handlingsplan//SV',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    // How often a program should ask again (RFC 7986); Outlook knows the second.
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...(days.length > 0 ? days.flatMap(eventLines) : nothingYet),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n')
