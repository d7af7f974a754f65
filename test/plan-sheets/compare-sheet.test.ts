import { describe, expect, it } from '@jest/globals'
import { compareSheet, type RowToCompare } from '#shared/plan-sheets/compare-sheet.ts'
import { contentOf } from '#shared/plans/content-of.ts'
import type { ActionContent } from '#shared/plans/plan.ts'
import { anAction } from '#test/plans/builders.ts'
import { aPlanned, contentsOf } from './a-workbook.ts'

type Row = RowToCompare<{ kind: 'bad' }>

const aNew = (row: number, content: Partial<ActionContent> = {}): Row => ({
  row,
  id: `new-${row}`,
  isNew: true,
  title: content.title ?? '',
  fileVersion: null,
  indicatorId: null,
  content: anAction(content),
})
const first = aPlanned({ id: 'first', position: 1, title: 'Första' }, 'A1')
const second = aPlanned({ id: 'second', position: 2, title: 'Andra', dependsOn: ['first'] })
const contents = contentsOf([first, second])
const ofFirst = (row: number, content: Partial<ActionContent> = {}): Row => ({
  ...aNew(row),
  id: 'first',
  isNew: false,
  fileVersion: 3,
  content: { ...contentOf(first), ...content },
})
const ofSecond = (row: number, content: Partial<ActionContent> = {}): Row => ({
  ...ofFirst(row),
  id: 'second',
  content: { ...contentOf(second), ...content },
})
const states = (rows: Row[], plan: Parameters<typeof compareSheet>[0] = contents) =>
  compareSheet(plan, rows, {}).map(({ state }) => state)
const problems = (rows: Row[], plan: Parameters<typeof compareSheet>[0] = contents) =>
  compareSheet(plan, rows, {}).map((row) => (row.state === 'refused' ? row.problems : []))

