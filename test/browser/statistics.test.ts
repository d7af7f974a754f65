import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import JSONstat from 'jsonstat-toolkit'
import type { Browser, Page } from 'playwright-core'
import { Px } from 'px'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import type { Walk } from './region-steps.ts'
import { aggregate, publishCounts } from './report-steps.ts'

const minutes = (count: number) => count * 60_000

/** Validations of women in one small town and of both sexes in another, one too few to be shown, and two rows that no check lets through. */
const rows = [
  'region;kommun;år;månad;form;sektor;kön;utfall;antal',
  ...Array.from({ length: 12 }, (_, month) => `14;1480;2024;${month + 1};qualification;komvux;kvinnor;recognised;50`),
  ...Array.from({ length: 12 }, (_, month) => `14;1480;2024;${month + 1};qualification;komvux;män;recognised;40`),
  '14;1490;2024;1;credit;university;kvinnor;recognised;2',
  '14;1490;2024;1;credit;university;män;recognised;30',
  '14;0180;2024;1;credit;university;män;recognised;30',
  '14;1490;2024;1;credit;university;män;recognised;många',
]
const file = {
  name: 'västra-götaland-2024.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${rows.join('\r\n')}\r\n`),
}

describe('a file of validations in the whole system', () => {
  let system: LocalSystem
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
    page = await (await visitor(browser)).newPage()
    await signIn(page, system.origin, 'samordnare@demo.example')
  }, minutes(4))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  const main = () => page.locator('main').textContent()
  const fetched = async (path: string) => {
    const response = await fetch(system.origin + path)
    expect([path, response.status]).toEqual([path, 200])
    return response
  }

  it(
    'shows its refused rows, is accepted, aggregated by schedule, published, and read by programs of others',
    async () => {
      const walk: Walk = { page, origin: system.origin, language: 'sv', hasScript: true, region: '14', round: '2026' }
      // The demonstration data's own release is out before ours is asked for.
      await aggregate(walk)

      await page.goto(`${system.origin}/nationellt/leveranser/ny`)
      await page.locator('select[name="deliverer"]').selectOption('region-14')
      await page.locator('select[name="measure"]').selectOption('validations')
      await page.locator('input[type="file"]').setInputFiles(file)
      await page.locator('input[name="source"]').fill('Verksamhetssystemet')
      await page.locator('form:has(input[type="file"]) button[type="submit"]').click()
      await page.locator('#refused-rows').waitFor({ timeout: minutes(1) })
      const found = await main()
      for (const said of ['många', '0180', '27', '28']) expect(found).toContain(said)

      await page.locator('form:has(input[name="confirmation"]) input[type="checkbox"]').check()
      await page.locator('form:has(input[name="confirmation"]) button[type="submit"]').click()
      await page.waitForLoadState()
      expect(await main()).toContain('Leveransen är godkänd')

      await system.fire('aggregate-statistics')
      await publishCounts(walk)

      const query = 'region=14&sector=*&form=*&sex=*&year=2024'
      const dataset = JSONstat(await (await fetched(`/statistik/validations/fil/json-stat?${query}`)).json())
      const cell = (sector: string, form: string, sex: string) => {
        const { value, status } = dataset.Data({ region: '14', sector, form, sex, year: '2024' })
        return value ?? status
      }
      expect(cell('komvux', 'qualification', 'women')).toBe(600)
      expect(cell('komvux', 'qualification', 'all')).toBe(1080)
      expect(cell('university', 'credit', 'women')).toBe('..')

      const px = new Px(
        await (
          await fetched(
            '/api/px/v2/tables/validations/data?valueCodes[region]=14&valueCodes[sector]=komvux&valueCodes[form]=qualification&valueCodes[sex]=women,men&valueCodes[Tid]=2024&outputFormat=px',
          )
        ).text(),
      )
      expect(px.data.map(Number)).toEqual([600, 480])
    },
    minutes(4),
  )

  it(
    'is shown beside a region’s page on another site, whose policy lets nothing in but our script and what it fetches',
    async () => {
      const policy = `default-src 'none'; script-src ${system.origin}; connect-src ${system.origin}; img-src ${system.origin}`
      const tag = `<script src="${system.origin}/assets/embed-region.js" async data-region="20" data-heading="3"></script>`
      const html = `<!DOCTYPE html><html lang="sv"><title>Regionens egen sida</title><h2>Om oss</h2>${tag}</html>`
      const regions = createServer((_, answer) =>
        answer
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
          .end(html),
      )
      await new Promise<void>((resolve) => regions.listen(0, '127.0.0.1', resolve))
      const own = `http://127.0.0.1:${(regions.address() as AddressInfo).port}/`
      const context = await visitor(browser)
      try {
        const reader = await context.newPage()
        const refused: string[] = []
        reader.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
        await reader.goto(own)
        await reader.getByRole('heading', { level: 3, name: 'Validering i Region Dalarna' }).waitFor()
        expect(await reader.getByRole('link', { name: 'validering.w@demo.example' }).getAttribute('href')).toMatch(
          /^mailto:/,
        )
        expect(await reader.getByRole('link', { name: 'tre frågor' }).getAttribute('href')).toBe(
          `${system.origin}/validering/hitta-ratt`,
        )
        expect([refused.filter((text) => !text.includes('favicon')), await context.cookies()]).toEqual([[], []])
        await reader.route('**/sida.html*', (route) => route.abort())
        await reader.goto(own)
        const link = reader.getByRole('link', { name: 'Läs om validering på Valideringslyft' })
        expect(await link.getAttribute('href')).toBe(`${system.origin}/validering/region/20`)
      } finally {
        await context.close()
        regions.close()
      }
    },
    minutes(1),
  )
})
