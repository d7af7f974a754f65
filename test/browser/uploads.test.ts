import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { anExe, aPdf, theEicarFile } from '#test/evidence/some-files.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'

const minutes = (count: number) => count * 60_000

/** Files as people send them, and what becomes of each: through the form's policy, the scan, the queue, the check and the bucket's own policy. */
const sent = [
  { name: 'Beslut.pdf', content: aPdf(), says: null },
  { name: 'Virus.pdf', content: theEicarFile(), says: 'Virusskyddet hittade skadlig kod i filen' },
  { name: 'Spel.pdf', content: anExe(), says: 'Filen skulle vara PDF, men innehållet är av typen EXE' },
] as const

describe('evidence in the whole system', () => {
  let system: LocalSystem
  let browser: Browser
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
  }, minutes(4))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  const send = async (page: Page, { name, content }: (typeof sent)[number], hasScript: boolean) => {
    await page.goto(`${system.origin}/region/12/underlag/nytt?round=2026&indicator=A1`)
    await page.getByLabel('Vad heter underlaget?').fill(name)
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
    if (!hasScript) {
      await page.getByLabel('Vilken sorts fil är det?').selectOption('pdf')
      await page.getByRole('button', { name: 'Fortsätt och välj filen' }).click()
    }
    await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
    await page.getByRole('button', { name: hasScript ? 'Ladda upp filen' : 'Ladda upp', exact: true }).click()
    await page
      .getByText(/^(Kontrollerad|Stoppad)$/)
      .first()
      .waitFor()
  }

  it.each([true, false])(
    'is handed out when it is good, and stopped with the reason when it is not, with script: %s',
    async (javaScriptEnabled) => {
      const context = await visitor(browser, { javaScriptEnabled })
      const page = await context.newPage()
      await signIn(page, system.origin, 'skane.ansvarig@demo.example')
      for (const file of sent) {
        await send(page, file, javaScriptEnabled)
        const download = page.getByRole('link', { name: /^Hämta \(/ })
        if (file.says !== null) {
          expect(await page.locator('main').textContent()).toContain(file.says)
          expect(await download.count()).toBe(0)
          continue
        }
        const [downloaded] = await Promise.all([page.waitForEvent('download'), download.click()])
        expect(await readFile(await downloaded.path())).toEqual(Buffer.from(file.content))
        // Never from the site's own address, where a file could be shown as one of its pages.
        expect(new URL(downloaded.url()).origin).not.toBe(system.origin)
      }
      await context.close()
    },
    minutes(2),
  )
})
