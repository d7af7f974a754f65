import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { pathTo } from '#web/paths.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { open, type Walk } from './region-steps.ts'
import { aggregate, approve, order, publishNow, sendToReview } from './report-steps.ts'

const minutes = (count: number) => count * 60_000

/** What the coordinator writes: a figure by its name, never its number. */
const written = {
  sv: 'Vi gläds åt takten: {{andel-antagna}} av regionerna har nu en plan.',
  en: 'We are glad of the pace: {{andel-antagna}} of the regions now have a plan.',
}

describe('a status report in the whole system', () => {
  let system: LocalSystem
  let browser: Browser
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
  }, minutes(4))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  const walkAs = async (email: string | null): Promise<Walk> => {
    const page = await (await visitor(browser)).newPage()
    if (email) await signIn(page, system.origin, email)
    return { page, origin: system.origin, language: 'sv', hasScript: true, region: '09', round: '2026' }
  }

  it(
    'is written, read by a second person, announced for its hour and published; a reader finds the figure behind a sentence in two clicks',
    async () => {
      const writer = await walkAs('samordnare@demo.example')
      await aggregate(writer)
      const report = await order(writer, 'agency')

      // A number that is typed does not get to review; the same as a reference does.
      const write = async (sv: string) => {
        await open(writer, 'reportText', { report, chapter: 'summary' })
        await writer.page.locator('textarea[name="sv"]').fill(sv)
        await writer.page.locator('textarea[name="en"]').fill(written.en)
        await writer.page.locator('button[name="deed"][value="save"]').click()
        await writer.page.waitForLoadState()
      }
      await write('Nu har 19 procent en plan.')
      await open(writer, 'deskReport', { report })
      expect(await writer.page.locator('main').textContent()).toContain('19 procent')
      await write(written.sv)
      await sendToReview(writer, report)

      const reviewer = await walkAs('kommunikator@demo.example')
      await approve(reviewer, report)

      // Until its hour its address says that it comes, and nothing more.
      await open(writer, 'deskReport', { report })
      const hour = writer.page.locator(`form[action="${pathTo('scheduleReport', 'sv', { report })}"]`)
      await writer.page.locator('details').filter({ has: hour }).locator('summary').click()
      await hour.locator('input[name="day"]').fill(addDays(swedishDay(new Date()), 7))
      await hour.locator('input[name="time"]').fill('08:00')
      await hour.locator('button[type="submit"]').first().click()
      await writer.page.waitForLoadState()
      const reader = await walkAs(null)
      await open(reader, 'report', { report })
      expect(await reader.page.locator('main').textContent()).toContain('08:00')
      expect(await reader.page.locator('main').textContent()).not.toContain('takten')
      expect(await reader.page.locator('main a[href*="/fil/"]').count()).toBe(0)

      await publishNow(writer, report)

      // The reader: the sentence, the figure, and the table that it stands in.
      await open(reader, 'readReport', { report })
      const sentence = reader.page.locator('p', { hasText: 'Vi gläds åt takten' })
      const value = sentence.locator('a')
      const said = (await value.textContent())?.trim() ?? ''
      expect(said).toMatch(/^\d+\s%$/)
      await value.click()
      await reader.page.waitForLoadState()
      const figure = reader.page.locator('main')
      expect(await figure.textContent()).toContain(said)
      await figure
        .locator('a[href*="#"]', { hasText: /tabell/i })
        .first()
        .click()
      await reader.page.waitForLoadState()
      expect(await reader.page.locator('table', { hasText: 'Region Gotland' }).count()).toBeGreaterThan(0)
    },
    minutes(4),
  )
})
