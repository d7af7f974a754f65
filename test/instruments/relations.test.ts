import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { listAreaParts } from '#shared/instruments/draft-store.ts'
import { moveToArea } from '#shared/instruments/edit-indicator.ts'
import { type ActionProposal, findIndicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import { changesBetween } from '#shared/instruments/instrument-changes.ts'
import { instrumentProblems } from '#shared/instruments/instrument-problems.ts'
import { fromWorkbook, toWorkbook } from '#shared/instruments/instrument-workbook.ts'
import { fromYaml, toYaml } from '#shared/instruments/instrument-yaml.ts'
import { relationProblems } from '#shared/instruments/relation-problems.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { must, openWorkshop, sara } from './a-workshop.ts'

const text = { sv: 't', en: 't' }
const anAction = (id: string, change: Partial<ActionProposal> = {}): ActionProposal => ({
  id,
  reach: 2,
  effort: 2,
  alsoFor: [],
  title: text,
  text,
  measure: text,
  ...change,
})

describe('what indicators and their actions lean on', () => {
  it('must be there, be answered by a level, and not be itself', () => {
    const indicators = [
      anIndicator('A1', { buildsOn: ['Z9', 'A3'], actions: [anAction('A1-1', { alsoFor: ['A1', 'A2', 'Z9'] })] }),
      anIndicator('A2', { buildsOn: ['A2'] }),
      anIndicator('A3', { answerForm: 'text', levels: [] }),
    ]
    expect(relationProblems(indicators)).toEqual([
      { kind: 'builds-on-unknown', at: 'A1', names: 'Z9' },
      { kind: 'builds-on-unknown', at: 'A1', names: 'A3' },
      { kind: 'also-for-itself', at: 'A1', action: 'A1-1' },
      { kind: 'also-for-unknown', at: 'A1', action: 'A1-1', names: 'Z9' },
      { kind: 'builds-on-circle', at: 'A2', names: ['A2', 'A2'] },
    ])
    expect(instrumentProblems(anInstrument(indicators))).toEqual(expect.arrayContaining(relationProblems(indicators)))
  })

  it('may not go round: each in the circle is told the way, those that only lead to it are not', () => {
    const indicators = [
      anIndicator('A1', { buildsOn: ['B1'] }),
      anIndicator('A2', { buildsOn: ['A1'] }),
      anIndicator('B1', { buildsOn: ['A1'] }),
    ]
    expect(relationProblems(indicators)).toEqual([
      { kind: 'builds-on-circle', at: 'A1', names: ['A1', 'B1', 'A1'] },
      { kind: 'builds-on-circle', at: 'B1', names: ['B1', 'A1', 'B1'] },
    ])
  })

  it('has no circle exactly where the indicators can be put in an order', () => {
    const ids = ['A1', 'A2', 'A3', 'A4', 'A5']
    const anyEdges = fc.tuple(...ids.map(() => fc.subarray(ids)))
    const canBeOrdered = (edges: readonly string[][]): boolean => {
      let left = new Map(ids.map((id, index) => [id, edges[index] ?? []]))
      for (;;) {
        const next = new Map([...left].filter(([, on]) => on.some((id) => left.has(id))))
        if (next.size === left.size) return left.size === 0
        left = next
      }
    }
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const problems = relationProblems(ids.map((id, index) => anIndicator(id, { buildsOn: edges[index] ?? [] })))
        expect(problems.length === 0).toBe(canBeOrdered(edges))
      }),
    )
  })

  it('follows when an indicator gets another id, and shows in what a version changes', async () => {
    const first = anInstrument([
      anIndicator('A1'),
      anIndicator('A2', { buildsOn: ['A1'] }),
      anIndicator('B1', { buildsOn: ['A1'], actions: [anAction('B1-1', { alsoFor: ['A1'] })] }),
    ])
    const workshop = await openWorkshop(first)
    const key = { instrumentId: 'mapping', instrumentVersion: 2 }
    must(await workshop.drafts.startVersion({ id: 'mapping', actor: sara, at: workshop.at() }))
    const moved = must(
      await workshop.drafts.change({
        key,
        deed: { kind: 'indicator-moved', subject: '' },
        actor: sara,
        at: workshop.at(),
        edit: moveToArea('area-a', 'A1', 'area-b'),
      }),
    )
    const areas = moved.areas.map(({ area }) => area)
    const after = { ...first, areas }
    expect(findIndicator(after, 'A2')?.indicator.buildsOn).toEqual(['B2'])
    expect(findIndicator(after, 'B1')?.indicator.actions[0]?.alsoFor).toEqual(['B2'])
    expect(changesBetween(first, after).indicators.map(({ indicator, fields }) => [indicator.id, fields])).toEqual([
      ['A2', ['buildsOn']],
      ['B1', ['buildsOn', 'actions']],
      ['B2', []],
      ['A1', []],
    ])
    await workshop.stop()
  })
})

