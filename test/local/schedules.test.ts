import { describe, expect, it } from '@jest/globals'
import { startClock } from '#infra/local/schedules.ts'

const nextOf = (expression: string, timeZone: string) => {
  const clock = startClock(expression, timeZone, () => undefined)
  const next = clock.nextRun()
  clock.stop()
  return next
}

const partsIn = (at: Date | null, timeZone: string) =>
  at?.toLocaleString('sv-SE', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit' })

describe('schedule expressions', () => {
  it('runs at the time of day of the schedule’s own time zone', () => {
    expect(partsIn(nextOf('cron(0 2 * * ? *)', 'Europe/Stockholm'), 'Europe/Stockholm')).toMatch(/02:00/)
  })

  it('counts weekdays from Sunday as 1, as AWS does', () => {
    expect(partsIn(nextOf('cron(30 6 ? * 2 *)', 'Europe/Stockholm'), 'Europe/Stockholm')).toMatch(/måndag.*06:30/)
    expect(partsIn(nextOf('cron(30 6 ? * MON *)', 'Europe/Stockholm'), 'Europe/Stockholm')).toMatch(/måndag.*06:30/)
  })

  it('knows rates and refuses what it does not know', () => {
    const minutes = ((nextOf('rate(5 minutes)', 'UTC')?.getTime() ?? 0) - Date.now()) / 60_000
    expect(Math.round(minutes)).toBe(5)
    expect(() => nextOf('at(2030-01-01T00:00:00)', 'UTC')).toThrow('does not know the schedule expression')
  })
})
