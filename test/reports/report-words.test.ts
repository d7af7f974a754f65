import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  allRegions,
  capitalised,
  counted,
  countOf,
  inSentence,
  numberWord,
  regionsCount,
  regionsOfAll,
  verb,
} from '#shared/reports/report-words.ts'

/** Non-breaking spaces read as spaces. */
const read = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a number of regions in words', () => {
  it.each([
    [0, 'ingen region', 'no region'],
    [1, 'en region', 'one region'],
    [2, 'två regioner', 'two regions'],
    [12, 'tolv regioner', 'twelve regions'],
    [13, '13 regioner', '13 regions'],
    [21, 'alla 21 regioner', 'all 21 regions'],
  ])('%i', (count, sv, en) => {
    expect(read(regionsCount(count, 'sv'))).toBe(sv)
    expect(read(regionsCount(count, 'en'))).toBe(en)
  })

  it.each([
    [0, 'ingen av de 21 regionerna', 'none of the 21 regions'],
    [1, 'en av de 21 regionerna', 'one of the 21 regions'],
    [9, 'nio av de 21 regionerna', 'nine of the 21 regions'],
    [20, '20 av de 21 regionerna', '20 of the 21 regions'],
    [21, 'alla 21 regioner', 'all 21 regions'],
  ])('%i of all', (count, sv, en) => {
    expect(read(regionsOfAll(count, 'sv'))).toBe(sv)
    expect(read(regionsOfAll(count, 'en'))).toBe(en)
  })

  it.each([
    [0, 14, 'ingen av 14', 'none of 14'],
    [1, 14, 'en av 14', 'one of 14'],
    [9, 14, 'nio av 14', 'nine of 14'],
    [14, 14, 'alla 14', 'all 14'],
    [5, 5, 'alla fem', 'all five'],
  ])('%i of %i', (count, whole, sv, en) => {
    expect(read(countOf(count, whole, 'sv'))).toBe(sv)
    expect(read(countOf(count, whole, 'en'))).toBe(en)
  })

  it('never mixes singular and plural, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: allRegions }), (count) => {
        for (const text of [regionsCount(count, 'sv'), regionsOfAll(count, 'sv')].map(read))
          expect(text).not.toMatch(/\b(1|en|ett) regioner\b|\b([2-9]|1\d|20|två|tolv) region\b|\b0 |noll/)
        for (const text of [regionsCount(count, 'en'), regionsOfAll(count, 'en')].map(read))
          expect(text).not.toMatch(/\b(1|one) regions\b|\b([2-9]|1\d|20|two|twelve) region\b|\b0 |zero/)
      }),
    )
  })
})

describe('words around numbers', () => {
  it('write numbers up to twelve in words and group the digits of large ones', () => {
    expect(numberWord(7, 'sv')).toBe('sju')
    expect(read(numberWord(1234, 'sv'))).toBe('1 234')
    expect(numberWord(1234, 'en')).toBe('1,234')
  })
  it('give a noun its own form for none, one and many', () => {
    const forms = { none: 'inga hinder', one: 'ett hinder', many: 'hinder' }
    expect([0, 1, 2, 17].map((count) => counted(count, 'sv', forms))).toEqual([
      'inga hinder',
      'ett hinder',
      'två hinder',
      '17 hinder',
    ])
  })
  it('let the English verb follow the number', () => {
    expect([0, 1, 2].map((count) => verb(count, 'has', 'have'))).toEqual(['has', 'has', 'have'])
  })
  it('begin sentences with a capital and end them without', () => {
    expect(capitalised('åtta regioner')).toBe('Åtta regioner')
    expect(inSentence('Kartläggningen')).toBe('kartläggningen')
    expect(inSentence('YH-flex')).toBe('YH-flex')
  })
})
