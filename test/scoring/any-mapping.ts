import fc from 'fast-check'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { type Indicator, type Instrument, indicatorsOf, levels } from '#shared/instruments/instrument.ts'
import { anAnswer, anyAnswers } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'

const weights = fc.integer({ min: 1, max: 5 })

/** Any instrument of up to twelve indicators in three areas, with weights, conditions on earlier ones, and some that are answered in words. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    shapes: fc.array(
      fc.record({
        letter: fc.constantFrom('A', 'B', 'C'),
        weight: weights,
        isText: fc.boolean(),
        condition: fc.option(fc.record({ place: fc.nat(11), level: fc.constantFrom(...levels) })),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    areaWeights: fc.tuple(weights, weights, weights),
  })
  .map(({ shapes, areaWeights }) => {
    const ids: string[] = []
    const indicators = shapes
      .toSorted((a, b) => (a.letter < b.letter ? -1 : 1))
      .map(({ letter, weight, isText, condition }, index): Indicator => {
        const id = `${letter}${index + 1}`
        const on = condition && ids[condition.place % Math.max(1, ids.length)]
        ids.push(id)
        return anIndicator(id, {
          weight,
          answerForm: isText ? 'text' : 'level',
          askedWhen:
            on && condition
              ? { match: 'all', tests: [{ indicatorId: on, is: 'at-least', level: condition.level }] }
              : null,
        })
      })
    const instrument = anInstrument(indicators)
    return {
      ...instrument,
      areas: instrument.areas.map((area, index) => ({ ...area, weight: areaWeights[index] ?? 1 })),
    }
  })

/** Any such instrument with any answers to it, half of them to all its indicators. */
export const anyGiven = anyInstrument.chain((instrument) =>
  fc
    .oneof(
      anyAnswers(instrument),
      fc
        .array(fc.constantFrom(...levels), { minLength: 12, maxLength: 12 })
        .map((given) =>
          indicatorsOf(instrument).map(({ id }, index) => anAnswer({ indicatorId: id, level: given[index] ?? 0 })),
        ),
    )
    .map((answers) => giveAnswers([instrument], answers)),
)
