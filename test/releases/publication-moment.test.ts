import { describe, expect, it } from '@jest/globals'
import { swedishMoment } from '#shared/platform/swedish-day.ts'
import { firstDay, publicationMoment } from '#shared/releases/publication-moment.ts'

const momentOf = (day: string) =>
  publicationMoment({ day, isAnnounced: true, announcedAt: '2026-01-01T12:00:00.000Z' }).toISOString()

describe('08:00 in Sweden', () => {
  it('is 07:00 UTC in winter and 06:00 in summer, also on the days when the clocks change', () => {
    expect(momentOf('2026-12-15')).toBe('2026-12-15T07:00:00.000Z')
    expect(momentOf('2026-03-28')).toBe('2026-03-28T07:00:00.000Z')
    expect(momentOf('2026-03-29')).toBe('2026-03-29T06:00:00.000Z')
    expect(momentOf('2026-10-24')).toBe('2026-10-24T06:00:00.000Z')
    expect(momentOf('2026-10-25')).toBe('2026-10-25T07:00:00.000Z')
  })

  it('shows eight o’clock there on every day of ten years', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2034, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10)
      expect(clock.format(swedishMoment(day, 8))).toBe(`${day} 08:00`)
    }
  })

  it('is no moment to wait for when an error is corrected unannounced', () => {
    const announcedAt = '2026-11-20T13:00:00.000Z'
    expect(publicationMoment({ day: '2026-11-20', isAnnounced: false, announcedAt }).toISOString()).toBe(announcedAt)
  })
})

describe('the first day that can be announced', () => {
  it('is today until 08:00 in Sweden, and tomorrow from then on', () => {
    expect(firstDay(new Date('2026-12-15T06:59:59Z'))).toBe('2026-12-15')
    expect(firstDay(new Date('2026-12-15T07:00:00Z'))).toBe('2026-12-16')
    expect(firstDay(new Date('2026-12-14T23:30:00Z'))).toBe('2026-12-15')
  })
})