describe('an instrument from before there were efforts and relations', () => {
  const old = anInstrument([anIndicator('A1', { actions: [anAction('A1-1')] })])

  it('is read from its files with the usual values, which files leave out', async () => {
    const yaml = toYaml(old)
    expect(yaml).not.toMatch(/effort|alsoFor|buildsOn/)
    expect(fromYaml(yaml)).toEqual({ ok: true, value: old })
    const { default: writeExcelFile } = await import('write-excel-file/node')
    const read = await readWorkbook(await toWorkbook(old))
    if (!read.ok) throw new Error('no workbook')
    const later = ['bygger på', 'arbete', 'hjälper även']
    const without = read.value.map(({ name, rows }) => {
      const kept = (rows[0] ?? []).flatMap((heading, index) => (later.includes(String(heading)) ? [] : [index]))
      return {
        sheet: name,
        data: rows.map((row) => kept.map((index) => (row[index] == null ? null : { value: row[index] }))),
      }
    })
    const workbook = await writeExcelFile(without as Parameters<typeof writeExcelFile>[0]).toBuffer()
    expect(await fromWorkbook(new Uint8Array(workbook))).toEqual({ ok: true, value: old })
  })

  it('is read from the store with the usual values', async () => {
    const workshop = await openWorkshop(old)
    const key = { instrumentId: 'mapping', instrumentVersion: 2 }
    must(await workshop.drafts.startVersion({ id: 'mapping', actor: sara, at: workshop.at() }))
    const [item] = await workshop.store.query('content', 'INSTRUMENT#mapping#VERSION#000002', 'AREA#')
    if (!item) throw new Error('no area')
    const [{ buildsOn: _buildsOn, actions, ...indicator }] = (item.area as (typeof old)['areas'][number])
      .indicators as [(typeof old)['areas'][number]['indicators'][number]]
    const before = actions.map(({ effort: _effort, alsoFor: _alsoFor, ...action }) => action)
    const stored = { ...item, area: { ...(item.area as object), indicators: [{ ...indicator, actions: before }] } }
    const written = await workshop.store.commit({
      changes: [{ table: 'content', put: stored, condition: { equals: { revision: 1 } } }],
      audit: { scope: 'SE', actor: sara, action: 'test', subject: 'test', at: workshop.at().toISOString() },
    })
    expect(written.ok).toBe(true)
    const [part] = await listAreaParts(workshop.store, key)
    expect(part?.area).toEqual(old.areas[0])
    await workshop.stop()
  })
})

describe('the mapping instrument’s own efforts and relations', () => {
  it('say the effort of every action, and have 15 to 30 actions that help several', async () => {
    const indicators = indicatorsOf(await readMappingInstrument())
    const actions = indicators.flatMap((indicator) => indicator.actions)
    for (const effort of [1, 2, 3])
      expect(actions.filter((action) => action.effort === effort).length).toBeGreaterThan(20)
    const several = actions.filter(({ alsoFor }) => alsoFor.length > 0)
    expect(several.length).toBeGreaterThanOrEqual(15)
    expect(several.length).toBeLessThanOrEqual(30)
    expect(indicators.filter(({ buildsOn }) => buildsOn.length > 0).length).toBeGreaterThanOrEqual(15)
    expect(relationProblems(indicators)).toEqual([])
  })
})
