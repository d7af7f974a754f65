import { describe, expect, it } from '@jest/globals'
import { httpRemovesFrom } from '#test/support/http-rights.ts'
import { pointedAt, productFunctions, rightsOfRole } from './rights.ts'
import { ofType, synthesise } from './synthesised.ts'

const on = (resource: string, ...actions: string[]) => actions.map((action) => `${action} on ${resource}`)
const table = (name: string, ...actions: string[]) =>
  on(`${name}Table`, ...actions.map((action) => `dynamodb:${action}`))
const capitalised = (name: string) => name[0]?.toUpperCase() + name.slice(1)
const read = ['GetItem', 'Query']
const write = [...read, 'PutItem', 'UpdateItem', 'ConditionCheckItem']
const writeAndRemove = [...write, 'DeleteItem']
const consume = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes', 'ChangeMessageVisibility'].map(
  (a) => `sqs:${a}`,
)

const basics = (name: string) => [
  ...on(`${name}Log`, 'logs:CreateLogStream', 'logs:PutLogEvents'),
  ...on('*', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'),
]
const mail = on('arn:aws:ses:eu-north-1:AWS::AccountId:identity/MailIdentity', 'ses:SendEmail', 'ses:SendRawEmail')
const send = ['Render', 'Aggregate', 'Remind'].flatMap((job) => on(`${job}JobsQueue`, 'sqs:SendMessage'))

const inAccount = (service: string, resource: string) => `arn:aws:${service}:eu-north-1:AWS::AccountId:${resource}`
/** A query of the aggregation, in its own work group and over its own table, with what Athena asks of whoever starts one. */
const athena = [
  ...on(
    inAccount('athena', 'workgroup/valideringslyft-prod'),
    'athena:StartQueryExecution',
    'athena:GetQueryExecution',
  ),
  ...['catalog', 'database/valideringslyft_prod', 'table/valideringslyft_prod/validations'].flatMap((resource) =>
    on(inAccount('glue', resource), 'glue:GetDatabase', 'glue:GetTable'),
  ),
  ...on('LakeBucket/athena/*', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'),
  ...on('LakeBucket', 's3:ListBucket', 's3:GetBucketLocation'),
]

const expected: Record<string, string[]> = {
  Http: [
    ...basics('Http'),
    ...httpRemovesFrom.flatMap((name) => table(capitalised(name), ...writeAndRemove)),
    ...['Statistics', 'Time'].flatMap((name) => table(name, ...write)),
    ...table('Audit', 'PutItem', 'GetItem', 'Query'),
    ...on('ReportsBucket/*', 's3:GetObject'),
    ...['snapshots', 'deliveries', 'higher-vocational', 'cubes', 'releases'].flatMap((folder) =>
      on(`LakeBucket/${folder}/*`, 's3:GetObject'),
    ),
    ...['evidence', 'documents', 'images'].flatMap((folder) =>
      on(`UploadsBucket/${folder}/*`, 's3:PutObject', 's3:GetObject', 's3:GetObjectTagging'),
    ),
    ...on('UploadsBucket/imports/*', 's3:PutObject', 's3:GetObject'),
    ...on('UploadsBucket/inbox/*', 's3:PutObject', 's3:GetObject'),
    ...send,
    ...mail,
  ],
  AggregateStatistics: [
    ...basics('AggregateStatistics'),
    ...['Regions', 'Plans', 'Content'].flatMap((name) => table(name, ...read)),
    ...table('Statistics', ...write),
    ...table('Audit', 'PutItem'),
    ...['snapshots', 'releases', 'validations', 'partials', 'cubes', 'athena'].flatMap((folder) =>
      on(`LakeBucket/${folder}/*`, 's3:GetObject', 's3:PutObject'),
    ),
    ...on('LakeBucket/higher-vocational/*', 's3:GetObject'),
    ...on('LakeBucket/cell-keys/*', 's3:GetObject', 's3:PutObject'),
    ...athena,
    ...on('AggregateJobsQueue', ...consume),
  ],
  ImportStatistics: [
    ...basics('ImportStatistics'),
    ...table('Statistics', ...write),
    ...table('Audit', 'PutItem'),
    ...on('UploadsBucket/inbox/*', 's3:GetObject', 's3:PutObject'),
    ...['validations', 'higher-vocational', 'deliveries'].flatMap((folder) =>
      on(`LakeBucket/${folder}/*`, 's3:PutObject'),
    ),
    ...on('ImportJobsQueue', ...consume),
  ],
  RenderReport: [
    ...basics('RenderReport'),
    ...['Content', 'Sessions'].flatMap((name) => table(name, ...write)),
    ...['Regions', 'Plans', 'Statistics'].flatMap((name) => table(name, ...read)),
    ...table('Audit', 'PutItem'),
    ...on('LakeBucket/snapshots/*', 's3:GetObject'),
    ...on('ReportsBucket/*', 's3:GetObject', 's3:PutObject'),
    ...on('RenderJobsQueue', ...consume, 'sqs:SendMessage'),
    ...on('RemindJobsQueue', 'sqs:SendMessage'),
  ],
  CheckUpload: [
    ...basics('CheckUpload'),
    ...['Regions', 'Content'].flatMap((name) => table(name, ...write)),
    ...table('Audit', 'PutItem'),
    ...['evidence', 'documents', 'images'].flatMap((folder) =>
      on(`UploadsBucket/${folder}/*`, 's3:GetObject', 's3:GetObjectTagging'),
    ),
    ...on('CheckJobsQueue', ...consume),
  ],
  CheckLinks: [
    ...basics('CheckLinks'),
    ...table('Content', ...write),
    ...table('Regions', 'PutItem'),
    ...table('Audit', 'PutItem'),
    ...on('LinkJobsQueue', ...consume),
  ],
  SendReminders: [
    ...basics('SendReminders'),
    ...table('Regions', ...writeAndRemove),
    ...table('Plans', ...read),
    ...table('Content', ...write),
    ...table('Statistics', ...read),
    ...table('Events', ...writeAndRemove),
    ...table('Time', ...read),
    ...table('Audit', 'PutItem'),
    ...mail,
    ...on('RemindJobsQueue', ...consume),
  ],
}

const loading = [
  ...basics('LoadDemonstration'),
  ...['Regions', 'Plans', 'Statistics', 'Content', 'Events', 'Time'].flatMap((name) => table(name, ...write)),
  ...table('Audit', 'PutItem'),
  ...on('LakeBucket/snapshots/*', 's3:GetObject', 's3:PutObject'),
]

const prod = await synthesise('prod')
const local = await synthesise('local')

describe('the rights of the functions', () => {
  const prodFunctions = productFunctions(prod)

  it('has no function beside these in production', () => {
    expect(Object.keys(prodFunctions).sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(Object.entries(expected))('gives %s what it needs and nothing more', (name, lines) => {
    expect(rightsOfRole(prod, prodFunctions[name]?.roleId ?? '')).toEqual([...lines].sort())
  })

  it('gives the loader of demonstration data its rights on this machine', () => {
    const { LoadDemonstration } = productFunctions(local)
    expect(rightsOfRole(local, LoadDemonstration?.roleId ?? '')).toEqual([...loading].sort())
  })

  it('is the same on this machine as in production', () => {
    const localFunctions = productFunctions(local)
    const ofProd = (line: string) => line.replaceAll(/(valideringslyft[-_])local/g, '$1prod')
    for (const name of Object.keys(expected))
      expect(
        rightsOfRole(local, localFunctions[name]?.roleId ?? '')
          .map(ofProd)
          .sort(),
      ).toEqual(rightsOfRole(prod, prodFunctions[name]?.roleId ?? ''))
  })

  it('names no action by a star, and no resource but those of X-Ray', () => {
    for (const { roleId } of Object.values(prodFunctions)) {
      const rights = rightsOfRole(prod, roleId).map((line) => line.split(' on '))
      expect(rights.filter(([action]) => action?.includes('*'))).toEqual([])
      expect(rights.filter(([action, resource]) => resource === '*' && !action?.startsWith('xray:Put'))).toEqual([])
    }
  })

  it('gives each function a role of its own', () => {
    const roles = Object.values(prodFunctions).map(({ roleId }) => roleId)
    expect(new Set(roles).size).toBe(roles.length)
  })

  it('lets only the HTTP API call a function, and only the http function', () => {
    const permissions = ofType(prod, 'AWS::Lambda::Permission').map(([, { Properties }]) => Properties)
    expect(permissions).toHaveLength(1)
    expect(permissions[0].Principal).toBe('apigateway.amazonaws.com')
    expect(pointedAt(permissions[0].FunctionName)).toBe('HttpFunction')
    expect(permissions[0].SourceArn).toBeDefined()
  })

  it('lets each schedule put messages in its queue and in the one for what failed', () => {
    const rights = ofType(prod, 'AWS::Scheduler::Schedule').map(([, { Properties }]) =>
      rightsOfRole(prod, Properties.Target.RoleArn['Fn::GetAtt'][0]),
    )
    expect(rights).toEqual(
      ['Aggregate', 'Aggregate', 'Import', 'Remind', 'Remind', 'Link', 'Render'].map((job) => [
        `sqs:SendMessage on ${job}JobsFailed`,
        `sqs:SendMessage on ${job}JobsQueue`,
      ]),
    )
  })

  it('lets nobody outside put messages in a queue but the rules for what has happened outside', () => {
    const allowed = ofType(prod, 'AWS::SQS::QueuePolicy').flatMap(([, { Properties }]) =>
      Properties.PolicyDocument.Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow'),
    )
    const rules = { Aggregate: 'LakeTableQueryEnded', Check: 'ScanResultsRule', Import: 'InboxObjectsRule' }
    expect(
      allowed
        .map(({ Resource, Condition }) => [pointedAt(Resource), pointedAt(Condition.ArnEquals['aws:SourceArn'])])
        .sort(),
    ).toEqual(
      Object.entries(rules).flatMap(([job, rule]) => [
        [`${job}JobsFailed`, rule],
        [`${job}JobsQueue`, rule],
      ]),
    )
    for (const { Principal } of allowed) expect(Principal).toEqual({ Service: 'events.amazonaws.com' })
  })
})

describe('the variables of the functions', () => {
  const functions = productFunctions(prod)
  const common = ['ENVIRONMENT', 'HAS_DEMONSTRATION_DATA', 'VERSION']
  const tables = (...names: string[]) => names.map((name) => `${name}_TABLE`)
  const variables: Record<string, string[]> = {
    Http: [
      ...tables('REGIONS', 'PLANS', 'STATISTICS', 'CONTENT', 'EVENTS', 'TIME', 'SESSIONS', 'AUDIT'),
      ...['REPORTS_BUCKET', 'LAKE_BUCKET', 'RENDER_QUEUE_URL', 'AGGREGATE_QUEUE_URL', 'REMIND_QUEUE_URL'],
      ...['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_ORIGIN', 'MAIL_FROM', 'CONTACT_MAIL'],
      ...['UPLOADS_BUCKET', 'UPLOADS_ORIGIN'],
    ],
    AggregateStatistics: [
      ...tables('REGIONS', 'PLANS', 'STATISTICS', 'CONTENT', 'AUDIT'),
      ...['LAKE_BUCKET', 'ATHENA_WORK_GROUP', 'ATHENA_TABLE', 'ATHENA_ABOVE_ROWS'],
    ],
    ImportStatistics: [...tables('STATISTICS', 'AUDIT'), 'UPLOADS_BUCKET', 'LAKE_BUCKET', 'IMPORT_QUEUE_URL'],
    RenderReport: [
      ...tables('REGIONS', 'PLANS', 'CONTENT', 'STATISTICS', 'SESSIONS', 'AUDIT'),
      ...['LAKE_BUCKET', 'REPORTS_BUCKET', 'RENDER_QUEUE_URL', 'REMIND_QUEUE_URL', 'PUBLIC_ORIGIN'],
    ],
    CheckUpload: [...tables('REGIONS', 'CONTENT', 'AUDIT'), 'UPLOADS_BUCKET'],
    CheckLinks: [...tables('REGIONS', 'CONTENT', 'AUDIT'), 'PUBLIC_ORIGIN', 'CONTACT_MAIL'],
    SendReminders: [
      ...tables('REGIONS', 'PLANS', 'CONTENT', 'STATISTICS', 'EVENTS', 'TIME', 'AUDIT'),
      'MAIL_FROM',
      'PUBLIC_ORIGIN',
    ],
  }

  it.each(Object.entries(variables))('tells %s where the things it may use are, and no more', (name, own) => {
    const { Variables } = functions[name]?.resource.Properties.Environment ?? {}
    expect(Object.keys(Variables).sort()).toEqual([...common, ...own].sort())
  })
})
