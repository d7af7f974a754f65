import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judgeRights, uploadRights, uploads } from './fixture-uploads.ts'

/** A small system in the form that CDK gives: enough of each kind of resource that the runner knows. */

const attribute = (name: string, of = 'Arn') => ({ 'Fn::GetAtt': [name, of] })
const imported = (name: string) => ({ 'Fn::ImportValue': `fixture-data:${name}` })
const objectsOf = (bucket: unknown) => ({ 'Fn::Join': ['', [bucket, '/kept/*']] })

const role = (service: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: service } }] } },
})

const policy = (roleName: string, Statement: object[]) => ({
  Type: 'AWS::IAM::Policy',
  Properties: { PolicyDocument: { Statement }, PolicyName: roleName, Roles: [{ Ref: roleName }] },
})

const allow = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource })

const lambda = (asset: string, roleName: string, Variables: object, Timeout = 3) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: 'assets', S3Key: `${asset}.zip` },
    Handler: `${asset}.handler`,
    Runtime: 'nodejs24.x',
    MemorySize: 256,
    Timeout,
    Role: attribute(roleName),
    Environment: { Variables },
  },
})

const data = {
  Resources: {
    Things: {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: {
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
      },
    },
    Files: { Type: 'AWS::S3::Bucket', Properties: {} },
  },
  Outputs: Object.fromEntries(
    [
      ['ThingsRef', { Ref: 'Things' }],
      ['ThingsArn', attribute('Things')],
      ['FilesRef', { Ref: 'Files' }],
      ['FilesArn', attribute('Files')],
    ].map(([name, Value]) => [name, { Value, Export: { Name: `fixture-data:${name}` } }]),
  ),
}

const jobs = {
  Failed: { Type: 'AWS::SQS::Queue', Properties: {} },
  Jobs: {
    Type: 'AWS::SQS::Queue',
    // Two seconds and two attempts, so that a test sees the dead-letter queue soon.
    Properties: {
      VisibilityTimeout: 2,
      RedrivePolicy: { deadLetterTargetArn: attribute('Failed'), maxReceiveCount: 2 },
    },
  },
  WorkerRole: role('lambda.amazonaws.com'),
  WorkerPolicy: policy('WorkerRole', [
    allow('dynamodb:PutItem', imported('ThingsArn')),
    allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], attribute('Jobs')),
    ...judgeRights,
  ]),
  WorkerFunction0A1B2C3D: lambda('worker', 'WorkerRole', { THINGS_TABLE: imported('ThingsRef') }),
  Feed: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: attribute('Jobs'),
      FunctionName: { Ref: 'WorkerFunction0A1B2C3D' },
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  NightlyRole: role('scheduler.amazonaws.com'),
  NightlyPolicy: policy('NightlyRole', [allow('sqs:SendMessage', attribute('Jobs'))]),
  Nightly: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      Name: 'fixture-nightly',
      ScheduleExpression: 'cron(0 2 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Stockholm',
      Target: { Arn: attribute('Jobs'), RoleArn: attribute('NightlyRole'), Input: '{"name":"scheduled"}' },
    },
  },
}

const web = {
  HttpRole: role('lambda.amazonaws.com'),
  HttpPolicy: policy('HttpRole', [
    allow(['dynamodb:PutItem', 'dynamodb:GetItem'], imported('ThingsArn')),
    allow(['s3:PutObject', 's3:GetObject'], objectsOf(imported('FilesArn'))),
    allow('sqs:SendMessage', attribute('Jobs')),
    ...uploadRights,
  ]),
  HttpFunction4E5F6A7B: lambda('http', 'HttpRole', {
    THINGS_TABLE: imported('ThingsRef'),
    FILES_BUCKET: imported('FilesRef'),
    JOBS_QUEUE_URL: { Ref: 'Jobs' },
    UPLOADS_BUCKET: { Ref: 'Uploads' },
    UPLOADS_ORIGIN: { 'Fn::Join': ['', ['https://', attribute('Uploads', 'RegionalDomainName')]] },
    MAIL_FROM: 'no-reply@fixture.example',
    PUBLIC_ORIGIN: { 'Fn::Join': ['', ['https://', attribute('Site', 'DomainName')]] },
  }),
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'fixture' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: { Ref: 'Api' },
      IntegrationUri: attribute('HttpFunction4E5F6A7B'),
      PayloadFormatVersion: '2.0',
    },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: { Ref: 'Api' },
      RouteKey: '$default',
      Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
    },
  },
  Assets: { Type: 'AWS::S3::Bucket', Properties: {} },
  AssetFiles: {
    Type: 'Custom::CDKBucketDeployment',
    Properties: {
      ServiceToken: attribute('NotHere'),
      SourceBucketNames: ['assets'],
      SourceObjectKeys: ['files.zip'],
      DestinationBucketName: { Ref: 'Assets' },
      DestinationBucketKeyPrefix: 'assets',
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    },
  },
  Pages: {
    Type: 'AWS::CloudFront::CachePolicy',
    Properties: {
      CachePolicyConfig: { ParametersInCacheKeyAndForwardedToOrigin: { EnableAcceptEncodingGzip: true } },
    },
  },
  AssetHeaders: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: { SecurityHeadersConfig: { ContentTypeOptions: { Override: true } } },
    },
  },
  Site: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        DefaultCacheBehavior: {
          TargetOriginId: 'api',
          AllowedMethods: ['GET', 'HEAD', 'POST'],
          CachePolicyId: { Ref: 'Pages' },
          Compress: true,
        },
        CacheBehaviors: [
          {
            PathPattern: '/assets/*',
            TargetOriginId: 'assets',
            CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
            ResponseHeadersPolicyId: { Ref: 'AssetHeaders' },
            Compress: true,
          },
        ],
        Origins: [
          { Id: 'api', DomainName: { 'Fn::Join': ['', [{ Ref: 'Api' }, '.execute-api.eu-north-1.amazonaws.com']] } },
          { Id: 'assets', DomainName: attribute('Assets', 'RegionalDomainName') },
        ],
      },
    },
  },
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** Writes the system's synthesis into a new folder, whose path it gives. */
export const writeFixture = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'valideringslyft-synthesis-'))
  const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  const stack = (name: string) => ({
    type: 'aws:cloudformation:stack',
    properties: { templateFile: `${name}.template.json`, stackName: name },
  })
  const files = (path: string) => ({ source: { path: relative(folder, join(here, path)) } })
  write('fixture-data.template.json', data)
  write('fixture-service.template.json', { Resources: { ...jobs, ...web, ...uploads } })
  write('assets.json', { files: { http: files('handlers'), worker: files('handlers'), files: files('files') } })
  write('manifest.json', {
    artifacts: {
      'fixture-data': stack('fixture-data'),
      'fixture-service': stack('fixture-service'),
      assets: { type: 'cdk:asset-manifest', properties: { file: 'assets.json' } },
    },
  })
  return folder
}

/** A new folder for data, and how to be rid of it. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'valideringslyft-data-'))
export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })
