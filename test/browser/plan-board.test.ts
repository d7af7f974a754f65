import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { objectionsOf } from './axe.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'

const minutes = (count: number) => count * 60_000
const plan = '/region/12/plan/2026'
const board = `${plan}?vy=tavla`

/** How many cards stand in each column, by what the page counts and by what is there. */
const counts = (page: Page) =>
  page.$$eval('[data-column]', (columns) =>
    columns.map((column) => [
      Number(column.querySelector('[data-count]')?.textContent),
      column.querySelectorAll('[data-card]').length,
    ]),
  )
const both = (...numbers: number[]) => numbers.map((number) => [number, number])

describe('the board of a plan', () => {
  let system: LocalSystem
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
    page = await (await visitor(browser)).newPage()
    await signIn(page, system.origin, 'skane.ansvarig@demo.example')
    await page.goto(`${system.origin}${plan}/forslag`)
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLInputElement>('input[name="pick"]')
      for (const box of [first, second]) if (box) box.checked = true
    })
    await Promise.all([
      page.waitForURL(/plan\/2026\?say=picked/),
      page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="pick"]')?.form?.requestSubmit()),
    ])
  }, minutes(5))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  /** The board with both cards where they began, whatever another test did. */
  const openBoard = async () => {
    await page.goto(system.origin + board)
    for (;;) {
      const moved = page.locator('[data-column]:not([data-column="planned"]) [data-card]')
      if ((await moved.count()) === 0) break
      await moved.first().locator('select').selectOption('planned')
      await moved.first().locator('form button').click()
      await said().filter({ hasText: 'är nu planerad' }).waitFor()
      await page.reload()
    }
    await handles().first().waitFor()
    expect(await counts(page)).toEqual(both(2, 0, 0, 0))
  }
  const said = () => page.locator('[data-words]')
  const heard = () => page.locator('[data-announce="polite"]').textContent()
  const handles = () => page.locator('[data-handle]:visible')

  it('moves a card with the keyboard, says what happens, and takes it back', async () => {
    await openBoard()
    await handles().first().focus()
    await page.keyboard.press('Space')
    expect(await heard()).toMatch(/är lyft\. Läge: Planerad\./)
    await page.keyboard.press('ArrowRight')
    expect(await heard()).toMatch(/: Påbörjad$/)
    await page.keyboard.press('Escape')
    expect(await counts(page)).toEqual(both(2, 0, 0, 0))
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await said().filter({ hasText: 'är nu påbörjad' }).waitFor()
    expect(await counts(page)).toEqual(both(1, 1, 0, 0))
    await page.getByRole('button', { name: 'Ångra' }).click()
    await said().filter({ hasText: 'är nu planerad' }).waitFor()
    await page.reload()
    expect(await counts(page)).toEqual(both(2, 0, 0, 0))
  }, 60_000)

  it('takes a card that is dragged to where it is dropped', async () => {
    await openBoard()
    const handle = handles().nth(1)
    await handle.scrollIntoViewIfNeeded()
    const [from, to] = [await handle.boundingBox(), await page.locator('[data-column="finished"]').boundingBox()]
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + 40, { steps: 6 })
    await page.mouse.up()
    await said().filter({ hasText: 'är nu klar' }).waitFor()
    await page.reload()
    expect(await counts(page)).toEqual(both(1, 0, 1, 0))
  }, 60_000)

  it('writes nothing over when a colleague was first, and says so', async () => {
    await openBoard()
    const address = await page.locator('form.board-move').first().getAttribute('action')
    const form = page.locator(`form[action="${address}"]`)
    const other = await page.context().newPage()
    await other.goto(system.origin + board)
    await other.locator('[data-handle]:visible').first().waitFor()
    await other.locator(`form[action="${address}"] select`).selectOption('cancelled')
    await other.locator(`form[action="${address}"] button`).click()
    await other.locator('[data-words]').filter({ hasText: 'är nu avbruten' }).waitFor()
    await form.locator('select').selectOption('started')
    await form.locator('button').click()
    await said().filter({ hasText: 'Det är inte sparat: nu är den avbruten.' }).waitFor()
    expect(await counts(page)).toEqual(both(1, 0, 0, 1))
    await other.close()
  }, 60_000)

  it('gives axe nothing to object to, in any view', async () => {
    for (const address of [board, `${plan}?vy=tidslinje`, `/en${plan}?view=board`]) {
      await page.goto(system.origin + address)
      expect([address, ...(await objectionsOf(page))]).toEqual([address])
    }
  }, 60_000)
})
