import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createCirculations } from '#shared/circulation/circulations.ts'
import { demonstrationAnswers } from '#shared/demonstration/demonstration-answers.ts'
import { demonstrationCounts } from '#shared/demonstration/demonstration-counts.ts'
import { loadDemonstration } from '#shared/demonstration/load-demonstration.ts'
import { regionStages } from '#shared/demonstration/stages.ts'
import { regions } from '#shared/regions/regions.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { createWorkshopThemes } from '#shared/themes/workshop-themes.ts'
import { readMappingInstrument, realInstruments } from '#test/support/instrument.ts'
import { roundOf } from '#test/support/round.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

const load = async (test: TestStore) => {
  const instruments = realInstruments()
  await loadDemonstration(test.store, instruments)
  return {
    rounds: createRounds(test.store),
    assessments: createAssessments(test.store, instruments),
    counts: createCounts(test.store),
  }
}

describe('the demonstration data', () => {
  let test: TestStore
  let loaded: Awaited<ReturnType<typeof load>>
  beforeAll(async () => {
    test = await startStore()
    loaded = await load(test)
  }, 120_000)
  afterAll(() => test.stop())

  it('has a stage for each of the 21 regions', () => {
    expect(Object.keys(regionStages).sort()).toEqual(regions.map((region) => region.code))
  })

  it('holds a finished and a running round, and regions at every stage', async () => {
    expect((await loaded.rounds.list()).map(({ id, status }) => [id, status])).toEqual([
      ['intervjuer-2026', 'open'],
      ['enkat-2026', 'open'],
      ['2026', 'open'],
      ['2025', 'closed'],
    ])
    const states = await Promise.all(
      regions.map(async ({ code }) => ({
        status: (await loaded.assessments.get(code, '2026'))?.status,
        answers: (await loaded.assessments.answers(code, roundOf('2026'))).answers.length,
      })),
    )
    expect(states.filter(({ status }) => status === 'submitted').length).toBeGreaterThanOrEqual(5)
    expect(states.filter(({ status }) => status === 'returned').length).toBe(1)
    expect(states.filter(({ answers }) => answers === 0).length).toBeGreaterThanOrEqual(2)
  })

  it('is what the generator gives for region, round and year, every time', async () => {
    const instrument = await readMappingInstrument()
    const stages = regionStages['20']
    const content = demonstrationAnswers(
      instrument,
      { code: '20', maturity: stages?.maturity ?? 0 },
      { id: '2025', stage: 'submitted', lift: 0 },
    )
    const { answers: stored } = await loaded.assessments.answers('20', roundOf('2025'))
    expect(content.map(({ indicatorId, content: { level } }) => [indicatorId, level])).toEqual(
      stored.map(({ indicatorId, level }) => [indicatorId, level]),
    )
    expect(demonstrationCounts({ code: '20', population: 288_387 }, 2024)).toEqual(
      (await loaded.counts.get('20', 2024))?.current.counts,
    )
  })

  it('holds a draft that two made-up outsiders have read, with one remark handled and one waiting', async () => {
    const circulations = createCirculations(test.store)
    const [links, remarks] = await Promise.all([circulations.list('13', '2026'), circulations.remarks('13', '2026')])
    const own = links.filter(({ recipient }) => recipient.includes('Påhittad'))
    expect(own.map(({ status }) => status)).toEqual(['open', 'open'])
    const said = remarks.filter(({ circulationId }) => own.some(({ id }) => id === circulationId))
    expect(said.map(({ handled }) => handled !== null)).toEqual([true, false])
    for (const { name, text } of said) {
      expect(name).toMatch(/^Demo: .*Påhittad/)
      expect(text).toMatch(/^Demonstrationsdata: /)
    }
  })

  it('holds a theme that is taken up, and says that it is made up', async () => {
    const [theme, ...others] = await createWorkshopThemes(test.store).list()
    expect(others).toEqual([])
    expect(theme).toMatchObject({ status: 'taken-up', version: 1, roundId: '2026' })
    expect(theme?.title).toMatch(/^Demonstrationsdata: /)
    expect(theme?.figures.acting).toBeGreaterThan(0)
    expect(theme?.regionCodes.length).toBeGreaterThan(0)
  })

  it('says in every written text that it is made up', async () => {
    for (const { code } of regions) {
      const { answers } = await loaded.assessments.answers(code, roundOf('2026'))
      const written = answers.flatMap(({ evidence, comment, notApplicableReason }) => [
        evidence,
        comment,
        notApplicableReason,
      ])
      expect(written.filter((text) => text !== '' && !text.startsWith('Demonstrationsdata'))).toEqual([])
    }
  })
})
