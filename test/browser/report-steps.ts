import type { Page } from 'playwright-core'
import { pathTo } from '#web/paths.ts'
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

/** The releases on the desk, by their pages' addresses. */
const releasesOn = async (walk: Walk): Promise<string[]> => {
  await open(walk, 'releaseDesk', {})
  const address = pathTo('release', walk.language, { release: '' })
  return walk.page
    .locator(`main a[href^="${address}"]`)
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []))
}

/** Publishes all that is reported at once, also where it hides a total that was shown, and waits until everyone sees it. */
export const publishCounts = async (walk: Walk): Promise<void> => {
  const { page, language, origin } = walk
  const [before, known] = [await shownVersion(walk), await releasesOn(walk)]
  await page.locator('details:has(input[name="scope"]) summary').click()
  await page.locator('input[name="scope"][value="everything"]').check()
  await page.locator('textarea[name="reason"]').fill('En region har lämnat sina första uppgifter')
  await page.locator('input[name="confirm"]').check()
  await page.locator('form:has(input[name="scope"]) button[type="submit"]').click()
  await page.waitForLoadState()
  const ordered = (await releasesOn(walk)).find((address) => !known.includes(address)) ?? ''
  const letGo = page.locator(
    `form[action="${pathTo('letGoRelease', language, { release: ordered.split('/').at(-1) ?? '' })}"] button`,
  )
  for (const endsAt = Date.now() + patienceMs; (await shownVersion(walk)) === before; await page.waitForTimeout(500)) {
    if (Date.now() > endsAt) throw new Error('the statistics were not published')
    await page.goto(origin + ordered)
    if ((await letGo.count()) > 0) await letGo.click()
  }
}

/** Opens a report's page on the desk again and again until its files are made. */
const untilBuilt = async (walk: Walk, report: string): Promise<void> => {
  for (const endsAt = Date.now() + patienceMs; ; await walk.page.waitForTimeout(500)) {
    await open(walk, 'deskReport', { report })
    if ((await walk.page.locator('.report-files').count()) > 0) return
    if (Date.now() > endsAt) throw new Error(`the files of ${report} did not come`)
  }
}

/** Orders a report of the round and waits for its draft. Returns the report's id. */
export const order = async (walk: Walk, recipient: 'agency' | 'public'): Promise<string> => {
  const { page, round } = walk
  const period = page.locator('select[name="period"]')
  // The first national picture is made after the start; until then there is nothing to order from.
  for (const endsAt = Date.now() + patienceMs; ; await page.waitForTimeout(500)) {
    await open(walk, 'newReport', { recipient })
    if ((await period.count()) > 0) break
    if (Date.now() > endsAt) throw new Error('there is nothing to order a report from')
  }
  await period.selectOption(round)
  // A first version has no use for it.
  await page.locator('textarea[name="changeNote-sv"]').fill('Fler regioner har lämnat in.')
  await page.locator('textarea[name="changeNote-en"]').fill('More regions have handed in.')
  await page.locator('form:has(select[name="period"]) button[type="submit"]:not([name])').click()
  await page.waitForURL((url) => url.searchParams.get('done') === 'ordered')
  const report = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await untilBuilt(walk, report)
  return report
}

/** Sends a draft to review and waits until the files to be read are made. */
export const sendToReview = async (walk: Walk, report: string): Promise<void> => {
  await open(walk, 'deskReport', { report })
  const address = pathTo('sendReportForReview', walk.language, { report })
  await walk.page.locator(`form[action="${address}"] button[type="submit"]`).click()
  await untilBuilt(walk, report)
}

/** Reads a report in review and approves it. */
export const approve = async (walk: Walk, report: string): Promise<void> => {
  await open(walk, 'readDraft', { report })
  const approval = walk.page.locator('.report-decide form:has(input[name="confirm"])')
  await approval.locator('input[name="confirm"]').check()
  await approval.locator('button[type="submit"]').click()
  await walk.page.waitForLoadState()
}

/** Publishes an approved report. */
export const publishNow = async (walk: Walk, report: string): Promise<void> => {
  await open(walk, 'deskReport', { report })
  const publish = walk.page.locator('details:has(input[name="confirm"])')
  await publish.locator('summary').click()
  await publish.locator('input[name="confirm"]').check()
  await publish.locator('button[type="submit"]').click()
  await walk.page.waitForURL((url) => url.searchParams.get('done') === 'published')
}

/** Orders the report of the round, has a second person read and approve it, and publishes it. */
export const orderAndPublish = async (walk: Walk, second: Walk): Promise<void> => {
  const report = await order(walk, 'agency')
  await sendToReview(walk, report)
  await approve(second, report)
  await publishNow(walk, report)
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
