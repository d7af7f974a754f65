import { describe, expect, it } from '@jest/globals'
import { measures } from '#shared/measures/measures.ts'
import type { Localized } from '#shared/platform/language.ts'
import { firstCountYear } from '#shared/statistics/count-years.ts'

describe('the definitions of the measures', () => {
  it('say in both languages what is counted, what is not, of whom, from where and how good it is', () => {
    for (const [id, measure] of Object.entries(measures)) {
      expect(measure.id).toBe(id)
      const texts: Localized[] = [
        measure.name,
        measure.unit,
        measure.counts,
        measure.countsNot,
        measure.population,
        measure.source,
        measure.quality,
      ]
      for (const { sv, en } of texts) {
        expect([sv.trim(), en.trim()]).toEqual([sv, en])
        expect(sv.length * en.length).toBeGreaterThan(0)
        expect(sv).not.toBe(en)
      }
    }
  })

  it('part the validations before 2023 from those after, when the legal definition changed', () => {
    const { comparabilityBreak, since, source } = measures.validations
    expect(comparabilityBreak.year).toBe(2023)
    expect(comparabilityBreak.text.sv).toContain('1 januari 2023')
    expect(since).toBe(firstCountYear)
    expect(source.sv).toContain('2022:1549')
  })

  it('never call higher vocational education validations', () => {
    const { name, unit, countsNot } = measures['higher-vocational']
    for (const { sv, en } of [name, unit]) expect(sv + en).not.toMatch(/valid/i)
    expect(countsNot.sv).toMatch(/^Valideringar/)
  })
})
