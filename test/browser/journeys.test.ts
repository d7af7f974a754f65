import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { readPdf } from '#test/reports/read-pdf.ts'
import { readWorkbook } from '#test/reports/read-zip.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { adopt, answerArea, handIn, makePlan, open, reportCounts, type Walk } from './region-steps.ts'
import { aggregate, asVisitor, download, orderAndPublish, publishCounts } from './report-steps.ts'

const minutes = (count: number) => count * 60_000

const gotland = {
  region: '09',
  editor: 'gotland.medarbetare@demo.example',
  owner: 'gotland.ansvarig@demo.example',
}
/** Its owner is none of the offered accounts, and does the whole herself. */
const vastmanland = { region: '19', editor: 'ansvarig.u@demo.example', owner: 'ansvarig.u@demo.example' }

const journeys = [
  { language: 'sv', hasScript: true, isWhole: true, ...gotland },
  // Hands in with most questions unanswered, and says so of each.
  { language: 'en', hasScript: false, isWhole: false, ...vastmanland },
] as const

/** One after the other in the same system: the second report is a new version of the first. */
describe('the main job', () => {
  let system: LocalSystem
  let browser: Browser
  let instrument: Instrument
  const asked = { women: 41, men: 39 }

  beforeAll(async () => {
    ;[system, browser, instrument] = await Promise.all([startLocalSystem(), startBrowser(), readMappingInstrument()])
  }, minutes(3))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  it.each(journeys)(
    'a region maps, hands in, plans and reports; the nation is aggregated; anyone downloads the report ($language, with script: $hasScript)',
    async ({ language, hasScript, isWhole, region, editor, owner }) => {
      const walkAs = async (email: string): Promise<Walk> => {
        const page = await (await visitor(browser, { javaScriptEnabled: hasScript })).newPage()
        await signIn(page, system.origin, email, language)
        return { page, origin: system.origin, language, hasScript, region, round: '2026' }
      }

      // An editor answers a whole area, closes the browser, comes back and finishes.
      const first = await walkAs(editor)
      await answerArea(first, instrument, 'role-mandate', { waitsForAutosave: true })
      await first.page.context().close()
      const second = await walkAs(editor)
      await open(second, 'mapping', { region, round: '2026' })
      expect(await second.page.locator('main').textContent()).toMatch(language === 'sv' ? /4 av 54/ : /4 of 54/)
      for (const { id } of instrument.areas.slice(1, isWhole ? undefined : 3)) await answerArea(second, instrument, id)

      // The owner hands in, takes proposals into a plan, adopts it and reports counts.
      const third = await walkAs(owner)
      await handIn(third)
      await open(third, 'mapping', { region, round: '2026' })
      expect(await third.page.locator('main').textContent()).toMatch(language === 'sv' ? /inlämnad/i : /handed in/i)
      const titles = await makePlan(third)
      expect(titles.length).toBe(2)
      await adopt(third)
      for (const title of titles) expect(await third.page.locator('main').textContent()).toContain(title)
      await reportCounts(third, 2025, {
        'komvux-qualification-women': asked.women,
        'komvux-qualification-men': asked.men,
      })
      await open(third, 'counts', { region })
      expect(await third.page.locator('main').textContent()).toContain('2025')

      // The coordinator has the nation aggregated, publishes the counts, orders the report, and publishes it when the communicator has approved it.
      const fourth = await walkAs('samordnare@demo.example')
      await aggregate(fourth)
      await publishCounts(fourth)
      await orderAndPublish(fourth, await walkAs('kommunikator@demo.example'))

      // Anyone downloads it and finds the region's number in it.
      const page = await (await visitor(browser, { javaScriptEnabled: hasScript })).newPage()
      const anyone = asVisitor(third, page)
      const name = findRegion(region)?.name ?? ''
      const pdf = readPdf(await download(anyone, 'pdf'))
      expect(pdf.pages.join('\n')).toContain(name)
      const { sheets } = readWorkbook(await download(anyone, 'xlsx'))
      const rows = [...sheets.values()].flat().filter(([first]) => first === name)
      expect(rows.some((row) => row.includes(asked.women + asked.men))).toBe(true)
    },
    minutes(6),
  )
})
