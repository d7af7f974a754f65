import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Language, languages } from '#shared/platform/language.ts'
import { pathTo, type RouteId } from '#web/paths.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { faultsOf } from './looks.ts'
import { addressOf, type GetRouteId, pages, type Reach } from './pages.ts'
import { order, orderAndPublish } from './report-steps.ts'

const minutes = (count: number) => count * 60_000
/** A visitor for each account, signed in once. */
const createVisitors = (browser: Browser, origin: string) => {
  const known = new Map<string | null, Promise<Page>>()
  return (email: string | null): Promise<Page> => {
    const page =
      known.get(email) ??
      visitor(browser).then(async (context: BrowserContext) => {
        const opened = await context.newPage()
        if (email) await signIn(opened, origin, email)
        return opened
      })
    known.set(email, page)
    return page
  }
}

describe('every page', () => {
  let system: LocalSystem
  let browser: Browser
  let visitors: ReturnType<typeof createVisitors>

  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
    visitors = createVisitors(browser, system.origin)
    const walkAs = async (email: string) => ({
      page: await visitors(email),
      origin: system.origin,
      language: 'sv' as const,
      hasScript: true,
      region: '20',
      round: '2026',
    })
    // The page of a report needs one that is published, and the page where one writes needs a draft.
    const coordinator = await walkAs('samordnare@demo.example')
    await orderAndPublish(coordinator, await walkAs('kommunikator@demo.example'))
    await order(coordinator, 'public')
  }, minutes(4))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  /** Opens the page; a page without a known address by the first link to it. */
  const visit = async (
    page: Page,
    id: GetRouteId,
    reach: Exclude<Reach, { kind: 'not-a-page' }>,
    language: Language,
  ) => {
    if (reach.kind === 'address') return page.goto(system.origin + addressOf(id, language))
    const from = pathTo as (id: RouteId, language: Language, params: object) => string
    await page.goto(system.origin + from(reach.from, language, reach.fromParams))
    const addresses = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    const address = addresses.find((candidate) => reach.to.test(candidate))
    if (!address) throw new Error(`no link to ${id} on ${reach.from}`)
    return page.goto(address)
  }

  const reachable = (Object.keys(pages) as GetRouteId[]).flatMap((id) => {
    const reach: Reach = pages[id]
    return reach.kind === 'not-a-page' ? [] : [{ id, reach }]
  })

  // Public pages in both looks; of those that one signs in to, which share their parts, every other in each: a look costs a second.
  const looked = reachable.map((one, place) => ({
    ...one,
    inLanguages: one.reach.as === null ? languages : [languages[place % 2] ?? 'sv'],
  }))

  it.each(looked)(
    '$id has nothing that axe objects to and no sideways scroll, in $inLanguages',
    async ({ id, reach, inLanguages }) => {
      const page = await visitors(reach.as)
      for (const language of inLanguages) {
        await visit(page, id, reach, language)
        expect(await faultsOf(page, { name: id, language })).toEqual([])
      }
    },
    minutes(2),
  )

  it(
    'the showing goes by keys, with the slide in the address, and prints a slide on each landscape sheet',
    async () => {
      const page = await visitors(null)
      await page.goto(system.origin + pathTo('seminar', 'sv'))
      await page.locator('[data-do="start"]').click()
      const all = await page.locator('seminar-show > section').count()
      const shown = async () => {
        const [id] = await page.locator('.slide:visible').evaluateAll((slides) => slides.map((slide) => slide.id))
        return [new URL(page.url()).hash, `#${id}`]
      }
      for (const [key, at] of [
        ['ArrowRight', 2],
        ['End', all],
        ['ArrowRight', all],
        ['ArrowLeft', all - 1],
        ['Home', 1],
      ] as const) {
        await page.keyboard.press(key)
        expect([key, ...(await shown())]).toEqual([key, `#${at}`, `#${at}`])
      }
      expect(await page.locator('[data-announce="polite"]').textContent()).toContain(`Bild 1 av ${all}`)
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const sheets = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
      expect(sheets).toHaveLength(all)
      expect(sheets.filter(([, width, height]) => Number(width) < Number(height))).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.locator('.slide:visible').count()).toBe(all)
      expect(new URL(page.url()).hash).toBe('')
    },
    minutes(1),
  )
})
