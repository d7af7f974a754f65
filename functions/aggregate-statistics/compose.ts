import { createAssessments } from '#shared/assessments/assessments.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import { createEducationFigures } from '#shared/deliveries/education-figures.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createPlans } from '#shared/plans/plans.ts'
import { connectAthena } from '#shared/platform/athena.ts'
import { connectObjects, connectStore } from '#shared/platform/connect.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { createShownPages } from '#shared/region-pages/region-pages.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { readContextFigures } from '#shared/statistics/context-figures.ts'
import { createAthenaEngine } from './athena-engine.ts'
import type { AggregateConfig } from './config.ts'
import { createDuckDbEngine } from './duckdb-engine.ts'
import { protectReleases } from './protect-releases.ts'
import { type Ran, type RunParts, run } from './run.ts'

const clock = () => new Date()

const sourcesOf = (config: AggregateConfig, store: Store, objects: Objects): RunParts['sources'] => {
  const instruments = createInstruments(config.instrumentsFolder, store)
  const education = createEducationFigures({ store, objects })
  return {
    rounds: createRounds(store),
    instruments,
    assessments: createAssessments(store, instruments),
    review: createReview(store, instruments),
    plans: createPlans(store),
    followUps: createFollowUps(store),
    deliveries: createDeliveries({ store, objects }),
    releases: createReleases({ store, objects }),
    regionPages: createShownPages(store),
    context: async () => {
      const csv = await education()
      return csv === null ? [] : readContextFigures(csv)
    },
    isDemonstration: config.hasDemonstrationData,
  }
}

const athenaOf = ({ athena, LAKE_BUCKET }: AggregateConfig, store: Store, objects: Objects): RunParts['athena'] =>
  athena && {
    aboveRows: athena.aboveRows,
    engine: createAthenaEngine({
      store,
      objects,
      athena: connectAthena(athena.workGroup),
      table: athena.table,
      bucket: LAKE_BUCKET,
      clock,
    }),
  }

/** Puts together the aggregation over the stores that the configuration names. */
export const compose = (config: AggregateConfig): (() => Promise<Ran>) => {
  const store = connectStore({
    regions: config.REGIONS_TABLE,
    plans: config.PLANS_TABLE,
    statistics: config.STATISTICS_TABLE,
    content: config.CONTENT_TABLE,
    audit: config.AUDIT_TABLE,
  })
  const objects = connectObjects(config.LAKE_BUCKET)
  const parts: RunParts = {
    store,
    objects,
    deliveries: createDeliveries({ store, objects }),
    engine: createDuckDbEngine(objects),
    athena: athenaOf(config, store, objects),
    protect: protectReleases(objects),
    sources: sourcesOf(config, store, objects),
    clock,
  }
  return () => run(parts)
}