describe('rows of a file against a plan', () => {
  it('are new, changed or the same; older where somebody has saved since', () => {
    expect(states([aNew(2), ofFirst(3), ofSecond(4, { title: 'Ny' })])).toEqual(['new', 'same', 'changed'])
    expect(states([{ ...ofSecond(4, { title: 'Ny' }), fileVersion: 2 }])).toEqual(['older'])
    expect(states([{ ...ofSecond(4), fileVersion: 2 }])).toEqual(['same'])
    expect(states([{ ...ofSecond(4, { title: 'Ny' }), fileVersion: null }])).toEqual(['changed'])
  })

  it('are refused for an id that the plan lacks, or that stands twice', () => {
    expect(problems([{ ...ofFirst(2), id: 'gone' }])).toEqual([[{ kind: 'unknown-id' }]])
    const twice = { kind: 'twice', rows: [2, 4] }
    expect(problems([ofFirst(2), ofSecond(3), ofFirst(4)])).toEqual([[twice], [], [twice]])
  })

  it('are refused for another question than the action has', () => {
    expect(problems([{ ...ofFirst(2), indicatorId: 'N1' }])).toEqual([[{ kind: 'indicator-fixed', indicatorId: 'A1' }]])
    expect(problems([{ ...ofFirst(2, { title: 'Ny' }), indicatorId: 'A1' }])).toEqual([[]])
  })

  it('are refused in a circle, within the file or with the plan', () => {
    expect(problems([ofFirst(2, { dependsOn: ['second'] })])).toEqual([
      [{ kind: 'circle', ids: ['first', 'second', 'first'] }],
    ])
    expect(problems([aNew(2, { dependsOn: ['new-2'] })])).toEqual([[{ kind: 'circle', ids: ['new-2', 'new-2'] }]])
    expect(states([aNew(2, { dependsOn: ['new-3'] }), aNew(3, { dependsOn: ['new-2'] })])).toEqual([
      'refused',
      'refused',
    ])
    // The file itself opens the circle that it would close.
    expect(states([ofFirst(2, { dependsOn: ['second'] }), ofSecond(3, { dependsOn: [] })])).toEqual([
      'changed',
      'changed',
    ])
  })

  it('are refused when what would open their circle is refused', () => {
    const bad: Row = { ...ofSecond(3), problems: [{ kind: 'bad' }] } as Row
    const { content: _content, ...unread } = bad as Row & { content: unknown }
    expect(problems([ofFirst(2, { dependsOn: ['second'] }), unread as Row])).toEqual([
      [{ kind: 'circle', ids: ['first', 'second', 'first'] }],
      [{ kind: 'bad' }],
    ])
  })

  it('are refused when they wait for a new action that is refused, however far', () => {
    const { content: _content, ...bad } = { ...aNew(2), problems: [{ kind: 'bad' as const }] } as Row & {
      content?: unknown
      problems: { kind: 'bad' }[]
    }
    expect(
      problems([bad as Row, aNew(3, { dependsOn: ['new-2'] }), aNew(4, { dependsOn: ['new-3'] }), aNew(5)]),
    ).toEqual([[{ kind: 'bad' }], [{ kind: 'waits-for-refused', row: 2 }], [{ kind: 'waits-for-refused', row: 3 }], []])
  })

  it('are refused when they wait for one whose id the plan lacks, but not for waiting as before', () => {
    const removed = aPlanned({ id: 'gone', position: 3 })
    const waits: Row = ofSecond(3, { dependsOn: ['first', 'gone'] })
    const unknown: Row = { ...ofFirst(2), id: 'gone' }
    const blocked = [[{ kind: 'unknown-id' }], [{ kind: 'waits-for-refused', row: 2 }]]
    expect(problems([unknown, waits])).toEqual(blocked)
    expect(problems([unknown, waits], contentsOf([first, second], [removed]))).toEqual(blocked)
    const waited = { ...second, dependsOn: ['first', 'gone'] }
    expect(problems([unknown, waits], contentsOf([first, waited], [removed]))).toEqual([[{ kind: 'unknown-id' }], []])
  })

  it('are twins where a new one has the title of an action that did not come from the file', () => {
    expect(
      compareSheet(contents, [aNew(2, { title: ' FÖRSTA ' }), aNew(3, { title: 'Första gången' })], {}),
    ).toMatchObject([{ state: 'twin', twin: { id: 'first' } }, { state: 'new' }])
    expect(states([{ ...aNew(2, { title: 'Första' }), id: 'first' }, aNew(3, { title: 'Första' })])).toEqual([
      'saved',
      'new',
    ])
  })

  it('are refused beyond what a plan holds, twins before others', () => {
    const almostFull = contentsOf(
      Array.from({ length: 149 }, (_, at) => aPlanned({ id: `a-${at}`, position: at + 1, title: 'A' })),
    )
    expect(states([aNew(2, { title: 'A' }), aNew(3, { title: 'B' })], almostFull)).toEqual(['refused', 'new'])
  })

  it('are refused beyond what a plan holds', () => {
    const full = contentsOf(Array.from({ length: 149 }, (_, at) => aPlanned({ id: `a-${at}`, position: at + 1 })))
    expect(problems([aNew(2), aNew(3), aNew(4)], full)).toEqual([
      [],
      [{ kind: 'full', most: 150 }],
      [{ kind: 'full', most: 150 }],
    ])
  })

  it('stand as saved once they are taken, also when that could not be noted or they are removed since', () => {
    expect(compareSheet(contents, [aNew(2)], { 2: 'saved' })).toMatchObject([{ state: 'saved' }])
    expect(states([{ ...aNew(2), id: 'first' }])).toEqual(['saved'])
    expect(states([{ ...aNew(2), id: 'first' }], contentsOf([], [first]))).toEqual(['saved'])
    expect(compareSheet(contents, [ofFirst(2, { title: 'Ny' })], { 2: 'stale' })).toMatchObject([{ state: 'changed' }])
  })
})
