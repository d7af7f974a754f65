import { join } from 'node:path'
import { Duration } from 'aws-cdk-lib'
import { Architecture } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import type { JobQueue } from '#infra/constructs/job-queue.ts'
import { LakeTable } from '#infra/constructs/lake-table.ts'
import type { MailSender } from '#infra/constructs/mail-sender.ts'
import { ServiceFunction } from '#infra/constructs/service-function.ts'
import type { Environment } from '#infra/environments.ts'
import { checkUploadRoleName, type DataStack } from './data-stack.ts'

/** What every function of an environment is made from. */
export type FunctionSettings = {
  environment: Environment
  version: string
  /** Folder with one bundle a function, under the function's name. */
  bundles: string
  data: DataStack
}

type Size = {
  memoryMb: number
  temporaryMb?: number
  timeout: Duration
  reservedConcurrency?: number | undefined
  architecture?: Architecture
  roleName?: string
}

// The native packages in the lockfile, DuckDB's and Typst's, are those for x64.
const nativeArchitecture = Architecture.X86_64

/** A function by the name of its bundle, with no rights yet but to write its log. */
export const addFunction = (
  stack: Construct,
  { environment, version, bundles }: FunctionSettings,
  { id, name, ...size }: Size & { id: string; name: string },
): ServiceFunction =>
  new ServiceFunction(stack, id, {
    environment,
    version,
    bundle: join(bundles, name),
    architecture: size.architecture ?? Architecture.ARM_64,
    memoryMb: size.memoryMb,
    temporaryMb: size.temporaryMb,
    timeout: size.timeout,
    reservedConcurrency: size.reservedConcurrency,
    roleName: size.roleName,
  })

type Job = {
  id: string
  name: string
  size: Omit<Size, 'timeout' | 'reservedConcurrency'>
  queue: JobQueue
  /** Where the job finds its queue's address, if it says itself when failed messages come back. */
  queueVariable?: string
  /** Gives the job the rights that it needs beside its queue. */
  allow: (job: ServiceFunction, data: DataStack) => void
}

/** A job: a function that is fed from its queue, may run as long as the queue waits for it, and gets the instances that the environment keeps for each. */
const addJob = (stack: Construct, settings: FunctionSettings, job: Job): ServiceFunction => {
  const { id, name, size, queue, queueVariable, allow } = job
  const added = addFunction(stack, settings, {
    id,
    name,
    ...size,
    timeout: queue.jobTimeout,
    reservedConcurrency: settings.environment.concurrency?.eachJob,
  })
  allow(added, settings.data)
  queue.feed(added, queueVariable)
  return added
}

/** The aggregation, fed from its queue. */
export const addAggregateStatistics = (stack: Construct, settings: FunctionSettings, queue: JobQueue) =>
  addJob(stack, settings, {
    id: 'AggregateStatistics',
    name: 'aggregate-statistics',
    queue,
    // DuckDB takes 1 GB at most, and files on their way and Node's own the rest; 3 GB come with almost two processors.
    size: { memoryMb: 3008, temporaryMb: 4096, architecture: nativeArchitecture },
    allow(aggregate, data) {
      data.regions.letRead(aggregate)
      data.plans.letRead(aggregate)
      data.content.letRead(aggregate)
      data.statistics.letWrite(aggregate)
      data.audit.letAdd(aggregate)
      data.lake.letUse(aggregate, ['s3:GetObject'], 'higher-vocational/*')
      for (const folder of ['snapshots', 'releases', 'validations', 'partials', 'cubes', 'cell-keys'])
        data.lake.letUse(aggregate, ['s3:GetObject', 's3:PutObject'], `${folder}/*`)
      const { environment } = settings
      new LakeTable(stack, 'LakeTable', { environment, lake: data.lake, queue }).letQuery(aggregate)
    },
  })

/** The import of deliveries, fed from its queue. */
export const addImportStatistics = (stack: Construct, settings: FunctionSettings, queue: JobQueue) =>
  addJob(stack, settings, {
    id: 'ImportStatistics',
    name: 'import-statistics',
    queue,
    queueVariable: 'IMPORT_QUEUE_URL',
    size: {
      // A file of 5 million rows is read as a stream: `npm run bench -- import` says what it takes.
      memoryMb: 1024,
      // The rows of the largest file, sorted, and a list of all of them when all are refused.
      temporaryMb: 6144,
      architecture: nativeArchitecture,
    },
    allow(importer, data) {
      data.statistics.letWrite(importer)
      data.audit.letAdd(importer)
      data.uploads.letUse(importer, ['s3:GetObject', 's3:PutObject'], 'inbox/*')
      for (const keys of ['validations/*', 'higher-vocational/*', 'deliveries/*'])
        data.lake.letUse(importer, ['s3:PutObject'], keys)
    },
  })

