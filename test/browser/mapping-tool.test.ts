import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { fillIn, letters, rowsOf } from '#test/exchange/fill-in.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { makeNewVersion, publishAndMove, seeWhatToLookAt } from './version-steps.ts'

const minutes = (count: number) => count * 60_000
const fromLibreOffice = join(import.meta.dirname, '../exchange/files/filled-in-libreoffice.xlsx')
const main = (page: Page) => page.locator('main').textContent()

/**
 * The coordinator and the regions in browsers of their own, in one system. The steps are one story in one test, since they share a round: what is reviewed, filled in offline and then moved to a new
 * version of the questions.
 */
describe('the mapping tool, coordinator and regions side by side', () => {
  let system: LocalSystem
  let browser: Browser
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
  }, minutes(4))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  const as = async (name: string): Promise<Page> => {
    const page = await (await visitor(browser)).newPage()
    page.setDefaultTimeout(45_000)
    await signIn(page, system.origin, `${name}@demo.example`)
    return page
  }
  const open = (page: Page, path: string) => page.goto(system.origin + path)
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

  const unlockAnswerAndAccept = async (coordinator: Page) => {
    const owner = await as('dalarna.ansvarig')
    const review = '/nationellt/granskning/20/2026'
    await open(coordinator, review)
    await coordinator.locator('details:has(> .result-area #B1) > summary').click()
    await coordinator.locator('#B1 .remark-form > summary').click()
    await coordinator.getByLabel('Synpunkt på B1').fill('Vilken budgetpost menar ni?')
    await button(coordinator, 'Lås upp B1 och skicka').click()
    await coordinator.getByText('Frågan är upplåst hos regionen').waitFor()

    await open(owner, '/region/20/kartlaggning/2026')
    await owner.getByRole('link', { name: 'Se vad som är upplåst' }).click()
    await owner.locator('blockquote', { hasText: 'Vilken budgetpost menar ni?' }).waitFor()
    await owner.getByRole('link', { name: 'Ändra svaret B1' }).click()
    await owner.locator('#B1 [name="B1-comment"]').waitFor()
    expect(await owner.locator('[name="B2-comment"], [name="B3-comment"], [name="B4-comment"]').count()).toBe(0)
    await owner.locator('[name="B1-comment"]').fill('Posten heter Kompetensförsörjning.')
    await owner.locator('#B1 .save-state[data-state="saved"]').waitFor()

    // What is not signed is not hers to see.
    await open(coordinator, review)
    expect(await main(coordinator)).not.toContain('Kompetensförsörjning.')

    await open(owner, '/region/20/kartlaggning/2026/lamna-in')
    await button(owner, 'Skriv under de upplåsta frågorna').click()
    await owner.getByText('De upplåsta frågorna är underskrivna').waitFor()

    await open(coordinator, review)
    const changes = coordinator.locator('.change-list > li')
    expect(await changes.count()).toBe(1)
    expect(await changes.locator('ins').textContent()).toContain('Posten heter Kompetensförsörjning.')
    await coordinator.getByLabel('Jag har läst svaren').check()
    await button(coordinator, 'Godkänn kartläggningen').click()
    await coordinator.getByText('Kartläggningen är godkänd.').waitFor()
    await open(owner, '/region/20/kartlaggning/2026')
    expect(await main(owner)).toMatch(/Sara Demo godkände kartläggningen/)
    return owner
  }

  const readIn = async (
    page: Page,
    region: string,
    file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
  ) => {
    await open(page, `/region/${region}/kartlaggning/2026/filer/las-in`)
    await page.getByLabel('Den ifyllda filen').setInputFiles(file)
    await button(page, 'Läs in och visa vad som ändras').click()
    await page.getByRole('heading', { level: 1, name: 'Vad filen ändrar' }).waitFor()
  }
  const refused = (page: Page) => page.locator('section:has(#import-refused) .import-row').allTextContents()

  const fillInOffline = async (region: Page) => {
    await open(region, '/region/12/kartlaggning/2026/filer')
    await region.getByLabel('Excel (XLSX)').check()
    await button(region, 'Gör filen').click()
    const link = region.getByRole('link', { name: /^Hämta filen/ })
    await link.waitFor({ timeout: 30_000 })
    const [download] = await Promise.all([region.waitForEvent('download'), link.click()])
    const rows = rowsOf((await readMappingInstrument()).areas)
    const at = (id: string, column: keyof typeof letters) => `${letters[column]}${rows.get(id)}`
    const buffer = Buffer.from(
      fillIn(await readFile(await download.path()), {
        [at('A1', 'comment')]: 'Nämnden beslutade i oktober.',
        [at('N1', 'answer')]: 2,
        [at('N3', 'answer')]: 9,
      }),
    )
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await readIn(region, '12', { name: 'ifylld.xlsx', mimeType: type, buffer })
    expect(await region.locator('section:has(#import-changed) h3').allTextContents()).toEqual([
      expect.stringMatching(/^A1 /),
      expect.stringMatching(/^N1 /),
    ])
    expect(await refused(region)).toEqual([expect.stringMatching(/^N3 .*”9” är ingen nivå/s)])

    const preview = region.url()
    const comment = async () => {
      await open(region, '/region/12/kartlaggning/2026/omrade/role-mandate')
      return region.locator('[name="A1-comment"]').inputValue()
    }
    expect(await comment()).not.toBe('Nämnden beslutade i oktober.')
    await region.goto(preview)
    await button(region, 'Spara de valda svaren').click()
    await region.getByText('2 svar är sparade: A1, N1.').waitFor()
    expect(await comment()).toBe('Nämnden beslutade i oktober.')
  }

  /** The file was saved by LibreOffice, with rows that cannot be read; the mapping that it belongs to is accepted. */
  const readWhatLibreOfficeSaved = async (owner: Page) => {
    await readIn(owner, '20', fromLibreOffice)
    const reasons = await refused(owner)
    expect(reasons).toHaveLength(8)
    expect(reasons).toContainEqual(expect.stringMatching(/^A1 .*svaret går inte att ändra nu/s))
    expect(reasons).toContainEqual(expect.stringMatching(/^B1 .*”7” är ingen nivå/s))
    expect(reasons).toContainEqual(expect.stringMatching(/^B3 .*går inte att läsa/s))
    expect(await button(owner, 'Spara de valda svaren').count()).toBe(0)
  }

  it(
    'one question is unlocked, answered, signed and accepted; a workbook is filled in and read back; a new version shows what it does before it is published, and the round moves to it',
    async () => {
      const [coordinator, skane] = [await as('samordnare'), await as('skane.ansvarig')]
      const owner = await unlockAnswerAndAccept(coordinator)
      await fillInOffline(skane)
      await readWhatLibreOfficeSaved(owner)
      const { origin } = system
      await makeNewVersion(origin, coordinator)
      await publishAndMove(origin, coordinator, await as('samordnare.tva'), skane)
      await seeWhatToLookAt(origin, skane, owner)
    },
    minutes(3),
  )
})
