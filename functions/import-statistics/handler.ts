import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { connectRedelivery, connectStore } from '#shared/platform/connect.ts'
import { connectLargeObjects } from '#shared/platform/large-objects.ts'
import { readConfig } from './config.ts'
import { createQueueHandler } from './queue-handler.ts'

const serviceName = 'import-statistics'
const config = readConfig()

/** Imports what is delivered: files that have come to the bucket of uploads, and once in an environment the published figures. */
export const handler = createQueueHandler({
  deps: {
    store: connectStore({ statistics: config.STATISTICS_TABLE, audit: config.AUDIT_TABLE }),
    uploads: connectLargeObjects(config.UPLOADS_BUCKET),
    lake: connectLargeObjects(config.LAKE_BUCKET),
    bucket: config.UPLOADS_BUCKET,
    clock: () => new Date(),
  },
  figuresFile: config.figuresFile,
  comeAgain: connectRedelivery(config.IMPORT_QUEUE_URL),
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ serviceName, namespace: 'Valideringslyft' }),
})
