import { join } from 'node:path'
import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Architecture } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { addEveryRoute } from '#infra/constructs/every-route.ts'
import { JobQueue } from '#infra/constructs/job-queue.ts'
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
  readonly renderReport: ServiceFunction
  readonly checkUpload: ServiceFunction
  readonly sendReminders: ServiceFunction
  readonly aggregateQueue: JobQueue
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
    this.aggregateQueue = new JobQueue(this, 'AggregateJobs', { jobTimeout: minutes(2), attempts: 5 })
    this.renderQueue = new JobQueue(this, 'RenderJobs', { jobTimeout: minutes(2), attempts: 3 })
    this.checkQueue = new JobQueue(this, 'CheckJobs', { jobTimeout: minutes(1), attempts: 5 })
    this.remindQueue = new JobQueue(this, 'RemindJobs', { jobTimeout: minutes(5), attempts: 3 })
    this.http = this.addHttp()
    this.aggregateStatistics = this.addAggregateStatistics()
    this.renderReport = this.addRenderReport()
    this.checkUpload = this.addCheckUpload()
    this.sendReminders = this.addSendReminders()
    // Not between two and three: in the night when summer time begins that hour is not there, and Scheduler skips what falls in it.
    this.addSchedule('NightlyAggregation', 'aggregate-statistics', 'cron(0 4 * * ? *)', this.aggregateQueue)
    this.addSchedule('MorningReminders', 'send-reminders', 'cron(0 7 ? * MON-FRI *)', this.remindQueue)
    new ScanResults(this, 'ScanResults', { bucketName: data.uploads.bucket.bucketName, queue: this.checkQueue })
    if (environment.hasDemonstrationData) this.addLoadDemonstration()
  }

  private addSchedule(id: string, name: string, expression: string, queue: JobQueue) {
    const fullName = `valideringslyft-${this.settings.environment.name}-${name}`
    new QueueSchedule(this, id, { name: fullName, expression, queue, message: { reason: 'schedule' } })
  }

  private addFunction(
    id: string,
    name: string,
    size: {
      memoryMb: number
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
    data.uploads.letUse(http, ['s3:PutObject', 's3:GetObject', 's3:GetObjectTagging'], 'evidence/*')
    data.uploads.letUse(http, ['s3:PutObject', 's3:GetObject'], 'imports/*')
    this.renderQueue.letSend(http, 'RENDER_QUEUE_URL')
    this.aggregateQueue.letSend(http, 'AGGREGATE_QUEUE_URL')
    this.remindQueue.letSend(http, 'REMIND_QUEUE_URL')
    this.mail.letSend(http)
    http.tell({
      OIDC_ISSUER: signIn.issuer,
      OIDC_CLIENT_ID: signIn.clientId,
      PUBLIC_ORIGIN: origin,
      CONTACT_MAIL: environment.contactMail,
      // Where browsers meet the bucket: the pages' security policy lets them, and signed addresses begin so.
      UPLOADS_ORIGIN: `https://${data.uploads.bucket.bucketRegionalDomainName}`,
    })
    addEveryRoute(this, httpApi, http)
    return http
  }

  private addAggregateStatistics(): ServiceFunction {
    const { data, environment } = this.settings
    const aggregate = this.addFunction('AggregateStatistics', 'aggregate-statistics', {
      memoryMb: 1024,
      timeout: minutes(2),
      reservedConcurrency: environment.concurrency?.eachJob,
    })
    data.regions.letRead(aggregate)
    data.plans.letRead(aggregate)
    data.content.letRead(aggregate)
    data.statistics.letWrite(aggregate)
    data.audit.letAdd(aggregate)
    data.lake.letUse(aggregate, ['s3:GetObject', 's3:PutObject'], 'snapshots/*')
    this.aggregateQueue.feed(aggregate)
    return aggregate
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
