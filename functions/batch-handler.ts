import type { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import type { Metrics } from '@aws-lambda-powertools/metrics'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { ZodType } from 'zod'

export type Tools = { logger: Logger; metrics: Metrics }

/** What a message came to; `again` hands it back alone, and it ends in the dead-letter queue when it has come too often. */
export type Taken = 'done' | 'again'

/** The message that a record holds, or null when it is no such message. */
export const messageOf = <T>({ body }: Pick<SQSRecord, 'body'>, schema: ZodType<T>): T | null => {
  try {
    return schema.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

/** A function's handler of a batch of messages, with its log and metrics; gives the ids of those that come again. */
export const batchHandler = ({ logger, metrics }: Tools, take: (records: SQSRecord[]) => Promise<string[]>) =>
  middy(
    async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => ({
      batchItemFailures: (await take(Records)).map((itemIdentifier) => ({ itemIdentifier })),
    }),
  )
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))

/** The same for messages that are handled one after the other. */
export const queueHandler = (tools: Tools, take: (record: SQSRecord) => Promise<Taken>) =>
  batchHandler(tools, async (records) => {
    const again: string[] = []
    for (const record of records) if ((await take(record)) === 'again') again.push(record.messageId)
    return again
  })
