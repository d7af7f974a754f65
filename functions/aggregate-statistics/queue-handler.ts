import type { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Aggregated } from './aggregate.ts'

type Parts = { run: () => Promise<Aggregated>; logger: Logger; metrics: Metrics }

/** The schedule's message and the coordinator's. */
const messageSchema = z.strictObject({ reason: z.enum(['schedule', 'coordinator']) })

const reasonOf = ({ body }: SQSRecord): string | null => {
  try {
    return messageSchema.safeParse(JSON.parse(body)).data?.reason ?? null
  } catch {
    return null
  }
}

/**
 * Handles a batch of messages that ask for an aggregation: one run serves them all, since they ask for the same thing. A message that cannot be read fails alone, and ends in
 * the dead-letter queue; when the run fails, every message of the batch comes again.
 */
export const createQueueHandler = ({ run, logger, metrics }: Parts) =>
  middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const messages = event.Records.map((record) => ({ itemIdentifier: record.messageId, reason: reasonOf(record) }))
    const unreadable = messages.filter(({ reason }) => reason === null)
    if (unreadable.length > 0) logger.error('message-unreadable', { count: unreadable.length })
    const asked = messages.filter(({ reason }) => reason !== null)
    const failed = [...unreadable]
    if (asked.length > 0)
      try {
        const result = await run()
        logger.info(`aggregation-${result.kind}`, { reasons: asked.map(({ reason }) => reason), ...result })
        metrics.addMetric('AggregationDone', MetricUnit.Count, 1)
      } catch (error) {
        logger.error('aggregation-failed', failureFacts(error))
        metrics.addMetric('AggregationFailed', MetricUnit.Count, 1)
        failed.push(...asked)
      }
    return { batchItemFailures: failed.map(({ itemIdentifier }) => ({ itemIdentifier })) }
  })
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
