import type { Browser, Page } from 'playwright-core'
import { signIn, visitor } from './browser.ts'

/** Those who take part in a story in one system: anyone from the street, and the accounts of the demonstration, each in a browser of her own. */
export type Cast = {
  origin: string
  anyone(): Promise<Page>
  /** Signs in as `NAME@demo.example`. */
  as(name: string): Promise<Page>
}

/** The cast of a system. */
export const castOf = (browser: Browser, origin: string): Cast => {
  const anyone = async () => (await visitor(browser)).newPage()
  return {
    origin,
    anyone,
    async as(name) {
      const page = await anyone()
      await signIn(page, origin, `${name}@demo.example`)
      return page
    },
  }
}
