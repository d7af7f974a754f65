import { describe, expect, it } from '@jest/globals'
import { writeWorkbook } from '#functions/render-report/workbook.ts'
import { cellText } from '#shared/platform/workbook-file.ts'
import { type ReportDocument, tablesOf } from '#shared/reports/report-document.ts'
import { countAt } from '#shared/reports/report-facts.ts'
import { aCountYear, aSnapshot } from '../support/snapshot.ts'
import { aReport, bothLanguages } from './a-report.ts'
import { readWorkbook, type SheetRows } from './read-zip.ts'

const sheetsOf = async (report: ReportDocument) => readWorkbook(await writeWorkbook(report))

/** The rows of a table in its sheet: those between its head and the empty row under it. */
const bodyOf = (rows: SheetRows, firstColumn: string): SheetRows => {
  const head = rows.findIndex(([first]) => first === firstColumn)
  const body = rows.slice(head + 1)
  const end = body.findIndex((row) => row.length === 0)
  return end < 0 ? body : body.slice(0, end)
}

describe('the workbook', () => {
  it('has notes first and then one sheet for each table of the report, in both languages', async () => {
    for (const language of bothLanguages) {
      const report = await aReport({ language })
      const { sheets } = await sheetsOf(report)
      expect([...sheets.keys()]).toEqual([report.notesSheet, ...tablesOf(report).map(({ sheet }) => sheet)])
      for (const table of tablesOf(report))
        expect(sheets.get(table.sheet)?.[0]?.[0]).toBe(`${report.words.table} ${table.number}. ${table.caption}`)
    }
  })

  it('holds the same numbers and marks as the report', async () => {
    const report = await aReport()
    const { sheets } = await sheetsOf(report)
    for (const table of tablesOf(report)) {
      const body = bodyOf(sheets.get(table.sheet) ?? [], table.columns[0]?.label ?? '')
      const expected = table.rows.map((row) =>
        row.map((cell) => (typeof cell === 'object' && 'mark' in cell ? report.words.marks[cell.mark] : cell)),
      )
      expect(body).toHaveLength(expected.length)
      for (const [y, row] of expected.entries())
        for (const [x, cell] of row.entries())
          if (typeof cell === 'object') expect(body[y]?.[x]).toEqual(expect.stringContaining(`${cell.text} [`))
          else expect(body[y]?.[x]).toBe(cell)
    }
  })

  it("has the region's number of the snapshot, «döljs» where it is hidden and «uppgift saknas» where none was handed in", async () => {
    const { sheets } = await sheetsOf(await aReport())
    const rows = bodyOf(sheets.get('Antal per region') ?? [], 'Region')
    const skane = rows.find(([name]) => name === 'Region Skåne')
    expect(skane).toEqual([
      'Region Skåne',
      countAt(aCountYear(2024), { region: '12' }),
      countAt(aCountYear(2025), { region: '12' }),
    ])
    expect(rows.find(([name]) => name === 'Region Gotland')?.[2]).toBe('döljs')
    expect(rows.find(([name]) => name === 'Region Norrbotten')?.[2]).toBe('uppgift saknas')
  })

  it('says in every sheet that it is demonstration data, and in none when it is not', async () => {
    const demonstration = await sheetsOf(await aReport({ snapshot: aSnapshot({ isDemonstration: true }) }))
    for (const rows of demonstration.sheets.values())
      expect(
        rows
          .slice(0, 5)
          .flat()
          .some((cell) => String(cell).startsWith('Demonstrationsdata')),
      ).toBe(true)
    const real = await sheetsOf(await aReport())
    for (const rows of real.sheets.values())
      expect(rows.flat().some((cell) => String(cell).includes('Demonstrationsdata'))).toBe(false)
  })

  it('holds no formula, and no text that could become one', async () => {
    const report = await aReport()
    const [first] = tablesOf(report)
    if (!first) throw new Error('no table')
    first.rows[0] = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', 4, '\tx']
    const { sheets, hasFormula } = await sheetsOf(report)
    expect(hasFormula).toBe(false)
    const row = bodyOf(sheets.get(first.sheet) ?? [], 'Region')[0]
    expect(row).toEqual(['\'=HYPERLINK("http://x")', "'+1", "'-1", "'@SUM(A1)", 4, "'\tx"])
    for (const rows of sheets.values())
      for (const cell of rows.flat()) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@]/)
  })

  it('leaves ordinary words alone', () => {
    expect(cellText('Kvinnor')).toBe('Kvinnor')
    expect(cellText('–')).toBe('–')
  })
})
