import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { connectStore, connectUploads } from '#shared/platform/connect.ts'
import { readConfig } from './config.ts'
import { createQueueHandler } from './queue-handler.ts'

const serviceName = 'check-upload'
const config = readConfig()

/** Checks the content of files that have come to the bucket of uploads, once the protection against malware has looked at them. */
export const handler = createQueueHandler({
  deps: {
    store: connectStore({
      regions: config.REGIONS_TABLE,
      content: config.CONTENT_TABLE,
      audit: config.AUDIT_TABLE,
    }),
    uploads: connectUploads(config.UPLOADS_BUCKET),
    bucket: config.UPLOADS_BUCKET,
    clock: () => new Date(),
  },
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ serviceName, namespace: 'Valideringslyft' }),
})
