import { describe, expect, it } from '@jest/globals'
import { symbols } from '#shared/tables/symbols.ts'
import { aDimension, aTable } from '../builders.ts'
import { codesAt, forAnyCut, shown, textOf } from '../written-cut.ts'

describe('the file in JSON-stat', () => {
  it('gives every cell at the sum of its positions times their strides, a missing one as null with its symbol', () =>
    forAnyCut(async (cut, language) => {
      const dataset = JSON.parse(await textOf('json-stat', cut, language))
      expect([dataset.version, dataset.class]).toEqual(['2.0', 'dataset'])
      expect(dataset.value).toHaveLength(dataset.size.reduce((product: number, size: number) => product * size, 1))
      const strides: number[] = dataset.size.map((_: number, index: number) =>
        dataset.size.slice(index + 1).reduce((product: number, size: number) => product * size, 1),
      )
      for (const [place, cell] of cut.cells.entries()) {
        const codes = codesAt(cut, place)
        const at = dataset.id.reduce((sum: number, id: string, index: number) => {
          const { category } = dataset.dimension[id]
          const found = cut.dimensions.find((dimension) => dimension.id === id)
          const own = codes[cut.dimensions.findIndex((dimension) => dimension.id === id)] ?? ''
          expect(category.label[own]).toBe(found?.values.find(({ code }) => code === own)?.label[language])
          return sum + category.index.indexOf(own) * (strides[index] ?? 0)
        }, 0)
        expect(dataset.value[at] ?? dataset.status?.[String(at)]).toBe(shown(cell, language))
        expect(dataset.status?.[String(at)] !== undefined).toBe('missing' in cell)
      }
    }))

  it('says which dimensions are time, place and measure, and what the symbols mean', async () => {
    const table = aTable({ cellAt: () => ({ missing: 'suppressed' }) })
    const cut = { table, dimensions: table.dimensions, cells: Array.from({ length: 24 }, () => table.cellAt([])) }
    const dataset = JSON.parse(await textOf('json-stat', cut, 'en'))
    expect(dataset.role).toEqual({ time: ['year'], geo: ['region'], metric: ['measure'] })
    expect(dataset.extension.symbols).toEqual({ '..': symbols.suppressed.legend.en })
    expect(dataset).toMatchObject({
      updated: table.updatedAt,
      source: 'A source',
      note: expect.arrayContaining(['A note']),
    })
  })

  it('has no date where none is known', async () => {
    const dimensions = [aDimension('field', ['a'])]
    const cut = { table: aTable({ updatedAt: '', dimensions }), dimensions, cells: [{ value: 1 }] }
    expect(JSON.parse(await textOf('json-stat', cut, 'sv'))).not.toHaveProperty('updated')
    expect(await textOf('px', cut, 'sv')).not.toContain('LAST-UPDATED')
    expect(await textOf('csv-metadata', cut, 'sv')).not.toContain('dc:modified')
  })
})
