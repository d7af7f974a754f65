import { MetricUnit } from '@aws-lambda-powertools/metrics'
import { z } from 'zod'
import { batchHandler, messageOf, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Ran } from './run.ts'

type Parts = Tools & { run: () => Promise<Ran> }

/** The schedules' messages and the coordinator's. */
const askedSchema = z.strictObject({ reason: z.enum(['schedule', 'coordinator', 'publish']) })

/** What EventBridge tells when a query of our work group has ended ("Athena Query State Change"); how it ended, and which, is asked of Athena itself. */
const queryEndedSchema = z
  .looseObject({ source: z.literal('aws.athena'), 'detail-type': z.literal('Athena Query State Change') })
  .transform(() => ({ reason: 'athena' as const }))

const messageSchema = z.union([askedSchema, queryEndedSchema])

/**
 * Handles a batch of messages that ask for an aggregation: one run serves them all, since they ask for the same thing. A message that cannot be read fails alone, and ends in
 * the dead-letter queue; when the run fails, every message of the batch comes again.
 */
export const createQueueHandler = ({ run, logger, metrics }: Parts) =>
  batchHandler({ logger, metrics }, async (records) => {
    const messages = records.map((record) => ({
      id: record.messageId,
      reason: messageOf(record, messageSchema)?.reason ?? null,
    }))
    const unreadable = messages.filter(({ reason }) => reason === null)
    if (unreadable.length > 0) logger.error('message-unreadable', { count: unreadable.length })
    const asked = messages.filter(({ reason }) => reason !== null)
    const failed = [...unreadable]
    if (asked.length > 0)
      try {
        const result = await run()
        logger.info(`aggregation-${result.kind}`, { reasons: asked.map(({ reason }) => reason), ...result })
        metrics.addMetric('AggregationDone', MetricUnit.Count, 1)
        const stopped = result.kind === 'ran' ? result.failed : 0
        if (stopped > 0) {
          logger.error('release-failed', { count: stopped })
          metrics.addMetric('ReleaseFailed', MetricUnit.Count, stopped)
        }
      } catch (error) {
        logger.error('aggregation-failed', failureFacts(error))
        metrics.addMetric('AggregationFailed', MetricUnit.Count, 1)
        failed.push(...asked)
      }
    return failed.map(({ id }) => id)
  })
