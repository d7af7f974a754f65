import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { askedIds } from '#shared/assessments/asked.ts'
import type { AnswerContent } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import {
  type AskedWhen,
  type ConditionTest,
  type Indicator,
  type Instrument,
  indicatorsOf,
  levels,
} from '#shared/instruments/instrument.ts'
import { instrumentProblems } from '#shared/instruments/instrument-problems.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anAnswer, anAnswerContent } from './an-answer.ts'

const options = ['yes', 'no', 'partly'].map((id) => ({ id, label: { sv: id, en: id } }))
const choice = (id: string, change: Partial<Indicator> = {}): Indicator =>
  anIndicator(id, { answerForm: 'several', levels: [], options, ...change })
const when = (match: AskedWhen['match'], ...tests: ConditionTest[]): AskedWhen => ({ match, tests })
const atLeast2: ConditionTest = { indicatorId: 'A1', is: 'at-least', level: 2 }
const atMost1: ConditionTest = { indicatorId: 'A1', is: 'at-most', level: 1 }
const saysYes: ConditionTest = { indicatorId: 'A2', is: 'chosen', optionId: 'yes' }
const saysNotYes: ConditionTest = { indicatorId: 'A2', is: 'not-chosen', optionId: 'yes' }

const isAsked = (askedWhen: AskedWhen, answers: Record<string, Partial<AnswerContent>>): boolean => {
  const instrument = anInstrument([anIndicator('A1'), choice('A2'), anIndicator('A3', { askedWhen })])
  const given = Object.entries(answers).map(([id, content]) => [id, anAnswerContent(content)] as const)
  return askedIds(instrument, new Map(given)).has('A3')
}

describe('whether an indicator is asked', () => {
  it.each<[string, AskedWhen, Record<string, Partial<AnswerContent>>, boolean]>([
    ['at least: on the level', when('all', atLeast2), { A1: { level: 2 } }, true],
    ['at least: below it', when('all', atLeast2), { A1: { level: 1 } }, false],
    ['at most: on the level', when('all', atMost1), { A1: { level: 1 } }, true],
    ['at most: above it', when('all', atMost1), { A1: { level: 2 } }, false],
    ['at most: level 0 is a level', when('all', atMost1), { A1: { level: 0 } }, true],
    ['at most: no level yet', when('all', atMost1), { A1: { level: null } }, false],
    ['at most: no answer at all', when('all', atMost1), {}, false],
    ['at most: not applicable', when('all', atMost1), { A1: { level: 0, isNotApplicable: true } }, false],
    ['chosen: among others', when('all', saysYes), { A2: { chosen: ['partly', 'yes'] } }, true],
    ['chosen: others', when('all', saysYes), { A2: { chosen: ['no'] } }, false],
    ['not chosen: others', when('all', saysNotYes), { A2: { chosen: ['no'] } }, true],
    ['not chosen: nothing chosen yet', when('all', saysNotYes), { A2: { chosen: [] } }, false],
    ['not chosen: not applicable', when('all', saysNotYes), { A2: { chosen: ['no'], isNotApplicable: true } }, false],
    ['all: both', when('all', atLeast2, saysYes), { A1: { level: 3 }, A2: { chosen: ['yes'] } }, true],
    ['all: one', when('all', atLeast2, saysYes), { A1: { level: 3 }, A2: { chosen: ['no'] } }, false],
    ['any: one', when('any', atLeast2, saysYes), { A1: { level: 0 }, A2: { chosen: ['yes'] } }, true],
    ['any: none', when('any', atLeast2, saysYes), { A1: { level: 0 }, A2: { chosen: ['no'] } }, false],
  ])('%s', (_name, askedWhen, answers, expected) => {
    expect(isAsked(askedWhen, answers)).toBe(expected)
  })

  it('depends on no answer to an indicator that is itself not asked', () => {
    const instrument = anInstrument([
      anIndicator('A1'),
      anIndicator('A2', { askedWhen: when('all', atLeast2) }),
      anIndicator('A3', { askedWhen: when('all', { indicatorId: 'A2', is: 'at-least', level: 1 }) }),
    ])
    const answers = (level: 0 | 2) =>
      new Map([
        ['A1', anAnswerContent({ level })],
        ['A2', anAnswerContent({ level: 4 })],
      ])
    expect([...askedIds(instrument, answers(2))]).toEqual(['A1', 'A2', 'A3'])
    expect([...askedIds(instrument, answers(0))]).toEqual(['A1'])
  })

  it('leaves out of the asked part what is not asked, and keeps its answer beside', () => {
    const instrument = anInstrument([anIndicator('A1'), anIndicator('B1', { askedWhen: when('all', atLeast2) })])
    const low = [anAnswer({ indicatorId: 'B1' }), anAnswer({ level: 1 })]
    const given = giveAnswers([instrument], low)
    expect(given.asked.areas.map(({ indicators }) => indicators.length)).toEqual([1, 0])
    expect(given.answers).toEqual([low[1]])
    expect(given.notAsked).toEqual([low[0]])
    const high = giveAnswers([instrument], [anAnswer({ indicatorId: 'B1' }), anAnswer({ level: 2 })])
    expect(high.asked).toBe(instrument)
    expect(high.answers.map(({ indicatorId }) => indicatorId)).toEqual(['A1', 'B1'])
  })
})

