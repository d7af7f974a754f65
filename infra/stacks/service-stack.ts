import { join } from 'node:path'
import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { type HttpApi, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Architecture } from 'aws-cdk-lib/aws-lambda'
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { JobQueue } from '#infra/constructs/job-queue.ts'
import { QueueSchedule } from '#infra/constructs/queue-schedule.ts'
import { ServiceFunction } from '#infra/constructs/service-function.ts'
import type { Environment } from '#infra/environments.ts'
import type { DataStack } from './data-stack.ts'

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
  readonly aggregateQueue: JobQueue
  readonly renderQueue: JobQueue
  private readonly settings: ServiceStackProps

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props)
    this.settings = props
    const { environment } = props
    this.aggregateQueue = new JobQueue(this, 'AggregateJobs', {
      variable: 'AGGREGATE_QUEUE_URL',
      jobTimeout: minutes(2),
      attempts: 5,
    })
    this.renderQueue = new JobQueue(this, 'RenderJobs', {
      variable: 'RENDER_QUEUE_URL',
      jobTimeout: minutes(2),
      attempts: 3,
    })
    this.http = this.addHttp()
    this.aggregateStatistics = this.addAggregateStatistics()
    this.renderReport = this.addRenderReport()
    new QueueSchedule(this, 'NightlyAggregation', {
      name: `valideringslyft-${environment.name}-aggregate-statistics`,
      // Not between two and three: in the night when summer time begins that hour is not there, and Scheduler skips what falls in it.
      expression: 'cron(0 4 * * ? *)',
      queue: this.aggregateQueue,
      message: { reason: 'schedule' },
    })
    if (environment.hasDemonstrationData) this.addLoadDemonstration()
  }

  private addFunction(
    id: string,
    name: string,
    size: { memoryMb: number; timeout: Duration; reservedConcurrency?: number; architecture?: Architecture },
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
    this.renderQueue.letSend(http)
    this.aggregateQueue.letSend(http)
    this.letSendMail(http)
    http.tell({
      OIDC_ISSUER: signIn.issuer,
      OIDC_CLIENT_ID: signIn.clientId,
      PUBLIC_ORIGIN: origin,
      CONTACT_MAIL: environment.contactMail,
    })
    const route = new HttpRoute(this, 'EveryRoute', {
      httpApi,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Integration', http.lambda),
    })
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Pages are public or need a session; the function decides by its access table, which a test walks.',
    })
    return http
  }

  private letSendMail(http: ServiceFunction) {
    const { mail } = this.settings.environment
    const identity = new EmailIdentity(this, 'Mail', { identity: Identity.domain(mail.verifiedIdentity) })
    // The domain's owner publishes these once; until then SES sends nothing.
    for (const [index, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `MailRecord${index + 1}`, { value: `${name} CNAME ${value}` })
    http.allow({
      // SES holds a message in MIME form, which is how nodemailer sends, against the second.
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: [identity.emailIdentityArn],
      variables: { MAIL_FROM: mail.from },
    })
  }

  private addAggregateStatistics(): ServiceFunction {
    const { data, environment } = this.settings
    const aggregate = this.addFunction('AggregateStatistics', 'aggregate-statistics', {
      memoryMb: 1024,
      timeout: minutes(2),
      reservedConcurrency: environment.concurrency?.aggregateStatistics,
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
      reservedConcurrency: environment.concurrency?.renderReport,
      // Typst's native package in the lockfile is the one for x64.
      architecture: Architecture.X86_64,
    })
    data.content.letWrite(render)
    data.statistics.letRead(render)
    data.audit.letAdd(render)
    data.lake.letUse(render, ['s3:GetObject'], 'snapshots/*')
    data.reports.letUse(render, ['s3:GetObject', 's3:PutObject'], '*')
    this.renderQueue.feed(render)
    return render
  }

  private addLoadDemonstration() {
    const load = this.addFunction('LoadDemonstration', 'load-demonstration', { memoryMb: 1024, timeout: minutes(5) })
    const { regions, plans, statistics, content, audit } = this.settings.data
    for (const table of [regions, plans, statistics, content]) table.letWrite(load)
    audit.letAdd(load)
  }
}
