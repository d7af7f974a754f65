import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import type { Redelivery } from '#shared/platform/redelivery.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { bringFigures } from './bring-figures.ts'
import { beginTaking, tryLater } from './come-again.ts'
import { type ImportDeps, type Imported, importObject } from './import-object.ts'
import { parseMessage } from './object-event.ts'

type Parts = Tools & { deps: ImportDeps; figuresFile: string; comeAgain: Redelivery }

const metricNames = {
  accepted: 'DeliveryAccepted',
  checked: 'DeliveryChecked',
  refused: 'DeliveryRefused',
  overtaken: 'DeliveryIgnored',
  ignored: 'DeliveryIgnored',
} as const satisfies Record<Imported['kind'], string>

const take = async (parts: Parts, record: SQSRecord): Promise<Taken> => {
  const { deps, figuresFile, logger, metrics } = parts
  const { messageId, body } = record
  const message = parseMessage(body)
  if (!message) {
    logger.error('message-unreadable', { messageId })
    await tryLater(parts, record, null)
    return 'again'
  }
  await beginTaking(parts, record)
  try {
    if (message.kind === 'schedule') {
      const isBrought = await bringFigures(deps, figuresFile)
      logger.info(isBrought ? 'figures-brought' : 'figures-there', { messageId })
      metrics.addMetric('FiguresLookedFor', MetricUnit.Count, 1)
      return 'done'
    }
    const imported = await importObject(deps, message.event)
    logger.info(`delivery-${imported.kind}`, { ...imported, messageId })
    metrics.addMetric(metricNames[imported.kind], MetricUnit.Count, 1)
    return 'done'
  } catch (error) {
    logger.error('import-interrupted', { messageId, ...failureFacts(error) })
    metrics.addMetric('ImportFailed', MetricUnit.Count, 1)
    await tryLater(parts, record, message.kind === 'object' ? message.event : null)
    return 'again'
  }
}

/**
 * Handles messages one after the other, since a file takes the memory of the function. A message whose file could not be imported for a passing reason, or that cannot be read, is handed back alone, comes again
 * sooner than the queue would have it, and ends in the dead-letter queue when it has come too often; its delivery then stays received, and nothing of it counts.
 */
export const createQueueHandler = (parts: Parts) => queueHandler(parts, (record) => take(parts, record))
