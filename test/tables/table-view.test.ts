import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { selectFrom } from '#shared/tables/select.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { tableView } from '#web/tables/table-view.ts'
import { aTable, aTableWithChoice } from './a-table.ts'

const cutOf = (table: StatisticsTable, selection: Record<string, readonly string[]>) => {
  const cut = selectFrom(table, selection)
  if (!cut.ok) throw new Error('refused')
  return cut.value
}

/** The words that stand around a cell, which tell where it belongs. */
const codesIn = (words: string) =>
  [...words.matchAll(/d(\d) value (\d)/g)].map(([, place, value]) => `d${place}v${value}`)

describe('how a cut is laid out', () => {
  it('shows every cell once, under the words that are its own, whatever stands in columns', () => {
    fc.assert(
      fc.property(aTableWithChoice, fc.nat(), ({ table, selection }, place) => {
        const cut = cutOf(table, selection)
        const view = tableView(cut, table.dimensions[place % table.dimensions.length]?.id ?? '', 'sv')
        const around = view.constants.map(({ value }) => value).join()
        let shown = 0
        for (const group of view.groups)
          for (const row of group.rows)
            for (const [index, cell] of row.cells.entries()) {
              const codes = codesIn([around, group.heading, row.label, view.columns[index]].join()).sort()
              expect(cell).toEqual(table.cellAt(codes))
              expect(codes).toHaveLength(table.dimensions.length)
              shown += 1
            }
        expect(shown).toBe(cut.cells.length)
      }),
    )
  })

  it('tells only of the kinds of missing cells that occur', () => {
    const table: StatisticsTable = {
      ...aTable([2, 2]),
      cellAt: ([region]) => (region === 'd0v0' ? { missing: 'suppressed' } : { value: 7 }),
    }
    const view = tableView(cutOf(table, { d0: ['d0v0', 'd0v1'], d1: ['d1v0'] }), 'd1', 'sv')
    expect(view.missing).toEqual(['suppressed'])
  })
})
