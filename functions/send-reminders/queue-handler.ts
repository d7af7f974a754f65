import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { messageOf, queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { ReminderOrder } from '#shared/reminders/reminder-run.ts'
import type { SentReminders } from './send-reminders.ts'

type Parts = Tools & { run: (order: ReminderOrder) => Promise<SentReminders> }

/** The schedule's message and the coordinator's. */
const messageSchema = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('schedule') }),
  z.strictObject({ reason: z.literal('coordinator'), roundId: z.string().min(1).max(64) }),
])

const take = async ({ run, logger, metrics }: Parts, record: SQSRecord): Promise<Taken> => {
  const { messageId } = record
  const order = messageOf(record, messageSchema)
  if (!order) {
    logger.error('message-unreadable', { messageId })
    return 'again'
  }
  try {
    const { isToTryAgain, ...sent } = await run(order)
    logger.info('reminders-sent', { messageId, ...sent })
    metrics.addMetric('RemindersMailed', MetricUnit.Count, sent.mailedCount)
    metrics.addMetric('RemindersFailed', MetricUnit.Count, sent.failedCount)
    return isToTryAgain ? 'again' : 'done'
  } catch (error) {
    logger.error('reminders-interrupted', { messageId, ...failureFacts(error) })
    return 'again'
  }
}

/**
 * Handles a batch of orders one after the other. An order of which some mail may still go, or that was interrupted, is handed back and comes again: those who have had their mail get no other. One that
 * comes too often, or cannot be read, ends in the dead-letter queue; what it did not tell is told on the next weekday.
 */
export const createQueueHandler = (parts: Parts) => queueHandler(parts, (record) => take(parts, record))
