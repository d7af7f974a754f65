import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { fillIn, letters, rowsOf } from '#test/exchange/fill-in.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'

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
    page.setDefaultTimeout(15_000)
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

  const version = '/nationellt/verktyg/mapping/2'
  /** Goes on with the draft that the demonstration holds: B1 changed, B2 removed, A1 the same in other words, I5 new. */
  const makeNewVersion = async (coordinator: Page) => {
    await open(coordinator, `${version}/omrade/information/fraga/I5`)
    await coordinator.locator('[name="option-3-en"]').fill('Other languages')
    await button(coordinator, 'Spara frågan').click()
    await coordinator.getByText('Sparat.').waitFor()
    await open(coordinator, `${version}/omrade/resources/fraga/B1`)
    await coordinator.locator('[name="question-sv"]').fill('Har regionen avsatt tid och pengar för validering?')
    await coordinator.locator('[name="question-en"]').fill('Has the region set aside time and money for validation?')
    await button(coordinator, 'Spara frågan').click()
    await coordinator.getByText('Sparat.').waitFor()
    await open(coordinator, `${version}/omrade/resources`)
    await button(coordinator, 'Ta bort B2').click()
    await coordinator.getByText('B2 är borttagen.').waitFor()
    await open(coordinator, `${version}/granska`)
    await coordinator.getByText('Frågan B2 faller bort. Skriv varför, på båda språken.').waitFor()
    expect(await button(coordinator, 'Skicka till granskning').count()).toBe(0)
    await open(coordinator, `${version}/jamfor`)
    await coordinator.locator('[name="B2-reason-sv"]').fill('Frågan ingår nu i B1.')
    await coordinator.locator('[name="B2-reason-en"]').fill('The question is now part of B1.')
    await button(coordinator, 'Spara skälet B2').click()
    await coordinator.getByText('Sparat.').waitFor()
  }
  /** What the preview says of a region: how many answers carry over, which must be looked at, which fall away. */
  const effectFor = (page: Page, region: string) =>
    page.locator(`tr:has(th:text-is("${region}")) td:not(:nth-child(2))`).allTextContents()

  const publishAndMove = async (coordinator: Page, region: Page) => {
    await open(coordinator, `${version}/granska`)
    expect(await effectFor(coordinator, 'Region Skåne')).toEqual(['29', '1 B1', '1 B2', '–'])
    expect(await effectFor(coordinator, 'Region Dalarna')).toEqual(['50', '2 B1 I1', '2 B2 I2', '–'])
    await button(coordinator, 'Skicka till granskning').click()
    await coordinator.getByText('Versionen väntar på granskning.').waitFor()
    await open(coordinator, `${version}/granska`)
    expect(await button(coordinator, 'Publicera versionen').count()).toBe(0)

    const second = await as('samordnare.tva')
    await open(second, `${version}/granska`)
    await second.getByLabel('Jag har läst frågorna').check()
    await button(second, 'Publicera versionen').click()
    await second.getByText('Versionen är publicerad och kan inte längre ändras.').waitFor()
    await open(region, '/region/12/kartlaggning/2026')
    expect(await main(region)).not.toContain('Frågorna har ändrats')

    await second.getByRole('link', { name: 'Flytta Kartläggning 2026 till den här versionen' }).click()
    await second.getByLabel('Jag har sett vad som händer').check()
    await button(second, 'Flytta omgången').click()
    await second.getByText('Omgången använder nu den här versionen.').waitFor()
  }

  const seeWhatToLookAt = async (region: Page, owner: Page) => {
    await open(region, '/region/12/kartlaggning/2026')
    const says = await main(region)
    expect(says).toContain('Omgången använder nu version 2 av frågorna')
    expect(says).toMatch(/B2 \(ert svar var nivå \d\)\. Frågan ingår nu i B1\./)
    await region.getByRole('link', { name: 'B1. Har regionen avsatt tid och pengar för validering?' }).click()
    const earlier = region.locator('#B1 .earlier[open]')
    expect(await earlier.textContent()).toMatch(/Har regionen avsatt arbetstid för validering\?.*Nivå \d: /s)
    await earlier.getByRole('link', { name: /^Använd som utgångspunkt/ }).click()
    await region.locator('#B1 input[name="B1-level"]:checked').waitFor()
    await region.locator('#B1 .save-state button[type="submit"]').first().click()
    await region.locator('#B1 .save-state[data-state="saved"]').waitFor()
    await open(region, '/region/12/kartlaggning/2026')
    expect(await main(region)).not.toContain('B1. Har regionen avsatt tid och pengar')

    // What was accepted is handed in again, with what has changed unlocked and the rest signed.
    await open(owner, '/region/20/kartlaggning/2026/lamna-in')
    expect(await owner.locator('section:has(#unlocked) li').allTextContents()).toEqual([
      expect.stringMatching(/^B1 /),
      expect.stringMatching(/^I1 /),
      expect.stringMatching(/^I5 /),
    ])
  }

  it(
    'one question is unlocked, answered, signed and accepted; a workbook is filled in and read back; a new version shows what it does before it is published, and the round moves to it',
    async () => {
      const [coordinator, skane] = [await as('samordnare'), await as('skane.ansvarig')]
      const owner = await unlockAnswerAndAccept(coordinator)
      await fillInOffline(skane)
      await readWhatLibreOfficeSaved(owner)
      await makeNewVersion(coordinator)
      await publishAndMove(coordinator, skane)
      await seeWhatToLookAt(skane, owner)
    },
    minutes(3),
  )
})
