import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findAssessment, listAnswers, putAssessment } from '#shared/assessments/assessment-store.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { createRoundMoves, type RoundMoves } from '#shared/rounds/move-round.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { kindOf, must, openWorkshop, sara, type Workshop } from './a-workshop.ts'

const first = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('A3')])
const lineage = {
  fromVersion: 1,
  origins: {
    A1: { kind: 'kept' as const, from: ['A1'] },
    A2: { kind: 'changed' as const, from: ['A2'] },
    A4: { kind: 'added' as const, from: [] },
  },
  removed: [{ indicatorId: 'A3', reason: { sv: 'Skäl', en: 'Reason' } }],
}
const second: Instrument = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('A4')], {
  version: 2,
  lineage,
})

describe('a running round and a newer version', () => {
  let workshop: Workshop
  let moves: RoundMoves
  beforeEach(async () => {
    workshop = await openWorkshop(first, second)
    moves = createRoundMoves(workshop.store, workshop.instruments)
    must(await createRounds(workshop.store).open({ round: aRoundToOpen(), actor: sara, at: workshop.at() }))
  })
  afterEach(() => workshop.stop())

  const round = async () => {
    const found = await createRounds(workshop.store).get('2026')
    if (!found) throw new Error('no round')
    return found
  }
  const answer = async (regionCode: string, ...ids: string[]) => {
    for (const indicatorId of ids)
      must(
        await createAssessments(workshop.store, workshop.instruments).saveAnswer({
          regionCode,
          roundId: '2026',
          instrument: await round(),
          indicatorId,
          content: anAnswerContent({ level: 2 }),
          basedOnVersion: 0,
          actor: sara,
          at: workshop.at(),
        }),
      )
  }
  const stands = async (regionCode: string, status: 'submitted' | 'accepted') => {
    const before = await findAssessment(workshop.store, { regionCode, roundId: '2026' })
    if (!before) throw new Error('no mapping')
    const after = { ...before, status, version: before.version + 1 }
    const audit = { scope: regionCode, actor: sara, action: 'test', subject: 'test', at: workshop.at().toISOString() }
    expect((await workshop.store.commit({ changes: [putAssessment(after, ['open'])], audit })).ok).toBe(true)
  }
  const mapping = (regionCode: string) => findAssessment(workshop.store, { regionCode, roundId: '2026' })
  const move = async (change: { version?: number; formKey?: string } = {}) =>
    moves.move({
      round: { ...(await round()), ...(change.version && { version: change.version }) },
      toVersion: 2,
      message: 'Se över svaret',
      actor: sara,
      at: workshop.at(),
      ...(change.formKey && { formKey: change.formKey }),
    })

  it('shows for every region what carries over, what must be looked at and what falls away', async () => {
    await answer('01', 'A1', 'A2', 'A3')
    await answer('03', 'A1')
    const effects = await moves.effects(await round(), second)
    expect(effects).toHaveLength(21)
    expect(effects.slice(0, 3)).toEqual([
      { regionCode: '01', status: 'open', carried: ['A1'], toLookAt: ['A2'], fallenAway: ['A3'], added: ['A4'] },
      { regionCode: '03', status: 'open', carried: ['A1'], toLookAt: [], fallenAway: [], added: ['A4'] },
      { regionCode: '04', status: 'open', carried: [], toLookAt: [], fallenAway: [], added: ['A4'] },
    ])
  })

  it('moves in one transaction: unlocks what is new to those who have handed in, and leaves every answer where it was', async () => {
    await answer('01', 'A1', 'A2', 'A3')
    await answer('03', 'A1', 'A2')
    await answer('04', 'A1')
    await stands('01', 'submitted')
    await stands('03', 'accepted')
    const before = await listAnswers(workshop.store, { regionCode: '01', roundId: '2026' })
    must(await move())
    expect((await round()).instrumentVersion).toBe(2)
    const [one, three, four] = [await mapping('01'), await mapping('03'), await mapping('04')]
    expect([one?.status, one?.unlockedIds]).toEqual(['submitted', ['A2', 'A4']])
    expect(one?.unlocks?.A2).toMatchObject({ message: 'Se över svaret', by: sara })
    expect([three?.status, three?.unlockedIds]).toEqual(['submitted', ['A2', 'A4']])
    expect([four?.status, four?.version, four?.unlockedIds]).toEqual(['open', 1, undefined])
    expect(await listAnswers(workshop.store, { regionCode: '01', roundId: '2026' })).toEqual(before)
    const given = await createAssessments(workshop.store, workshop.instruments).answers('01', await round())
    expect(given.answers.map(({ indicatorId }) => indicatorId)).toEqual(['A1'])
    expect([...given.toLookAt.keys()]).toEqual(['A2'])
  })

  it('is refused when the round was changed or is over, and when there is nothing newer; sent twice it moves once', async () => {
    expect(kindOf(await move({ version: 7 }))).toBe('changed-meanwhile')
    expect([kindOf(await move({ formKey: 'once' })), kindOf(await move({ formKey: 'once' }))]).toEqual([
      'done',
      'already-done',
    ])
    expect(kindOf(await move())).toBe('no-such-version')
    const over = { ...(await round()), instrumentVersion: 1, closesOn: '2026-01-01' }
    const late = await moves.move({ round: over, toVersion: 2, message: '', actor: sara, at: workshop.at() })
    expect(kindOf(late)).toBe('round-over')
  })

  it('is refused when a region hands in while it is being moved: then something would stay locked', async () => {
    await answer('01', 'A1', 'A2')
    const { store } = workshop
    let isFirst = true
    const watched = {
      ...store,
      // The region hands in between what is read and what is written.
      commit: async (input: Parameters<typeof store.commit>[0]) => {
        if (isFirst) {
          isFirst = false
          await stands('01', 'submitted')
        }
        return store.commit(input)
      },
    }
    const late = createRoundMoves(watched, workshop.instruments)
    const input = { round: await round(), toVersion: 2, message: 'x', actor: sara, at: workshop.at() }
    expect(kindOf(await late.move(input))).toBe('changed-meanwhile')
    expect((await round()).instrumentVersion).toBe(1)
    expect(kindOf(await late.move(input))).toBe('done')
    expect((await mapping('01'))?.unlockedIds).toEqual(['A2', 'A4'])
  })
})
