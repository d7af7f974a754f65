import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codesOf, partsOf } from '#shared/px-api/expressions.ts'
import { aDimension } from '../tables/builders.ts'

const region = aDimension('region', ['SE', '01', '03', '04', '10', '12'], { isRegion: true })
const time = aDimension('Tid', ['2021', '2022', '2023', '2024'], { isTime: true })
const chosen = (expression: string, dimension = region) => {
  const found = codesOf(dimension, expression)
  return found.ok ? found.value : found.refusal.kind
}

describe('an expression', () => {
  it.each([
    ['01', ['01']],
    ['se', ['SE']],
    ['*', ['SE', '01', '03', '04', '10', '12']],
    ['0*', ['01', '03', '04']],
    ['?0', ['10']],
    ['??', ['SE', '01', '03', '04', '10', '12']],
    ['*1*', ['01', '10', '12']],
    ['top(2)', ['SE', '01']],
    ['TOP(2, 1)', ['01', '03']],
    ['top(99)', ['SE', '01', '03', '04', '10', '12']],
    ['bottom(2)', ['12', '10']],
    ['bottom(1,1)', ['10']],
    ['range(03,10)', ['03', '04', '10']],
    ['Range(10,03)', ['03', '04', '10']],
    ['from(10)', ['10', '12']],
    ['to(01)', ['SE', '01']],
    ['to(02)', 'unknown-value'],
    ['02', 'unknown-value'],
    ['top(2,6)', 'nothing-selected'],
    ['9*', 'nothing-selected'],
    ['top(2,1', 'wrong-expression'],
  ])('%s selects %j of regions', (expression, codes) => expect(chosen(expression)).toEqual(codes))

  it('counts the newest of time as the top', () => {
    expect([chosen('top(1)', time), chosen('top(1,1)', time), chosen('bottom(1)', time)]).toEqual([
      ['2024'],
      ['2023'],
      ['2021'],
    ])
    expect([chosen('from(2023)', time), chosen('to(2022)', time)]).toEqual([
      ['2023', '2024'],
      ['2021', '2022'],
    ])
  })

  it('with masks selects what a regular expression made of the mask does', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 8 }),
        (codes, mask) => {
          fc.pre(!codes.includes(mask) && /[*?]/.test(mask))
          const wanted = new RegExp(`^${mask.replaceAll('*', '.*').replaceAll('?', '.')}$`)
          const found = codesOf(aDimension('x', codes), mask)
          expect(found.ok ? found.value : []).toEqual(codes.filter((code) => wanted.test(code)))
        },
      ),
      { numRuns: 300 },
    ))

  it('with a mask of a hundred stars is held against a long code in no time', () => {
    const long = aDimension('x', [`${'a'.repeat(2000)}b`])
    const begun = performance.now()
    expect(chosen(`${'*a'.repeat(100)}c`, long)).toBe('nothing-selected')
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('a list of expressions', () => {
  it.each([
    ['01,03', ['01', '03']],
    ['top(2,1),SE', ['top(2,1)', 'SE']],
    [' 01 , , 03,', ['01', '03']],
    ['[a,b],c', ['a,b', 'c']],
    ['range(01,03),0?,*', ['range(01,03)', '0?', '*']],
    ['', []],
    ['top(1,2', ['top(1,2']],
  ])('%j is taken apart into %j', (list, parts) => expect(partsOf(list)).toEqual(parts))
})
