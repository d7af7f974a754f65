import { describe, expect, it } from '@jest/globals'
import { formats } from '#shared/tables/formats.ts'
import { aDimension, aTable } from '../builders.ts'
import { readCsv } from '../read-csv.ts'
import { codesAt, forAnyCut, shown, textOf, unmarked } from '../written-cut.ts'

describe('the file in CSV', () => {
  it('gives every cell with its codes and texts, and its number or its symbol', () =>
    forAnyCut(async (cut, language) => {
      const [head, ...rows] = readCsv(await textOf('csv', cut, language))
      const count = cut.dimensions.length
      expect(head).toEqual([...cut.dimensions.flatMap(({ id }) => [id, `${id}_label`]), 'value', 'symbol'])
      expect(rows).toHaveLength(cut.cells.length)
      for (const [place, cell] of cut.cells.entries()) {
        const row = rows[place] ?? []
        const codes = codesAt(cut, place)
        expect(row.filter((_, index) => index < 2 * count && index % 2 === 0)).toEqual(codes)
        for (const [index, { values }] of cut.dimensions.entries())
          expect(unmarked(row[2 * index + 1])).toBe(
            unmarked(values.find(({ code }) => code === codes[index])?.label[language]),
          )
        expect(row.slice(2 * count)).toEqual('value' in cell ? [String(cell.value), ''] : ['', shown(cell, language)])
      }
    }))

  it('keeps a text that looks like a formula a text', async () => {
    const values = ['=HYPERLINK("x")', '+1', '-1', '@a', '\t=1'].map((text, place) => ({
      code: `c${place}`,
      label: { sv: text, en: text },
    }))
    const dimensions = [aDimension('field', [], { values })]
    const cells = values.map(() => ({ value: 1 }))
    const [, ...rows] = readCsv(await textOf('csv', { table: aTable({ dimensions }), dimensions, cells }, 'sv'))
    expect(rows.map(([, label]) => label)).toEqual(values.map(({ label }) => `'${label.sv}`))
  })

  it('has metadata beside it that names its columns in their order, its source, unit and notes', () =>
    forAnyCut(async (cut, language) => {
      const [head] = readCsv(await textOf('csv', cut, language))
      const metadata = JSON.parse(await textOf('csv-metadata', cut, language))
      expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': language }])
      expect(metadata.url).toBe(formats.csv.fileName(cut.table, language))
      expect(formats['csv-metadata'].fileName(cut.table, language)).toBe(`${metadata.url}-metadata.json`)
      const columns: { name: string; titles: string }[] = metadata.tableSchema.columns
      expect(columns.map(({ titles }) => titles)).toEqual(head)
      // A name is a variable of a URI template.
      for (const { name } of columns) expect(name).toMatch(/^[A-Za-z0-9_]+$/)
      expect(metadata.tableSchema.primaryKey).toEqual(cut.dimensions.map(({ id }) => id))
      expect(metadata['rdfs:comment']).toEqual(expect.arrayContaining(cut.table.notes.map((note) => note[language])))
      expect(metadata['dc:source']).toContain(cut.table.source[language])
    }, 40))
})
