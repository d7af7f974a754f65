import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe objects to on the page as it stands, one line a rule; empty when nothing. */
export const objectionsOf = async (page: Page): Promise<string[]> => {
  // Once for each page that is opened: the source is half a megabyte.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      // Only a rule that is not in use reads the stylesheets.
      preload: false,
    })
    const why = (any: readonly { message: string }[]) => any.map(({ message }) => message).join('; ')
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} (${why(any)})`).join(' | ')}`,
    )
  })
}
