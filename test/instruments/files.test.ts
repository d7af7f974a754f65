import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ReadFile } from '#shared/instruments/check-file.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { fromWorkbook, toWorkbook } from '#shared/instruments/instrument-workbook.ts'
import { fromYaml, toYaml } from '#shared/instruments/instrument-yaml.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { arbitraryInstrument } from './arbitrary-instrument.ts'

const value = (read: ReadFile): Instrument => {
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.problems.slice(0, 3)))
  return read.value
}
const problems = (read: ReadFile) => (read.ok ? [] : read.refusal.problems)

describe('an instrument as a file', () => {
  it('is the same after YAML out and in again, whatever its texts hold', () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        expect(value(fromYaml(toYaml(instrument)))).toEqual(instrument)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same after XLSX out and in again, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstrument, async (instrument) => {
        expect(value(await fromWorkbook(await toWorkbook(instrument)))).toEqual(instrument)
      }),
      { numRuns: 60 },
    )
  })

  it('carries the real one, of 200 kB, both ways', async () => {
    const real = await readMappingInstrument()
    expect(value(fromYaml(toYaml(real)))).toEqual(real)
    expect(value(await fromWorkbook(await toWorkbook(real)))).toEqual(real)
  })

  it('has no cell that a spreadsheet could take for a formula', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstrument, async (instrument) => {
        const sheets = await readWorkbook(await toWorkbook(instrument))
        const cells = sheets.ok ? sheets.value.flatMap(({ rows }) => rows.flat()) : ['=no workbook']
        expect(cells.filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('a file that cannot be read', () => {
  const good = anInstrument([anIndicator('A1'), anIndicator('A2')])

  it('says the line of what is no YAML, and of each thing that is wrong', () => {
    expect(problems(fromYaml('id: [1'))).toEqual([{ kind: 'unreadable', place: { line: 1, column: 7 }, path: '' }])
    const yaml = toYaml(good)
      .replace('targetLevel: 3', 'targetLevel: 9')
      .replace('      - id: A2\n', '      - id: A2\n        colour: red\n')
      .replace('letter: A', 'letter: aa')
    const lineOf = (text: string) => yaml.split('\n').findIndex((line) => line.includes(text)) + 1
    const found = problems(fromYaml(yaml)).map(({ kind, path, place }) => [
      kind,
      path,
      place && 'line' in place ? place.line : null,
    ])
    expect(found).toEqual([
      ['not-allowed', 'targetLevel', lineOf('targetLevel')],
      ['ill-formed', 'areas.0.letter', lineOf('letter: aa')],
      ['unknown-field', 'areas.0.indicators.1', lineOf('id: A2')],
    ])
  })

  it('refuses two of one id, since a draft keeps its parts by them', () => {
    const twice = problems(fromYaml(toYaml(anInstrument([anIndicator('A1'), anIndicator('A1')]))))
    expect(twice.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['id-twice areas.0.indicators.1.id'])
  })

  it('is not taken in by a bomb of aliases, a file that is nothing, or a workbook of another kind', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij']
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${[...'abcdefghij'][index]}`)
            .join(',')}]`,
      )
      .join('\n')}`
    expect(problems(fromYaml(bomb)).map(({ kind }) => kind)).toEqual(['unreadable'])
    expect(problems(fromYaml('')).length).toBeGreaterThan(0)
    expect(problems(await fromWorkbook(new TextEncoder().encode('PK\u0003\u0004 no'))).map(({ kind }) => kind)).toEqual(
      ['unreadable'],
    )
    expect(problems(await fromWorkbook(new Uint8Array())).map(({ kind }) => kind)).toEqual(['unreadable'])
  })

  it('says the sheet and cell of what is wrong in a workbook', async () => {
    const draft = anInstrument([anIndicator('A1', { power: 'mine' as 'own', weight: 7 })])
    expect(problems(await fromWorkbook(await toWorkbook(draft)))).toEqual([
      {
        kind: 'not-allowed',
        allowed: 'own, shared, national',
        path: 'areas.0.indicators.0.power',
        place: { sheet: 'Frågor', cell: 'K2' },
      },
      {
        kind: 'not-allowed',
        allowed: '≤ 5',
        path: 'areas.0.indicators.0.weight',
        place: { sheet: 'Frågor', cell: 'L2' },
      },
    ])
  })
})
