import { createAssessments } from '#shared/assessments/assessments.ts'
import { loadDemonstration } from '#shared/demonstration/load-demonstration.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createLearning } from '#shared/learning/learning.ts'
import { createPlans } from '#shared/plans/plans.ts'
import { connectStore } from '#shared/platform/connect.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { readConfig } from './config.ts'

const config = readConfig()
const store = connectStore({
  regions: config.REGIONS_TABLE,
  plans: config.PLANS_TABLE,
  statistics: config.STATISTICS_TABLE,
  content: config.CONTENT_TABLE,
  audit: config.AUDIT_TABLE,
})

const instruments = createInstruments(config.instrumentsFolder, store)

/** Fills empty tables with demonstration data. Stands only in environments that have such data (infra/environments.ts). */
export const handler = (): Promise<void> =>
  loadDemonstration({
    store,
    instruments,
    rounds: createRounds(store),
    assessments: createAssessments(store, instruments),
    review: createReview(store, instruments),
    learning: createLearning(store),
    plans: createPlans(store),
    counts: createCounts(store),
  })
