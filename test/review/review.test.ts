import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Review } from '#shared/review/review.ts'
import { hashOf, signedContent } from '#shared/review/signed-content.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { anna, at, bo, type StartedMappings, startMappings } from '#test/assessments/started-mappings.ts'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { roundOf } from '#test/support/round.ts'

const instrument = anInstrument([
  anIndicator('A1'),
  anIndicator('A2', { askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 3 }] } }),
  anIndicator('B1'),
])

type Change<Name extends keyof Review> = Review[Name] extends (input: infer Input) => unknown ? Partial<Input> : never

describe('the review of a mapping', () => {
  let started: StartedMappings
  let review: Review
  beforeAll(async () => {
    started = await startMappings(plantedInstruments(instrument))
    review = started.review
  })
  afterAll(() => started.test.stop())

  const kindOf = async (result: Promise<Outcome<unknown, { kind: string }>>) => {
    const outcome = await result
    return outcome.ok ? 'done' : outcome.refusal.kind
  }
  const deed = (roundId: string, basedOnVersion: number) => ({
    regionCode: '13',
    roundId,
    basedOnVersion,
    actor: bo,
    at,
  })
  /** A round whose mapping Anna has handed in, in version 2, with A1 at level 1 and B1 at level 2. */
  const handedIn = async (change: Parameters<StartedMappings['openRound']>[0] = {}) => {
    const round = await started.openRound(change)
    await started.save(round, { content: anAnswerContent({ level: 1 }) })
    await started.save(round, { indicatorId: 'B1' })
    expect(await kindOf(started.submit(round))).toBe('done')
    return round
  }
  const unlock = (round: string, change: Change<'unlock'> = {}) =>
    review.unlock({ ...deed(round, 2), instrument, indicatorId: 'A1', message: 'Se över.', extension: null, ...change })
  const lock = (round: string, basedOnVersion: number, change: Change<'lock'> = {}) =>
    review.lock({ ...deed(round, basedOnVersion), instrument, indicatorId: 'A1', ...change })
  const sign = (round: string, basedOnVersion: number, change: Change<'signUnlocked'> = {}) =>
    review.signUnlocked({
      regionCode: '13',
      round: roundOf(round),
      allowedGaps: [],
      basedOnVersion,
      actor: anna,
      at,
      ...change,
    })
  const mappingOf = (round: string) => started.assessments.get('13', round)
  const draft = (round: string, text: string, change: Change<'saveRemark'> = {}) =>
    review.saveRemark({ ...deed(round, 0), indicatorId: 'B1', text, ...change })

  it('begins with a signature: by whom, when, and over exactly which answers', async () => {
    const round = await handedIn()
    const given = await started.assessments.answers('13', roundOf(round))
    expect((await mappingOf(round))?.signOffs).toEqual([
      {
        at: at.toISOString(),
        by: anna,
        instrumentVersion: 1,
        versions: { A1: 1, B1: 1 },
        hash: hashOf(signedContent({ regionCode: '13', roundId: round }, given)),
      },
    ])
  })

  it('unlocks one question, and those asked depending on it, while the rest stays as signed', async () => {
    const round = await handedIn()
    expect(await unlock(round)).toMatchObject({
      ok: true,
      value: {
        status: 'submitted',
        version: 3,
        unlockedIds: ['A1', 'A2'],
        unlocks: { A1: { message: 'Se över.', by: bo } },
      },
    })
    const changed = { content: anAnswerContent({ level: 3 }), basedOnVersion: 1 }
    expect(await kindOf(started.save(round, { ...changed, indicatorId: 'B1' }))).toBe('not-answerable')
    expect(await kindOf(started.save(round, changed))).toBe('done')
    expect(await kindOf(started.save(round, { indicatorId: 'A2' }))).toBe('done')
    expect(await kindOf(sign(round, 3))).toBe('done')
    const mapping = await mappingOf(round)
    expect(mapping?.signOffs?.map(({ versions }) => versions)).toEqual([
      { A1: 1, B1: 1 },
      { A1: 2, A2: 1, B1: 1 },
    ])
    expect(mapping).not.toHaveProperty('unlockedIds')
    expect(mapping).not.toHaveProperty('unlocks')
    expect(await kindOf(started.save(round, { ...changed, basedOnVersion: 2 }))).toBe('not-answerable')
  })

  it('finds again what was signed, whatever has been answered since', async () => {
    const round = await handedIn()
    await unlock(round)
    await started.save(round, { content: anAnswerContent({ level: 4 }), basedOnVersion: 1 })
    const mapping = await mappingOf(round)
    const [first] = mapping?.signOffs ?? []
    if (!first || !mapping) throw new Error('not signed')
    const [read] = await review.signedAndNow({ regionCode: '13', round: roundOf(round) }, [first])
    if (!read) throw new Error('nothing read')
    expect(hashOf(signedContent({ regionCode: '13', roundId: round }, read.signed))).toBe(first.hash)
    expect(read.now.answers.find(({ indicatorId }) => indicatorId === 'A1')?.level).toBe(4)
    const inForce = await review.inForce({ regionCode: '13', round: roundOf(round), assessment: mapping })
    expect(inForce.answers.map(({ indicatorId, level }) => [indicatorId, level])).toEqual([
      ['A1', 1],
      ['B1', 2],
    ])
    await sign(round, 3, { allowedGaps: ['A2'] })
    const assessment = await mappingOf(round)
    const signedAnew = await review.inForce({ regionCode: '13', round: roundOf(round), assessment })
    expect(signedAnew.answers[0]).toMatchObject({ indicatorId: 'A1', level: 4 })
  })

  it('is not signed anew with a new gap, with an answer saved meanwhile, or when nothing is unlocked', async () => {
    const round = await handedIn()
    expect(await kindOf(sign(round, 2))).toBe('nothing-unlocked')
    await unlock(round)
    await started.save(round, { content: anAnswerContent({ level: 3 }), basedOnVersion: 1 })
    expect(await sign(round, 3)).toEqual({
      ok: false,
      refusal: { kind: 'gaps-not-allowed', indicatorIds: ['A2'] },
    })
    expect(await kindOf(sign(round, 2, { allowedGaps: ['A2'] }))).toBe('stale-version')
    const formKey = `sign-${round}`
    expect(await kindOf(sign(round, 3, { allowedGaps: ['A2'], formKey }))).toBe('done')
    expect(await kindOf(sign(round, 3, { allowedGaps: ['A2'], formKey }))).toBe('already-done')
    const open = await started.openRound()
    expect(await kindOf(sign(open, 1))).toBe('not-answerable')
  })

  it('takes an unlock back until the answer has changed', async () => {
    const round = await handedIn()
    expect(await kindOf(lock(round, 2))).toBe('not-unlocked')
    await unlock(round)
    expect(await kindOf(unlock(round, { basedOnVersion: 3 }))).toBe('already-unlocked')
    await unlock(round, { basedOnVersion: 3, indicatorId: 'B1' })
    expect(await lock(round, 4)).toMatchObject({ ok: true, value: { unlockedIds: ['B1'] } })
    await started.save(round, { indicatorId: 'B1', basedOnVersion: 1, content: anAnswerContent({ level: 4 }) })
    expect(await kindOf(lock(round, 5, { indicatorId: 'B1' }))).toBe('answer-changed')
    expect(await kindOf(review.accept(deed(round, 5)))).toBe('still-unlocked')
  })

  it('gives nothing back after the last day without a later one, and then keeps the reason', async () => {
    const days = { opensOn: '2026-09-01', deadline: '2026-10-01', closesOn: '2026-10-05' }
    const round = await handedIn(days)
    const later = new Date('2026-10-20T12:00:00Z')
    expect(await unlock(round, { at: later })).toEqual({
      ok: false,
      refusal: { kind: 'too-late', closesOn: '2026-10-05' },
    })
    const past = { closesOn: '2026-10-19', reason: 'För sent' }
    expect(await kindOf(unlock(round, { at: later, extension: past }))).toBe('too-late')
    const extension = { closesOn: '2026-10-31', reason: 'Ny uppgift' }
    expect(await unlock(round, { at: later, extension })).toMatchObject({
      ok: true,
      value: { closesOn: '2026-10-31', extension: { reason: 'Ny uppgift', by: bo } },
    })
    expect(await kindOf(sign(round, 3, { at: later, allowedGaps: [] }))).toBe('done')
    expect(await kindOf(sign(round, 4, { at: later }))).toBe('nothing-unlocked')
  })

  it('is not handed in before it opens or after its last day', async () => {
    const days = { opensOn: '2026-09-01', deadline: '2026-10-01', closesOn: '2026-10-05' }
    const round = await started.openRound(days)
    await started.save(round)
    const allowedGaps = ['A2', 'B1']
    expect(await started.submit(round, { allowedGaps, at: new Date('2026-10-06T12:00:00Z') })).toEqual({
      ok: false,
      refusal: { kind: 'outside-dates', opensOn: '2026-09-01', closesOn: '2026-10-05' },
    })
    expect(await kindOf(started.submit(round, { allowedGaps }))).toBe('done')
  })

  it('is accepted once, for good, also in a closed round', async () => {
    const round = await handedIn()
    await started.rounds.close({ id: round, version: 1, actor: bo, at })
    expect(await kindOf(unlock(round))).toBe('round-closed')
    expect(await kindOf(review.accept(deed(round, 1)))).toBe('stale-version')
    expect(await review.accept(deed(round, 2))).toMatchObject({
      ok: true,
      value: { status: 'accepted', acceptedBy: bo },
    })
    expect(await kindOf(review.accept(deed(round, 3)))).toBe('not-submitted')
    expect(await kindOf(unlock(round, { basedOnVersion: 3 }))).toBe('not-submitted')
    expect(await kindOf(review.accept(deed('nowhere', 1)))).toBe('not-submitted')
  })

  it('keeps drafts of remarks to the coordinators, and sends those that are chosen', async () => {
    const round = await handedIn()
    const secret = 'Vad menar ni egentligen?'
    expect(await draft(round, secret)).toMatchObject({ ok: true, value: { version: 1, draft: { text: secret } } })
    expect(await kindOf(draft(round, 'Annat'))).toBe('stale-version')
    await draft(round, 'Stannar', { indicatorId: 'A1' })
    expect(await review.sentRemarks('13', round)).toEqual([])
    expect(JSON.stringify(await started.auditOf(round))).not.toContain(secret)
    expect(JSON.stringify(await started.test.store.query('audit', 'SCOPE#SE'))).not.toContain(secret)
    const give = (remarks: { indicatorId: string; version: number }[], basedOnVersion = 2) =>
      review.returnToRegion({ ...deed(round, basedOnVersion), message: 'Se över.', remarks, extension: null })
    expect(await kindOf(give([{ indicatorId: 'B1', version: 7 }]))).toBe('remarks-changed')
    expect(await kindOf(give([{ indicatorId: 'B1', version: 1 }]))).toBe('done')
    expect(await review.sentRemarks('13', round)).toEqual([
      { indicatorId: 'B1', sent: [{ text: secret, at: at.toISOString(), by: bo }] },
    ])
    expect(await review.remarks('13', round)).toMatchObject([
      { indicatorId: 'A1', draft: { text: 'Stannar' } },
      { indicatorId: 'B1', draft: null },
    ])
  })

  it('sends the words that unlock a question, and takes the draft away', async () => {
    const round = await handedIn()
    await draft(round, 'Utkast', { indicatorId: 'A1' })
    await unlock(round)
    expect(await review.remarks('13', round)).toMatchObject([
      { indicatorId: 'A1', version: 2, draft: null, sent: [{ text: 'Se över.' }] },
    ])
  })

  it('returns all, what was unlocked too, and is signed anew beside the earlier signatures', async () => {
    const round = await handedIn()
    await unlock(round)
    const message = 'Allt om igen.'
    const back = { ...deed(round, 3), message, remarks: [], extension: null, formKey: `back-${round}` }
    const returned = await review.returnToRegion(back)
    expect(returned).toMatchObject({ ok: true, value: { status: 'returned', returnMessage: message } })
    expect(await mappingOf(round)).not.toHaveProperty('unlockedIds')
    expect(await kindOf(review.returnToRegion(back))).toBe('already-done')
    expect(await kindOf(started.submit(round, { basedOnVersion: 4 }))).toBe('done')
    expect((await mappingOf(round))?.signOffs).toHaveLength(2)
  })

  it('lets the region aim at a level of its own, also after handing in, but not in a closed round', async () => {
    const round = await handedIn()
    const aim = (targetLevel: 1 | 4 | null, basedOnVersion: number) =>
      review.setOwnTarget({ ...deed(round, basedOnVersion), actor: anna, targetLevel })
    expect(await aim(4, 2)).toMatchObject({ ok: true, value: { ownTargetLevel: 4 } })
    expect(await kindOf(aim(1, 2))).toBe('stale-version')
    expect(await kindOf(aim(null, 3))).toBe('done')
    expect(await mappingOf(round)).not.toHaveProperty('ownTargetLevel')
    await started.rounds.close({ id: round, version: 1, actor: bo, at })
    expect(await kindOf(aim(4, 4))).toBe('round-closed')
  })

  it('writes an audit line for each deed, in the region’s own history', async () => {
    const round = await handedIn()
    await unlock(round)
    await lock(round, 3)
    await review.accept(deed(round, 4))
    const lines = await started.auditOf(round)
    const actions = lines.map(({ action, subject }) => [action, subject])
    expect(actions).toEqual(
      expect.arrayContaining([
        ['unlock-indicator', `answer ${round} A1`],
        ['lock-indicator', `answer ${round} A1`],
        ['accept-assessment', `mapping ${round}`],
      ]),
    )
  })
})
