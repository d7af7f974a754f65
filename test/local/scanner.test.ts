import { GetObjectTaggingCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { describeQueues } from '#infra/local/described-stores.ts'
import { describeEventRules, describeScanPlans, isPicked } from '#infra/local/object-scans.ts'
import { startStoreLayer } from '#infra/local/store-layer.ts'
import { createAssembly, readSynthesis } from '#infra/local/template.ts'
import { removeFolder, temporaryFolder, writeFixture } from './fixture.ts'
import { uploads } from './fixture-uploads.ts'
import { eventually, type RunningFixture, runFixture } from './running.ts'

const testFile = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const Bucket = 'fixture-service-uploads'

let running: RunningFixture
beforeAll(async () => {
  running = await runFixture()
})
afterAll(() => running.end())

const ask = (path: string) => fetch(`${running.system.origin}${path}`)

const upload = async (name: string, content: string) => {
  const { url, fields } = await (await ask(`/form/${name}`)).json()
  const form = new FormData()
  for (const [field, value] of Object.entries<string>(fields)) form.append(field, value)
  form.append('file', new Blob([content]), 'a.txt')
  return fetch(url, { method: 'POST', body: form, redirect: 'manual', headers: { origin: running.system.origin } })
}

const statusOf = (name: string, { system } = running) =>
  eventually(`the mark of ${name}`, async () => {
    const { TagSet = [] } = await system.clients.s3.send(
      new GetObjectTaggingCommand({ Bucket, Key: `evidence/${name}` }),
    )
    return TagSet.find(({ Key }) => Key === 'GuardDutyMalwareScanStatus')?.Value
  })

const nextEvent = () =>
  eventually('the event of a scan', async () => {
    const queue = describeQueues(running.system.layer.assembly).find(({ name }) => name === 'fixture-service-Scans')
    const { Messages } = await running.system.clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queue?.url, WaitTimeSeconds: 1 }),
    )
    const body = Messages?.[0]?.Body
    return body === undefined ? undefined : JSON.parse(body)
  })

