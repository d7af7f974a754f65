import { describe, expect, it } from '@jest/globals'
import { writeWorkbook } from '#functions/render-report/workbook.ts'
import { keyFigures } from '#shared/key-figures/key-figures.ts'
import { printedCell } from '#shared/reports/printed-cell.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { type ReportDocument, type ReportTable, tablesOf } from '#shared/reports/report-document.ts'
import { tableCsv } from '#shared/reports/table-csv.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { aCountYear, aSnapshot, mappingAreas } from '../support/snapshot.ts'
import { anOrderedReport, aReport, proseOf, someMaterial } from './a-report.ts'
import { readWorkbook } from './read-zip.ts'

/** A picture whose areas stand at `now` and stood at `before` in the round before it; the others have not moved. */
const moved = (now: number, before: number, areas = 1): Snapshot => {
  const at = (index: number, value: number) => (index < areas ? value : 50)
  return aSnapshot({
    areas: aSnapshot().areas.map((area, index) => ({ ...area, median: at(index, now) })),
    previousAreaMedians: Object.fromEntries(mappingAreas.map(([id], index) => [id, at(index, before)])),
    previousRoundId: '2024',
  })
}

const figureOf = async (snapshot: Snapshot, key: string) => {
  const { instrument } = await someMaterial()
  return keyFigures(snapshot, instrument).find((one) => one.key === key)
}

const tableOf = (report: ReportDocument, id: string): ReportTable => {
  const found = tablesOf(report).find((table) => table.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return found
}

describe('text, tables and key figures', () => {
  it.each([
    // Rounded apart, though hardly moved; and moved by almost one, though rounded to the same.
    [40.6, 40.4, 1],
    [41.4, 40.5, 0],
  ])('count a move from %d to %d alike', async (now, before, risen) => {
    const snapshot = moved(now, before)
    expect(await figureOf(snapshot, 'antal-omraden-upp')).toMatchObject({ value: risen })
    expect(proseOf(await aReport({ snapshot }), 'areas')).toContain(
      `medianen stigit i ${risen === 1 ? 'ett område' : 'inget område'}`,
    )
  })

  it('name no area as the one that has risen most where none has risen', async () => {
    const fallen = moved(40, 60, mappingAreas.length)
    expect(await figureOf(fallen, 'storsta-okningen')).toMatchObject({
      text: { sv: 'inget område', en: 'no area' },
      areaIds: [],
    })
    expect(await figureOf(moved(60, 40), 'storsta-okningen')).toMatchObject({ areaIds: [mappingAreas[0][0]] })
  })

  it('count the regions at work alike, also where a plan was adopted before the mapping came back', async () => {
    const regions = aSnapshot().regions.map((region, index) =>
      index < 2 ? { ...region, mapping: 'returned' as const, plan: 'adopted' as const } : region,
    )
    const snapshot = aSnapshot({ regions })
    expect(await figureOf(snapshot, 'antal-pagaende')).toMatchObject({ value: 7 })
    expect(proseOf(await aReport({ snapshot }), 'regions')).toContain(
      'Sju regioner arbetar med sin kartläggning (tre regioner har fått tillbaka kartläggningen',
    )
  })

  it('count the answers that are included, where newer ones are not public yet', async () => {
    const heldBack = { levels: { from: '2026-09-01T04:00:00.000Z', regions: 12 } }
    const areas = proseOf(await aReport({ snapshot: aSnapshot({ heldBack }) }), 'areas')
    expect(areas).toContain('Tolv regioner har lämnat in svar som ingår här.')
  })

  it('say of a total that it is hidden, and not that there is none', async () => {
    const year = aCountYear(2025)
    const hidden = year.cells.map((cell) =>
      cell.region === 'SE' && cell.sector === 'all' ? { ...cell, count: 'suppressed' as const } : cell,
    )
    const snapshot = aSnapshot({ counts: [{ ...year, cells: hidden }] })
    expect(proseOf(await aReport({ snapshot }), 'summary')).toContain('döljs valideringar 2025')
    expect(proseOf(await aReport({ snapshot, language: 'en' }), 'summary')).toContain('hidden validations in 2025')
  })

  it('speak of a table by region only where there is one', async () => {
    const brief = anOrderedReport({ choice: wholeChoice('ministry') })
    expect(proseOf(await aReport(), 'counts')).toContain('I tabellen per region står ”uppgift saknas”')
    expect(proseOf(await aReport({ report: brief }), 'counts')).not.toContain('tabellen per region')
  })
})

describe('a number', () => {
  it('is rounded alike on paper and in a file for programs', async () => {
    const column = { label: 'Medel', kind: 'number', share: 1, decimals: 1 } as const
    const document = await aReport()
    for (const value of [1.45, 1.005, 2.25, 0.15, 3.05]) {
      const printed = printedCell(value, column, [], document).text.replace(',', '.')
      const csv = new TextDecoder().decode(tableCsv(document, { columns: [column], rows: [[value]] }))
      expect(Number(csv.split('\r\n')[1])).toBe(Number(printed))
    }
  })

  it('that says how much has moved has its sign on paper, and is a number in files', async () => {
    const report = await aReport({ snapshot: moved(60, 40) })
    const table = tableOf(report, 'moves')
    expect(printedCell(table.rows[0]?.[3] ?? '', table.columns[3], [], report).text).toBe('+20')
    const [, line] = new TextDecoder().decode(tableCsv(report, table)).split('\r\n')
    expect(line).toMatch(/,40,60,20$/)
    const { sheets } = readWorkbook(await writeWorkbook(report))
    expect(sheets.get(table.sheet)?.some((row) => row.at(-1) === 20)).toBe(true)
  })
})
