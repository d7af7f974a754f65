import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { type CheckDeps, checkUpload } from './check-upload.ts'
import { parseScan } from './scan-event.ts'

type Parts = Tools & { deps: CheckDeps }

const metricNames = {
  accepted: 'FileAccepted',
  refused: 'FileRefused',
  ignored: 'FileIgnored',
} as const

const take = async ({ deps, logger, metrics }: Parts, { messageId, body }: SQSRecord): Promise<Taken> => {
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
export const createQueueHandler = (parts: Parts) => queueHandler(parts, (record) => take(parts, record))
