import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { Construct } from 'constructs'
import { addEveryRoute } from '#infra/constructs/every-route.ts'
import { InboxObjects } from '#infra/constructs/inbox-objects.ts'
import { JobQueue } from '#infra/constructs/job-queue.ts'
import { MailSender } from '#infra/constructs/mail-sender.ts'
import { QueueSchedule } from '#infra/constructs/queue-schedule.ts'
import { ScanResults } from '#infra/constructs/scan-results.ts'
import type { ServiceFunction } from '#infra/constructs/service-function.ts'
import {
  addAggregateStatistics,
  addCheckLinks,
  addCheckUpload,
  addFunction,
  addImportStatistics,
  addLoadDemonstration,
  addRenderReport,
  addSendReminders,
  type FunctionSettings,
} from './job-functions.ts'

export type ServiceStackProps = StackProps &
  FunctionSettings & {
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
  readonly checkLinks: ServiceFunction
  readonly aggregateQueue: JobQueue
  readonly importQueue: JobQueue
  readonly renderQueue: JobQueue
  readonly checkQueue: JobQueue
  readonly remindQueue: JobQueue
  readonly linkQueue: JobQueue
  private readonly settings: ServiceStackProps
  private readonly mail: MailSender

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props)
    this.settings = props
    const { environment, data } = props
    this.mail = new MailSender(this, 'Mail', environment.mail)
    this.aggregateQueue = new JobQueue(this, 'AggregateJobs', { jobTimeout: minutes(5), attempts: 5 })
    this.importQueue = new JobQueue(this, 'ImportJobs', { jobTimeout: minutes(15), attempts: 5 })
    this.renderQueue = new JobQueue(this, 'RenderJobs', { jobTimeout: minutes(2), attempts: 3 })
    this.checkQueue = new JobQueue(this, 'CheckJobs', { jobTimeout: minutes(1), attempts: 5 })
    this.remindQueue = new JobQueue(this, 'RemindJobs', { jobTimeout: minutes(5), attempts: 3 })
    this.linkQueue = new JobQueue(this, 'LinkJobs', { jobTimeout: minutes(15), attempts: 3 })
    this.http = this.addHttp()
    this.aggregateStatistics = addAggregateStatistics(this, props, this.aggregateQueue)
    this.importStatistics = addImportStatistics(this, props, this.importQueue)
    this.renderReport = addRenderReport(this, props, {
      queue: this.renderQueue,
      announce: this.remindQueue,
      origin: props.origin,
    })
    this.checkUpload = addCheckUpload(this, props, this.checkQueue)
    this.sendReminders = addSendReminders(this, props, {
      queue: this.remindQueue,
      mail: this.mail,
      origin: props.origin,
    })
    this.checkLinks = addCheckLinks(this, props, { queue: this.linkQueue, origin: props.origin })
    // Not between two and three: in the night when summer time begins that hour is not there, and Scheduler skips what falls in it.
    this.addSchedule('NightlyAggregation', 'aggregate-statistics', 'cron(0 4 * * ? *)', this.aggregateQueue)
    this.addSchedule('Publication', 'publish-statistics', 'cron(0 8 * * ? *)', this.aggregateQueue, 'publish')
    // Once in an environment it brings the published figures that come with the product, in time for the aggregation.
    this.addSchedule('NightlyImport', 'import-statistics', 'cron(30 3 * * ? *)', this.importQueue)
    this.addSchedule('MorningReminders', 'send-reminders', 'cron(0 7 ? * MON-FRI *)', this.remindQueue)
    // They come also on Mondays, and want the mail of the day before on the Sunday.
    this.addSchedule('MorningParticipants', 'mail-participants', 'cron(0 7 * * ? *)', this.remindQueue, 'participants')
    this.addSchedule('WeeklyLinks', 'check-links', 'cron(15 1 ? * MON *)', this.linkQueue)
    // Reports come out at the hour that was set, to the quarter.
    this.addSchedule('ReportHours', 'render-report', 'cron(0,15,30,45 * * * ? *)', this.renderQueue)
    new ScanResults(this, 'ScanResults', { bucketName: data.uploads.bucket.bucketName, queue: this.checkQueue })
    new InboxObjects(this, 'InboxObjects', {
      bucketName: data.uploads.bucket.bucketName,
      prefix: 'inbox/',
      queue: this.importQueue,
    })
    if (environment.hasDemonstrationData) addLoadDemonstration(this, props)
  }

  private addSchedule(id: string, name: string, expression: string, queue: JobQueue, reason = 'schedule') {
    const fullName = `valideringslyft-${this.settings.environment.name}-${name}`
    new QueueSchedule(this, id, { name: fullName, expression, queue, message: { reason } })
  }

  private addHttp(): ServiceFunction {
    const { data, environment, httpApi, origin, signIn } = this.settings
    const http = addFunction(this, this.settings, {
      id: 'Http',
      name: 'http',
      memoryMb: 1024,
      timeout: Duration.seconds(15),
      reservedConcurrency: environment.concurrency?.http,
    })
    data.regions.letWriteAndRemove(http)
    data.plans.letWriteAndRemove(http)
    data.statistics.letWrite(http)
    // It removes drafts that are thrown away, and what readers found of pages and reports that are withdrawn.
    data.content.letWriteAndRemove(http)
    data.events.letWriteAndRemove(http)
    data.time.letWrite(http)
    data.sessions.letWriteAndRemove(http)
    data.audit.letAddAndRead(http)
    data.reports.letUse(http, ['s3:GetObject'], '*')
    data.lake.letUse(http, ['s3:GetObject'], 'snapshots/*')
    data.lake.letUse(http, ['s3:GetObject'], 'deliveries/*')
    data.lake.letUse(http, ['s3:GetObject'], 'higher-vocational/*')
    data.lake.letUse(http, ['s3:GetObject'], 'cubes/*')
    data.lake.letUse(http, ['s3:GetObject'], 'releases/*')
    for (const keys of ['evidence/*', 'documents/*', 'images/*'])
      data.uploads.letUse(http, ['s3:PutObject', 's3:GetObject', 's3:GetObjectTagging'], keys)
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
}
