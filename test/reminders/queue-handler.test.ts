import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { createQueueHandler } from '#functions/send-reminders/queue-handler.ts'
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

const handle = async (run: (order: ReminderOrder) => Promise<SentReminders>, event: SQSEvent): Promise<string[]> => {
  const handler = createQueueHandler({
    run,
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
      eventOf('{"reason":"schedule"}', '{"reason":"coordinator","roundId":"2026"}', '{"reason":"coordinator"}', 'x'),
    )
    expect(orders).toEqual([{ reason: 'schedule' }, { reason: 'coordinator', roundId: '2026' }])
    expect(failed).toEqual(['m2', 'm3'])
  })

  it('hands back an order of which some mail may still go, and one that was interrupted', async () => {
    const event = eventOf('{"reason":"schedule"}')
    expect(await handle(async () => ({ ...sent, isToTryAgain: true }), event)).toEqual(['m0'])
    expect(await handle(() => Promise.reject(new Error('store away')), event)).toEqual(['m0'])
  })
})
