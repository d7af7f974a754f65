import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { queryOf, readAsked, views } from '#web/tables/asked.ts'
import { aTable, aTableWithChoice } from './a-table.ts'

describe('what an address asks of a table', () => {
  it('is what was chosen, for any selection, any dimension in columns and any way to show it', () => {
    fc.assert(
      fc.property(aTableWithChoice, fc.nat(), fc.constantFrom(...views), ({ table, selection }, place, view) => {
        const columns = table.dimensions[place % table.dimensions.length]?.id ?? ''
        const query = new URLSearchParams(queryOf(table, selection, columns, view))
        expect(readAsked(table, query)).toEqual({ selection, view, columns, errors: {}, changed: null })
      }),
    )
  })

  it('is written the same way however it was asked for, so that the short address leads nowhere else', () => {
    fc.assert(
      fc.property(aTableWithChoice, ({ table, selection }) => {
        const asked = new URLSearchParams({ columns: 'd0' })
        for (const [id, codes] of Object.entries(selection).toReversed())
          for (const code of [...codes].toReversed()) asked.append(id, code)
        const short = queryOf(table, readAsked(table, asked).selection, 'd0')
        expect(queryOf(table, readAsked(table, new URLSearchParams(short)).selection, 'd0')).toBe(short)
        expect(new URLSearchParams(short).toString()).toBe(short)
      }),
    )
  })

  it('is the first choice of the table when the address says nothing, and time stands in columns', () => {
    const asked = readAsked(aTable([3, 2, 4]), new URLSearchParams('utm_source=mail'))
    expect(asked.selection).toEqual({
      d0: ['d0v0', 'd0v1', 'd0v2'],
      d1: ['d1v0'],
      d2: ['d2v0', 'd2v1', 'd2v2', 'd2v3'],
    })
    expect([asked.columns, asked.errors]).toEqual(['d2', {}])
  })

  it('keeps what it knows and tells of the rest', () => {
    const asked = readAsked(aTable([3, 2, 4]), new URLSearchParams('d0=d0v1&d0=nothing&d2=*&columns=nothing'))
    expect(asked.selection).toMatchObject({ d0: ['d0v1'], d1: [] })
    expect(asked.errors).toEqual({
      d0: { kind: 'unknown-value', codes: ['nothing'] },
      d1: { kind: 'none-chosen' },
    })
    expect(asked.columns).toBe('d2')
  })
})
