import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import { carryOver } from '#shared/assessments/carry-over.ts'
import type { Instrument, Lineage, Origin } from '#shared/instruments/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anAnswer } from './an-answer.ts'
import { aHistory, type History } from './planted-lineages.ts'

const version = (number: number, origins: Record<string, Origin>, removed: string[] = []): Instrument => {
  const lineage: Lineage = {
    fromVersion: number - 1,
    origins,
    removed: removed.map((indicatorId) => ({ indicatorId, reason: { sv: 'Bort', en: 'Gone' } })),
  }
  return anInstrument(
    Object.keys(origins).map((id) => anIndicator(id)),
    { version: number, lineage: number === 1 ? null : lineage },
  )
}
const first = anInstrument(['A1', 'A2', 'A3'].map((id) => anIndicator(id)))
const toA = (indicatorId: string, change: Partial<Answer> = {}) => anAnswer({ indicatorId, version: 5, ...change })
const lookedAt = (carried: ReturnType<typeof carryOver>) =>
  [...carried.toLookAt].map(([id, answers]) => [id, answers.map(({ indicatorId }) => indicatorId).sort()])

describe('answers under a new version of the instrument', () => {
  it('count where the question is kept, as they stand in the store', () => {
    const second = version(2, { A1: { kind: 'kept', from: ['A1'] } }, ['A2', 'A3'])
    expect(carryOver([first, second], [toA('A1')])).toMatchObject({
      counted: [toA('A1')],
      fallenAway: [],
    })
  })

  it('count under the new id of a question that was renamed, where nothing stands yet', () => {
    const second = version(2, { A4: { kind: 'kept', from: ['A1'] } })
    expect(carryOver([first, second], [toA('A1')]).counted).toEqual([toA('A4', { version: 0 })])
  })

  it('are to be looked at where the question was changed, until the new one is answered', () => {
    const second = version(2, { A1: { kind: 'changed', from: ['A1'] }, A5: { kind: 'changed', from: ['A2'] } })
    const before = carryOver([first, second], [toA('A1'), toA('A2')])
    expect(before.counted).toEqual([])
    expect(lookedAt(before)).toEqual([
      ['A1', ['A1']],
      ['A5', ['A2']],
    ])
    const after = carryOver([first, second], [toA('A1'), toA('A2'), toA('A5', { instrumentVersion: 2 })])
    expect(lookedAt(after)).toEqual([['A1', ['A1']]])
    expect(after.fallenAway).toEqual([])
  })

  it('are to be looked at under each part of a question that was split, and together where several were merged', () => {
    const second = version(2, {
      A4: { kind: 'split', from: ['A1'] },
      A5: { kind: 'split', from: ['A1'] },
      A6: { kind: 'merged', from: ['A2', 'A3'] },
    })
    expect(lookedAt(carryOver([first, second], [toA('A1'), toA('A2'), toA('A3')]))).toEqual([
      ['A4', ['A1']],
      ['A5', ['A1']],
      ['A6', ['A2', 'A3']],
    ])
  })

  it('fall away with their question, also when another is added in the same version', () => {
    const second = version(2, { A4: { kind: 'added', from: [] } }, ['A1', 'A2', 'A3'])
    expect(carryOver([first, second], [toA('A1')])).toEqual({
      counted: [],
      toLookAt: new Map(),
      fallenAway: [toA('A1')],
    })
  })

  it('count in their newest form when a renamed question was answered again before it was kept once more', () => {
    const second = version(2, { A4: { kind: 'kept', from: ['A1'] } })
    const third = version(3, { A4: { kind: 'kept', from: ['A4'] } })
    const again = toA('A4', { instrumentVersion: 2, version: 1, level: 4 })
    for (const answers of [
      [toA('A1'), again],
      [again, toA('A1')],
    ])
      expect(carryOver([first, second, third], answers).counted).toEqual([again])
  })

  it('cannot be set against no version at all', () => {
    expect(() => carryOver([], [])).toThrow('no version')
  })

  const carried = ({ versions, answers }: History) => carryOver(versions, answers)

  it('are each counted, to be looked at, fallen away, or overtaken by a newer answer to the same question', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const { counted, toLookAt, fallenAway } = carried(history)
        for (const answer of history.answers) {
          const fate = history.fateOf(answer)
          expect(fallenAway.includes(answer)).toBe(fate.keptAs === null && fate.lookAtUnder.length === 0)
          if (fate.keptAs !== null) {
            const found = counted.find(({ indicatorId }) => indicatorId === fate.keptAs)
            expect(found?.instrumentVersion).toBeGreaterThanOrEqual(answer.instrumentVersion)
          }
          for (const id of fate.lookAtUnder) {
            const isAnswered = counted.some(({ indicatorId }) => indicatorId === id)
            expect(toLookAt.get(id)?.includes(answer) ?? false).toBe(!isAnswered)
          }
        }
      }),
    )
  })

  it('count only where the very question was answered, with what was said, once for each indicator that there is', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const { counted, toLookAt } = carried(history)
        const ids = counted.map(({ indicatorId }) => indicatorId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of [...ids, ...toLookAt.keys()]) expect(history.currentIds).toContain(id)
        for (const id of ids) expect(toLookAt.has(id)).toBe(false)
        for (const one of counted) {
          const given = history.answers.filter((answer) => history.fateOf(answer).keptAs === one.indicatorId)
          const said = given.find(({ comment }) => comment === one.comment)
          expect(said).toBeDefined()
          const isOwn = said?.indicatorId === one.indicatorId
          expect(one).toEqual({ ...said, indicatorId: one.indicatorId, version: isOwn ? said.version : 0 })
        }
      }),
    )
  })

  it('come to the same in whatever order they are read, and are not changed themselves', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const copies = structuredClone(history.answers)
        const sorted = (answers: readonly Answer[]) =>
          answers.toSorted((a, b) => a.indicatorId.localeCompare(b.indicatorId))
        const forward = carried(history)
        const backward = carryOver(history.versions, history.answers.toReversed())
        expect(sorted(backward.counted)).toEqual(sorted(forward.counted))
        expect(sorted(backward.fallenAway)).toEqual(sorted(forward.fallenAway))
        expect([...backward.toLookAt.keys()].sort()).toEqual([...forward.toLookAt.keys()].sort())
        expect(history.answers).toEqual(copies)
      }),
    )
  })
})
