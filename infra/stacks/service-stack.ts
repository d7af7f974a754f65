import { join } from 'node:path'
import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Architecture } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { addEveryRoute } from '#infra/constructs/every-route.ts'
import { InboxObjects } from '#infra/constructs/inbox-objects.ts'
import { JobQueue } from '#infra/constructs/job-queue.ts'
import { LakeTable } from '#infra/constructs/lake-table.ts'
import { MailSender } from '#infra/constructs/mail-sender.ts'
import { QueueSchedule } from '#infra/constructs/queue-schedule.ts'
import { ScanResults } from '#infra/constructs/scan-results.ts'
import { ServiceFunction } from '#infra/constructs/service-function.ts'
import type { Environment } from '#infra/environments.ts'
import { checkUploadRoleName, type DataStack } from './data-stack.ts'

export type ServiceStackProps = StackProps & {
  environment: Environment
  version: string
  /** Folder with one bundle a function, under the function's name. */
  bundles: string
  data: DataStack
  httpApi: HttpApi
  /** The site's address without a slash at its end. */
  origin: string
  signIn: { issuer: string; clientId: string }
}

const minutes = Duration.minutes

/** What runs: the functions, their queues and schedule, and who may do what. */
export class ServiceStack extends Stack {
  readonly http: ServiceFunction
  readonly aggregateStatistics: ServiceFunction
  readonly importStatistics: ServiceFunction
  readonly renderReport: ServiceFunction
  readonly checkUpload: ServiceFunction
  readonly sendReminders: ServiceFunction
  readonly aggregateQueue: JobQueue
  readonly importQueue: JobQueue
  readonly renderQueue: JobQueue
  readonly checkQueue: JobQueue
  readonly remindQueue: JobQueue
  private readonly settings: ServiceStackProps
  private readonly mail: MailSender

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props)
    this.settings = props
    const { environment, data } = props
    this.mail = new MailSender(this, 'Mail', environment.mail)
    this.aggregateQueue = new JobQueue(this, 'AggregateJobs', { jobTimeout: minutes(5), attempts: 5 })
    this.importQueue = new JobQueue(this, 'ImportJobs', { jobTimeout: minutes(15), attempts: 3 })
    this.renderQueue = new JobQueue(this, 'RenderJobs', { jobTimeout: minutes(2), attempts: 3 })
    this.checkQueue = new JobQueue(this, 'CheckJobs', { jobTimeout: minutes(1), attempts: 5 })
    this.remindQueue = new JobQueue(this, 'RemindJobs', { jobTimeout: minutes(5), attempts: 3 })
    this.http = this.addHttp()
    this.aggregateStatistics = this.addAggregateStatistics()
    this.importStatistics = this.addImportStatistics()
    this.renderReport = this.addRenderReport()
    this.checkUpload = this.addCheckUpload()
    this.sendReminders = this.addSendReminders()
    // Not between two and three: in the night when summer time begins that hour is not there, and Scheduler skips what falls in it.
    this.addSchedule('NightlyAggregation', 'aggregate-statistics', 'cron(0 4 * * ? *)', this.aggregateQueue)
    this.addSchedule('Publication', 'publish-statistics', 'cron(0 8 * * ? *)', this.aggregateQueue, 'publish')
    // Once in an environment it brings the published figures that come with the product, in time for the aggregation.
    this.addSchedule('NightlyImport', 'import-statistics', 'cron(30 3 * * ? *)', this.importQueue)
    this.addSchedule('MorningReminders', 'send-reminders', 'cron(0 7 ? * MON-FRI *)', this.remindQueue)
    new ScanResults(this, 'ScanResults', { bucketName: data.uploads.bucket.bucketName, queue: this.checkQueue })
    new InboxObjects(this, 'InboxObjects', {
      bucketName: data.uploads.bucket.bucketName,
      prefix: 'inbox/',
      queue: this.importQueue,
    })
    if (environment.hasDemonstrationData) this.addLoadDemonstration()
  }

  private addSchedule(id: string, name: string, expression: string, queue: JobQueue, reason = 'schedule') {
    const fullName = `valideringslyft-${this.settings.environment.name}-${name}`
    new QueueSchedule(this, id, { name: fullName, expression, queue, message: { reason } })
  }

  private addFunction(
    id: string,
    name: string,
    size: {
      memoryMb: number
      temporaryMb?: number
      timeout: Duration
      reservedConcurrency?: number
      architecture?: Architecture
      roleName?: string
    },
  ) {
    const { environment, version, bundles } = this.settings
    return new ServiceFunction(this, id, {
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
  }

  private addHttp(): ServiceFunction {
    const { data, environment, httpApi, origin, signIn } = this.settings
    const http = this.addFunction('Http', 'http', {
      memoryMb: 1024,
      timeout: Duration.seconds(15),
      reservedConcurrency: environment.concurrency?.http,
    })
    data.regions.letWriteAndRemove(http)
    data.plans.letWriteAndRemove(http)
    data.statistics.letWrite(http)
    data.content.letWrite(http)
    data.sessions.letWriteAndRemove(http)
    data.audit.letAddAndRead(http)
    data.reports.letUse(http, ['s3:GetObject'], '*')
    data.lake.letUse(http, ['s3:GetObject'], 'snapshots/*')
    data.lake.letUse(http, ['s3:GetObject'], 'deliveries/*')
    data.lake.letUse(http, ['s3:GetObject'], 'higher-vocational/*')
    data.lake.letUse(http, ['s3:GetObject'], 'cubes/*')
    data.lake.letUse(http, ['s3:GetObject'], 'releases/*')
    data.uploads.letUse(http, ['s3:PutObject', 's3:GetObject', 's3:GetObjectTagging'], 'evidence/*')
    data.uploads.letUse(http, ['s3:PutObject', 's3:GetObject'], 'imports/*')
    data.uploads.letUse(http, ['s3:PutObject', 's3:GetObject'], 'inbox/*')
    this.renderQueue.letSend(http, 'RENDER_QUEUE_URL')
    this.aggregateQueue.letSend(http, 'AGGREGATE_QUEUE_URL')
    this.remindQueue.letSend(http, 'REMIND_QUEUE_URL')
    this.mail.letSend(http)
    http.tell({
      OIDC_ISSUER: signIn.issuer,
      OIDC_CLIENT_ID: signIn.clientId,
      PUBLIC_ORIGIN: origin,
      CONTACT_MAIL: environment.contactMail,
      ...(environment.publisher && { PUBLISHER: JSON.stringify(environment.publisher) }),
      // Where browsers meet the bucket: the pages' security policy lets them, and signed addresses begin so.
      UPLOADS_ORIGIN: `https://${data.uploads.bucket.bucketRegionalDomainName}`,
    })
    addEveryRoute(this, httpApi, http)
    return http
  }

  private addAggregateStatistics(): ServiceFunction {
    const { data, environment } = this.settings
    const aggregate = this.addFunction('AggregateStatistics', 'aggregate-statistics', {
      // DuckDB takes 1 GB at most, and files on their way and Node's own the rest; 3 GB come with almost two processors.
      memoryMb: 3008,
      temporaryMb: 4096,
      timeout: minutes(5),
      reservedConcurrency: environment.concurrency?.eachJob,
      // DuckDB's native package in the lockfile is the one for x64.
      architecture: Architecture.X86_64,
    })
    data.regions.letRead(aggregate)
    data.plans.letRead(aggregate)
    data.content.letRead(aggregate)
    data.statistics.letWrite(aggregate)
    data.audit.letAdd(aggregate)
    data.lake.letUse(aggregate, ['s3:GetObject'], 'higher-vocational/*')
    for (const folder of ['snapshots', 'releases', 'validations', 'partials', 'cubes', 'cell-keys'])
      data.lake.letUse(aggregate, ['s3:GetObject', 's3:PutObject'], `${folder}/*`)
    new LakeTable(this, 'LakeTable', { environment, lake: data.lake, queue: this.aggregateQueue }).letQuery(aggregate)
    this.aggregateQueue.feed(aggregate)
    return aggregate
  }

  private addImportStatistics(): ServiceFunction {
    const { data, environment } = this.settings
    const importer = this.addFunction('ImportStatistics', 'import-statistics', {
      // A file of 5 million rows is read as a stream: `npm run bench -- import` says what it takes.
      memoryMb: 1024,
      // The rows of the largest file, sorted, and a list of all of them when all are refused.
      temporaryMb: 6144,
      timeout: minutes(15),
      reservedConcurrency: environment.concurrency?.eachJob,
      // DuckDB's native package in the lockfile is the one for x64.
      architecture: Architecture.X86_64,
    })
    data.statistics.letWrite(importer)
    data.audit.letAdd(importer)
    data.uploads.letUse(importer, ['s3:GetObject', 's3:PutObject'], 'inbox/*')
    for (const keys of ['validations/*', 'higher-vocational/*', 'deliveries/*'])
      data.lake.letUse(importer, ['s3:PutObject'], keys)
    this.importQueue.feed(importer)
    return importer
  }

  private addRenderReport(): ServiceFunction {
    const { data, environment } = this.settings
    const render = this.addFunction('RenderReport', 'render-report', {
      memoryMb: 2048,
      timeout: minutes(2),
      reservedConcurrency: environment.concurrency?.eachJob,
      // Typst's native package in the lockfile is the one for x64.
      architecture: Architecture.X86_64,
    })
    data.regions.letRead(render)
    data.plans.letRead(render)
    data.content.letWrite(render)
    data.sessions.letWrite(render)
    data.statistics.letRead(render)
    data.audit.letAdd(render)
    data.lake.letUse(render, ['s3:GetObject'], 'snapshots/*')
    data.reports.letUse(render, ['s3:GetObject', 's3:PutObject'], '*')
    this.renderQueue.feed(render)
    return render
  }

  private addCheckUpload(): ServiceFunction {
    const { data, environment } = this.settings
    const check = this.addFunction('CheckUpload', 'check-upload', {
      // A file of 20 MB is read whole.
      memoryMb: 512,
      timeout: minutes(1),
      reservedConcurrency: environment.concurrency?.eachJob,
      roleName: checkUploadRoleName(environment),
    })
    data.regions.letWrite(check)
    data.audit.letAdd(check)
    data.uploads.letUse(check, ['s3:GetObject', 's3:GetObjectTagging'], 'evidence/*')
    this.checkQueue.feed(check)
    return check
  }

  private addSendReminders(): ServiceFunction {
    const { data, environment, origin } = this.settings
    const remind = this.addFunction('SendReminders', 'send-reminders', {
      memoryMb: 512,
      timeout: minutes(5),
      reservedConcurrency: environment.concurrency?.eachJob,
    })
    data.regions.letWriteAndRemove(remind)
    data.plans.letRead(remind)
    data.content.letRead(remind)
    data.audit.letAdd(remind)
    this.mail.letSend(remind)
    remind.tell({ PUBLIC_ORIGIN: origin })
    this.remindQueue.feed(remind)
    return remind
  }

  private addLoadDemonstration() {
    const load = this.addFunction('LoadDemonstration', 'load-demonstration', { memoryMb: 1024, timeout: minutes(5) })
    const { regions, plans, statistics, content, audit } = this.settings.data
    for (const table of [regions, plans, statistics, content]) table.letWrite(load)
    audit.letAdd(load)
  }
}
