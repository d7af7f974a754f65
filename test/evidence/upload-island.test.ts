import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type Evidence, latestRevision, stateOf } from '#shared/evidence/evidence.ts'
import { serveSite } from '#test/assessments/served-site.ts'
import { startBrowser, visitor } from '#test/browser/browser.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { editor } from './builders.ts'
import { anExe, aPdf } from './some-files.ts'
import { type Uploading, uploading } from './uploading.ts'

type Served = Awaited<ReturnType<typeof serveSite>>
const fileOf = (name: string, content: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

describe('sending a file from a browser', () => {
  let served: Served
  let browser: Browser
  let files: Uploading
  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serveSite(), startBrowser()])
    const { deps, store, bucket, time } = served.site
    files = uploading({ store, bucket, evidence: deps.evidence, clock: () => time.now })
    await deps.rounds.open({ round: aRoundToOpen({ id: '2026' }), actor: editor, at: time.now })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const open = async (path: string, options: Parameters<typeof visitor>[1] = {}): Promise<Page> => {
    const cookie = await served.site.signIn(editor.id, [{ scope: '20', roles: ['editor'] }], editor.name)
    const context = await visitor(browser, options)
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: served.origin }])
    const page = await context.newPage()
    await page.goto(served.origin + path)
    return page
  }
  const titled = async (title: string): Promise<Evidence> => {
    const piece = (await served.site.deps.evidence.list('20')).find((each) => each.title === title)
    if (!piece) throw new Error('no such piece')
    return piece
  }
  const scan = async (title: string) => files.scan(latestRevision(await titled(title))?.key ?? '')

  it('takes one step with script: chosen, looked at, sent straight to the bucket, checked, shown', async () => {
    const page = await open('/region/20/underlag/nytt?round=2026&indicator=A1')
    await page.getByLabel('Fil', { exact: true }).setInputFiles(fileOf('Beslut_om samordning.pdf', aPdf()))
    expect(await page.getByLabel('Vad heter underlaget?').inputValue()).toBe('Beslut om samordning')
    await page.getByRole('button', { name: 'Ladda upp filen' }).click()
    await page.getByText('Filen kontrolleras.').waitFor()
    const title = 'Beslut om samordning'
    expect(await titled(title)).toMatchObject({ uses: [{ indicatorId: 'A1' }] })
    await scan(title)
    // The page shows it by itself.
    await page.getByRole('link', { name: /^Hämta \(PDF/ }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Hämta \(PDF/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Beslut_om samordning.pdf')
    await page.context().close()
  }, 60_000)

  it('says beside the field what is wrong, before anything is sent', async () => {
    const page = await open('/region/20/underlag/nytt')
    const before = (await served.site.deps.evidence.list('20')).length
    const choose = async (name: string, content: Uint8Array) => {
      await page.getByLabel('Fil', { exact: true }).setInputFiles(fileOf(name, content))
      return page.getByRole('alert').textContent()
    }
    expect(await choose('spel.exe', anExe())).toContain('Välj en PDF')
    expect(await choose('tom.pdf', new Uint8Array())).toContain('Filen är tom')
    expect(await choose('stor.pdf', new Uint8Array(21 * 1024 * 1024))).toContain('större än 20 MB')
    await page.getByRole('button', { name: 'Ladda upp filen' }).click()
    expect((await served.site.deps.evidence.list('20')).length).toBe(before)
    await page.context().close()
  }, 60_000)

  it('keeps what was written when the file does not arrive, and another try makes no second piece', async () => {
    const page = await open('/region/20/underlag/nytt')
    await page.route(`${served.site.bucket.origin}/**`, (route) => route.abort())
    await page.getByLabel('Fil', { exact: true }).setInputFiles(fileOf('Avtal.pdf', aPdf()))
    await page.getByRole('button', { name: 'Ladda upp filen' }).click()
    await page.getByText('Filen kom inte fram.').waitFor()
    const count = (await served.site.deps.evidence.list('20')).length
    await page.unroute(`${served.site.bucket.origin}/**`)
    await page.getByRole('button', { name: 'Ladda upp filen' }).click()
    await page.getByText('Filen kontrolleras.').waitFor()
    expect((await served.site.deps.evidence.list('20')).length).toBe(count)
    await page.context().close()
  }, 60_000)

  it('takes two steps without script, and a program called a PDF is stopped with the reason', async () => {
    const page = await open('/region/20/underlag/nytt', { javaScriptEnabled: false })
    await page.getByLabel('Vad heter underlaget?').fill('Utan skript')
    await page.getByLabel('Vilken sorts fil är det?').selectOption('pdf')
    await page.getByRole('button', { name: 'Fortsätt och välj filen' }).click()
    await page.getByLabel('Fil', { exact: true }).setInputFiles(fileOf('spel.pdf', anExe()))
    await page.getByRole('button', { name: 'Ladda upp', exact: true }).click()
    await page.getByText('Filen kontrolleras.').first().waitFor()
    expect(stateOf(await titled('Utan skript'))).toBe('checking')
    await scan('Utan skript')
    await page.reload()
    const words = (await page.locator('main').textContent()) ?? ''
    expect(words).toContain('Filen skulle vara PDF, men innehållet är av typen EXE')
    await page.context().close()
  }, 60_000)
})
