import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { xml2js } from 'xml-js'
import { publicationCalendar } from '#shared/releases/publication-calendar.ts'
import type { Release } from '#shared/releases/release.ts'
import { calendarFeed, newsFeed } from '#web/releases/feeds.ts'

const origin = 'https://valideringslyft.example'
const now = new Date('2026-12-16T12:00:00Z')

const aRelease = (change: Partial<Release>): Release => ({
  id: 'a',
  day: '2026-12-15',
  status: 'planned',
  version: 1,
  number: null,
  isAnnounced: true,
  scope: 'everything',
  reason: '',
  announcedAt: '2026-11-20T13:00:00.000Z',
  moves: [],
  askedAt: null,
  cubeId: null,
  previousId: null,
  contentHash: null,
  protection: null,
  changes: null,
  years: [],
  preparedAt: null,
  publishedAt: null,
  cancelledAt: null,
  isDemonstration: false,
  ...change,
})

const releases: Release[] = [
  aRelease({ id: 'out', status: 'published', number: 1, publishedAt: '2026-12-15T07:00:04.000Z', years: [2024, 2025] }),
  aRelease({
    id: 'moved',
    day: '2026-12-22',
    status: 'prepared',
    years: [2026],
    moves: [
      { from: '2026-12-18', to: '2026-12-22', reason: 'Sent & <b>slarvigt</b> ]]>', at: '2026-12-16T08:00:00.000Z' },
    ],
  }),
  aRelease({
    id: 'off',
    day: '2027-02-01',
    status: 'cancelled',
    reason: 'Räcker inte',
    cancelledAt: '2026-12-10T08:00:00.000Z',
  }),
  aRelease({ id: 'stopped', day: '2026-12-16', status: 'failed' }),
  aRelease({ id: 'order', day: '2026-12-16', isAnnounced: false, status: 'prepared', reason: 'Hemligt' }),
]
const source = { entries: publicationCalendar(releases, now), origin, language: 'sv' as const }

describe('the calendar that anyone may see', () => {
  it('tells what comes, is late, out and cancelled, and nothing of what is prepared, failed or ordered', () => {
    expect(source.entries.map(({ id, state, at, years }) => [id, state, at, years])).toEqual([
      ['out', 'published', '2026-12-15T07:00:04.000Z', [2024, 2025]],
      ['stopped', 'late', '2026-12-16T07:00:00.000Z', []],
      ['moved', 'coming', '2026-12-22T07:00:00.000Z', []],
      ['off', 'cancelled', '2027-02-01T07:00:00.000Z', []],
    ])
    expect(JSON.stringify(source.entries)).not.toContain('Hemligt')
  })
})

describe('the calendar file', () => {
  it('is read by a calendar program, at the right moments', () => {
    const file = calendarFeed(source)
    expect(calendarFeed(source)).toBe(file)
    const calendar = new ICAL.Component(ICAL.parse(file))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(
      events.map(({ uid, summary, startDate, sequence }) => [
        uid,
        summary,
        startDate.toJSDate().toISOString(),
        sequence,
      ]),
    ).toEqual([
      [
        'release-out@valideringslyft.example',
        'Publicerad: antal valideringar, version 1',
        '2026-12-15T07:00:04.000Z',
        1,
      ],
      ['release-stopped@valideringslyft.example', 'Försenad: antal valideringar', '2026-12-16T07:00:00.000Z', 0],
      ['release-moved@valideringslyft.example', 'Publiceras: antal valideringar', '2026-12-22T07:00:00.000Z', 1],
      ['release-off@valideringslyft.example', 'Inställd: antal valideringar', '2027-02-01T07:00:00.000Z', 1],
    ])
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ])
    expect(events[2]?.description).toContain('Sent & <b>slarvigt</b> ]]>')
  })

  it('is a calendar without anything planned too', () => {
    expect(ICAL.parse(calendarFeed({ ...source, entries: [] }))).toBeDefined()
  })
})

describe('the news feed', () => {
  type Text = { _text?: string; _cdata?: string }
  type Entry = { id: Text; updated: Text; summary: Text; link: { _attributes: { href: string } } }

  it('is read as Atom, newest change first, with what people typed as text', () => {
    const file = newsFeed(source)
    expect(newsFeed(source)).toBe(file)
    const { feed } = xml2js(file, { compact: true }) as {
      feed: { updated: Text; _attributes: { xmlns: string }; entry: Entry[] }
    }
    expect(feed._attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    expect(feed.entry.map(({ id, updated }) => [id._text?.split('#')[1], updated._text])).toEqual([
      ['moved', '2026-12-16T08:00:00.000Z'],
      ['out', '2026-12-15T07:00:04.000Z'],
      ['off', '2026-12-10T08:00:00.000Z'],
      ['stopped', '2026-11-20T13:00:00.000Z'],
    ])
    expect(feed.updated._text).toBe('2026-12-16T08:00:00.000Z')
    expect(feed.entry[1]?.link._attributes.href).toBe(`${origin}/statistik/validations/version/1`)
    expect(feed.entry[0]?.summary._cdata).toContain('Sent &amp; &lt;b&gt;slarvigt&lt;/b&gt; ]]&gt;')
  })
})
