import type { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { failureFacts } from '#shared/platform/stack.ts'
import { type RenderDeps, renderReport } from './render-report.ts'

type Parts = { deps: RenderDeps | Promise<RenderDeps>; logger: Logger; metrics: Metrics }

const messageSchema = z.strictObject({ reportId: z.string().min(1).max(80) })

/** How often the queue hands out a message before it goes to the dead-letter queue (`attempts` of RenderJobs in the service stack). */
const lastAttempt = 3

const reportIdOf = ({ body }: SQSRecord): string | null => {
  try {
    return messageSchema.safeParse(JSON.parse(body)).data?.reportId ?? null
  } catch {
    return null
  }
}

const take = async (deps: RenderDeps, { logger, metrics }: Parts, record: SQSRecord): Promise<'done' | 'again'> => {
  const { messageId } = record
  const reportId = reportIdOf(record)
  if (reportId === null) {
    logger.error('message-unreadable', { messageId })
    return 'again'
  }
  try {
    const rendered = await renderReport(deps, reportId)
    logger[rendered.kind === 'failed' ? 'error' : 'info'](`report-${rendered.kind}`, { ...rendered, messageId })
    metrics.addMetric(rendered.kind === 'failed' ? 'ReportFailed' : 'ReportDone', MetricUnit.Count, 1)
    return 'done'
  } catch (error) {
    const attempt = Number(record.attributes.ApproximateReceiveCount)
    logger.error('report-interrupted', { messageId, reportId, attempt, ...failureFacts(error) })
    metrics.addMetric('ReportFailed', MetricUnit.Count, 1)
    // Whoever ordered it should see that it will not come by itself. When that cannot be written either, the dead-letter queue's alarm tells.
    if (attempt >= lastAttempt)
      await deps.reports.markFailed({ id: reportId, failure: 'unexpected', at: deps.clock() }).catch(() => undefined)
    return 'again'
  }
}

/**
 * Handles a batch of messages one after the other, since setting a report fills the memory. A message whose report could not be built for a passing reason, or that cannot be
 * read, is handed back alone and ends in the dead-letter queue when it has come too often.
 */
export const createQueueHandler = (parts: Parts) =>
  middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const deps = await parts.deps
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
    for (const record of event.Records)
      if ((await take(deps, parts, record)) === 'again') batchItemFailures.push({ itemIdentifier: record.messageId })
    return { batchItemFailures }
  })
    .use(injectLambdaContext(parts.logger))
    .use(logMetrics(parts.metrics))
