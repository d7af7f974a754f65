import { expect } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { readWorkbook } from '#test/reports/read-zip.ts'
import { fetchFile, follow, press, read } from './by-words.ts'
import type { Cast } from './cast.ts'

const [month, name, monthInFiles] = ['december 2022', 'Karim Demo', '2022-12']
const activity = 'Demo: workshoppar'
const secondDay = `Timmar fredag 2 december, ${activity}`

/** Goes down a column of the month by keyboard from its first day, puts these hours in place of those that stand there, and saves. Gives how many days it changed. */
const typeDown = async (page: Page, hours: string): Promise<number> => {
  const boxes = page.getByRole('textbox', { name: new RegExp(`^Timmar .*, ${activity}$`) })
  const stands = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))
  await boxes.first().focus()
  for (const stood of stands) {
    if (stood !== '') await page.keyboard.type(hours)
    await page.keyboard.press('Enter')
  }
  await press(page, 'Spara', 'Sparat.')
  return stands.filter((stood) => stood !== '').length
}

/** Types other hours in a day's box, and saves. */
const changeDay = async (page: Page, hours: string): Promise<void> => {
  await page.getByLabel(secondDay).focus()
  await page.keyboard.type(hours)
  await press(page, 'Spara', 'Sparat.')
}

/** The hours and words of the month's first two days. */
const firstDays = (page: Page) =>
  page.getByRole('textbox', { name: new RegExp(`^(Timmar|Vad du gjorde) .*, ${activity}$`) })

const valuesOf = (boxes: ReturnType<typeof firstDays>): Promise<string[]> =>
  boxes.evaluateAll((all) => all.slice(0, 4).map((box) => (box as HTMLInputElement).value))

/** Pastes two days from the first box on, as a spreadsheet copies them, and saves by key. */
const pasteTwoDays = async (page: Page, cells: readonly string[]): Promise<void> => {
  const boxes = firstDays(page)
  const copied = `${cells.slice(0, 2).join('\t')}\r\n${cells.slice(2).join('\t')}\r\n`
  await boxes.first().evaluate((box, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, copied)
  expect(await valuesOf(boxes)).toEqual(cells)
  await boxes.first().press('Control+Enter')
  await page.getByText('Sparat.').first().waitFor()
  expect(await valuesOf(boxes)).toEqual(cells)
}

/** Leaving what is not saved asks first, and staying keeps it. */
const staysWithUnsaved = async (page: Page): Promise<void> => {
  const box = firstDays(page).first()
  await box.press('1')
  const typed = await box.inputValue()
  const asked = page.waitForEvent('dialog')
  // It answers only once the dialog has.
  const left = page.evaluate(() => location.reload()).catch(() => null)
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await left
  expect(typed).toContain('1')
  expect(await box.inputValue()).toBe(typed)
}

/** The hours that the page says the month has. */
const hoursOfMonth = async (page: Page): Promise<number> => {
  const said = await read(page, 'dt:text-is("Månaden") + dd')
  return Number(said.replace(',', '.').replace(/[^\d.]/g, ''))
}

const sign = (page: Page): Promise<void> => press(page, 'Skriv under', 'Månaden är underskriven.')

/** Opens the month as the manager who is to approve it. */
const openToApprove = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/min-sida/tid`)
  const waiting = page.getByRole('region', { name: 'Att godkänna' })
  await waiting.getByRole('link', { name: new RegExp(`${month}.*${name}`) }).click()
  await page.getByRole('heading', { level: 1, name: `${name}, ${month}` }).waitFor()
}

const approve = async (page: Page, origin: string): Promise<void> => {
  await openToApprove(page, origin)
  await press(page, 'Godkänn', 'Tidrapporten är godkänd.')
}

const giveBack = async (page: Page, origin: string, reason: string): Promise<void> => {
  await openToApprove(page, origin)
  await page.getByLabel('Varför').fill(reason)
  await press(page, 'Lämna tillbaka', 'Tidrapporten är återlämnad.')
}

const sumOf = (hours: readonly unknown[]): number => hours.reduce<number>((sum, one) => sum + Number(one), 0)

/** Reads the month's rows in both files that the administrator exports, and holds them against its hours. */
const expectExported = async (page: Page, hours: number, reason: string): Promise<void> => {
  const csv = parse<Record<string, string>>(await fetchFile(page, 'CSV'), { columns: true, bom: true })
  const rows = csv.filter((row) => row.Månad === monthInFiles && row.Namn === name)
  const each = (column: string) => [...new Set(rows.map((row) => row[column]))]
  expect(sumOf(rows.map((row) => row.Timmar))).toBe(hours)
  expect(each('Månadens timmar')).toEqual([String(hours)])
  expect(each('Godkänd av')).toEqual(['Sara Demo'])
  expect(each('Skäl till rättelse')).toEqual([reason])
  const { sheets } = readWorkbook(await fetchFile(page, 'Excel'))
  const [heads = [], ...cells] = [...sheets.values()][0] ?? []
  const ofMonth = cells.filter((row) => row.includes(monthInFiles) && row.includes(name))
  expect(sumOf(ofMonth.map((row) => row[heads.indexOf('Timmar')]))).toBe(hours)
}

/** A month is filled in by keyboard, signed, given back, approved, corrected as a new version and exported. */
export const monthIsSignedAndExported = async ({ origin, as }: Cast): Promise<void> => {
  const [worker, manager] = [await as('kommunikator'), await as('samordnare')]
  await worker.goto(`${origin}/min-sida/tid`)
  await follow(worker, month, `Tid i ${month}`)
  const sheet = worker.url()
  const before = await hoursOfMonth(worker)
  const stands = await valuesOf(firstDays(worker))
  await pasteTwoDays(worker, ['2,5', 'Inklistrat ett', '3', 'Inklistrat två'])
  await staysWithUnsaved(worker)
  await worker.goto(sheet)
  await pasteTwoDays(worker, stands)
  expect(await hoursOfMonth(worker)).toBe(before)
  const changed = await typeDown(worker, '7,5')
  const filled = await hoursOfMonth(worker)
  expect(filled).toBe(before + changed * 3.5)
  await sign(worker)

  await giveBack(manager, origin, 'Den 2 december var du på annat möte.')
  await worker.goto(sheet)
  expect(await read(worker)).toContain('har lämnat tillbaka tidrapporten: Den 2 december var du på annat möte.')
  await changeDay(worker, '6')
  await sign(worker)
  await approve(manager, origin)

  // What is signed is not changed: the correction is a version of its own.
  const reason = 'Jag var borta på eftermiddagen.'
  await worker.goto(sheet)
  await worker.getByLabel('Varför').fill(reason)
  await press(worker, 'Börja rätta', 'Du kan rätta månaden nu.')
  await changeDay(worker, '4')
  await sign(worker)
  await approve(manager, origin)

  const administrator = await as('administrator')
  await administrator.goto(`${origin}/nationellt/tid`)
  await follow(administrator, /^Valideringslyft/, /^Valideringslyft/)
  await expectExported(administrator, filled - 3.5, reason)
}
