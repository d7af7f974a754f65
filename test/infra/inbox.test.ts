import { describe, expect, it } from '@jest/globals'
import { retrySeconds, takenSeconds } from '#functions/import-statistics/come-again.ts'
import { pointedAt } from './rights.ts'
import { ofType, synthesise } from './synthesised.ts'

const prod = await synthesise('prod')

describe('what is delivered', () => {
  it('is told of by the bucket of uploads, for the inbox alone, to the queue of imports', () => {
    const [, rule] = ofType(prod, 'AWS::Events::Rule').find(([id]) => id.includes('InboxObjects')) ?? []
    const { EventPattern, Targets } = rule?.Properties ?? {}
    expect(EventPattern).toMatchObject({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [expect.anything()] }, object: { key: [{ prefix: 'inbox/' }] } },
    })
    expect(Targets.map(({ Arn }: { Arn: unknown }) => pointedAt(Arn))).toEqual(['ImportJobsQueue'])
  })

  it('is imported in a gigabyte of memory and a quarter of an hour, on the processor that DuckDB is built for', () => {
    const [, fn] = ofType(prod, 'AWS::Lambda::Function').find(([id]) => id.includes('/ImportStatistics')) ?? []
    expect(fn?.Properties).toMatchObject({
      MemorySize: 1024,
      Timeout: 900,
      Architectures: ['x86_64'],
      EphemeralStorage: { Size: 6144 },
    })
  })

  it('is tried once more than there are pauses after a failure, and is not handed out while a run works on it', () => {
    const [, queue] = ofType(prod, 'AWS::SQS::Queue').find(([id]) => id.includes('ImportJobsQueue')) ?? []
    expect(queue?.Properties.RedrivePolicy.maxReceiveCount).toBe(retrySeconds.length + 1)
    expect(takenSeconds).toBeGreaterThan(900)
  })
})