describe('a file sent in from the site', () => {
  it('is posted at an address of its own, with leave for scripts of the site, and leads back to it', async () => {
    const answer = await upload('leads', 'hello')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${running.system.origin}/arrived\\?bucket=`))
    expect(answer.headers.get('access-control-allow-origin')).toBe(running.system.origin)
    const environment = await (await ask('/environment')).json()
    expect(new URL(answer.url).origin).toBe(environment.UPLOADS_ORIGIN)
    expect(environment.UPLOADS_ORIGIN).not.toBe(running.system.origin)
    await nextEvent()
  })

  it('is marked as clean, told of as GuardDuty does, and then opens in a browser', async () => {
    const answer = await upload('clean', 'hello')
    expect(await nextEvent()).toMatchObject({
      source: 'aws.guardduty',
      'detail-type': 'GuardDuty Malware Protection Object Scan Result',
      detail: {
        scanStatus: 'COMPLETED',
        s3ObjectDetails: {
          bucketName: Bucket,
          objectKey: 'evidence/clean',
          eTag: answer.headers.get('etag')?.replaceAll('"', ''),
          versionId: 'null',
        },
        scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
      },
    })
    expect(await statusOf('clean')).toBe('NO_THREATS_FOUND')
    expect(await (await fetch(await (await ask('/file/clean')).text())).text()).toBe('hello')
  })

  it('is marked as a threat when the test file of scanners is in it, and opens for nobody', async () => {
    await upload('threat', `before ${testFile} after`)
    expect((await nextEvent()).detail.scanResultDetails).toEqual({
      scanResultStatus: 'THREATS_FOUND',
      threats: [{ name: expect.stringContaining('EICAR') }],
    })
    expect(await statusOf('threat')).toBe('THREATS_FOUND')
    expect((await fetch(await (await ask('/file/threat')).text())).status).toBe(403)
  })

  it('shows on a page that says that it is a stand-in', async () => {
    await upload('shown', 'hello')
    await nextEvent()
    const page = await (await ask('/local/scanner')).text()
    expect(page).toContain('stand-in for GuardDuty')
    expect(page).toContain('evidence/shown')
  })

  it('is left alone where no plan covers it', async () => {
    await running.system.clients.s3.send(new PutObjectCommand({ Bucket, Key: 'imports/a', Body: testFile }))
    await upload('after', 'hello')
    expect((await nextEvent()).detail.s3ObjectDetails.objectKey).toBe('evidence/after')
  })
})

describe('a file that came just before the system was killed', () => {
  it('is looked at after the next start', async () => {
    const data = temporaryFolder()
    const folder = writeFixture()
    // The stores and the gate alone: the file comes, and nobody looks at it.
    const layer = await startStoreLayer({
      data,
      openTemplate: (queueOrigin) => createAssembly(readSynthesis(folder), queueOrigin),
      onRefusal: () => undefined,
    })
    await layer.clients.s3.send(new PutObjectCommand({ Bucket, Key: 'evidence/left', Body: 'hello' }))
    await layer.stop()
    const again = await runFixture({ data })
    expect(await statusOf('left', again)).toBe('NO_THREATS_FOUND')
    await again.end()
    removeFolder(data)
    removeFolder(folder)
  })
})

describe('a template that scans and tells in a way that is not run here', () => {
  type Resources = Record<string, { Type: string; Properties: Record<string, unknown> }>
  const assemblyWith = (change: Resources) => {
    const Resources: Resources = {
      ...uploads,
      ...change,
      Site: { Type: 'AWS::CloudFront::Distribution', Properties: {} },
    }
    return createAssembly({ stacks: new Map([['one', { Resources }]]), assets: new Map() }, 'http://gate')
  }
  const rule = (change: object) => ({
    ScanResults: { ...uploads.ScanResults, Properties: { ...uploads.ScanResults.Properties, ...change } },
  })

  it('is run as it stands', () => {
    expect(describeEventRules(assemblyWith({}))).toHaveLength(1)
    expect(describeScanPlans(assemblyWith({}))).toMatchObject([{ bucket: 'one-uploads', prefixes: ['evidence/'] }])
  })

  it.each<[string, Resources, string]>([
    [
      'a pattern of other than texts and their beginnings',
      rule({ EventPattern: { source: [{ suffix: 'aws' }] } }),
      'does not run',
    ],
    ['a target that is given something else', rule({ Targets: [{ Id: 'a', Arn: 'b', Input: '{}' }] }), 'does not run'],
    ['a target that is no queue', rule({ Targets: [{ Id: 'a', Arn: 'arn:aws:lambda:x' }] }), 'is no queue here'],
    ['a rule that runs by the clock', rule({ ScheduleExpression: 'rate(1 day)' }), 'does not run'],
    [
      'a queue whose policy turns the rule away',
      { ScansPolicy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [], PolicyDocument: { Statement: [] } } } },
      'does not let the rule',
    ],
  ])('is refused with %s', (_what, change, message) => {
    expect(() => describeEventRules(assemblyWith(change))).toThrow(message)
  })

  it('is refused without tags', () => {
    const { Actions: _, ...Properties } = uploads.Plan.Properties
    expect(() => describeScanPlans(assemblyWith({ Plan: { ...uploads.Plan, Properties } }))).toThrow('Actions')
  })
})

describe('a pattern for events', () => {
  it('picks what has one of its values under each of its names', () => {
    const pattern = { source: ['a', 'b'], detail: { bucket: ['c'] } }
    expect(isPicked(pattern, { source: 'b', detail: { bucket: 'c', key: 'd' } })).toBe(true)
    expect(isPicked(pattern, { source: 'x', detail: { bucket: 'c' } })).toBe(false)
    expect(isPicked(pattern, { source: 'a' })).toBe(false)
    expect(isPicked(pattern, { source: 'a', detail: { bucket: 'x' } })).toBe(false)
    const beginning = { key: [{ prefix: 'inbox/' }] }
    expect(
      [{ key: 'inbox/a' }, { key: 'evidence/inbox/' }, { key: 1 }].map((event) => isPicked(beginning, event)),
    ).toEqual([true, false, false])
  })
})
