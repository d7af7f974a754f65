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
      ),
    )
    expect(orders).toEqual([
      { reason: 'schedule' },
      { reason: 'coordinator', roundId: '2026' },
      { reason: 'coordinator', roundId: '2026', regionCodes: ['20'] },
    ])
    expect(failed).toEqual(['m2', 'm3', 'm5'])
  })

  it('hands back an order of which some mail may still go, and one that was interrupted', async () => {
    const event = eventOf('{"reason":"schedule"}')
    expect(await handle(async () => ({ ...sent, isToTryAgain: true }), event)).toEqual(['m0'])
    expect(await handle(() => Promise.reject(new Error('store away')), event)).toEqual(['m0'])
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
})
