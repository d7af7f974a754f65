import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { createQueueHandler, type Runs } from '#functions/send-reminders/queue-handler.ts'
import type { SentReminders } from '#functions/send-reminders/send-reminders.ts'
import type { ReminderOrder } from '#shared/reminders/reminder-run.ts'

/** What the middlewares read of Lambda's context. */
const context = { functionName: 'send-reminders', awsRequestId: 'request', memoryLimitInMB: '512' } as Context
const eventOf = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as SQSEvent

const sent: SentReminders = {
  id: 'r',
  at: '2026-10-06T05:00:00.000Z',
  reason: 'schedule',
  roundId: null,
  mailedCount: 2,
  failedCount: 0,
  quietCount: 1,
  isToTryAgain: false,
}

const told = { mailedCount: 0, failedCount: 0, isToTryAgain: false }

const handle = async (remind: Runs['remind'], event: SQSEvent, telling: Partial<Runs> = {}): Promise<string[]> => {
  const handler = createQueueHandler({
    remind,
    tell: async () => told,
    tellLately: async () => told,
    answer: async () => told,
    answerLate: async () => told,
    mailEvent: async () => told,
    mailEvents: async () => ({ ...told, needsRemoved: 0, participantsRemoved: 0 }),
    ...telling,
    logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
    metrics: new Metrics({ serviceName: 'test', namespace: 'Test' }),
  })
  const { batchItemFailures } = await handler(event, context)
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}

describe('the queue of reminders', () => {
  it('reads the message of the schedule and of the coordinator, and hands back what it cannot read', async () => {
    const orders: ReminderOrder[] = []
    const failed = await handle(
      async (order) => {
        orders.push(order)
        return sent
      },
      eventOf(
        '{"reason":"schedule"}',
        '{"reason":"coordinator","roundId":"2026"}',
        '{"reason":"coordinator"}',
        'x',
        '{"reason":"coordinator","roundId":"2026","regionCodes":["20"]}',
        '{"reason":"coordinator","roundId":"2026","regionCodes":["99"]}',
        '{"reason":"coordinator","about":"counts","year":2025}',
        '{"reason":"coordinator","about":"plan","roundId":"2026"}',
        '{"reason":"coordinator","about":"counts","roundId":"2026"}',
        '{"reason":"coordinator","about":"page","regionCodes":["20"]}',
      ),
    )
    expect(orders).toEqual([
      { reason: 'schedule' },
      { reason: 'coordinator', about: 'mapping', roundId: '2026' },
      { reason: 'coordinator', about: 'mapping', roundId: '2026', regionCodes: ['20'] },
      { reason: 'coordinator', about: 'counts', year: 2025 },
      { reason: 'coordinator', about: 'plan', roundId: '2026' },
      { reason: 'coordinator', about: 'page', regionCodes: ['20'] },
    ])
    expect(failed).toEqual(['m2', 'm3', 'm5', 'm8'])
  })

  it('hands back an order of which some mail may still go, and one that was interrupted', async () => {
    const event = eventOf('{"reason":"schedule"}')
    expect(await handle(async () => ({ ...sent, isToTryAgain: true }), event)).toEqual(['m0'])
    let areSubscribersTold = false
    const away = () => Promise.reject(new Error('store away'))
    const tellNow = async () => {
      areSubscribersTold = true
      return told
    }
    expect(await handle(away, event, { tellLately: tellNow })).toEqual(['m0'])
    // What went wrong before is not theirs.
    expect(areSubscribersTold).toBe(true)
    const tellLately = async () => ({ ...told, isToTryAgain: true })
    expect(await handle(async () => sent, event, { tellLately })).toEqual(['m0'])
  })

  it('reads the message of a report that has come out, and reminds nobody for it', async () => {
    const reports: string[] = []
    const reminded: ReminderOrder[] = []
    const failed = await handle(
      async (order) => {
        reminded.push(order)
        return sent
      },
      eventOf('{"reason":"report-published","reportId":"2026-v1"}', '{"reason":"report-published"}'),
      {
        tell: async (reportId) => {
          reports.push(reportId)
          return told
        },
      },
    )
    expect([reports, reminded, failed]).toEqual([['2026-v1'], [], ['m1']])
  })

  it('leaves the answer to a reader to the job, and looks for late ones with the schedule', async () => {
    const answered: string[] = []
    const mailed = { mailedCount: 1, failedCount: 0, isToTryAgain: false }
    const failed = await handle(
      async () => sent,
      eventOf(
        '{"reason":"correction-answered","correctionId":"c1"}',
        '{"reason":"schedule"}',
        '{"reason":"correction-answered"}',
      ),
      {
        answer: async (id) => {
          answered.push(id)
          return { ...mailed, isToTryAgain: true }
        },
        answerLate: async () => {
          answered.push('late')
          return mailed
        },
      },
    )
    expect(answered).toEqual(['c1', 'late'])
    expect(failed).toEqual(['m0', 'm2'])
  })

  it('mails those who have registered for an event by its message, and for all events with a schedule of their own, which reminds nobody else', async () => {
    const mailed: unknown[] = []
    const failed = await handle(
      async () => {
        mailed.push('reminders')
        return sent
      },
      eventOf(
        '{"reason":"event","eventId":"e1","registrationId":"r1"}',
        '{"reason":"participants"}',
        '{"reason":"event"}',
        '{"reason":"schedule"}',
      ),
      {
        mailEvent: async ({ eventId, registrationId }) => {
          mailed.push([eventId, registrationId])
          return { ...told, isToTryAgain: true }
        },
        mailEvents: async () => {
          mailed.push('all')
          return { ...told, needsRemoved: 0, participantsRemoved: 0 }
        },
      },
    )
    expect(mailed).toEqual([['e1', 'r1'], 'all', 'reminders'])
    expect(failed).toEqual(['m0', 'm2'])
  })
})
