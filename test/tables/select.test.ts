import { describe, expect, it } from '@jest/globals'
import { defaultSelection, selectFrom } from '#shared/tables/select.ts'
import { aDimension, aTable } from './builders.ts'

const codes = (count: number) => Array.from({ length: count }, (_, place) => `c${place}`)

describe('what is chosen of a table', () => {
  const table = aTable({ cellAt: (place) => ({ value: Number(place.join('').replace(/\D/g, '')) }) })
  const all = { region: ['01'], sex: ['all'], measure: ['one'], year: ['2024'] }

  it('is cut out in the order asked for, the last dimension fastest, and each value once', () => {
    const asked: string[] = []
    const watched = aTable({
      cellAt: (place) => {
        asked.push(place.join('/'))
        return { missing: 'suppressed' }
      },
    })
    const cut = selectFrom(watched, { ...all, sex: ['men', 'women', 'men'], year: ['2024', '2023'] })
    expect(asked).toEqual(['01/men/one/2024', '01/men/one/2023', '01/women/one/2024', '01/women/one/2023'])
    expect(cut).toMatchObject({ ok: true, value: { cells: Array(4).fill({ missing: 'suppressed' }) } })
    if (!cut.ok) throw new Error(cut.refusal.kind)
    expect(cut.value.dimensions.map(({ values }) => values.map(({ code }) => code))).toEqual([
      ['01'],
      ['men', 'women'],
      ['one'],
      ['2024', '2023'],
    ])
  })

  it('is refused with what was wrong', () => {
    expect(selectFrom(table, { ...all, colour: ['red'] })).toEqual({
      ok: false,
      refusal: { kind: 'unknown-dimension', dimension: 'colour' },
    })
    expect(selectFrom(table, { ...all, sex: ['all', 'other'] })).toEqual({
      ok: false,
      refusal: { kind: 'unknown-value', dimension: 'sex', code: 'other' },
    })
    const { year: _year, ...withoutYear } = all
    for (const selection of [withoutYear, { ...all, year: [] }])
      expect(selectFrom(table, selection)).toEqual({ ok: false, refusal: { kind: 'no-values', dimension: 'year' } })
    expect(selectFrom(table, { ...all, constructor: ['a'] })).toMatchObject({ refusal: { kind: 'unknown-dimension' } })
    expect(selectFrom(table, {})).toMatchObject({ refusal: { kind: 'no-values' } })
  })

  it('may be 10,000 cells and not one more, and nothing is looked up of what is too large', () => {
    const sized = (count: number) => {
      let lookups = 0
      const one = aTable({
        dimensions: [aDimension('a', codes(100)), aDimension('b', codes(count))],
        cellAt: () => {
          lookups += 1
          return { value: 1 }
        },
      })
      return { cut: selectFrom(one, { a: codes(100), b: codes(count) }), lookups: () => lookups }
    }
    const most = sized(100)
    expect(most.cut.ok && most.cut.value.cells.length).toBe(10_000)
    const over = sized(101)
    expect(over.cut).toEqual({ ok: false, refusal: { kind: 'too-large', cells: 10_100, maxCells: 10_000 } })
    expect([most.lookups(), over.lookups()]).toEqual([10_000, 0])
  })

  it('is all years and all regions, and otherwise the total or the first value, before anything is chosen', () => {
    expect(defaultSelection(table)).toEqual({
      region: ['SE', '01'],
      sex: ['all'],
      measure: ['one'],
      year: ['2023', '2024'],
    })
    expect(selectFrom(table, defaultSelection(table)).ok).toBe(true)
  })
})
