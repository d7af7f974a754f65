import type { People } from '#shared/people/people.ts'
import { connectObjects, connectQueue, connectUploads } from '#shared/platform/connect.ts'
import type { Store } from '#shared/platform/store.ts'
import type { HttpConfig } from '../config.ts'

/** What the parts are made over: the stores, the buckets and the queues. */
export const connectOutside = (config: HttpConfig, store: Store, people: People) => ({
  config,
  store,
  people,
  reportObjects: connectObjects(config.REPORTS_BUCKET),
  lake: connectObjects(config.LAKE_BUCKET),
  uploads: connectUploads(config.UPLOADS_BUCKET, config.UPLOADS_ORIGIN),
  renderQueue: connectQueue(config.RENDER_QUEUE_URL),
  aggregateQueue: connectQueue(config.AGGREGATE_QUEUE_URL),
  mailJobs: connectQueue(config.REMIND_QUEUE_URL),
})

export type Outside = ReturnType<typeof connectOutside>
