import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { follow, press, read } from './by-words.ts'
import type { Cast } from './cast.ts'
import { serveOtherSite } from './other-site.ts'

const block = 'Hur lång tid tar det?'

/** Adds a building block that follows the central text, for employers, and publishes the region's page. */
const reuseBlockAndPublish = async (page: Page): Promise<void> => {
  await follow(page, 'Lägg till en byggsten', 'Lägg till en byggsten')
  await page.getByRole('radio', { name: block }).check()
  await page.getByRole('radio', { name: /^Låt texten följa med/ }).check()
  await page.getByRole('radio', { name: 'För arbetsgivare', exact: true }).check()
  await press(page, 'Lägg till', 'Tillagt i utkastet. Läsarna ser det när ni publicerar.')
  await press(page, 'Publicera sidan', 'Publicerat. Alla kan läsa sidan nu.')
}

/** A region's page shows on another organisation's site, from the one tag that the region gives. */
export const pageShowsOnAnotherSite = async ({ origin, as, anyone }: Cast): Promise<void> => {
  const editor = await as('dalarna.ansvarig')
  await editor.goto(`${origin}/region/20/sida`)
  await reuseBlockAndPublish(editor)
  await follow(editor, 'Visa den på er egen webbplats', 'Visa sidan på er egen webbplats')
  const lines = await read(editor, 'section:has(#code) code')
  expect(lines.match(/<script/g)).toHaveLength(1)
  const feed = editor.getByRole('link', { name: 'Flöde (Atom)' })
  const feedAddress = await feed.evaluate((link) => (link as HTMLAnchorElement).href)

  const other = await serveOtherSite(lines)
  try {
    const reader = await anyone()
    await reader.goto(other.address)
    await reader.getByRole('heading', { name: 'Validering i Region Dalarna' }).waitFor()
    await reader.getByRole('heading', { name: block }).waitFor()
    await reader.getByRole('heading', { level: 1, name: 'Kommunens egen sida' }).waitFor()
    // The feed answers a page of that site too.
    const told = await reader.evaluate(async (address) => (await fetch(address)).text(), feedAddress)
    for (const part of ['<feed', block]) expect(told).toContain(part)
  } finally {
    await other.stop()
  }
}
