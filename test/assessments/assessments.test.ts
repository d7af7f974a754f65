import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createReview } from '#shared/review/review.ts'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { roundOf } from '#test/support/round.ts'
import { anAnswerContent } from './an-answer.ts'
import { anna, at, bo, type StartedMappings, startMappings } from './started-mappings.ts'

const indicatorIds = ['A1', 'A2', 'B1']
const instruments = plantedInstruments(anInstrument(indicatorIds.map((id) => anIndicator(id))))

describe('mappings', () => {
  let started: StartedMappings
  beforeAll(async () => {
    started = await startMappings(instruments)
  })
  afterAll(() => started.test.stop())

  const save: StartedMappings['save'] = (...input) => started.save(...input)
  const submit: StartedMappings['submit'] = (...input) => started.submit(...input)
  const answersOf = async (roundId: string) => (await started.assessments.answers('13', roundOf(roundId))).answers

  it('saves version after version, each with its audit line, which names the version', async () => {
    const round = await started.openRound()
    expect(await save(round)).toMatchObject({ ok: true, value: { version: 1, savedBy: anna } })
    const second = { content: anAnswerContent({ level: 3 }), basedOnVersion: 1, actor: bo }
    expect(await save(round, second)).toMatchObject({ ok: true, value: { version: 2, level: 3 } })
    expect(await answersOf(round)).toMatchObject([{ indicatorId: 'A1', version: 2, savedBy: bo }])
    expect(await started.auditOf(round)).toContainEqual(
      expect.objectContaining({
        action: 'save-answer',
        subject: `answer ${round} A1`,
        after: expect.objectContaining({ version: 2, level: 3 }),
      }),
    )
    expect((await started.auditOf(round)).filter((line) => 'before' in line)).toEqual([])
  })

  it('lets two people save different indicators at once', async () => {
    const round = await started.openRound()
    const saved = await Promise.all([save(round), save(round, { indicatorId: 'B1', actor: bo })])
    expect(saved.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('refuses the second of two who started from the same version, and gives what stands there', async () => {
    const round = await started.openRound()
    const both = await Promise.all([
      save(round, { content: anAnswerContent({ comment: 'ett' }) }),
      save(round, { content: anAnswerContent({ comment: 'två' }), actor: bo }),
    ])
    const won = both.find(({ ok }) => ok)
    const lost = both.find(({ ok }) => !ok)
    expect(won).toMatchObject({ ok: true, value: { version: 1 } })
    expect(lost).toEqual({
      ok: false,
      refusal: { kind: 'stale-answer', current: won?.ok ? won.value : null },
    })
    expect(await started.auditOf(round)).toHaveLength(1)
  })

  it('refuses a version of an answer that was never given', async () => {
    expect(await save(await started.openRound(), { basedOnVersion: 7 })).toEqual({
      ok: false,
      refusal: { kind: 'stale-answer', current: null },
    })
  })

  it('saves the same form once and says what stands there now', async () => {
    const round = await started.openRound()
    await save(round, { formKey: `key-${round}` })
    expect(await save(round, { formKey: `key-${round}` })).toMatchObject({
      ok: false,
      refusal: { kind: 'already-done', current: { version: 1 } },
    })
    expect(await started.auditOf(round)).toHaveLength(1)
  })

  it('refuses answers in a closed round, and in one that does not exist', async () => {
    const round = await started.openRound()
    await started.rounds.close({ id: round, version: 1, actor: anna, at })
    expect(await save(round)).toEqual({ ok: false, refusal: { kind: 'round-closed' } })
    expect(await save('r0')).toEqual({ ok: false, refusal: { kind: 'not-answerable', status: null } })
    expect(await answersOf(round)).toEqual([])
  })

  it('hands in when all is answered or knowingly left out; then nobody can answer', async () => {
    const round = await started.openRound()
    await save(round)
    await save(round, { indicatorId: 'B1', content: anAnswerContent({ level: null, isNotApplicable: true }) })
    expect(await submit(round)).toEqual({
      ok: false,
      refusal: { kind: 'gaps-not-allowed', indicatorIds: ['A2'] },
    })
    expect(await submit(round, { allowedGaps: ['A2', 'B1'] })).toMatchObject({
      ok: true,
      value: { status: 'submitted', version: 2, allowedGaps: ['A2'], submittedBy: anna },
    })
    expect(await save(round, { indicatorId: 'A2' })).toEqual({
      ok: false,
      refusal: { kind: 'not-answerable', status: 'submitted' },
    })
    expect(await started.auditOf(round)).toContainEqual(
      expect.objectContaining({ action: 'submit-assessment', before: expect.objectContaining({ status: 'open' }) }),
    )
  })

  it('refuses to hand in an empty mapping, twice, in a closed round, or from an old page', async () => {
    const round = await started.openRound()
    const kindOf = async (result: ReturnType<typeof submit>) => {
      const outcome = await result
      return outcome.ok ? 'done' : outcome.refusal.kind
    }
    const all = { allowedGaps: indicatorIds }
    expect(await kindOf(submit(round, all))).toBe('nothing-answered')
    expect(await kindOf(submit('r0', all))).toBe('not-answerable')
    await save(round)
    expect(await kindOf(submit(round, { ...all, basedOnVersion: 4 }))).toBe('stale-version')
    expect(await kindOf(submit(round, { ...all, formKey: `in-${round}` }))).toBe('done')
    expect(await kindOf(submit(round, { ...all, formKey: `in-${round}` }))).toBe('already-done')
    expect(await kindOf(submit(round, { ...all, basedOnVersion: 2 }))).toBe('not-answerable')
    const closed = await started.openRound()
    await save(closed)
    await started.rounds.close({ id: closed, version: 1, actor: anna, at })
    expect(await kindOf(submit(closed, all))).toBe('round-closed')
  })

  it('hands in nothing that was changed between the check and the writing', async () => {
    const round = await started.openRound()
    await save(round)
    const { store } = started.test
    const meddling = createReview(
      {
        ...store,
        async query(...asked) {
          const found = await store.query(...asked)
          await save(round, { basedOnVersion: 1, content: anAnswerContent({ level: null }), actor: bo })
          return found
        },
      },
      instruments,
    )
    const input = { regionCode: '13', round: roundOf(round), allowedGaps: ['A2', 'B1'] }
    expect(await meddling.submit({ ...input, basedOnVersion: 1, actor: anna, at })).toEqual({
      ok: false,
      refusal: { kind: 'answers-changed' },
    })
    expect(await started.assessments.get('13', round)).toMatchObject({ status: 'open', version: 1 })
  })

  it('is not handed in over an answer that somebody gave meanwhile to what was left out', async () => {
    const round = await started.openRound()
    await save(round)
    const meddling = createReview(
      {
        ...started.test.store,
        commit: async (input) => {
          await save(round, { indicatorId: 'A2', actor: bo })
          return started.test.store.commit(input)
        },
      },
      instruments,
    )
    const input = { regionCode: '13', round: roundOf(round), allowedGaps: ['A2', 'B1'] }
    expect(await meddling.submit({ ...input, basedOnVersion: 1, actor: anna, at })).toEqual({
      ok: false,
      refusal: { kind: 'answers-changed' },
    })
  })

  it('is returned with a message, answered again and handed in anew', async () => {
    const round = await started.openRound()
    await save(round)
    await submit(round, { allowedGaps: ['A2', 'B1'] })
    expect(await started.giveBack(round, 2)).toMatchObject({
      ok: true,
      value: { status: 'returned', version: 3, returnMessage: 'Titta på A2.', returnedBy: bo },
    })
    expect(await save(round, { indicatorId: 'A2' })).toMatchObject({ ok: true })
    const again = await submit(round, { allowedGaps: ['B1'], basedOnVersion: 3 })
    expect(again).toMatchObject({ ok: true, value: { status: 'submitted', version: 4, allowedGaps: ['B1'] } })
    expect(await started.assessments.get('13', round)).not.toHaveProperty('returnMessage')
  })

  it('is not returned unless handed in, in this version, in an open round', async () => {
    const round = await started.openRound()
    expect(await started.giveBack(round, 1)).toEqual({ ok: false, refusal: { kind: 'not-submitted', status: 'open' } })
    expect(await started.giveBack('r0', 1)).toEqual({ ok: false, refusal: { kind: 'not-submitted', status: null } })
    await save(round)
    await submit(round, { allowedGaps: ['A2', 'B1'] })
    expect(await started.giveBack(round, 1)).toEqual({ ok: false, refusal: { kind: 'stale-version' } })
    await started.rounds.close({ id: round, version: 1, actor: anna, at })
    expect(await started.giveBack(round, 2)).toEqual({ ok: false, refusal: { kind: 'round-closed' } })
  })
})