const size = 8
const names = Array.from({ length: size }, (_, index) => `A${index + 1}`)
const isChoice = (index: number) => index % 2 === 1

const aTest = (before: number): fc.Arbitrary<ConditionTest> =>
  fc.integer({ min: 0, max: before - 1 }).chain((index): fc.Arbitrary<ConditionTest> => {
    const indicatorId = names[index] ?? ''
    return isChoice(index)
      ? fc.record({
          indicatorId: fc.constant(indicatorId),
          is: fc.constantFrom('chosen', 'not-chosen'),
          optionId: fc.constantFrom('yes', 'no', 'partly'),
        })
      : fc.record({
          indicatorId: fc.constant(indicatorId),
          is: fc.constantFrom('at-least', 'at-most'),
          level: fc.constantFrom(...levels),
        })
  })

/** Any instrument of eight indicators, levels and choices by turns, with conditions on earlier ones. */
const anyInstrument: fc.Arbitrary<Instrument> = fc
  .tuple(
    ...names.map((_, index) =>
      index === 0
        ? fc.constant(null)
        : fc.option(
            fc.record({
              match: fc.constantFrom('all', 'any'),
              tests: fc.array(aTest(index), { minLength: 1, maxLength: 3 }),
            }),
          ),
    ),
  )
  .map((conditions) =>
    anInstrument(
      names.map((id, index) => (isChoice(index) ? choice : anIndicator)(id, { askedWhen: conditions[index] ?? null })),
    ),
  )

const anyAnswerTo = (index: number): fc.Arbitrary<AnswerContent | null> =>
  fc.option(
    fc
      .record({
        level: isChoice(index) ? fc.constant(null) : fc.option(fc.constantFrom(...levels)),
        chosen: isChoice(index) ? fc.subarray(['yes', 'no', 'partly']) : fc.constant<string[]>([]),
        isNotApplicable: fc.boolean(),
      })
      .map(anAnswerContent),
    { freq: 4 },
  )
const anyGiven: fc.Arbitrary<Map<string, AnswerContent>> = fc
  .tuple(...names.map((_, index) => anyAnswerTo(index)))
  .map((contents) => new Map(contents.flatMap((content, index) => (content ? [[names[index] ?? '', content]] : []))))

/** The rule once more, from the question back to what it depends on. */
const isAskedByRule = (instrument: Instrument, answers: Map<string, AnswerContent>, id: string): boolean => {
  const condition = indicatorsOf(instrument).find((indicator) => indicator.id === id)?.askedWhen
  if (!condition) return true
  const passed = condition.tests.filter((test) => {
    const answer = answers.get(test.indicatorId)
    if (!answer || answer.isNotApplicable || !isAskedByRule(instrument, answers, test.indicatorId)) return false
    if ('level' in test)
      return answer.level !== null && (test.is === 'at-least' ? answer.level >= test.level : answer.level <= test.level)
    const isChosen = answer.chosen.some((chosen) => chosen === test.optionId)
    return test.is === 'chosen' ? isChosen : answer.chosen.length > 0 && !isChosen
  })
  return passed.length >= (condition.match === 'any' ? 1 : condition.tests.length)
}

describe('what is asked of any instrument', () => {
  it('follows from the rule, whichever indicator one looks at', () => {
    fc.assert(
      fc.property(anyInstrument, anyGiven, (instrument, answers) => {
        expect(instrumentProblems(instrument).filter(({ kind }) => kind.startsWith('condition'))).toEqual([])
        expect([...askedIds(instrument, answers)]).toEqual(names.filter((id) => isAskedByRule(instrument, answers, id)))
      }),
    )
  })

  it('is the same without the answers that count for nothing', () => {
    fc.assert(
      fc.property(anyInstrument, anyGiven, (instrument, answers) => {
        const asked = askedIds(instrument, answers)
        const counting = new Map([...answers].filter(([id]) => asked.has(id)))
        expect(askedIds(instrument, counting)).toEqual(asked)
      }),
    )
  })

  it('divides the answers into those that count and those kept beside, none lost', () => {
    fc.assert(
      fc.property(anyInstrument, anyGiven, (instrument, contents) => {
        const stored = [...contents].map(([indicatorId, content]) => anAnswer({ ...content, indicatorId }))
        const { asked, answers, notAsked } = giveAnswers([instrument], stored)
        const ids = new Set(indicatorsOf(asked).map(({ id }) => id))
        expect(answers.every(({ indicatorId }) => ids.has(indicatorId))).toBe(true)
        expect(notAsked.some(({ indicatorId }) => ids.has(indicatorId))).toBe(false)
        expect(new Set([...answers, ...notAsked])).toEqual(new Set(stored))
      }),
    )
  })
})
