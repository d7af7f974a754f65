import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { createQueueHandler } from '#functions/aggregate-statistics/queue-handler.ts'
import type { Ran } from '#functions/aggregate-statistics/run.ts'

/** What the middlewares read of Lambda's context. */
const context = { functionName: 'aggregate-statistics', awsRequestId: 'request', memoryLimitInMB: '512' } as Context
const eventOf = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as SQSEvent

const start = (run: () => Promise<Ran>) => {
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
const unchanged = async (): Promise<Ran> => ({ kind: 'left-to-another' })

describe('the queue of aggregations', () => {
  it('serves a whole batch with one run', async () => {
    const { state, handle } = start(unchanged)
    expect(await handle(eventOf('{"reason":"schedule"}', '{"reason":"coordinator"}'))).toEqual({
      batchItemFailures: [],
    })
    expect(state.runs).toBe(1)
  })

  it('runs when a query that was left to Athena has ended, as EventBridge tells it', async () => {
    // The event's form in Athena's user guide, "Monitor Athena query events with EventBridge".
    const event = {
      version: '0',
      id: 'abcdef00-1234-5678-9abc-def012345678',
      'detail-type': 'Athena Query State Change',
      source: 'aws.athena',
      account: '123456789012',
      time: '2026-12-01T03:05:30Z',
      region: 'eu-north-1',
      resources: [],
      detail: {
        versionId: '0',
        currentState: 'SUCCEEDED',
        previousState: 'RUNNING',
        statementType: 'DML',
        queryExecutionId: '01234567-0123-0123-0123-012345678901',
        workgroupName: 'valideringslyft-prod',
        sequenceNumber: '3',
      },
    }
    const { state, handle } = start(unchanged)
    expect(await handle(eventOf(JSON.stringify(event), '{"reason":"publish"}'))).toEqual({ batchItemFailures: [] })
    expect(state.runs).toBe(1)
    expect(await handle(eventOf(JSON.stringify({ ...event, source: 'aws.s3' })))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    })
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
