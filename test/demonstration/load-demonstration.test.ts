import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aggregate } from '#functions/aggregate-statistics/aggregate.ts'
import type { Sources } from '#functions/aggregate-statistics/read-inputs.ts'
import { createShownReader } from '#shared/articles/read-shown.ts'
import { shippedArticles } from '#shared/articles/shipped-articles.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createCirculations } from '#shared/circulation/circulations.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import { demonstrationAnswers } from '#shared/demonstration/demonstration-answers.ts'
import { demonstrationCounts } from '#shared/demonstration/demonstration-counts.ts'
import { loadDemonstration } from '#shared/demonstration/load-demonstration.ts'
import { regionStages } from '#shared/demonstration/stages.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { blocksIn, changedParts } from '#shared/region-pages/block-words.ts'
import { collectedRegions } from '#shared/region-pages/collected.ts'
import { createRegionPages, createShownPages } from '#shared/region-pages/region-pages.ts'
import { regions } from '#shared/regions/regions.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { listFacts, readSnapshot } from '#shared/statistics/snapshot-store.ts'
import { createWorkshopThemes } from '#shared/themes/workshop-themes.ts'
import { articlesFolder } from '#test/support/articles.ts'
import { readMappingInstrument, realInstruments } from '#test/support/instrument.ts'
import { startBucket } from '#test/support/objects.ts'
import { roundOf } from '#test/support/round.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

const load = async ({ store }: TestStore, objects: Objects) => {
  const instruments = realInstruments()
  const sources: Sources = {
    instruments,
    rounds: createRounds(store),
    assessments: createAssessments(store, instruments),
    review: createReview(store, instruments),
    plans: createPlans(store),
    followUps: createFollowUps(store),
    deliveries: createDeliveries({ store, objects }),
    releases: createReleases({ store, objects }),
    regionPages: createShownPages(store),
    context: async () => [],
    isDemonstration: true,
  }
  const shipped = shippedArticles(articlesFolder())
  await loadDemonstration(store, instruments, (at) => aggregate(sources, { store, objects }, at), shipped)
  return {
    rounds: createRounds(store),
    assessments: createAssessments(store, instruments),
    counts: createCounts(store),
  }
}

describe('the demonstration data', () => {
  let test: TestStore
  let bucket: Awaited<ReturnType<typeof startBucket>>
  let loaded: Awaited<ReturnType<typeof load>>
  beforeAll(async () => {
    ;[test, bucket] = await Promise.all([startStore(), startBucket()])
    loaded = await load(test, bucket.objects)
  }, 120_000)
  afterAll(() => Promise.all([test.stop(), bucket.stop()]))

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

  it('has nine public pages that say they are made up, two of which use a building block that was changed centrally', async () => {
    const pages = createRegionPages(test.store)
    const summaries = await pages.summaries()
    expect([summaries.length, summaries.every(({ isDemonstration }) => isDemonstration)]).toEqual([9, true])
    expect(collectedRegions(summaries, '2026-10-31')).toHaveLength(8)
    expect(collectedRegions(summaries, '2026-11-29')).toHaveLength(7)
    const blocks = blocksIn(await createShownReader(test.store, shippedArticles(articlesFolder())).shown())
    const changed = await Promise.all(
      summaries.map(async ({ regionCode }) => {
        const page = await pages.find(regionCode)
        return changedParts((await pages.content(page)).parts, page.seen, blocks).map(({ part }) => [
          regionCode,
          part.kind,
        ])
      }),
    )
    expect(changed.flat()).toEqual([
      ['09', 'copy'],
      ['20', 'reference'],
    ])
  })

  it('has a picture of each month in which much came in, of what there was by then, and says that all is made up', async () => {
    const facts = (await listFacts(test.store)).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    const pictures = await Promise.all(facts.map(({ id }) => readSnapshot(bucket.objects, id)))
    expect(
      pictures.map((picture) => [
        picture?.createdAt.slice(0, 7),
        picture?.roundId,
        picture?.regions.filter(({ mapping }) => mapping === 'submitted').length,
        picture?.regions.filter(({ plan }) => plan === 'adopted').length,
      ]),
    ).toEqual([
      ['2025-10', '2025', 7, 0],
      ['2025-11', '2025', 12, 7],
      ['2025-12', '2025', 16, 10],
      ['2026-01', '2025', 16, 11],
      ['2026-10', '2026', 6, 0],
    ])
    for (const picture of pictures) {
      expect(picture?.isDemonstration).toBe(true)
      const from = picture?.inputs.newestAt ?? ''
      expect(from < (picture?.createdAt ?? '')).toBe(true)
    }
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
