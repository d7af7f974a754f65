import { aggregate } from '#functions/aggregate-statistics/aggregate.ts'
import type { Sources } from '#functions/aggregate-statistics/read-inputs.ts'
import { shippedArticles } from '#shared/articles/shipped-articles.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import { loadDemonstration } from '#shared/demonstration/load-demonstration.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createPlans } from '#shared/plans/plans.ts'
import { connectObjects, connectStore } from '#shared/platform/connect.ts'
import { createShownPages } from '#shared/region-pages/region-pages.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { readConfig } from './config.ts'

const config = readConfig()
const store = connectStore({
  regions: config.REGIONS_TABLE,
  plans: config.PLANS_TABLE,
  statistics: config.STATISTICS_TABLE,
  content: config.CONTENT_TABLE,
  events: config.EVENTS_TABLE,
  time: config.TIME_TABLE,
  audit: config.AUDIT_TABLE,
})

const instruments = createInstruments(config.instrumentsFolder, store)

const objects = connectObjects(config.LAKE_BUCKET)

const sources: Sources = {
  rounds: createRounds(store),
  instruments,
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

/** Fills empty tables with demonstration data, and compiles the pictures of earlier months on the way. Stands only in environments that have such data (infra/environments.ts). */
export const handler = (): Promise<void> =>
  loadDemonstration(
    store,
    instruments,
    (at) => aggregate(sources, { store, objects }, at),
    shippedArticles(config.articlesFolder),
  )
