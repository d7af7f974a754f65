import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import type { Aggregated } from '#functions/aggregate-statistics/aggregate.ts'
import { createQueueHandler } from '#functions/aggregate-statistics/queue-handler.ts'

/** What the middlewares read of Lambda's context. */
const context = { functionName: 'aggregate-statistics', awsRequestId: 'request', memoryLimitInMB: '512' } as Context
const eventOf = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as SQSEvent

const start = (run: () => Promise<Aggregated>) => {
  const state = { runs: 0 }
  const handler = createQueueHandler({
    run: () => {
      state.runs += 1
      return run()
    },
    logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
    metrics: new Metrics({ serviceName: 'test', namespace: 'Test' }),
  })
  return { state, handle: async (event: SQSEvent) => handler(event, context) }
}
const unchanged = async (): Promise<Aggregated> => ({ kind: 'unchanged', snapshotId: 'x', suppressedCells: 0 })

describe('the queue of aggregations', () => {
  it('serves a whole batch with one run', async () => {
    const { state, handle } = start(unchanged)
    expect(await handle(eventOf('{"reason":"schedule"}', '{"reason":"coordinator"}'))).toEqual({
      batchItemFailures: [],
    })
    expect(state.runs).toBe(1)
  })

  it('fails a message that cannot be read, alone', async () => {
    const { state, handle } = start(unchanged)
    const answer = await handle(
      eventOf('no json', '{"reason":"schedule"}', '{"reason":"other"}', '{"reason":"schedule","more":1}'),
    )
    expect(answer).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }, { itemIdentifier: 'm3' }],
    })
    expect(state.runs).toBe(1)
    const only = start(unchanged)
    await only.handle(eventOf('null'))
    expect(only.state.runs).toBe(0)
  })

  it('lets every message come again when the run fails', async () => {
    const { handle } = start(() => Promise.reject(new Error('store away')))
    expect(await handle(eventOf('{"reason":"schedule"}', '{"reason":"schedule"}'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm1' }],
    })
  })
})
