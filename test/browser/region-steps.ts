import type { Page } from 'playwright-core'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { type Params, pathTo, type RouteId } from '#web/paths.ts'

export type Walk = { page: Page; origin: string; language: Language; hasScript: boolean; region: string; round: string }

/** Opens a page of the site in the walker's language. */
export const open = <Id extends RouteId>(walk: Walk, id: Id, params: Params<Id>) =>
  walk.page.goto(
    walk.origin + (pathTo as (id: RouteId, language: Language, params: object) => string)(id, walk.language, params),
  )

const place = ({ region, round }: Walk) => ({ region, round })

/** The level that the walk answers an indicator with: 0, 1, 2, 3, 4, 0 …, so that there are gaps and strengths. */
export const levelFor = (instrument: Instrument, indicatorId: string): number =>
  indicatorsOf(instrument).findIndex(({ id }) => id === indicatorId) % 5

/** Answers every indicator of an area: with script by choosing, without by the button of each form. Waits until each is said to be saved. */
export const answerArea = async (
  walk: Walk,
  instrument: Instrument,
  areaId: string,
  { waitsForAutosave = false } = {},
): Promise<void> => {
  const { page, hasScript } = walk
  const area = instrument.areas.find(({ id }) => id === areaId)
  if (!area) throw new Error(`no area ${areaId}`)
  await open(walk, 'mappingArea', { ...place(walk), area: areaId })
  for (const { id } of area.indicators) {
    const form = page.locator(`form:has(input[name="${id}-level"])`)
    await form.locator(`input[name="${id}-level"][value="${levelFor(instrument, id)}"]`).check()
    await form.locator(`input[name="${id}-importance"][value="4"]`).check()
    // With script the answer saves itself after a pause, which the first area waits for; the button saves at once, with script and without.
    if (!hasScript || !waitsForAutosave) await form.locator('.save-state button[type="submit"]').first().click()
    await form.locator('.save-state[data-state="saved"]').waitFor()
  }
}

/** Hands in the mapping as the region's owner. */
export const handIn = async (walk: Walk): Promise<void> => {
  await open(walk, 'handIn', place(walk))
  // What is unanswered is left so knowingly.
  for (const gap of await walk.page.locator('form.hand-in input[name^="gap-"]').all()) await gap.check()
  await walk.page.locator('form.hand-in button[type="submit"]').click()
  await walk.page.waitForLoadState()
}

/** Picks the first proposals and fills in who and when. Returns the titles in the plan. */
export const makePlan = async (walk: Walk): Promise<string[]> => {
  const { page } = walk
  await open(walk, 'proposals', place(walk))
  const picks = page.locator('input[name="pick"]')
  await picks.nth(0).check()
  await picks.nth(1).check()
  await page.locator('.plan-bar button[type="submit"]').first().click()
  await page.waitForURL((url) => !/forslag|proposals/.test(url.pathname))
  const addresses = await page
    .locator('main a[href*="/insats/"], main a[href*="/action/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))])
  const titles: string[] = []
  for (const address of addresses.filter((address) => !/\/(ny|new)(\?|$)/.test(address))) {
    await page.goto(address)
    titles.push(await page.locator('input[name="title"]').inputValue())
    await page.locator('input[name="responsible"]').fill('Enhetschef, regional utveckling')
    await page.locator('input[name="endsOn"]').fill('2027-06-30')
    await page.locator('main form:has(input[name="title"]) button[type="submit"]').last().click()
    await page.waitForURL((url) => url.href !== address)
  }
  return titles
}

/** Adopts the plan with a decision of that day. */
export const adopt = async (walk: Walk, day = '2026-11-20'): Promise<void> => {
  const { page } = walk
  await open(walk, 'adopt', place(walk))
  await page.locator('input[name="day"]').fill(day)
  await page.locator('input[name="body"]').fill('Regionala utvecklingsnämnden')
  await page.locator('input[name="reference"]').fill('RUN 2026/123')
  const knowing = page.locator('input[name="knowing"]')
  if ((await knowing.count()) > 0) await knowing.check()
  await page.locator('main form:has(input[name="reference"]) button[type="submit"]').click()
  await page.waitForURL((url) => !/anta$|adopt$/.test(url.pathname))
}

/** Reports counts for a year and submits them, confirming what the checks ask about. */
export const reportCounts = async (walk: Walk, year: number, counts: Record<string, number>): Promise<void> => {
  const { page } = walk
  await open(walk, 'countsYear', { region: walk.region, year: String(year) })
  for (const [name, count] of Object.entries(counts)) await page.locator(`input[name="${name}"]`).fill(String(count))
  await page.locator('input[name="source"]').fill('Regionens egen insamling')
  const submit = page.locator('button[name="intent"][value="submit"]')
  await submit.click()
  await page.waitForLoadState()
  const confirmations = page.locator('main form input[type="checkbox"]')
  if ((await confirmations.count()) === 0) return
  for (const box of await confirmations.all()) await box.check()
  await submit.click()
  await page.waitForLoadState()
}
