import type { Page } from 'playwright-core'
import { open, type Walk } from './region-steps.ts'

const patienceMs = 60_000

/** Asks for a new national picture and waits until it is here. */
export const aggregate = async (walk: Walk): Promise<void> => {
  const { page } = walk
  await open(walk, 'coordinator', {})
  await page.locator('form.national-aggregate button[type="submit"]').click()
  await page.waitForLoadState()
  const address = page.url()
  for (
    const endsAt = Date.now() + patienceMs;
    (await page.locator('.ds-alert[data-color="success"]').count()) === 0;
  ) {
    if (Date.now() > endsAt) throw new Error('the national picture did not come')
    await page.waitForTimeout(500)
    await page.goto(address)
  }
}

/** Which version of the statistics everyone sees. */
const shownVersion = async (walk: Walk): Promise<string | null> => {
  await open(walk, 'statisticsTable', { table: 'validations' })
  const link = walk.page.locator('a[href*="/validations/version/"]')
  return (await link.count()) === 0 ? null : link.first().textContent()
}

/** Publishes all that is reported at once, and waits until everyone sees it. */
export const publishCounts = async (walk: Walk): Promise<void> => {
  const { page } = walk
  const before = await shownVersion(walk)
  await open(walk, 'releaseDesk', {})
  await page.locator('details:has(input[name="scope"]) summary').click()
  await page.locator('input[name="scope"][value="everything"]').check()
  await page.locator('textarea[name="reason"]').fill('En region har lämnat sina första uppgifter')
  await page.locator('input[name="confirm"]').check()
  await page.locator('form:has(input[name="scope"]) button[type="submit"]').click()
  await page.waitForLoadState()
  for (const endsAt = Date.now() + patienceMs; (await shownVersion(walk)) === before; await page.waitForTimeout(500))
    if (Date.now() > endsAt) throw new Error('the statistics were not published')
}

/** Orders the report of the round, waits for the draft and publishes it. */
export const orderAndPublish = async (walk: Walk): Promise<void> => {
  const { page, round } = walk
  const period = page.locator('select[name="period"]')
  // The first national picture is made after the start; until then there is nothing to order from.
  for (const endsAt = Date.now() + patienceMs; ; await page.waitForTimeout(500)) {
    await open(walk, 'reportDesk', {})
    if ((await period.count()) > 0) break
    if (Date.now() > endsAt) throw new Error('there is nothing to order a report from')
  }
  await period.selectOption(round)
  await page.locator('form:has(select[name="period"]) button[type="submit"]').click()
  const publish = page.locator('.report-publish')
  for (const endsAt = Date.now() + patienceMs; (await publish.count()) === 0; ) {
    if (Date.now() > endsAt) throw new Error('the draft did not come')
    await page.waitForTimeout(500)
    await open(walk, 'reportDesk', {})
  }
  await publish.first().locator('summary').click()
  await publish.first().locator('input[type="checkbox"]').check()
  await publish.first().locator('button[type="submit"]').click()
  await page.waitForLoadState()
}

/** Downloads the newest published report's file in the format, as a visitor who is not signed in. */
export const download = async (walk: Walk, format: 'pdf' | 'xlsx'): Promise<Buffer> => {
  const { page, origin, language } = walk
  await page.goto(origin + (language === 'sv' ? '/rapporter/senaste' : '/en/reports/latest'))
  const link = page.locator(`main a[href$="-${language}.${format}"]`).first()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  const { readFile } = await import('node:fs/promises')
  return readFile(await file.path())
}

/** A page of someone who is not signed in. */
export const asVisitor = (walk: Walk, page: Page): Walk => ({ ...walk, page })
