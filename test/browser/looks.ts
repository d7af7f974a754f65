import type { Page } from 'playwright-core'
import type { Language } from '#shared/platform/language.ts'
import { objectionsOf } from './axe.ts'
import { sidewaysOf } from './sideways.ts'

/** Each width with each scheme once, and each language with both: what is wrong depends on two of the three at most. */
const looks = {
  sv: [
    { width: 320, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  en: [
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ],
} as const satisfies Record<Language, readonly object[]>

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

/** What axe objects to and what scrolls sideways on the page as it stands, narrow and wide, light and dark; empty when nothing. */
export const faultsOf = async (page: Page, what: { name: string; language: Language }): Promise<Fault[]> => {
  const faults: Fault[] = []
  for (const { width, colorScheme } of looks[what.language]) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await isStill(page)
    // In the dark only the colours differ.
    const found = await objectionsOf(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)
    const sideways = await sidewaysOf(page)
    if (found.length + sideways.length > 0) faults.push({ ...what, width, colorScheme, found, sideways })
  }
  return faults
}
