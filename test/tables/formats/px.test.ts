import { describe, expect, it } from '@jest/globals'
import { symbols } from '#shared/tables/symbols.ts'
import { aTable } from '../builders.ts'
import { readPx } from '../read-px.ts'
import { forAnyCut, textOf } from '../written-cut.ts'

describe('the file in PX', () => {
  const pxText = (text: string) => text.replaceAll('"', "'").replaceAll(/[\r\n]+/g, ' ')
  const dots = { 'not-published': '.', suppressed: '..', 'not-available': '...' }

  it('gives every cell in the order of stub and heading, with the texts and codes of each value', () =>
    forAnyCut(async (cut, language) => {
      const { keywords, data } = readPx(await textOf('px', cut, language))
      const order = [...(keywords.get('STUB') ?? []), ...(keywords.get('HEADING') ?? [])]
      expect(order).toEqual(cut.dimensions.map(({ label }) => pxText(label[language])))
      for (const [index, { values }] of cut.dimensions.entries()) {
        expect(keywords.get(`VALUES(${order[index]})`)).toEqual(values.map(({ label }) => pxText(label[language])))
        expect(keywords.get(`CODES(${order[index]})`)).toEqual(values.map(({ code }) => code))
      }
      expect(data).toEqual(cut.cells.map((cell) => ('value' in cell ? cell.value : dots[cell.missing])))
      for (const cell of cut.cells)
        if ('missing' in cell)
          expect(keywords.get(`DATASYMBOL${dots[cell.missing].length}`)).toEqual([
            symbols[cell.missing].symbol[language],
          ])
    }))

  it('has the keywords that the format demands, says that parts may not be added up, and which years they are', async () => {
    const table = aTable()
    const cut = { table, dimensions: table.dimensions, cells: Array.from({ length: 24 }, (_, value) => ({ value })) }
    const text = await textOf('px', cut, 'sv')
    const { keywords } = readPx(text)
    expect(text.startsWith('CHARSET="ANSI";\nAXIS-VERSION="2013";\nCODEPAGE="utf-8";\nLANGUAGE="sv";\n')).toBe(true)
    for (const keyword of [
      'MATRIX',
      'SUBJECT-CODE',
      'SUBJECT-AREA',
      'DECIMALS',
      'TITLE',
      'CONTENTS',
      'UNITS',
      'SOURCE',
      'NOTE',
    ])
      expect([keyword, keywords.get(keyword)]).toEqual([keyword, [expect.stringMatching(/./)]])
    expect(keywords.get('TITLE')).toEqual(['En tabell, efter region sv, sex sv, measure sv och year sv'])
    expect(keywords.get('AGGREGALLOWED')).toEqual(['NO'])
    expect(keywords.get('TIMEVAL(year sv)')).toEqual(['TLIST(A1)', '2023', '2024'])
    expect(keywords.get('LAST-UPDATED')).toEqual(['20261005 00:00'])
  })
})
