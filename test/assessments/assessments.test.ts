import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Assessments, createAssessments } from '#shared/assessments/assessments.ts'
import { createRounds, type Rounds } from '#shared/instruments/rounds.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { anAnswerContent } from './an-answer.ts'

const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const bo = { id: 'bo@example.se', name: 'Bo Ek' }
const at = new Date('2026-10-05T12:00:00Z')
const indicatorIds = ['A1', 'A2', 'B1']

describe('mappings', () => {
  let test: TestStore
  let rounds: Rounds
  let assessments: Assessments
  let count = 0
  beforeAll(async () => {
    test = await startStore()
    rounds = createRounds(test.store)
    assessments = createAssessments(test.store)
  })
  afterAll(() => test.stop())

  const aRound = async () => {
    count += 1
    const id = `r${count}`
    const round = { id, instrumentId: 'mapping', instrumentVersion: 1, title: { sv: 'O', en: 'R' } }
    await rounds.open({ round: { ...round, opensOn: '2026-10-01', deadline: '2026-12-01' }, actor: anna, at })
    return id
  }
  const save = (roundId: string, change: Partial<Parameters<Assessments['saveAnswer']>[0]> = {}) =>
    assessments.saveAnswer({
      regionCode: '13',
      roundId,
      indicatorId: 'A1',
      content: anAnswerContent(),
      basedOnVersion: 0,
      actor: anna,
      at,
      ...change,
    })
  const submit = (roundId: string, change: Partial<Parameters<Assessments['submit']>[0]> = {}) =>
    assessments.submit({
      regionCode: '13',
      roundId,
      indicatorIds,
      allowedGaps: [],
      basedOnVersion: 1,
      actor: anna,
      at,
      ...change,
    })
  const giveBack = (roundId: string, basedOnVersion: number) =>
    assessments.returnToRegion({
      regionCode: '13',
      roundId,
      message: 'Titta på A2.',
      basedOnVersion,
      actor: bo,
      at,
    })
  const auditOf = async (roundId: string) =>
    (await test.store.query('audit', 'SCOPE#13')).filter((line) => String(line.subject).includes(roundId))

  it('saves version after version, each with its audit line of before and after', async () => {
    const round = await aRound()
    expect(await save(round)).toMatchObject({ ok: true, value: { version: 1, savedBy: anna } })
    const second = { content: anAnswerContent({ level: 3 }), basedOnVersion: 1, actor: bo }
    expect(await save(round, second)).toMatchObject({ ok: true, value: { version: 2, level: 3 } })
    expect(await assessments.answers('13', round)).toMatchObject([{ indicatorId: 'A1', version: 2, savedBy: bo }])
    expect(await auditOf(round)).toContainEqual(
      expect.objectContaining({
        action: 'save-answer',
        subject: `answer ${round} A1`,
        before: expect.objectContaining({ level: 2 }),
        after: expect.objectContaining({ level: 3 }),
      }),
    )
  })

  it('lets two people save different indicators at once', async () => {
    const round = await aRound()
    const saved = await Promise.all([save(round), save(round, { indicatorId: 'B1', actor: bo })])
    expect(saved.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('refuses the second of two who started from the same version, and gives what stands there', async () => {
    const round = await aRound()
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
    expect(await auditOf(round)).toHaveLength(1)
  })

  it('refuses a version of an answer that was never given', async () => {
    expect(await save(await aRound(), { basedOnVersion: 7 })).toEqual({
      ok: false,
      refusal: { kind: 'stale-answer', current: null },
    })
  })

  it('saves the same form once and says what stands there now', async () => {
    const round = await aRound()
    await save(round, { formKey: `key-${round}` })
    expect(await save(round, { formKey: `key-${round}` })).toMatchObject({
      ok: false,
      refusal: { kind: 'already-done', current: { version: 1 } },
    })
    expect(await auditOf(round)).toHaveLength(1)
  })

  it('refuses answers in a closed round, and in one that does not exist', async () => {
    const round = await aRound()
    await rounds.close({ id: round, version: 1, actor: anna, at })
    expect(await save(round)).toEqual({ ok: false, refusal: { kind: 'round-closed' } })
    expect(await save('r0')).toEqual({ ok: false, refusal: { kind: 'not-answerable', status: null } })
    expect(await assessments.answers('13', round)).toEqual([])
  })

  it('hands in when all is answered or knowingly left out; then nobody can answer', async () => {
    const round = await aRound()
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
    expect(await auditOf(round)).toContainEqual(
      expect.objectContaining({ action: 'submit-assessment', before: expect.objectContaining({ status: 'open' }) }),
    )
  })

  it('refuses to hand in an empty mapping, twice, in a closed round, or from an old page', async () => {
    const round = await aRound()
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
    const closed = await aRound()
    await save(closed)
    await rounds.close({ id: closed, version: 1, actor: anna, at })
    expect(await kindOf(submit(closed, all))).toBe('round-closed')
  })

  it('hands in nothing that was changed between the check and the writing', async () => {
    const round = await aRound()
    await save(round)
    const { store } = test
    const meddling = createAssessments({
      ...store,
      async query(...asked) {
        const found = await store.query(...asked)
        await save(round, { basedOnVersion: 1, content: anAnswerContent({ level: null }), actor: bo })
        return found
      },
    })
    const input = { regionCode: '13', roundId: round, indicatorIds: ['A1'], allowedGaps: [] }
    expect(await meddling.submit({ ...input, basedOnVersion: 1, actor: anna, at })).toEqual({
      ok: false,
      refusal: { kind: 'answers-changed' },
    })
    expect(await assessments.get('13', round)).toMatchObject({ status: 'open', version: 1 })
  })

  it('is not handed in over an answer that somebody gave meanwhile to what was left out', async () => {
    const round = await aRound()
    await save(round)
    const meddling = createAssessments({
      ...test.store,
      commit: async (input) => {
        await save(round, { indicatorId: 'A2', actor: bo })
        return test.store.commit(input)
      },
    })
    const input = { regionCode: '13', roundId: round, indicatorIds, allowedGaps: ['A2', 'B1'] }
    expect(await meddling.submit({ ...input, basedOnVersion: 1, actor: anna, at })).toEqual({
      ok: false,
      refusal: { kind: 'answers-changed' },
    })
  })

  it('is returned with a message, answered again and handed in anew', async () => {
    const round = await aRound()
    await save(round)
    await submit(round, { allowedGaps: ['A2', 'B1'] })
    expect(await giveBack(round, 2)).toMatchObject({
      ok: true,
      value: { status: 'returned', version: 3, returnMessage: 'Titta på A2.', returnedBy: bo },
    })
    expect(await save(round, { indicatorId: 'A2' })).toMatchObject({ ok: true })
    const again = await submit(round, { allowedGaps: ['B1'], basedOnVersion: 3 })
    expect(again).toMatchObject({ ok: true, value: { status: 'submitted', version: 4, allowedGaps: ['B1'] } })
    expect(await assessments.get('13', round)).not.toHaveProperty('returnMessage')
  })

  it('is not returned unless handed in, in this version, in an open round', async () => {
    const round = await aRound()
    expect(await giveBack(round, 1)).toEqual({ ok: false, refusal: { kind: 'not-submitted', status: 'open' } })
    expect(await giveBack('r0', 1)).toEqual({ ok: false, refusal: { kind: 'not-submitted', status: null } })
    await save(round)
    await submit(round, { allowedGaps: ['A2', 'B1'] })
    expect(await giveBack(round, 1)).toEqual({ ok: false, refusal: { kind: 'stale-version' } })
    await rounds.close({ id: round, version: 1, actor: anna, at })
    expect(await giveBack(round, 2)).toEqual({ ok: false, refusal: { kind: 'round-closed' } })
  })
})
