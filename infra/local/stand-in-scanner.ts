import { randomUUID } from 'node:crypto'
import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectTaggingCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { account, region } from './aws-names.ts'
import type { LineSink } from './log-lines.ts'
import { describeEventRules, isPicked, type ScanPlan } from './object-scans.ts'
import type { NewObject } from './object-store.ts'
import type { StoreClients } from './provision.ts'
import type { Assembly } from './template.ts'

/** GuardDuty's tag (its guide, "Monitoring S3 object scans with GuardDuty managed tags"). */
const tagName = 'GuardDutyMalwareScanStatus'

/** The harmless file by which scanners are tried (eicar.org), in two pieces so that none takes this file for it. */
const testFile = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

type ScanStatus = 'NO_THREATS_FOUND' | 'THREATS_FOUND'

/** One object looked at in this run. */
export type Scan = { at: string; bucket: string; key: string; status: ScanStatus }

export type StandInScanner = {
  /** Looks at an object that has come, if a plan covers it. */
  take(object: NewObject): void
  /** What was looked at in this run, the latest first; the latest hundred at most. */
  scans(): readonly Scan[]
  stop(): Promise<void>
}

export type ScannerOptions = {
  assembly: Assembly
  /** The template's plans, each with clients that have the rights of its role and no more. */
  plans: { plan: ScanPlan; clients: StoreClients }[]
  /** Clients that may do everything: to find what an earlier run left, and to put events where rules lead. */
  clients: StoreClients
  show: LineSink
}

const mostShown = 100

const eventOf = (plan: ScanPlan, { bucket, key }: NewObject, eTag: string, status: ScanStatus) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  source: 'aws.guardduty',
  account,
  time: `${new Date().toISOString().slice(0, 19)}Z`,
  region,
  resources: [`arn:aws:guardduty:${region}:${account}:malware-protection-plan/${plan.id}`],
  detail: {
    schemaVersion: '1.0',
    scanStatus: 'COMPLETED',
    resourceType: 'S3_OBJECT',
    // The store behind keeps no versions; S3 says null for an object without.
    s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag, versionId: 'null', s3Throttled: false },
    scanResultDetails: {
      scanResultStatus: status,
      threats: status === 'THREATS_FOUND' ? [{ name: 'EICAR-Test-File (not a virus)' }] : null,
    },
  },
})

const isGone = (error: unknown) =>
  error instanceof Error && ['NoSuchKey', 'NotFound', 'AccessDenied'].includes(error.name)

/**
 * Stands in for GuardDuty's malware protection, which is not on this machine: of each new object that a plan covers it looks for the EICAR
 * test file and for nothing else, tags it as GuardDuty does, and sends the same event along the template's rules. It takes nothing for
 * malware but that file, opens no archives, and says of itself that it is a stand-in.
 */
export const startStandInScanner = ({ assembly, plans, clients, show }: ScannerOptions): StandInScanner => {
  const rules = describeEventRules(assembly)
  const done: Scan[] = []
  let isStopped = false
  let work = Promise.resolve()

  const eTagOf = async ({ s3 }: StoreClients, { bucket, key }: NewObject) =>
    (await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).ETag

  const tell = async (event: ReturnType<typeof eventOf>) => {
    for (const { pattern, queueUrls } of rules)
      if (isPicked(pattern, event))
        for (const QueueUrl of queueUrls)
          await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(event) }))
  }

  const scan = async ({ plan, clients: own }: ScannerOptions['plans'][number], object: NewObject) => {
    const place = { Bucket: object.bucket, Key: object.key }
    const { Body, ETag = '' } = await own.s3.send(new GetObjectCommand(place))
    const content = Buffer.from((await Body?.transformToByteArray()) ?? [])
    const status: ScanStatus = content.includes(testFile) ? 'THREATS_FOUND' : 'NO_THREATS_FOUND'
    const { TagSet = [] } = await own.s3.send(new GetObjectTaggingCommand(place))
    // Sent again meanwhile: what stands there now is looked at in its own turn. In S3 a tag goes to one version.
    if ((await eTagOf(own, object)) !== ETag) return
    const others = TagSet.filter(({ Key }) => Key !== tagName)
    const Tagging = { TagSet: [...others, { Key: tagName, Value: status }] }
    await own.s3.send(new PutObjectTaggingCommand({ ...place, Tagging }))
    await tell(eventOf(plan, object, ETag.replaceAll('"', ''), status))
    done.unshift({ at: new Date().toISOString(), ...object, status })
    done.length = Math.min(done.length, mostShown)
  }

  const covers = (plan: ScanPlan, { bucket, key }: NewObject) =>
    plan.bucket === bucket && plan.prefixes.some((prefix) => key.startsWith(prefix))

  const take = (object: NewObject) => {
    for (const covered of plans.filter(({ plan }) => covers(plan, object)))
      work = work.then(async () => {
        if (isStopped) return
        await scan(covered, object).catch((error) => {
          // Its key may hold no personal data of ours, but it is not needed to find the fault.
          if (!isGone(error) && !isStopped)
            show(`scanner (stand-in)   ${error instanceof Error ? error.message : error}`)
        })
      })
  }

  /** What came when an earlier run was killed, and so was never looked at. */
  const takeLeft = async () => {
    for (const { bucket: Bucket, prefixes } of plans.map(({ plan }) => plan))
      for (const Prefix of prefixes)
        for await (const { Contents = [] } of paginateListObjectsV2({ client: clients.s3 }, { Bucket, Prefix }))
          for (const { Key = '' } of Contents) {
            const { TagSet = [] } = await clients.s3.send(new GetObjectTaggingCommand({ Bucket, Key }))
            if (!TagSet.some((tag) => tag.Key === tagName)) take({ bucket: Bucket, key: Key })
          }
  }
  const left = takeLeft().catch((error) => {
    if (!isStopped) show(`scanner (stand-in)   ${error.message}`)
  })

  return {
    take,
    scans: () => done,
    async stop() {
      isStopped = true
      await left
      await work
    },
  }
}
