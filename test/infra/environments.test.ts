import { describe, expect, it } from '@jest/globals'
import { environmentNamed, environments } from '#infra/environments.ts'
import { costTable, monthlyCost } from '#infra/operate/monthly-cost.ts'
import { domain } from './read-environments.ts'
import { productFunctions } from './rights.ts'
import { ofType, synthesise } from './synthesised.ts'

const each = await Promise.all(
  Object.values(environments).map(async ({ name }) => [name, await synthesise(name)] as const),
)
const bound = await synthesise('prod-bound')
const withDomain = await synthesise('prod-with-domain')
const inAws = each.filter(([name]) => environmentNamed(name).isInAws)

describe.each(each)('%s', (name, synthesised) => {
  it("satisfies cdk-nag's AwsSolutions rules and CloudFormation's own", () => {
    expect(synthesised.violations).toEqual([])
  })

  it('gives the address of the site and the pool of accounts', () => {
    expect(Object.keys(synthesised.outputs)).toEqual(
      expect.arrayContaining(['edge/SiteAddress', 'identity/UserPoolId']),
    )
  })

  it('loads demonstration data only on this machine', () => {
    expect('LoadDemonstration' in productFunctions(synthesised)).toBe(name === 'local')
    for (const { resource } of Object.values(productFunctions(synthesised)))
      expect(resource.Properties.Environment.Variables.HAS_DEMONSTRATION_DATA).toBe(String(name === 'local'))
  })

  it('runs Node 24, traced, with a log of its own that ends', () => {
    for (const { resource } of Object.values(productFunctions(synthesised)))
      expect(resource.Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() },
      })
    for (const [, log] of ofType(synthesised, 'AWS::Logs::LogGroup').filter(([id]) => !id.includes('CDKBucket')))
      expect(log.Properties.RetentionInDays).toBeGreaterThan(0)
  })

  it('runs the import at half past three, the aggregation at four, the publication at eight, the reminders on weekdays and the mails to participants each day at seven, the check of links on Mondays and the hours of reports every quarter, Swedish time', () => {
    const schedules = ofType(synthesised, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties)
    expect(schedules.map(({ Name, ScheduleExpression }) => [Name, ScheduleExpression])).toEqual([
      [`valideringslyft-${name}-aggregate-statistics`, 'cron(0 4 * * ? *)'],
      [`valideringslyft-${name}-publish-statistics`, 'cron(0 8 * * ? *)'],
      [`valideringslyft-${name}-import-statistics`, 'cron(30 3 * * ? *)'],
      [`valideringslyft-${name}-send-reminders`, 'cron(0 7 ? * MON-FRI *)'],
      [`valideringslyft-${name}-mail-participants`, 'cron(0 7 * * ? *)'],
      [`valideringslyft-${name}-check-links`, 'cron(15 1 ? * MON *)'],
      [`valideringslyft-${name}-render-report`, 'cron(0,15,30,45 * * * ? *)'],
    ])
    for (const schedule of schedules)
      expect(schedule).toMatchObject({
        ScheduleExpressionTimezone: 'Europe/Stockholm',
        Target: {
          Input: expect.stringMatching(/^{"reason":"(?:schedule|publish|participants)"}$/),
          DeadLetterConfig: { Arn: expect.anything() },
        },
      })
  })

  it('sets failed jobs aside for 14 days, and tries each message of a batch on its own', () => {
    const queues = ofType(synthesised, 'AWS::SQS::Queue').map(([, { Properties }]) => Properties)
    const working = queues.filter(({ RedrivePolicy }) => RedrivePolicy)
    expect([queues.length, working.length]).toEqual([12, 6])
    for (const { MessageRetentionPeriod } of queues) expect(MessageRetentionPeriod).toBe(14 * 86_400)
    const feeds = ofType(synthesised, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties)
    expect(feeds).toHaveLength(6)
    for (const feed of feeds) expect(feed.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    const timeouts = Object.values(productFunctions(synthesised)).map(({ resource }) => resource.Properties.Timeout)
    for (const { VisibilityTimeout } of working) expect(timeouts).toContain(VisibilityTimeout / 6)
  })

  it('bounds and logs what reaches the API', () => {
    const [, stage] = ofType(synthesised, 'AWS::ApiGatewayV2::Stage')[0] ?? []
    const { throttle } = environmentNamed(name)
    expect(stage?.Properties).toMatchObject({
      AccessLogSettings: { DestinationArn: expect.anything() },
      DefaultRouteSettings: { ThrottlingRateLimit: throttle.requestsPerSecond, ThrottlingBurstLimit: throttle.burst },
    })
  })

  it('signs in by authorisation code and without a secret, with verified addresses; an account by itself has no role', () => {
    const [, pool] = ofType(synthesised, 'AWS::Cognito::UserPool')[0] ?? []
    expect(pool?.Properties.AutoVerifiedAttributes).toEqual(['email'])
    const [, client] = ofType(synthesised, 'AWS::Cognito::UserPoolClient')[0] ?? []
    expect(client?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      PreventUserExistenceErrors: 'ENABLED',
    })
  })
})

