import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Language, languages } from '#shared/platform/language.ts'
import { pathTo, type RouteId } from '#web/paths.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { faultsOf } from './looks.ts'
import { addressOf, type GetRouteId, pages, type Reach } from './pages.ts'
import { orderAndPublish } from './report-steps.ts'

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
    // The page of a report needs one that is published.
    const page = await visitors('samordnare@demo.example')
    await orderAndPublish({ page, origin: system.origin, language: 'sv', hasScript: true, region: '20', round: '2026' })
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
})
