import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { contentOf, isSameContent } from '#shared/assessments/assessment.ts'
import { mappingProgress, missingIndicators } from '#shared/assessments/progress.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anAnswer, anyAnswers } from './an-answer.ts'

describe('the progress of a mapping', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })

  it('counts levels and what is not applicable, not half-done answers', () => {
    const progress = mappingProgress(instrument, [
      anAnswer({ indicatorId: 'A1' }),
      anAnswer({ indicatorId: 'A2', level: null, isNotApplicable: true }),
      anAnswer({ indicatorId: 'A3', level: null, comment: 'Vi återkommer.' }),
    ])
    expect(progress.answeredCount).toBe(2)
    expect(progress.areas[0]).toMatchObject({ answeredCount: 2, area: { id: 'role-mandate' } })
    expect(progress.areas[1]).toMatchObject({ answeredCount: 0, last: null })
  })

  it('knows who saved last, in an area and in the whole', () => {
    const bo = { id: 'bo@example.se', name: 'Bo Ek' }
    const progress = mappingProgress(instrument, [
      anAnswer({ indicatorId: 'A1', savedAt: '2026-10-05T12:00:00.000Z' }),
      anAnswer({ indicatorId: 'B1', savedAt: '2026-10-06T12:00:00.000Z', savedBy: bo }),
    ])
    expect(progress.last).toEqual({ at: '2026-10-06T12:00:00.000Z', by: bo, indicatorId: 'B1' })
    expect(progress.areas[0]?.last?.by.name).toBe('Anna Ek')
  })

  it('leaves out answers to what the instrument does not ask', () => {
    expect(mappingProgress(instrument, [anAnswer({ indicatorId: 'Z9' })])).toMatchObject({
      answeredCount: 0,
      last: null,
    })
  })

  it('says 100 percent only when nothing is left, and what is left is what is missing', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (answers) => {
        const progress = mappingProgress(instrument, answers)
        expect(progress.percent === 100).toBe(progress.leftCount === 0)
        expect(missingIndicators(instrument, answers)).toHaveLength(progress.leftCount)
        expect(progress.areas.reduce((sum, area) => sum + area.leftCount, 0)).toBe(progress.leftCount)
      }),
    )
  })

  it('calls two answers the same when they say the same, whoever saved them', () => {
    const answer = anAnswer({ comment: 'Ja' })
    expect(isSameContent(answer, { ...contentOf(answer) })).toBe(true)
    expect(isSameContent(answer, anAnswer({ comment: 'Nej' }))).toBe(false)
  })
})
