import { describe, expect, it } from '@jest/globals'
import type { Answer } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { compareRows } from '#shared/exchange/compare-rows.ts'
import type { FileRow } from '#shared/exchange/read-answers.ts'
import { anAnswer, anAnswerContent } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'

const instrument = anInstrument([
  anIndicator('A1'),
  anIndicator('A2', { askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 3 }] } }),
  anIndicator('B1'),
])

const aRow = (id: string, change: Partial<Extract<FileRow, { content: unknown }>> = {}): FileRow => ({
  id,
  version: 0,
  isUntouched: false,
  content: anAnswerContent({ level: 3 }),
  ...change,
})

const compare = (answers: Answer[], rows: FileRow[], mayAnswer: (id: string) => boolean = () => true) =>
  compareRows(giveAnswers([instrument], answers), rows, mayAnswer)

const states = (answers: Answer[], rows: FileRow[], mayAnswer?: (id: string) => boolean) =>
  compare(answers, rows, mayAnswer).map(({ id, state }) => `${id} ${state}`)

describe('a row of a file', () => {
  it('changes what still stands in the version that the file knew', () => {
    const saved = anAnswer({ level: 1, version: 4 })
    expect(compare([saved], [aRow('A1', { version: 4 })])).toMatchObject([
      { id: 'A1', state: 'changed', from: { level: 1 }, to: { level: 3 }, version: 4 },
    ])
  })

  it('conflicts with what somebody has saved since, and is then based on that', () => {
    const saved = anAnswer({ level: 1, version: 5 })
    expect(compare([saved], [aRow('A1', { version: 4 })])).toMatchObject([
      { state: 'conflict', from: { level: 1 }, to: { level: 3 }, version: 5 },
    ])
    expect(states([saved], [aRow('A1')])).toEqual(['A1 conflict'])
  })

  it('is nothing when it has not been touched, or says what is saved already, whatever the version', () => {
    const saved = anAnswer({ level: 3, version: 5 })
    expect(states([saved], [aRow('A1', { version: 2 })])).toEqual(['A1 same'])
    expect(states([anAnswer({ level: 1, version: 5 })], [aRow('A1', { version: 2, isUntouched: true })])).toEqual([
      'A1 same',
    ])
    expect(states([], [aRow('B1', { content: anAnswerContent({ level: null, power: 'own' }) })])).toEqual(['B1 same'])
  })

  it('is refused where the answer is locked, and only there', () => {
    expect(states([], [aRow('A1'), aRow('B1')], (id) => id === 'B1')).toEqual(['A1 refused', 'B1 changed'])
  })

  it('is refused where the question is not asked, as things stand when all of the file is saved', () => {
    expect(states([], [aRow('A2')])).toEqual(['A2 refused'])
    expect(states([], [aRow('A1'), aRow('A2')])).toEqual(['A1 changed', 'A2 changed'])
    expect(
      states(
        [anAnswer({ level: 4 })],
        [aRow('A1', { version: 1, content: anAnswerContent({ level: 0 }) }), aRow('A2')],
      ),
    ).toEqual(['A1 changed', 'A2 refused'])
  })

  it('comes in the order of the questions, unknown ones last', () => {
    const unknown: FileRow = { id: 'Z9', problems: [{ kind: 'unknown-indicator' }] }
    expect(states([], [unknown, aRow('B1'), aRow('A1')])).toEqual(['A1 changed', 'B1 changed', 'Z9 refused'])
  })
})
