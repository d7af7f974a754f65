import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CalendarDay, writeCalendarFile } from '#shared/calendar/calendar-file.ts'
import { dateValue, escapeText, foldLine, momentValue } from '#shared/calendar/calendar-lines.ts'
import { addDays } from '#shared/platform/days.ts'

/** Reads as RFC 5545 says that one does: unfold first, then each line, then undo the escapes. */
const unfold = (text: string): string => text.replace(/\r\n[ \t]/g, '')
const readEscaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

/** Text of every kind, with what calendars find hard more often than chance would have it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'å', '👩‍🎓', ' ', ':', '"'), maxLength: 200 }),
)
/** What is left of a text in a calendar. */
const readable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no calendar may hold them.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const aDay = (content: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'start-abc@valideringslyft.example',
  on: '2026-12-31',
  title: 'Börjar: Skriv ner rollen',
  sequence: 0,
  changedAt: '2026-10-01T08:00:00.123Z',
  address: 'https://valideringslyft.example/region/20/plan/2026',
  ...content,
})
const fileOf = (...days: CalendarDay[]): string => writeCalendarFile({ name: 'Plan', description: 'Dagar', days })

describe('a text in a calendar', () => {
  it('comes out as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text)
        expect(escaped).not.toMatch(/[\r\n]/)
        expect(readEscaped(escaped)).toBe(readable(text).toWellFormed())
      }),
    )
  })

  it('has its own signs escaped', () => {
    expect(escapeText('a\\b;c,d\r\ne:"f"')).toBe('a\\\\b\\;c\\,d\\ne:"f"')
  })

  it('cannot begin a line of its own', () => {
    const file = fileOf(aDay({ title: 'x\r\nEND:VEVENT\nBEGIN:VALARM\u2028\u0085' }))
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1)
    expect(file).not.toMatch(/^BEGIN:VALARM/m)
  })
})

describe('a folded line', () => {
  it('has no piece over 75 octets, cuts no character, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`
        const pieces = foldLine(line).split('\r\n')
        expect(Math.max(...pieces.map((piece) => Buffer.byteLength(piece)))).toBeLessThanOrEqual(75)
        expect(pieces.slice(1).every((piece) => piece.startsWith(' ') && piece.length > 1)).toBe(true)
        expect(pieces.every((piece) => piece.isWellFormed())).toBe(true)
        expect(unfold(foldLine(line))).toBe(line)
      }),
    )
  })

  it('is one at 75 octets and two at 76', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  })
})

describe('days and moments', () => {
  it('end on the day after, over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    // The nights when Sweden's clocks change.
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26')
  })

  it('are written as the RFC has them', () => {
    expect(dateValue('2026-01-05')).toBe('20260105')
    expect(momentValue('2026-10-01T08:00:00.123Z')).toBe('20261001T080000Z')
  })
})

describe('the file', () => {
  it('has CRLF after every line, the last one too, and every line within 75 octets', () => {
    const file = fileOf(aDay({ title: 'Å'.repeat(200) }), aDay({ uid: 'end-abc@x' }))
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  it('has what an event must have, once each: UID, DTSTAMP, whole days with an end that is not part', () => {
    const lines = unfold(fileOf(aDay({ sequence: 4 }))).split('\r\n')
    const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'))
    expect(event).toEqual([
      'UID:start-abc@valideringslyft.example',
      'DTSTAMP:20261001T080000Z',
      'LAST-MODIFIED:20261001T080000Z',
      'SEQUENCE:4',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Börjar: Skriv ner rollen',
      'URL:https://valideringslyft.example/region/20/plan/2026',
      'TRANSP:TRANSPARENT',
    ])
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Valideringslyft//Handlingsplan//SV',
      'CALSCALE:GREGORIAN',
    ])
    expect(lines).toContain('X-WR-CALNAME:Plan')
  })

  it('holds a component also when there are no days, as it must', () => {
    const lines = fileOf().split('\r\n')
    expect(lines).toContain('BEGIN:VTIMEZONE')
    expect(lines).not.toContain('BEGIN:VEVENT')
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(
      lines.filter((line) => line.startsWith('END:')).length,
    )
  })

  it('is the same for the same days, to the letter', () => {
    expect(fileOf(aDay())).toBe(fileOf(aDay()))
  })
})
