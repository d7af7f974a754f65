import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { mappingOne } from '#test/support/round.ts'
import { anAnswerContent } from './an-answer.ts'
import { anna, bo, type StartedMappings, startMappings } from './started-mappings.ts'

const two = { instrumentId: 'mapping', instrumentVersion: 2 }
/** Version 2 keeps A1, changes A2, lets B1 fall away and asks A3 where A1 is at least 3. */
const instruments = plantedInstruments(
  anInstrument(['A1', 'A2', 'B1'].map((id) => anIndicator(id))),
  anInstrument(
    [
      anIndicator('A1'),
      anIndicator('A2'),
      anIndicator('A3', {
        askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 3 }] },
      }),
    ],
    {
      version: 2,
      lineage: {
        fromVersion: 1,
        origins: {
          A1: { kind: 'kept', from: ['A1'] },
          A2: { kind: 'changed', from: ['A2'] },
          A3: { kind: 'added', from: [] },
        },
        removed: [{ indicatorId: 'B1', reason: { sv: 'Ej aktuell', en: 'Outdated' } }],
      },
    },
  ),
)

describe('when an answer may be saved', () => {
  let started: StartedMappings
  beforeAll(async () => {
    started = await startMappings(instruments)
  })
  afterAll(() => started.test.stop())

  const days = { opensOn: '2026-10-01', closesOn: '2026-12-01' }
  const save: StartedMappings['save'] = (...input) => started.save(...input)
  const submit: StartedMappings['submit'] = (...input) => started.submit(...input)
  const answers = (roundId: string, instrument: typeof two | typeof mappingOne = mappingOne) =>
    started.assessments.answers('13', { id: roundId, ...instrument })

  it.each([
    ['before the first Swedish day', '2026-09-30T21:59:00Z', false],
    ['on the first Swedish day', '2026-09-30T22:00:00Z', true],
    ['on the last Swedish day', '2026-12-01T22:59:00Z', true],
    ['after the last Swedish day', '2026-12-01T23:00:00Z', false],
  ])('%s', async (_name, moment, isSaved) => {
    const result = await save(await started.openRound(days), { at: new Date(moment) })
    if (isSaved) expect(result.ok).toBe(true)
    else expect(result).toEqual({ ok: false, refusal: { kind: 'outside-dates', ...days } })
  })

  it('lasts longer for a region that has an extension, and only for it', async () => {
    const round = await started.openRound(days)
    await started.changeMapping(round, { closesOn: '2026-12-20' })
    const late = { at: new Date('2026-12-20T12:00:00Z') }
    expect(await save(round, late)).toMatchObject({ ok: true })
    expect(await save(round, { ...late, regionCode: '14' })).toEqual({
      ok: false,
      refusal: { kind: 'outside-dates', ...days },
    })
  })

  it('opens one indicator of what is handed in when it is unlocked, within the dates', async () => {
    const round = await started.openRound(days)
    await save(round)
    await submit(round, { allowedGaps: ['A2', 'B1'] })
    await started.changeMapping(round, { unlockedIds: ['A2'] })
    expect(await save(round, { indicatorId: 'A2' })).toMatchObject({ ok: true })
    expect(await save(round, { basedOnVersion: 1 })).toEqual({
      ok: false,
      refusal: { kind: 'not-answerable', status: 'submitted' },
    })
    expect(
      await save(round, { indicatorId: 'A2', basedOnVersion: 1, at: new Date('2027-01-01T12:00:00Z') }),
    ).toMatchObject({ ok: false, refusal: { kind: 'outside-dates' } })
  })

  it('never opens what is accepted, nor is that handed in again', async () => {
    const round = await started.openRound()
    await save(round)
    await started.changeMapping(round, { status: 'accepted', unlockedIds: ['A1'] })
    const refusal = { kind: 'not-answerable', status: 'accepted' }
    expect(await save(round, { basedOnVersion: 1 })).toEqual({ ok: false, refusal })
    expect(await submit(round, { allowedGaps: ['A2', 'B1'] })).toEqual({ ok: false, refusal })
  })

  it('is refused from a page of another version of the instrument; from the new one it is saved', async () => {
    const round = await started.openRound()
    await save(round)
    await started.useVersion(round, 2)
    expect(await save(round, { basedOnVersion: 1 })).toEqual({ ok: false, refusal: { kind: 'instrument-changed' } })
    expect(await submit(round, { allowedGaps: ['A2', 'B1'] })).toEqual({
      ok: false,
      refusal: { kind: 'stale-version' },
    })
    expect(await save(round, { basedOnVersion: 1, instrument: two })).toMatchObject({
      ok: true,
      value: { version: 2, instrumentVersion: 2 },
    })
  })

  it('holds answers against the version that the round moved to, and keeps every one in the store', async () => {
    const round = await started.openRound()
    for (const indicatorId of ['A1', 'A2', 'B1']) await save(round, { indicatorId })
    const before = (await answers(round)).answers
    await started.useVersion(round, 2)
    const given = await answers(round, two)
    expect(given.answers).toMatchObject([{ indicatorId: 'A1', version: 1, instrumentVersion: 1 }])
    expect([...given.toLookAt.keys()]).toEqual(['A2'])
    expect(given.fallenAway).toMatchObject([{ indicatorId: 'B1' }])
    expect((await answers(round)).answers).toEqual(before)
  })

  it('hands in only what is asked', async () => {
    const round = await started.openRound()
    await started.useVersion(round, 2)
    for (const indicatorId of ['A1', 'A2']) await save(round, { indicatorId, instrument: two })
    const handIn = { round: { id: round, ...two } }
    expect(await submit(round, handIn)).toMatchObject({ ok: true, value: { allowedGaps: [] } })
    const higher = await started.openRound()
    await started.useVersion(higher, 2)
    const content = anAnswerContent({ level: 3 })
    for (const indicatorId of ['A1', 'A2']) await save(higher, { indicatorId, content, instrument: two })
    expect(await submit(higher, { round: { id: higher, ...two } })).toEqual({
      ok: false,
      refusal: { kind: 'gaps-not-allowed', indicatorIds: ['A3'] },
    })
  })

  it('keeps every version, newest first, beyond nine, and none of what was refused', async () => {
    const round = await started.openRound()
    for (let version = 0; version < 11; version += 1)
      await save(round, {
        basedOnVersion: version,
        content: anAnswerContent({ comment: `svar ${version + 1}` }),
        actor: version % 2 ? bo : anna,
      })
    await save(round, { basedOnVersion: 4, content: anAnswerContent({ comment: 'för sent' }) })
    await save(round, { indicatorId: 'A2' })
    const versions = await started.assessments.answerVersions('13', round, 'A1')
    expect(versions.map(({ version, comment }) => [version, comment])).toEqual(
      Array.from({ length: 11 }, (_, index) => [11 - index, `svar ${11 - index}`]),
    )
    expect(versions[1]?.savedBy).toEqual(bo)
    expect((await answers(round)).answers.find(({ indicatorId }) => indicatorId === 'A1')).toEqual(versions[0])
    expect(await started.assessments.answerVersions('14', round, 'A1')).toEqual([])
  })
})
