import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { anAssessment } from '#test/review/an-assessment.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRound } from '#test/support/round.ts'
import { compareAnswers } from '#web/assessments/answer-words.ts'
import { areaView } from '#web/assessments/area-view.ts'
import type { Mapping } from '#web/assessments/mapping.ts'
import { daysUntil, overviewView } from '#web/assessments/overview-view.ts'
import { momentWords, savedLine } from '#web/assessments/saved-line.ts'
import { handInView } from '#web/review/hand-in-view.ts'
import { anAnswer, anAnswerContent, anyAnswers } from './an-answer.ts'

const reader = { language: 'sv', now: new Date('2026-10-05T12:00:00Z'), personId: 'bo@example.se' } as const

describe('what the pages of a mapping compute', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })
  const aMapping = (answers: Answer[]): Mapping => ({
    region: {
      code: '13',
      isoLetter: 'N',
      county: 'Hallands län',
      name: 'Region Halland',
      population: 1,
      populationYear: 2021,
    },
    round: aRound({ deadline: '2026-10-06' }),
    assessment: {
      regionCode: '13',
      roundId: '2026',
      opensOn: '2026-09-01',
      closesOn: '2030-12-31',
      status: 'open',
      version: 1,
    },
    ...giveAnswers([instrument], answers),
    lock: null,
  })

  it('say when and by whom an answer is saved, with the day when it was not today', () => {
    const at = (savedAt: string) => savedLine({ savedAt, savedBy: { id: 'anna@example.se', name: 'Anna Ek' } }, reader)
    expect(at('2026-10-05T11:59:00Z')).toBe('Sparat kl. 13:59 av Anna Ek.')
    expect(at('2026-10-04T21:59:00Z')).toBe('Sparat 4 oktober 2026 kl. 23:59 av Anna Ek.')
    expect(at('2026-10-04T22:01:00Z')).toBe('Sparat kl. 00:01 av Anna Ek.')
    expect(savedLine(null, reader)).toBe('Inget svar ännu.')
    expect(momentWords('2026-10-05T11:59:00Z', { ...reader, language: 'en' })).toBe('at 13:59')
  })

  it('count days to the deadline as the calendar says in Sweden', () => {
    expect(daysUntil('2026-10-06', new Date('2026-10-05T21:59:00Z'))).toBe(1)
    expect(daysUntil('2026-10-06', new Date('2026-10-05T22:01:00Z'))).toBe(0)
    expect(daysUntil('2026-10-01', new Date('2026-10-05T12:00:00Z'))).toBe(-4)
    // Summer time ends between these days.
    expect(daysUntil('2026-10-27', new Date('2026-10-20T12:00:00Z'))).toBe(7)
  })

  it('tell areas that are done, begun and untouched, and what to answer next', () => {
    const first = (instrument.areas[0]?.indicators ?? []).map(({ id }) => anAnswer({ indicatorId: id }))
    const halfDone = anAnswer({ indicatorId: 'B2', level: null, comment: 'Återkommer' })
    const view = overviewView(aMapping([...first, halfDone]), reader.now)
    expect(view.areas.slice(0, 3).map(({ state }) => state)).toEqual(['done', 'begun', 'untouched'])
    expect(view.nextUp).toEqual({ areaId: 'resources', indicatorId: 'B1' })
    const all = indicatorsOf(instrument).map(({ id }) => anAnswer({ indicatorId: id }))
    expect(overviewView(aMapping(all), reader.now).nextUp).toBeNull()
  })

  it('know the area before and after, and none beyond the ends', () => {
    const neighbours = (id: string) => {
      const view = areaView(aMapping([]), id)
      return [view?.previous?.letter ?? null, view?.number ?? null, view?.next?.letter ?? null]
    }
    expect(neighbours('role-mandate')).toEqual([null, 1, 'B'])
    expect(neighbours('national-barriers')).toEqual(['M', 14, null])
    expect(areaView(aMapping([]), 'finns-inte')).toBeNull()
  })

  it('list what is missing before handing in, and nothing else', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (answers) => {
        const view = handInView({ asked: instrument, answers, assessment: anAssessment(), lock: null })
        const levels = answers.filter((answer) => answer.level !== null)
        expect(view.missingCount + levels.length + view.notApplicableCount).toBe(view.indicatorCount)
        expect(view.noImportanceCount).toBe(levels.filter(({ importance }) => importance === null).length)
      }),
    )
  })

  it('compare two answers field by field, leaving out what neither says', () => {
    const indicator = indicatorsOf(instrument)[0]
    if (!indicator) throw new Error('no indicator')
    const mine = anAnswerContent({ level: 1, comment: 'Mitt', evidence: 'Beslut' })
    const theirs = anAnswerContent({
      level: null,
      isNotApplicable: true,
      notApplicableReason: 'Nej',
      evidence: 'Beslut',
    })
    expect(compareAnswers(mine, theirs, indicator, 'sv')).toEqual([
      {
        label: 'Nivå',
        mine: expect.stringMatching(/^Nivå 1: /),
        theirs: 'Ej tillämpligt',
        isDifferent: true,
        difference: null,
      },
      { label: 'Varför ej tillämpligt', mine: '', theirs: 'Nej', isDifferent: true, difference: null },
      { label: 'Det visar vårt svar', mine: 'Beslut', theirs: 'Beslut', isDifferent: false, difference: null },
      { label: 'Kommentar', mine: 'Mitt', theirs: '', isDifferent: true, difference: null },
    ])
  })
})
