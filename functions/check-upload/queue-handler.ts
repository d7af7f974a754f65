import type { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { failureFacts } from '#shared/platform/stack.ts'
import { type CheckDeps, checkUpload } from './check-upload.ts'
import { parseScan } from './scan-event.ts'

type Parts = { deps: CheckDeps; logger: Logger; metrics: Metrics }

const metricNames = {
  accepted: 'FileAccepted',
  refused: 'FileRefused',
  ignored: 'FileIgnored',
} as const

const take = async ({ deps, logger, metrics }: Parts, { messageId, body }: SQSRecord): Promise<'done' | 'again'> => {
  const scan = parseScan(body)
  if (!scan) {
    logger.error('message-unreadable', { messageId })
    return 'again'
  }
  try {
    const checked = await checkUpload(deps, scan)
    logger.info(`file-${checked.kind}`, { ...checked, scan: scan.result, messageId })
    metrics.addMetric(metricNames[checked.kind], MetricUnit.Count, 1)
    return 'done'
  } catch (error) {
    logger.error('check-interrupted', { messageId, ...failureFacts(error) })
    metrics.addMetric('CheckFailed', MetricUnit.Count, 1)
    return 'again'
  }
}

/**
 * Handles a batch of scan results one after the other, since a file is read whole. A message whose file could not be checked for a passing reason, or that cannot be read, is
 * handed back alone and ends in the dead-letter queue when it has come too often; the file is then never handed out.
 */
export const createQueueHandler = (parts: Parts) =>
  middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
    for (const record of event.Records)
      if ((await take(parts, record)) === 'again') batchItemFailures.push({ itemIdentifier: record.messageId })
    return { batchItemFailures }
  })
    .use(injectLambdaContext(parts.logger))
    .use(logMetrics(parts.metrics))
