import type { Page } from 'playwright-core'

const patienceMs = 60_000

/** Waits for a mail on the page that shows what the system has sent, opens it, and gives the address of the first link in it. */
export const linkInMail = async (
  page: Page,
  origin: string,
  mail: { to: string; subject: RegExp },
): Promise<string> => {
  const letter = page.locator('li', { hasText: mail.to }).getByRole('link', { name: mail.subject })
  for (const endsAt = Date.now() + patienceMs; ; await page.waitForTimeout(250)) {
    await page.goto(`${origin}/local/mail`)
    if ((await letter.count()) > 0) break
    if (Date.now() > endsAt) throw new Error(`no mail came to ${mail.to} with the subject ${mail.subject}`)
  }
  await letter.first().click()
  return page
    .locator('.letter a')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href)
}
