import type { Page } from 'playwright-core'
import type { Language } from '#shared/platform/language.ts'
import { objectionsOf } from './axe.ts'
import { sidewaysOf } from './sideways.ts'

/** Each width, each scheme and each language once, with all rules: what is wrong in one combination only is rare, and a look costs a second a page. */
const looks = {
  sv: { width: 320, colorScheme: 'light' },
  en: { width: 1280, colorScheme: 'dark' },
} as const satisfies Record<Language, object>

type Fault = {
  name: string
  language: Language
  width: number
  colorScheme: string
  found: string[]
  sideways: string[]
}

/** Waits until nothing moves: what fades or is laid out anew has colours and places of its own meanwhile. */
const isStill = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })

/** What axe objects to and what scrolls sideways on the page as it stands, in the language's look; empty when nothing. */
export const faultsOf = async (page: Page, what: { name: string; language: Language }): Promise<Fault[]> => {
  const { width, colorScheme } = looks[what.language]
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await isStill(page)
  const found = await objectionsOf(page)
  const sideways = await sidewaysOf(page)
  return found.length + sideways.length > 0 ? [{ ...what, width, colorScheme, found, sideways }] : []
}
