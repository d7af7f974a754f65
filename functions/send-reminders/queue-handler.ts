import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { messageOf, queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { isRegionCode, regions } from '#shared/regions/regions.ts'
import type { ReminderOrder } from '#shared/reminders/reminder-run.ts'
import type { SentReminders } from './send-reminders.ts'
import type { ToldSubscribers } from './tell-subscribers.ts'

export type Runs = {
  remind: (order: ReminderOrder) => Promise<SentReminders>
  /** Tells those who subscribe of a report that has come out. */
  tell: (reportId: string) => Promise<ToldSubscribers>
  /** Tells them of what has come out lately and was not told. */
  tellLately: () => Promise<ToldSubscribers>
}

type Parts = Tools & Runs

/** The schedule's message, the coordinator's, and that of a report that has come out. */
const messageSchema = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('schedule') }),
  z.strictObject({
    reason: z.literal('coordinator'),
    roundId: z.string().min(1).max(64),
    regionCodes: z.array(z.string().refine(isRegionCode)).min(1).max(regions.length).optional(),
  }),
  z.strictObject({ reason: z.literal('report-published'), reportId: z.string().min(1).max(80) }),
])
type Message = z.infer<typeof messageSchema>

const tellSubscribers = async ({ tell, tellLately, logger, metrics }: Parts, messageId: string, message: Message) => {
  const { isToTryAgain, ...told } = await (message.reason === 'report-published'
    ? tell(message.reportId)
    : tellLately())
  logger.info('subscribers-told', { messageId, ...told })
  metrics.addMetric('SubscribersMailed', MetricUnit.Count, told.mailedCount)
  metrics.addMetric('SubscribersFailed', MetricUnit.Count, told.failedCount)
  return isToTryAgain
}

const remind = async ({ remind: run, logger, metrics }: Parts, messageId: string, order: ReminderOrder) => {
  const { isToTryAgain, ...sent } = await run(order)
  logger.info('reminders-sent', { messageId, ...sent })
  metrics.addMetric('RemindersMailed', MetricUnit.Count, sent.mailedCount)
  metrics.addMetric('RemindersFailed', MetricUnit.Count, sent.failedCount)
  return isToTryAgain
}

const take = async (parts: Parts, record: SQSRecord): Promise<Taken> => {
  const { logger } = parts
  const { messageId } = record
  const message = messageOf(record, messageSchema)
  if (!message) {
    logger.error('message-unreadable', { messageId })
    return 'again'
  }
  try {
    const isToRemindAgain = message.reason !== 'report-published' && (await remind(parts, messageId, message))
    const isToTellAgain = message.reason !== 'coordinator' && (await tellSubscribers(parts, messageId, message))
    return isToRemindAgain || isToTellAgain ? 'again' : 'done'
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
