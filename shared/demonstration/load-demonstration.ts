import type { ShippedArticle } from '#shared/articles/article.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createNationalBarriers } from '#shared/barriers/national-barriers.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import accounts from './accounts.json' with { type: 'json' }
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { account, addPeople, coordinator, ownerOf, secondCoordinator } from './demonstration-people.ts'
import { finished, running } from './demonstration-rounds.ts'
import { gatherCommits } from './gathered-store.ts'
import { loadArticles } from './load-articles.ts'
import { loadBarriers } from './load-barriers.ts'
import { loadChangedAnswer } from './load-changed-answer.ts'
import { loadCirculation } from './load-circulation.ts'
import { loadCourses } from './load-courses.ts'
import { loadEvents } from './load-events.ts'
import { loadInstrument } from './load-instrument.ts'
import { loadNotices } from './load-notices.ts'
import { changeBlockCentrally, loadRegionPages } from './load-region-pages.ts'
import { loadReleases } from './load-releases.ts'
import { loadReview } from './load-review.ts'
import { type Compile, loadFinishedRound, loadRunningRound } from './load-rounds.ts'
import { loadSurveys } from './load-surveys.ts'
import { loadThemes } from './load-themes.ts'
import { loadTime } from './load-time.ts'
import { loadTogether } from './load-together.ts'
import { earlierPages, laterPages } from './region-page-texts.ts'
import { regionStages } from './stages.ts'

type Shipped = () => Promise<readonly ShippedArticle[]>

/** The actions of the pages, over a store that carries out together what is to be written at the same moment. */
const depsOver = (plain: Store, instruments: Instruments): DemonstrationDeps => {
  const store = gatherCommits(plain)
  return {
    store,
    instruments,
    rounds: createRounds(store),
    assessments: createAssessments(store, instruments),
    review: createReview(store, instruments),
    plans: createPlans(store),
    nationalBarriers: createNationalBarriers(store, createPlans(store)),
    followUps: createFollowUps(store),
    counts: createCounts(store),
  }
}

/** Who owns the region of a code; the coordinator stands in where it is not among these. */
const ownerIn =
  (all: readonly Region[]) =>
  (code: string): Actor => {
    const region = all.find((one) => one.code === code)
    return region ? ownerOf(region) : coordinator
  }

/** What is done with the mappings once they are there: review, comments, courses, surveys, a questionnaire that is written. */
const loadAroundMappings = async (deps: DemonstrationDeps, all: readonly Region[]): Promise<void> => {
  await loadReview(deps, {
    instrument: await deps.instruments.get(running.instrumentId, running.instrumentVersion),
    round: running,
    ownerOf: ownerIn(all),
    coordinator,
    from: new Date('2026-11-16T08:00:00Z'),
  })
  // The owners that can sign in first, so that their pages show it.
  const canSignIn = (region: Region) => accounts.some(({ email }) => email === ownerOf(region).id)
  await loadCourses(
    deps.store,
    [...all.filter(canSignIn), ...all.filter((region) => !canSignIn(region))],
    new Date(running.answeredFrom),
  )
  await loadTogether(
    deps.store,
    {
      coordinator,
      gunilla: account('gotland.medarbetare@demo.example'),
      gustav: account('gotland.ansvarig@demo.example'),
      disa: account('dalarna.medarbetare@demo.example'),
      david: account('dalarna.ansvarig@demo.example'),
      signe: account('skane.ansvarig@demo.example'),
    },
    { roundId: running.id, from: new Date('2026-11-17T08:00:00Z') },
  )
  await loadChangedAnswer(deps.assessments, {
    round: running,
    actor: account('skane.ansvarig@demo.example'),
    from: new Date('2026-11-18T08:00:00Z'),
  })
  await loadSurveys(deps, {
    ownerOf: ownerIn(all),
    coordinator,
  })
  await loadInstrument(deps, [coordinator, secondCoordinator])
}

/** What comes of the mappings: publications, national barriers, notices, a plan that is out for comment. */
const loadWhatFollows = async (deps: DemonstrationDeps, all: readonly Region[]): Promise<void> => {
  await loadReleases(deps.store, coordinator)
  await loadBarriers(deps, {
    roundIds: [running.id, finished.id],
    actor: coordinator,
    from: new Date('2026-11-19T08:00:00Z'),
  })
  await loadNotices(deps, {
    draft: {
      regionCode: '13',
      roundId: running.id,
      owner: ownerIn(all)('13'),
      responsible: account('skane.ansvarig@demo.example'),
    },
    adopted: { regionCode: '20', rounds: [running, finished] },
    from: new Date('2026-11-20T08:00:00Z'),
  })
  // Halland's, so that its editor among the accounts sees the remarks.
  const circulating = all.find(({ code }) => code === '13')
  if (circulating)
    await loadCirculation(deps, {
      regionCode: circulating.code,
      roundId: running.id,
      actor: ownerOf(circulating),
      from: new Date('2026-11-18T08:00:00Z'),
      lastDay: '2027-01-15',
    })
}

/** What the project does beside: time reports, pages and texts, events, themes. */
const loadProject = async (store: Store, deps: DemonstrationDeps, shipped: Shipped): Promise<void> => {
  await loadTime(store, {
    administrator: account('administrator@demo.example'),
    manager: coordinator,
    worker: account('kommunikator@demo.example'),
    regional: account('gotland.medarbetare@demo.example'),
  })
  await loadRegionPages(deps.store, shipped, laterPages)
  await changeBlockCentrally(store, shipped, {
    writer: account('kommunikator@demo.example'),
    second: coordinator,
    at: new Date('2026-11-20T08:00:00Z'),
  })
  await loadArticles(store, {
    writer: account('kommunikator@demo.example'),
    second: coordinator,
    at: new Date('2026-11-20T08:00:00Z'),
  })
  await loadEvents(deps.store, { actor: coordinator, at: new Date('2026-11-20T08:00:00Z') })
  await loadThemes(deps, await deps.instruments.get(running.instrumentId, running.instrumentVersion), {
    round: running,
    actor: coordinator,
    at: new Date('2026-11-20T08:00:00Z'),
  })
}

/**
 * Loads the demonstration data through the same actions as the pages: people, a finished and a running round, mappings at different stages, plans and
 * validation counts. The same every time. `compile` makes the national picture of the months before this one from what is there by then. `shipped` are the texts that come with the program, of which the regions' pages are made. Throws when anything is refused, which it is not in empty tables.
 */
export const loadDemonstration = async (
  store: Store,
  instruments: Instruments,
  compile: Compile = async () => {},
  shipped: Shipped = async () => [],
): Promise<void> => {
  const deps = depsOver(store, instruments)
  const all = Object.keys(regionStages).flatMap((code) => findRegion(code) ?? [])
  await addPeople(deps.store, all)
  await loadFinishedRound(deps, all, compile)
  await loadRegionPages(deps.store, shipped, earlierPages)
  await loadRunningRound(deps, all, compile)
  await loadAroundMappings(deps, all)
  await loadWhatFollows(deps, all)
  await loadProject(store, deps, shipped)
}
