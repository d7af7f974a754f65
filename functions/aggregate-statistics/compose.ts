import { readFile } from 'node:fs/promises'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createPlans } from '#shared/plans/plans.ts'
import { connectObjects, connectStore } from '#shared/platform/connect.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { readContextFigures } from '#shared/statistics/context-figures.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { type Aggregated, aggregate } from './aggregate.ts'
import type { AggregateConfig } from './config.ts'

/** Puts together the aggregation over the stores that the configuration names. */
export const compose = (config: AggregateConfig): (() => Promise<Aggregated>) => {
  const store = connectStore({
    regions: config.REGIONS_TABLE,
    plans: config.PLANS_TABLE,
    statistics: config.STATISTICS_TABLE,
    content: config.CONTENT_TABLE,
    audit: config.AUDIT_TABLE,
  })
  const objects = connectObjects(config.LAKE_BUCKET)
  const instruments = createInstruments(config.instrumentsFolder, store)
  const sources = {
    rounds: createRounds(store),
    instruments,
    assessments: createAssessments(store, instruments),
    review: createReview(store, instruments),
    plans: createPlans(store),
    followUps: createFollowUps(store),
    counts: createCounts(store),
    context: async () => readContextFigures(await readFile(config.contextFile, 'utf8')),
    isDemonstration: config.hasDemonstrationData,
  }
  return () => aggregate(sources, { store, objects }, new Date())
}
