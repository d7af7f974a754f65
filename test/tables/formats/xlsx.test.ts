import { describe, expect, it } from '@jest/globals'
import { readWorkbook, textOfCell } from '#shared/platform/workbook-file.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { demonstrationNote } from '#shared/tables/validations-table.ts'
import { aTable } from '../builders.ts'
import { codesAt, forAnyCut, shown, write } from '../written-cut.ts'

describe('the workbook', () => {
  it('gives every cell as a number, or its symbol as a text, and the notes on a sheet of their own', () =>
    forAnyCut(async (cut, language) => {
      const read = await readWorkbook(await write('xlsx', cut, language))
      if (!read.ok) throw new Error(read.refusal.kind)
      const [data, notes] = read.value
      const rows = data?.rows.slice(1) ?? []
      expect(rows).toHaveLength(cut.cells.length)
      for (const [place, cell] of cut.cells.entries()) {
        const row = rows[place] ?? []
        expect(row.at(-1)).toBe(shown(cell, language))
        expect(row.filter((_, index) => index % 2 === 1)).toEqual(codesAt(cut, place))
      }
      const about = notes?.rows.map(([, text]) => textOfCell(String(text))) ?? []
      expect(about).toEqual(expect.arrayContaining([cut.table.title[language], cut.table.source[language]]))
    }, 40))
  it('says in the name of its first sheet that figures are invented, and in no other', async () => {
    const firstSheet = async (table: StatisticsTable) => {
      const read = await readWorkbook(await write('xlsx', { table, dimensions: [], cells: [{ value: 1 }] }, 'sv'))
      return read.ok && read.value[0]?.name
    }
    expect(await firstSheet(aTable({ notes: [demonstrationNote] }))).toBe('Demonstrationsdata')
    expect(await firstSheet(aTable())).toBe('Tabell')
  })
})