describe.each(inAws)('in %s', (name, synthesised) => {
  const alarms = ofType(synthesised, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties)

  it('rings when a job is given up, for each dead-letter queue', () => {
    const watched = alarms
      .filter(({ MetricName, Threshold }) => MetricName === 'ApproximateNumberOfMessagesVisible' && Threshold === 0)
      .map(({ Dimensions }) => JSON.stringify(Dimensions))
    expect(watched).toHaveLength(6)
    for (const dimensions of watched) expect(dimensions).toContain('JobsFailed')
  })

  it('logs who asks CloudFront for what, without what is searched for and without cookies', () => {
    const [, distribution] = ofType(synthesised, 'AWS::CloudFront::Distribution')[0] ?? []
    expect(distribution?.Properties.DistributionConfig.Logging).toBeUndefined()
    const only = (type: string) => {
      const found = ofType(synthesised, type).map(([id, { Properties }]) => [id.split('/')[0], Properties])
      expect(found).toEqual([['site-log', expect.anything()]])
      return found[0]?.[1]
    }
    const source = only('AWS::Logs::DeliverySource')
    expect(source).toMatchObject({ LogType: 'ACCESS_LOGS', Name: `valideringslyft-${name}-site` })
    expect(JSON.stringify(source.ResourceArn)).toContain(':cloudfront::')
    const { RecordFields, DeliverySourceName } = only('AWS::Logs::Delivery')
    expect(RecordFields).toEqual(expect.arrayContaining(['date', 'time', 'c-ip', 'cs-uri-stem', 'sc-status']))
    // The page that somebody came from is often the search, with its words in the address.
    for (const field of ['cs-uri-query', 'cs(Cookie)', 'cs(Referer)']) expect(RecordFields).not.toContain(field)
    expect(DeliverySourceName).toEqual({ Ref: expect.stringContaining('Source') })
    const destination = JSON.stringify(only('AWS::Logs::DeliveryDestination').DestinationResourceArn)
    expect(destination).toContain('SiteAccessLogs')

    const policies = ofType(synthesised, 'AWS::S3::BucketPolicy').map(([, { Properties }]) => Properties)
    const writers = policies
      .filter(({ Bucket }) => JSON.stringify(Bucket).includes('SiteAccessLogs'))
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Principal }) => Principal.Service === 'delivery.logs.amazonaws.com')
    expect(writers).toMatchObject([{ Action: 's3:PutObject', Effect: 'Allow' }])
    expect(JSON.stringify(writers[0].Condition.ArnLike)).toContain(`delivery-source:valideringslyft-${name}-site`)
  })

  it('costs less in a month at this size than its budget', () => {
    const lines = monthlyCost(synthesised.resources)
    const sum = lines.reduce((total, { usd }) => total + usd, 0)
    expect(lines.length).toBeGreaterThan(15)
    expect(sum).toBeGreaterThan(5)
    expect(sum).toBeLessThan(environmentNamed(name).monthlyBudgetUsd)
    expect(costTable(lines)).toContain(`**${sum.toFixed(2)}**`)
  })

  it('tells someone about every alarm, with what it means', () => {
    for (const alarm of alarms) {
      expect(alarm.AlarmActions).toHaveLength(1)
      expect(alarm.AlarmDescription.length).toBeGreaterThan(20)
    }
    expect(ofType(synthesised, 'AWS::SNS::Subscription')).toHaveLength(1)
    expect(ofType(synthesised, 'AWS::Budgets::Budget')).toHaveLength(1)
  })
})

describe('the table of environments', () => {
  it('has a firewall before CloudFront where real people work', () => {
    const guarded = each.filter(
      ([, s]) => ofType(s, 'AWS::CloudFront::Distribution')[0]?.[1].Properties.DistributionConfig.WebACLId,
    )
    expect(guarded.map(([name]) => name)).toEqual(['test', 'prod'])
  })

  it('refuses a name that it does not have', () => {
    expect(() => environmentNamed('production')).toThrow('choose local, dev, test, prod')
  })

  it('may be bound to one account', () => {
    expect(bound.violations).toEqual([])
    expect(new Set(Object.values(bound.accounts))).toEqual(new Set(['111122223333']))
  })

  it('uses the domain, its certificate and TLS 1.2 once there is one', () => {
    const [, distribution] = ofType(withDomain, 'AWS::CloudFront::Distribution')[0] ?? []
    expect(distribution?.Properties.DistributionConfig).toMatchObject({
      Aliases: ['lyft.example'],
      ViewerCertificate: { AcmCertificateArn: domain.certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    })
    const { Variables } = productFunctions(withDomain).Http?.resource.Properties.Environment ?? {}
    expect(Variables.PUBLIC_ORIGIN).toBe('https://lyft.example')
    expect(withDomain.violations).toEqual([])
  })
})
