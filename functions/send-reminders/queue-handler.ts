import { MetricUnit } from '@aws-lambda-powertools/metrics'
import type { SQSRecord } from 'aws-lambda'
import { z } from 'zod'
import { messageOf, queueHandler, type Taken, type Tools } from '#functions/batch-handler.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { isRegionCode, regions } from '#shared/regions/regions.ts'
import type { ReminderOrder } from '#shared/reminders/reminder-run.ts'
import type { MailedAnswers } from './mail-answers.ts'
import type { MailedParticipants } from './mail-participants.ts'
import type { SentReminders } from './send-reminders.ts'
import type { ToldSubscribers } from './tell-subscribers.ts'

export type Runs = {
  remind: (order: ReminderOrder) => Promise<SentReminders>
  /** Tells those who subscribe of a report that has come out. */
  tell: (reportId: string) => Promise<ToldSubscribers>
  /** Tells them of what has come out lately and was not told. */
  tellLately: () => Promise<ToldSubscribers>
  /** Mails the answer to a reader's correction. */
  answer: (correctionId: string) => Promise<MailedAnswers>
  /** Mails the answers that should have gone and have not. */
  answerLate: () => Promise<MailedAnswers>
  /** Mails those who have registered for an event what they should know by now. */
  mailEvent: (order: { eventId: string; registrationId?: string | undefined }) => Promise<MailedParticipants>
  /** The same of all events, and forgets what has been kept long enough. */
  mailEvents: () => Promise<MailedParticipants & { needsRemoved: number; participantsRemoved: number }>
}

type Parts = Tools & Runs

/** The message of the schedule for those who work here, and of the one for participants, the coordinator's, that of a report that has come out, that of an answer that did not go, and that of an event for which somebody has registered or that was changed. */
const asked = {
  reason: z.literal('coordinator'),
  regionCodes: z.array(z.string().refine(isRegionCode)).min(1).max(regions.length).optional(),
}
const messageSchema = z.union([
  z.strictObject({ reason: z.literal('schedule') }),
  z.strictObject({ reason: z.literal('participants') }),
  // Left out by what was asked before there was more than the mapping to ask for.
  z.strictObject({
    ...asked,
    about: z.enum(['mapping', 'plan']).default('mapping'),
    roundId: z.string().min(1).max(64),
  }),
  z.strictObject({ ...asked, about: z.literal('page') }),
  z.strictObject({ ...asked, about: z.literal('counts'), year: z.int().min(2000).max(2100) }),
  z.strictObject({ reason: z.literal('report-published'), reportId: z.string().min(1).max(80) }),
  z.strictObject({ reason: z.literal('correction-answered'), correctionId: z.string().min(1).max(80) }),
  z.strictObject({
    reason: z.literal('event'),
    eventId: z.string().min(1).max(80),
    registrationId: z.string().min(1).max(80).optional(),
  }),
])
type Message = z.infer<typeof messageSchema>

const answer = async ({ answer: mail, answerLate, logger }: Parts, messageId: string, message: Message) => {
  const { isToTryAgain, ...mailed } = await (message.reason === 'correction-answered'
    ? mail(message.correctionId)
    : answerLate())
  logger.info('answers-mailed', { messageId, ...mailed })
  return isToTryAgain
}

const mailParticipants = async (
  { mailEvent, mailEvents, logger, metrics }: Parts,
  messageId: string,
  message: Message,
) => {
  const { isToTryAgain, ...mailed } = await (message.reason === 'event' ? mailEvent(message) : mailEvents())
  logger.info('participants-mailed', { messageId, ...mailed })
  metrics.addMetric('ParticipantsMailed', MetricUnit.Count, mailed.mailedCount)
  metrics.addMetric('ParticipantsFailed', MetricUnit.Count, mailed.failedCount)
  return isToTryAgain
}

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
  let isToTryAgain = false
  // Each by itself: what goes wrong with one keeps nobody from the mails of another.
  const attempt = async (work: () => Promise<boolean>): Promise<void> => {
    try {
      isToTryAgain = (await work()) || isToTryAgain
    } catch (error) {
      logger.error('reminders-interrupted', { messageId, ...failureFacts(error) })
      isToTryAgain = true
    }
  }
  const isOf = (reason: Message['reason']) => message.reason === 'schedule' || message.reason === reason
  if (message.reason === 'schedule' || message.reason === 'coordinator')
    await attempt(() => remind(parts, messageId, message))
  if (isOf('report-published')) await attempt(() => tellSubscribers(parts, messageId, message))
  if (isOf('correction-answered')) await attempt(() => answer(parts, messageId, message))
  if (message.reason === 'event' || message.reason === 'participants')
    await attempt(() => mailParticipants(parts, messageId, message))
  return isToTryAgain ? 'again' : 'done'
}

/**
 * Handles a batch of orders one after the other. An order of which some mail may still go, or that was interrupted, is handed back and comes again: those who have had their mail get no other. One that
 * comes too often, or cannot be read, ends in the dead-letter queue; what it did not tell is told by the next run of its schedule.
 */
export const createQueueHandler = (parts: Parts) => queueHandler(parts, (record) => take(parts, record))
