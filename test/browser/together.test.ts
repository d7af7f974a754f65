import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveSite } from '#test/assessments/served-site.ts'
import { aRoundToOpen, roundOf } from '#test/support/round.ts'
import { objectionsOf } from './axe.ts'
import { startBrowser, visitor } from './browser.ts'

const minute = 60_000

describe('two people who answer side by side', () => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  const cookies: Record<string, string> = {}
  let count = 0

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serveSite(), startBrowser()])
    cookies.anna = await served.site.signIn('anna@example.se', [{ scope: '13', roles: ['owner'] }], 'Anna Ek')
    cookies.bo = await served.site.signIn('bo@example.se', [{ scope: '13', roles: ['editor'] }], 'Bo Ek')
  }, minute)
  afterAll(async () => {
    await browser.close()
    await served.stop()
  }, minute)

  // A test that fails while somebody is cut off leaves nobody so.
  afterEach(() => {
    delete served.network.cutOff
  })

  const aRound = async () => {
    count += 1
    const round = aRoundToOpen({ id: `r${count}` })
    await served.site.deps.rounds.open({ round, actor: { id: 'k', name: 'K' }, at: served.site.time.now })
    return round.id
  }
  const signInAs = async (context: BrowserContext, who: 'anna' | 'bo') => {
    const [name = '', value = ''] = (cookies[who] ?? '').split('=')
    await context.addCookies([{ name, value, url: served.origin }])
  }
  const addressOf = (round: string) => `${served.origin}/region/13/kartlaggning/${round}/omrade/role-mandate`
  const visit = async (who: 'anna' | 'bo', round: string): Promise<Page> => {
    const context = await visitor(browser)
    await signInAs(context, who)
    const page = await context.newPage()
    await page.goto(addressOf(round))
    return page
  }
  const says = (page: Page, words: string, id = 'A1') =>
    page.locator(`#${id} .save-state__line`, { hasText: words }).waitFor({ timeout: 30_000 })
  const comment = (page: Page, id = 'A1') => page.locator(`[name="${id}-comment"]`)
  const queue = (page: Page) => page.locator('answer-queue')
  const answerTo = async (round: string, id = 'A1') =>
    (await served.site.deps.assessments.answers('13', roundOf(round))).answers.find(
      ({ indicatorId }) => indicatorId === id,
    )
  const isControlled = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 10_000 })

  it(
    'see each other, and what the other saves, without loading anything anew',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round)
      const bo = await visit('bo', round)
      await anna.locator('area-presence', { hasText: 'Här just nu: Bo Ek' }).waitFor({ timeout: 25_000 })
      await comment(bo, 'A2').focus()
      await anna.locator('#A2 .indicator__here', { hasText: 'Bo Ek är här' }).waitFor({ timeout: 30_000 })
      await comment(bo, 'A2').fill('Bos svar')
      await says(bo, 'Sparat kl. 14:00 av dig', 'A2')
      await says(anna, 'Sparat kl. 14:00 av Bo Ek', 'A2')
      expect(await comment(anna, 'A2').inputValue()).toBe('Bos svar')
      await bo.close()
      // The page says that it is left, but a sign of life that was under way may come after that: it counts for 20 seconds.
      served.site.time.now = new Date(served.site.time.now.getTime() + 21_000)
      await anna.waitForFunction(() => document.querySelector('area-presence')?.textContent === '', null, {
        timeout: 25_000,
      })
    },
    2 * minute,
  )

  it(
    'make one answer of two',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round)
      const bo = await visit('bo', round)
      await anna.locator('[name="A1-level"][value="3"]').check()
      await comment(anna).fill('Uppdraget är beslutat i nämnden.')
      await says(anna, 'Sparat kl. 14:00')
      await bo.locator('[name="A1-level"][value="1"]').check()
      await comment(bo).fill('Uppdraget är muntligt.')
      await says(bo, 'Anna Ek har sparat ett annat svar')
      expect(await bo.locator('#A1-conflict ins').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('muntligt')]),
      )
      await bo.locator('.conflict__merge > summary').click()
      const text = bo.locator('[name="merge-A1-comment"]')
      expect(await text.inputValue()).toBe('Uppdraget är beslutat i nämnden.\n\nUppdraget är muntligt.')
      expect(await objectionsOf(bo)).toEqual([])
      await text.fill('Uppdraget är muntligt, och beslutat i nämnden.')
      await bo.locator('[name="merge-A1-level"][value="3"]').check()
      await bo.locator('[data-choice="merge"]').click()
      await says(bo, 'Sparat kl. 14:00 av dig')
      expect(await answerTo(round)).toMatchObject({
        level: 3,
        comment: 'Uppdraget är muntligt, och beslutat i nämnden.',
        version: 2,
      })
    },
    minute,
  )

  it(
    'take back the last change, and any earlier one from the history',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round)
      await comment(anna).fill('Första')
      await says(anna, 'Sparat kl. 14:00')
      await comment(anna).fill('Andra')
      await anna.waitForFunction(() =>
        document.querySelector('#A1 [data-part="undo"]')?.getAttribute('value')?.endsWith(' 1'),
      )
      await anna.locator('#A1 [data-part="undo"]').click()
      await anna.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('[name="A1-comment"]')?.value === 'Första',
      )
      expect(await answerTo(round)).toMatchObject({ comment: 'Första', version: 3 })
      await anna.locator('#A1 .save-state__history').click()
      await anna.locator('.history__entry').nth(1).locator('button').click()
      await anna.waitForURL(/#A1-saved$/)
      expect(await answerTo(round)).toMatchObject({ comment: 'Andra', version: 4 })
    },
    minute,
  )

  it(
    'go on without a network, through a reload, and meet a colleague who answered meanwhile',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round)
      await isControlled(anna)
      await anna.reload()
      await comment(anna).fill('Före avbrottet')
      await says(anna, 'Sparat kl. 14:00')

      const cutOff = async (isOff: boolean) => {
        if (isOff && cookies.anna) served.network.cutOff = cookies.anna
        else delete served.network.cutOff
        await anna.context().setOffline(isOff)
      }
      await cutOff(true)
      await anna.reload()
      await says(anna, 'Sparat kl. 14:00 av dig')
      expect(await comment(anna).inputValue()).toBe('Före avbrottet')
      await comment(anna).fill('Utan nät')
      await says(anna, 'Inte skickat ännu')
      await comment(anna, 'A2').fill('Också utan nät')
      await says(anna, 'Inte skickat ännu', 'A2')
      await queue(anna).locator('li').nth(1).waitFor()
      expect(await queue(anna).textContent()).toContain('2 svar är inte skickade ännu')
      expect(await objectionsOf(anna)).toEqual([])

      await anna.reload()
      await says(anna, 'Inte skickat ännu')
      expect(await comment(anna).inputValue()).toBe('Utan nät')
      await comment(anna).fill('Utan nät, och mer')

      const bo = await visit('bo', round)
      await comment(bo, 'A2').fill('Bos svar')
      await says(bo, 'Sparat kl. 14:00', 'A2')

      await cutOff(false)
      await says(anna, 'Sparat kl. 14:00 av dig')
      await says(anna, 'Bo Ek har sparat ett annat svar', 'A2')
      await anna.locator('#A2 [data-choice="mine"]').click()
      await says(anna, 'Sparat kl. 14:00 av dig', 'A2')
      await anna.waitForFunction(() => document.querySelector('answer-queue')?.textContent === '')
      expect(await answerTo(round)).toMatchObject({ comment: 'Utan nät, och mer' })
      expect(await answerTo(round, 'A2')).toMatchObject({ comment: 'Också utan nät', version: 2 })
    },
    2 * minute,
  )

  it(
    'leave what waits to whoever wrote it, whoever signs in meanwhile',
    async () => {
      const round = await aRound()
      const page = await visit('anna', round)
      await page.context().clearCookies()
      await comment(page).fill('Annas')
      await says(page, 'Du är inte inloggad längre')
      await signInAs(page.context(), 'bo')
      await page.locator('#A1 [data-part="retry"]').click()
      await says(page, 'Någon annan skrev det här svaret')
      expect(await answerTo(round)).toBeUndefined()

      await page.goto(addressOf(round))
      expect(await comment(page).inputValue()).toBe('')
      await page.locator('answer-queue', { hasText: 'Anna Ek har 1 svar' }).waitFor()

      await signInAs(page.context(), 'anna')
      await page.goto(addressOf(round))
      await says(page, 'Sparat kl. 14:00 av dig')
      expect(await answerTo(round)).toMatchObject({ comment: 'Annas', savedBy: { name: 'Anna Ek' } })
    },
    minute,
  )

  it(
    'answer by keyboard shortcuts, which can be listed and turned off',
    async () => {
      const round = await aRound()
      const page = await visit('anna', round)
      await page.keyboard.press('j')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('A1')
      await page.keyboard.press('j')
      await page.keyboard.press('3')
      await page.keyboard.press('s')
      await says(page, 'Sparat kl. 14:00', 'A2')
      expect(await answerTo(round, 'A2')).toMatchObject({ level: 3 })
      await comment(page).focus()
      await page.keyboard.type('j0x')
      expect(await comment(page).inputValue()).toBe('j0x')
      await page.locator('#A1').focus()
      await page.keyboard.press('?')
      const dialog = page.locator('.shortcuts__dialog')
      await dialog.waitFor()
      expect(await objectionsOf(page)).toEqual([])
      await dialog.locator('input').uncheck()
      await page.keyboard.press('Escape')
      await page.reload()
      await page.keyboard.press('?')
      expect(await dialog.isVisible()).toBe(false)
      await page.locator('.shortcuts [data-part="open"]').click()
      expect(await dialog.isVisible()).toBe(true)
    },
    minute,
  )
})
