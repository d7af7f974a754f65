import type { Page } from 'playwright-core'

/** Presses a button by its words and waits until the page says what it should. */
export const press = async (page: Page, button: string | RegExp, says: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByText(says).first().waitFor()
}

/** Follows a link of the page itself, not of its menu, by its words, to a page with that heading. */
export const follow = async (page: Page, link: string | RegExp, heading: string | RegExp): Promise<void> => {
  await page.locator('main').getByRole('link', { name: link }).first().click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** The words of a part of a page, or of all but its menu and foot, without the places where a long word may be broken. */
export const read = async (page: Page, part = 'main'): Promise<string> =>
  ((await page.locator(part).textContent()) ?? '').replaceAll('\u00ad', '')

/** Waits until each of these words is on the screen for all to see. */
export const sees = async (page: Page, ...words: readonly string[]): Promise<void> => {
  for (const word of words) await page.locator('main').getByText(word).first().waitFor()
}

/** Follows a link that gives a file, and gives what came. */
export const fetchFile = async (page: Page, link: string | RegExp): Promise<Buffer> => {
  const { readFile } = await import('node:fs/promises')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main').getByRole('link', { name: link }).first().click(),
  ])
  return readFile(await file.path())
}
