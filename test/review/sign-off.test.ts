import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import { type GivenAnswers, giveAnswers } from '#shared/assessments/given-answers.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { answerChanges } from '#shared/review/answer-changes.ts'
import { withDependants } from '#shared/review/dependants.ts'
import { makeSignOff, verifySignOff } from '#shared/review/sign-off.ts'
import { canonicalJson, hashOf, signedContent } from '#shared/review/signed-content.ts'
import { anAnswer, anyAnswers, anyContent } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'

const instrument = anInstrument(['A1', 'A2', 'B1', 'B2'].map((id) => anIndicator(id)))
const place = { regionCode: '13', roundId: '2026' }
const by = { id: 'anna@example.se', name: 'Anna Ek' }
const at = new Date('2026-10-05T12:00:00Z')
const given = (answers: Answer[]): GivenAnswers => giveAnswers([instrument], answers)
const sign = (answers: Answer[]) => makeSignOff(place, given(answers), answers, { by, at })

/** The same answers with one given, changed or taken away. */
const oneChanged = fc
  .tuple(
    anyAnswers(instrument),
    fc.constantFrom(...indicatorsOf(instrument).map(({ id }) => id)),
    fc.option(anyContent),
  )
  .map(([answers, id, content]) => ({
    answers,
    after: [
      ...answers.filter(({ indicatorId }) => indicatorId !== id),
      ...(content ? [anAnswer({ ...content, indicatorId: id, version: 2 })] : []),
    ],
  }))

describe('a signature', () => {
  it('holds for what was signed, in whatever order it is read and whoever saved the same again', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (answers) => {
        const again = answers
          .map((answer) => ({ ...answer, version: answer.version + 1, savedBy: { id: 'bo@example.se', name: 'Bo' } }))
          .toReversed()
        expect(verifySignOff(sign(answers), place, given(again))).toBe(true)
      }),
    )
  })

  it('shows any change of any answer, and what it was', () => {
    fc.assert(
      fc.property(oneChanged, ({ answers, after }) => {
        const changes = answerChanges(given(answers), given(after))
        expect(verifySignOff(sign(answers), place, given(after))).toBe(changes.length === 0)
        expect(changes.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is of one region, one round and one version of the questions', () => {
    const answers = [anAnswer()]
    const signature = sign(answers)
    expect(verifySignOff(signature, { ...place, regionCode: '14' }, given(answers))).toBe(false)
    expect(verifySignOff(signature, { ...place, roundId: '2027' }, given(answers))).toBe(false)
    const newer = { ...instrument, version: 2 }
    expect(verifySignOff(signature, place, giveAnswers([newer], [anAnswer({ instrumentVersion: 2 })]))).toBe(false)
  })

  it('leaves out what is not asked, and shows it once it is', () => {
    const conditional = anInstrument([
      anIndicator('A1'),
      anIndicator('A2', {
        askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 3 }] },
      }),
    ])
    const at1 = [anAnswer({ level: 1 }), anAnswer({ indicatorId: 'A2', level: 4 })]
    const low = giveAnswers([conditional], at1)
    expect(Object.keys(signedContent(place, low).answers)).toEqual(['A1'])
    const high = giveAnswers([conditional], [anAnswer({ level: 3 }), anAnswer({ indicatorId: 'A2', level: 4 })])
    expect(answerChanges(low, high).map(({ indicatorId }) => indicatorId)).toEqual(['A1', 'A2'])
    expect(withDependants(conditional, 'A1')).toEqual(['A1', 'A2'])
    expect(withDependants(conditional, 'A2')).toEqual(['A2'])
  })

  it('can be computed by anybody from the file', () => {
    const content = signedContent(place, given([anAnswer({ comment: 'Å "citat"' })]))
    const file = canonicalJson(content)
    expect(createHash('sha256').update(file, 'utf8').digest('hex')).toBe(hashOf(content))
    expect(JSON.parse(file)).toEqual(content)
    expect(file.startsWith('{"answers":{"A1":{"chosen":[],"comment":"Å \\"citat\\"",')).toBe(true)
  })

  it('is over one form of JSON only: keys in order, nothing between', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(value)
      }),
    )
  })
})
