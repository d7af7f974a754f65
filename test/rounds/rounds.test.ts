import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Outcome } from '#shared/platform/outcome.ts'
import { regions } from '#shared/regions/regions.ts'
import { withRoundDates } from '#shared/rounds/change-round.ts'
import { dateOutOfOrder } from '#shared/rounds/round.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { anna, at, bo, type StartedMappings, startMappings } from '#test/assessments/started-mappings.ts'
import { anAssessment } from '#test/review/an-assessment.ts'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { aRoundToOpen } from '#test/support/round.ts'

const dates = { opensOn: '2026-09-01', deadline: '2026-10-15', closesOn: '2026-10-31' }

describe('the dates of a round', () => {
  it('stand in order: it opens, is handed in by, can be answered until', () => {
    expect(dateOutOfOrder(dates)).toBeNull()
    expect(dateOutOfOrder({ ...dates, opensOn: '2026-10-15', closesOn: '2026-10-15' })).toBeNull()
    expect(dateOutOfOrder({ ...dates, deadline: '2026-08-31' })).toBe('deadline')
    expect(dateOutOfOrder({ ...dates, closesOn: '2026-10-14' })).toBe('closesOn')
  })

  it('go to a region’s mapping, but an extension stays while it gives more time than the others have', () => {
    const extension = { reason: 'Ny handläggare', at: at.toISOString(), by: bo }
    const extended = anAssessment({ closesOn: '2026-11-30', extension })
    expect(withRoundDates(extended, dates)).toEqual({ ...extended, opensOn: '2026-09-01', version: 2 })
    const later = { ...dates, closesOn: '2026-12-31' }
    expect(withRoundDates(extended, later)).toEqual(anAssessment({ closesOn: '2026-12-31', version: 2 }))
  })
})

describe('rounds', () => {
  let started: StartedMappings
  beforeAll(async () => {
    started = await startMappings(plantedInstruments(anInstrument([anIndicator('A1')])))
  })
  afterAll(() => started.test.stop())

  const kindOf = async (result: Promise<Outcome<unknown, { kind: string }>>) => {
    const outcome = await result
    return outcome.ok ? 'done' : outcome.refusal.kind
  }
  const change = (id: string, basedOnVersion: number, fields: Partial<typeof dates> = {}) =>
    started.rounds.change({ id, basedOnVersion, dates: { ...dates, ...fields }, targetLevel: 4, actor: bo, at })
  const extend = (id: string, fields: Partial<Parameters<typeof started.rounds.extend>[0]> = {}) =>
    started.rounds.extend({
      id,
      regionCode: '13',
      closesOn: '2026-11-30',
      reason: 'Ny handläggare',
      basedOnVersion: 1,
      actor: bo,
      at,
      ...fields,
    })
  const mappingOf = (round: string, region = '13') => started.assessments.get(region, round)

  it('are opened once, with dates in order, for every region', async () => {
    const round = aRoundToOpen({ id: 'first', ...dates })
    const open = (fields: object) => started.rounds.open({ round: { ...round, ...fields }, actor: bo, at })
    expect(await open({ closesOn: '2026-10-01' })).toEqual({
      ok: false,
      refusal: { kind: 'dates-out-of-order', date: 'closesOn' },
    })
    expect(await kindOf(open({}))).toBe('done')
    expect(await kindOf(open({}))).toBe('round-exists')
    const mappings = await Promise.all(regions.map(({ code }) => mappingOf('first', code)))
    expect(mappings.map((mapping) => mapping?.closesOn)).toEqual(regions.map(() => '2026-10-31'))
  })

  it('change dates and target level for all regions at once; whoever was given longer keeps it', async () => {
    const round = await started.openRound(dates)
    await extend(round)
    expect(await kindOf(change(round, 1, { closesOn: '2026-11-10' }))).toBe('done')
    expect(await started.rounds.get(round)).toMatchObject({ closesOn: '2026-11-10', targetLevel: 4, version: 2 })
    expect(await mappingOf(round)).toMatchObject({
      closesOn: '2026-11-30',
      extension: { reason: 'Ny handläggare', by: bo },
    })
    expect(await mappingOf(round, '14')).toMatchObject({ closesOn: '2026-11-10', version: 2 })
    expect(await kindOf(change(round, 1))).toBe('stale-version')
    expect(await kindOf(change(round, 2, { deadline: '2026-08-01' }))).toBe('dates-out-of-order')
    expect(await kindOf(change('none', 1))).toBe('stale-version')
  })

  it('are changed even when a region hands in in the very moment, and nothing of that is lost', async () => {
    const round = await started.openRound(dates)
    await started.save(round)
    let hasMeddled = false
    const meddling = createRounds({
      ...started.test.store,
      commit: async (input) => {
        if (!hasMeddled) {
          hasMeddled = true
          expect(await kindOf(started.submit(round))).toBe('done')
        }
        return started.test.store.commit(input)
      },
    })
    const later = { ...dates, closesOn: '2026-12-31' }
    const input = { id: round, basedOnVersion: 1, dates: later, targetLevel: null, actor: bo, at }
    expect(await kindOf(meddling.change(input))).toBe('done')
    expect(await mappingOf(round)).toMatchObject({ status: 'submitted', closesOn: '2026-12-31', version: 3 })
  })

  it('decide when an answer can be saved; an extension moves that for one region', async () => {
    const round = await started.openRound(dates)
    const late = { at: new Date('2026-11-15T12:00:00Z') }
    expect(await kindOf(started.save(round, late))).toBe('outside-dates')
    await extend(round)
    expect(await kindOf(started.save(round, late))).toBe('done')
    expect(await kindOf(started.save(round, { ...late, regionCode: '14' }))).toBe('outside-dates')
    expect(await started.auditOf(round)).toContainEqual(
      expect.objectContaining({
        action: 'extend-mapping',
        after: { closesOn: '2026-11-30', reason: 'Ny handläggare' },
      }),
    )
  })

  it('give no region less time, nothing in a closed round, and take an extension back', async () => {
    const round = await started.openRound(dates)
    expect(await extend(round, { closesOn: '2026-10-30' })).toEqual({
      ok: false,
      refusal: { kind: 'before-closing', closesOn: '2026-10-31' },
    })
    await extend(round)
    expect(await kindOf(extend(round))).toBe('stale-version')
    expect(await kindOf(extend(round, { closesOn: '2026-10-31', basedOnVersion: 2 }))).toBe('done')
    expect(await mappingOf(round)).not.toHaveProperty('extension')
    expect(await kindOf(extend('none'))).toBe('unknown-mapping')
    await started.rounds.close({ id: round, version: 1, actor: anna, at })
    expect(await kindOf(extend(round, { basedOnVersion: 3 }))).toBe('round-closed')
    expect(await kindOf(change(round, 2))).toBe('stale-version')
  })
})
