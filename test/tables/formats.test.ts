import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { parquetReadObjects } from 'hyparquet'
import { type MeasureId, measures } from '#shared/measures/measures.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { formats, type TableFormat } from '#shared/tables/formats.ts'
import { selectFrom } from '#shared/tables/select.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { validationsTable } from '#shared/tables/validations-table.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { aDimension, aTable } from './builders.ts'
import { readCsv } from './read-csv.ts'
import { readPx } from './read-px.ts'
import { codesAt, textOf, write } from './written-cut.ts'

describe('years before the definition changed', () => {
  const dimensions = [aDimension('year', ['2022', '2023'], { isTime: true })]
  const cutOf = (measure: MeasureId): TableCut => ({
    table: aTable({ dimensions, measure }),
    dimensions,
    cells: [{ value: 1 }, { value: 2 }],
  })
  const text = measures.validations.comparabilityBreak.text.sv

  it('have a note of their own in the files that can hold one, and the years after have none', async () => {
    const dataset = JSON.parse(await textOf('json-stat', cutOf('validations'), 'sv'))
    expect(dataset.dimension.year.category.note).toEqual({ 2022: [text] })
    const { keywords } = readPx(await textOf('px', cutOf('validations'), 'sv'))
    expect(keywords.get('VALUENOTE(year sv/2022 sv)')).toEqual([text])
    expect(keywords.has('VALUENOTE(year sv/2023 sv)')).toBe(false)
  })

  it('have none where the measure did not change', async () => {
    const dataset = JSON.parse(await textOf('json-stat', cutOf('higher-vocational'), 'sv'))
    expect(dataset.dimension.year.category).not.toHaveProperty('note')
    expect(await textOf('px', cutOf('higher-vocational'), 'sv')).not.toContain('VALUENOTE')
  })
})

describe('every format', () => {
  const names = Object.keys(formats) as TableFormat[]

  it('gives the same bytes for the same cut, at any time', async () => {
    const table = aTable()
    const cut = { table, dimensions: table.dimensions, cells: Array.from({ length: 24 }, (_, value) => ({ value })) }
    const once = await Promise.all(names.map((name) => write(name, cut, 'sv')))
    // The archive of a workbook would tell the time to two seconds.
    await wait(2100)
    const again = await Promise.all(names.map((name) => write(name, cut, 'sv')))
    for (const [place, name] of names.entries())
      expect([name, Buffer.compare(once[place] ?? Buffer.of(), again[place] ?? Buffer.of())]).toEqual([name, 0])
  })

  it('has the published numbers of the snapshot and no number where it hides one', async () => {
    const counts = aSnapshot().counts.map((year) => ({
      ...year,
      // Numbers that are nowhere else in a file, so that each can be looked for.
      cells: year.cells.map((cell, place) =>
        typeof cell.count === 'number' ? { ...cell, count: 500_000 + place } : cell,
      ),
    }))
    const table = validationsTable(aSnapshot({ counts }), new Date('2026-10-05T12:00:00Z'))
    const cut = selectFrom(
      table,
      Object.fromEntries(
        table.dimensions.map(({ id, values }) => [
          id,
          id === 'sector' ? ['all', 'university'] : values.map(({ code }) => code),
        ]),
      ),
    )
    if (!cut.ok) throw new Error(cut.refusal.kind)
    const asked = counts.flatMap(({ year, cells }) =>
      cells
        .filter(({ sector }) => sector === 'all' || sector === 'university')
        .map((cell) => ({ ...cell, key: [cell.region, cell.sector, cell.form, cell.sex, year].join() })),
    )
    const hidden = asked.filter(({ count }) => count === 'suppressed').map(({ key }) => key)
    expect(hidden.length).toBeGreaterThan(20)
    const keys = cut.value.cells.map((_, place) => codesAt(cut.value, place).join())
    const seen: Record<string, (number | string | null)[]> = {}
    const [, ...csvRows] = readCsv(await textOf('csv', cut.value, 'sv'))
    seen.csv = csvRows.map((row) => (row.at(-2) === '' ? (row.at(-1) ?? '') : Number(row.at(-2))))
    const dataset = JSON.parse(await textOf('json-stat', cut.value, 'sv'))
    seen['json-stat'] = dataset.value.map((value: number | null, place: number) => value ?? dataset.status[place])
    seen.px = readPx(await textOf('px', cut.value, 'sv')).data.map((cell) => (cell === '...' ? 'uppgift saknas' : cell))
    const read = await readWorkbook(await write('xlsx', cut.value, 'sv'))
    seen.xlsx = read.ok ? (read.value[0]?.rows.slice(1).map((row) => row.at(-1) as number | string) ?? []) : []
    const { buffer } = new Uint8Array(await write('parquet', cut.value, 'sv'))
    seen.parquet = (await parquetReadObjects({ file: buffer })).map(({ value, symbol }) => value ?? symbol)
    // All formats, but the one that describes another's columns and has no cells.
    expect([...Object.keys(seen), 'csv-metadata'].sort()).toEqual([...names].sort())
    const published = new Map(asked.map(({ key, count }) => [key, count]))
    const words = { suppressed: '..', missing: 'uppgift saknas' }
    const expected = keys.map((key) => {
      const count = published.get(key) ?? 'missing'
      return typeof count === 'number' ? count : words[count]
    })
    for (const [format, cells] of Object.entries(seen)) expect({ format, cells }).toEqual({ format, cells: expected })
  })
})