/** The making of reports, fed from its queue. It orders what a schedule is due to (`queue`, its own), and has those told who wait for a report that comes out (`announce`). */
export const addRenderReport = (
  stack: Construct,
  settings: FunctionSettings,
  { queue, announce, origin }: { queue: JobQueue; announce: JobQueue; origin: string },
): ServiceFunction => {
  const render = addJob(stack, settings, {
    id: 'RenderReport',
    name: 'render-report',
    queue,
    size: { memoryMb: 2048, architecture: nativeArchitecture },
    allow(job, data) {
      data.regions.letRead(job)
      data.plans.letRead(job)
      data.content.letWrite(job)
      data.sessions.letWrite(job)
      data.statistics.letRead(job)
      data.audit.letAdd(job)
      data.lake.letUse(job, ['s3:GetObject'], 'snapshots/*')
      data.reports.letUse(job, ['s3:GetObject', 's3:PutObject'], '*')
    },
  })
  queue.letSend(render, 'RENDER_QUEUE_URL')
  announce.letSend(render, 'REMIND_QUEUE_URL')
  render.tell({ PUBLIC_ORIGIN: origin })
  return render
}

/** The check of what is uploaded, fed from its queue. */
export const addCheckUpload = (stack: Construct, settings: FunctionSettings, queue: JobQueue) =>
  addJob(stack, settings, {
    id: 'CheckUpload',
    name: 'check-upload',
    queue,
    // A file of 20 MB is read whole.
    size: { memoryMb: 512, roleName: checkUploadRoleName(settings.environment) },
    allow(check, data) {
      data.regions.letWrite(check)
      data.content.letWrite(check)
      data.audit.letAdd(check)
      for (const keys of ['evidence/*', 'documents/*', 'images/*'])
        data.uploads.letUse(check, ['s3:GetObject', 's3:GetObjectTagging'], keys)
    },
  })

/** The check of the links of the hub's texts, fed from its queue. It alone fetches from other sites, and may do nothing but note what it found and tell of it. */
export const addCheckLinks = (
  stack: Construct,
  settings: FunctionSettings,
  { queue, origin }: { queue: JobQueue; origin: string },
) =>
  addJob(stack, settings, {
    id: 'CheckLinks',
    name: 'check-links',
    queue,
    // A hundred links a second apart, some of which keep one waiting: the queue waits for as long.
    size: { memoryMb: 256 },
    allow(check, data) {
      data.content.letWrite(check)
      data.regions.letAdd(check)
      data.audit.letAdd(check)
      check.tell({ PUBLIC_ORIGIN: origin, CONTACT_MAIL: settings.environment.contactMail })
    },
  })

/** The morning's mail, fed from its queue. */
export const addSendReminders = (
  stack: Construct,
  settings: FunctionSettings,
  { queue, mail, origin }: { queue: JobQueue; mail: MailSender; origin: string },
) =>
  addJob(stack, settings, {
    id: 'SendReminders',
    name: 'send-reminders',
    queue,
    size: { memoryMb: 512 },
    allow(remind, data) {
      data.regions.letWriteAndRemove(remind)
      data.plans.letRead(remind)
      data.content.letWrite(remind)
      data.statistics.letRead(remind)
      data.events.letWriteAndRemove(remind)
      data.time.letRead(remind)
      data.audit.letAdd(remind)
      mail.letSend(remind)
      remind.tell({ PUBLIC_ORIGIN: origin })
    },
  })

/** The loading of demonstration data, in the environments that have it. */
export const addLoadDemonstration = (stack: Construct, settings: FunctionSettings): void => {
  const size = { memoryMb: 1024, timeout: Duration.minutes(5) }
  const load = addFunction(stack, settings, { id: 'LoadDemonstration', name: 'load-demonstration', ...size })
  const { regions, plans, statistics, content, events, time, audit, lake } = settings.data
  for (const table of [regions, plans, statistics, content, events, time]) table.letWrite(load)
  audit.letAdd(load)
  // The pictures of earlier months.
  lake.letUse(load, ['s3:GetObject', 's3:PutObject'], 'snapshots/*')
}
