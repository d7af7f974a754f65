import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { objectionsOf } from '#test/browser/axe.ts'
import { startBrowser, visitor } from '#test/browser/browser.ts'
import { aRoundToOpen, roundOf } from '#test/support/round.ts'
import { serveSite } from './served-site.ts'

const minute = 60_000

describe('answering in a browser', () => {
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

  const aRound = async () => {
    count += 1
    const round = aRoundToOpen({ id: `r${count}` })
    await served.site.deps.rounds.open({ round, actor: { id: 'k', name: 'K' }, at: served.site.time.now })
    return round.id
  }
  const visit = async (
    who: 'anna' | 'bo',
    round: string,
    options: Parameters<typeof visitor>[1] = {},
  ): Promise<Page> => {
    const context = await visitor(browser, options)
    const [name, value] = (cookies[who] ?? '').split('=')
    await context.addCookies([{ name: name ?? '', value: value ?? '', url: served.origin }])
    const page = await context.newPage()
    await page.goto(`${served.origin}/region/13/kartlaggning/${round}/omrade/role-mandate`)
    return page
  }
  const says = (page: Page, words: string, id = 'A1') =>
    page.locator(`#${id} .save-state__line`, { hasText: words }).waitFor({ timeout: 10_000 })
  const comment = (page: Page, id = 'A1') => page.locator(`[name="${id}-comment"]`)
  /** Collects all that the answer's line says from now on, however short. */
  const listen = async (page: Page) => {
    await page.evaluate(() => {
      const line = document.querySelector('#A1 .save-state__line')
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      if (line) new MutationObserver(() => heard.push(line.textContent ?? '')).observe(line, { childList: true })
    })
    return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  }
  const stored = async (round: string) => (await served.site.deps.assessments.answers('13', roundOf(round))).answers[0]

  it(
    'saves by keyboard alone as one goes, says so, and counts the area',
    async () => {
      const round = await aRound()
      const page = await visit('anna', round)
      const heard = await listen(page)
      await page.locator('[name="A1-level"][value="1"]').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await says(page, 'Sparat kl. 14:00 av dig')
      expect([...new Set(await heard())]).toEqual(['Osparade ändringar.', 'Sparar …', 'Sparat kl. 14:00 av dig.'])
      expect(await page.locator('.area-progress__text').textContent()).toBe('1 av 4 frågor besvarade')
      expect(await stored(round)).toMatchObject({ level: 2, version: 1 })
    },
    minute,
  )

  it(
    'keeps what was written when the network fails, says so, and saves it once when it is back',
    async () => {
      const round = await aRound()
      const page = await visit('anna', round)
      served.network.is = 'down'
      await comment(page).fill('Första')
      await says(page, 'Det du skrev är kvar')
      served.network.is = 'answers-lost'
      const lost = page.waitForEvent('requestfailed')
      await page.locator('#A1 [data-part="retry"]').click()
      await lost
      await says(page, 'Det du skrev är kvar')
      expect(await stored(round)).toMatchObject({ comment: 'Första', version: 1 })
      await comment(page).fill('Första och andra')
      served.network.is = 'fine'
      const second = page.waitForResponse(async (response) => (await response.text()).includes('"version":2'))
      await page.locator('#A1 [data-part="retry"]').click()
      await second
      await says(page, 'Sparat kl. 14:00 av dig')
      expect(await stored(round)).toMatchObject({ comment: 'Första och andra', version: 2 })
    },
    minute,
  )

  it(
    'keeps what was written when the session has ended, and offers to sign in beside the page',
    async () => {
      const page = await visit('bo', await aRound())
      await page.context().clearCookies()
      await comment(page).fill('Kvar')
      await says(page, 'Du är inte inloggad längre')
      const signIn = page.locator('#A1 [data-part="sign-in"]')
      expect(await signIn.isVisible()).toBe(true)
      expect(await signIn.getAttribute('target')).toBe('_blank')
      expect(await comment(page).inputValue()).toBe('Kvar')
    },
    minute,
  )

  it(
    'shows both answers when a colleague was first, and does what the person chooses',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round)
      const bo = await visit('bo', round)
      await comment(anna).fill('Annas')
      await says(anna, 'Sparat kl. 14:00')
      await comment(bo).fill('Bos')
      await says(bo, 'Anna Ek har sparat ett annat svar')
      expect(await bo.locator('#A1-conflict').textContent()).toMatch(/Bos[\s\S]*Annas/)
      expect(await objectionsOf(bo)).toEqual([])
      expect(await stored(round)).toMatchObject({ comment: 'Annas', version: 1 })
      await bo.locator('[data-choice="mine"]').click()
      await says(bo, 'Sparat kl. 14:00 av dig')
      expect(await stored(round)).toMatchObject({ comment: 'Bos', version: 2 })

      await comment(anna).fill('Annas igen')
      await says(anna, 'Bo Ek har sparat ett annat svar')
      await anna.locator('[data-choice="theirs"]').click()
      await says(anna, 'Sparat kl. 14:00 av Bo Ek')
      expect(await comment(anna).inputValue()).toBe('Bos')
      expect(await stored(round)).toMatchObject({ comment: 'Bos', version: 2 })
    },
    minute,
  )

  it(
    'lets one choose without script too',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round, { javaScriptEnabled: false })
      const bo = await visit('bo', round)
      await comment(bo).fill('Bos')
      await says(bo, 'Sparat kl. 14:00')
      await comment(anna).fill('Annas')
      await anna.locator('#A1 .save-state button[type="submit"]').first().click()
      expect(await anna.locator('#A1-conflict').textContent()).toMatch(/Annas[\s\S]*Bos/)
      await anna.locator('[data-choice="mine"]').click()
      await says(anna, 'Sparat kl. 14:00 av dig')
      expect(await stored(round)).toMatchObject({ comment: 'Annas', version: 2 })
    },
    minute,
  )

  it(
    'asks for the reason of what is not applicable only when the person goes on',
    async () => {
      const page = await visit('anna', await aRound())
      await page.locator('[name="A1-level"][value="not-applicable"]').check()
      await says(page, 'Osparade ändringar')
      await comment(page, 'A2').focus()
      await says(page, 'Rätta det som är markerat')
      const reason = page.locator('[name="A1-reason"]')
      expect(await reason.getAttribute('aria-invalid')).toBe('true')
      expect(await reason.getAttribute('aria-describedby')).toContain('f-A1-reason-error')
      await reason.fill('Finns inte i länet')
      await says(page, 'Sparat kl. 14:00')
      expect(await reason.getAttribute('aria-invalid')).toBeNull()
    },
    minute,
  )

  it(
    'shows what a colleague saved when the person comes back to the page, and warns before leaving what is not saved',
    async () => {
      const round = await aRound()
      const anna = await visit('anna', round)
      const bo = await visit('bo', round)
      await comment(bo).fill('Nyast')
      await says(bo, 'Sparat kl. 14:00')
      await anna.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await says(anna, 'Sparat kl. 14:00 av Bo Ek')
      expect(await comment(anna).inputValue()).toBe('Nyast')

      served.network.is = 'down'
      await comment(anna, 'A2').fill('osparat')
      const asked = new Promise((resolve) =>
        anna.once('dialog', async (dialog) => {
          await dialog.accept()
          resolve(dialog.type())
        }),
      )
      await anna.goto(`${served.origin}/om`)
      expect(await asked).toBe('beforeunload')
      served.network.is = 'fine'
    },
    minute,
  )
})
