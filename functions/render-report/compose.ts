import { join } from 'node:path'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createExchange } from '#shared/exchange/exchange.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createPlans } from '#shared/plans/plans.ts'
import { connectObjects, connectQueue, connectStore } from '#shared/platform/connect.ts'
import type { Queue } from '#shared/platform/queue.ts'
import { orderDueProfiles } from '#shared/reports/report-profiles.ts'
import { createReports } from '#shared/reports/reports.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createSnapshots } from '#shared/statistics/snapshots.ts'
import { createSurveys } from '#shared/surveys/surveys.ts'
import type { RenderConfig } from './config.ts'
import { createTypesetter } from './pdf/typeset.ts'
import { createPictures } from './picture.ts'
import type { JobDeps } from './queue-handler.ts'

/** The typefaces that stand in charts. */
const pictureCuts = ['400Regular', '600SemiBold'] as const

/** What the job makes, others order: for that it has no queue, and no right to send. */
const noQueue: Queue = { send: () => Promise.reject(new Error('render-report sends no messages')) }

/** Puts together what the job needs over the stores that the configuration names. */
export const compose = async (config: RenderConfig): Promise<JobDeps> => {
  const store = connectStore({
    regions: config.REGIONS_TABLE,
    plans: config.PLANS_TABLE,
    content: config.CONTENT_TABLE,
    statistics: config.STATISTICS_TABLE,
    sessions: config.SESSIONS_TABLE,
    audit: config.AUDIT_TABLE,
  })
  const objects = connectObjects(config.REPORTS_BUCKET)
  const renderQueue = connectQueue(config.RENDER_QUEUE_URL)
  const remindQueue = connectQueue(config.REMIND_QUEUE_URL)
  const instruments = createInstruments(config.instrumentsFolder, store)
  const assessments = createAssessments(store, instruments)
  const rounds = createRounds(store)
  return {
    reports: createReports({ store, objects, queue: renderQueue, announce: remindQueue }),
    snapshots: createSnapshots({ store, objects: connectObjects(config.LAKE_BUCKET), queue: noQueue }),
    rounds,
    instruments,
    assessments,
    review: createReview(store, instruments),
    exchange: createExchange({ store, objects, queue: noQueue, assessments }),
    plans: createPlans(store),
    followUps: createFollowUps(store),
    surveys: createSurveys({ store, objects, queue: noQueue, rounds, assessments, instruments }),
    objects,
    typesetter: await createTypesetter(config.fontsFolder),
    drawPicture: createPictures({
      program: config.pictureProgram,
      fonts: pictureCuts.map((cut) => join(config.fontsFolder, `SourceSans3_${cut}.ttf`)),
    }),
    origin: config.PUBLIC_ORIGIN,
    version: config.VERSION,
    orderDueProfiles: (material, at) => orderDueProfiles({ store, queue: renderQueue }, material, at),
    clock: () => new Date(),
  }
}
