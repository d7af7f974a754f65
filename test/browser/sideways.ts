import type { Page } from 'playwright-core'

/** What makes the page scroll sideways: how far, and the elements that stick out; empty when it does not. */
export const sidewaysOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const overflow = document.documentElement.scrollWidth - window.innerWidth
    if (overflow <= 0) return []
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth,
    )
    return [`${overflow} px`, ...outside.map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })
