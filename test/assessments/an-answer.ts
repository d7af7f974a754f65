import fc from 'fast-check'
import type { Answer, AnswerContent } from '#shared/assessments/assessment.ts'
import { type Instrument, indicatorsOf, levels, powers } from '#shared/instruments/instrument.ts'

/** An answer with level 2 and nothing else, changed as the test needs. */
export const anAnswerContent = (change: Partial<AnswerContent> = {}): AnswerContent => ({
  level: 2,
  chosen: [],
  isNotApplicable: false,
  notApplicableReason: '',
  evidence: '',
  power: null,
  importance: null,
  comment: '',
  ...change,
})

/** A saved answer to A1 of Region Halland in the round 2026. */
export const anAnswer = (change: Partial<Answer> = {}): Answer => ({
  ...anAnswerContent(),
  regionCode: '13',
  roundId: '2026',
  indicatorId: 'A1',
  instrumentVersion: 1,
  version: 1,
  savedAt: '2026-10-05T12:00:00.000Z',
  savedBy: { id: 'anna@example.se', name: 'Anna Ek' },
  ...change,
})

/** Any answer that a person can give: a level, not applicable, or half-done. */
export const anyContent: fc.Arbitrary<AnswerContent> = fc
  .record({
    level: fc.option(fc.constantFrom(...levels)),
    isNotApplicable: fc.boolean(),
    power: fc.option(fc.constantFrom(...powers)),
    importance: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)),
    comment: fc.string(),
  })
  .map((parts) => anAnswerContent({ ...parts, level: parts.isNotApplicable ? null : parts.level }))

/** Any set of answers to the instrument's indicators, some of them missing. */
export const anyAnswers = (instrument: Instrument): fc.Arbitrary<Answer[]> =>
  fc
    .tuple(...indicatorsOf(instrument).map(({ id }) => fc.option(anyContent).map((content) => ({ id, content }))))
    .map((all) => all.flatMap(({ id, content }) => (content ? [anAnswer({ ...content, indicatorId: id })] : [])))
