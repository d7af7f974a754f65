import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { messageOf, queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { type CheckLinksDeps, checkLinks } from './check-links.ts'

type Parts = Tools & { deps: CheckLinksDeps; clock: () => Date }

const messageSchema = z.strictObject({ reason: z.literal('schedule') })

const take = async ({ deps, clock, logger, metrics }: Parts, record: SQSRecord): Promise<Taken> => {
  const { messageId } = record
  if (!messageOf(record, messageSchema)) {
    logger.error('message-unreadable', { messageId })
    return 'again'
  }
  try {
    const checked = await checkLinks(deps, clock)
    logger.info('links-checked', { messageId, ...checked })
    metrics.addMetric('LinksDead', MetricUnit.Count, checked.dead)
    return 'done'
  } catch (error) {
    logger.error('links-interrupted', { messageId, ...failureFacts(error) })
    return 'again'
  }
}

/** Handles the schedule's messages. One that was interrupted comes again and goes on with the links that were left. */
export const createQueueHandler = (parts: Parts) => queueHandler(parts, (record) => take(parts, record))
