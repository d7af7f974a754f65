import { describe, expect, it } from '@jest/globals'
import { pointedAt } from './rights.ts'
import { ofType, synthesise } from './synthesised.ts'

// The strictest and the laxest environment: what holds in both is no setting.
const prod = await synthesise('prod')
const each = [['prod', prod] as const, ['local', await synthesise('local')] as const]

type Statement = { Effect: string; Principal: unknown; Condition?: Record<string, unknown> }

const isEverybody = (principal: unknown) => principal === '*' || JSON.stringify(principal) === '{"AWS":"*"}'
const tlsOnly = expect.objectContaining({
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
})

describe.each(each)('in %s, nothing is public', (_name, synthesised) => {
  it('blocks public access to every bucket', () => {
    const buckets = ofType(synthesised, 'AWS::S3::Bucket')
    expect(buckets.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'data/AccessLogs',
      'data/LakeBucket',
      'data/ReportsBucket',
      'data/UploadsBucket',
      'edge/SiteAccessLogs',
      'edge/SiteAssets',
    ])
    for (const [, { Properties }] of buckets)
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
  })

  it('allows nothing to everybody in any policy of a bucket, queue, topic or key', () => {
    const policies = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
      ofType(synthesised, type),
    )
    const statements: Statement[] = [
      ...policies.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement),
      ...ofType(synthesised, 'AWS::KMS::Key').flatMap(([, { Properties }]) => Properties.KeyPolicy.Statement),
    ]
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.filter(({ Effect, Principal }) => Effect === 'Allow' && isEverybody(Principal))).toEqual([])
  })

  it('has no function address, no website bucket and no database in a network', () => {
    expect(ofType(synthesised, 'AWS::Lambda::Url')).toEqual([])
    expect(ofType(synthesised, 'AWS::S3::Bucket').filter(([, r]) => r.Properties.WebsiteConfiguration)).toEqual([])
    expect(Object.values(synthesised.resources).filter(({ Type }) => /^AWS::(EC2|RDS)::/.test(Type))).toEqual([])
  })

  it('lets CloudFront alone read the files of the site', () => {
    const policies = ofType(synthesised, 'AWS::S3::BucketPolicy').map(([, { Properties }]) => Properties)
    const ofAssets = policies.find(({ Bucket }) => pointedAt(Bucket) === 'SiteAssets')
    const allowed = ofAssets.PolicyDocument.Statement.filter(({ Effect }: Statement) => Effect === 'Allow')
    expect(allowed).toHaveLength(1)
    expect(allowed[0]).toMatchObject({
      Action: 's3:GetObject',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
    })
  })
})

describe.each(each)('in %s, everything is encrypted', (_name, synthesised) => {
  it('at rest', () => {
    for (const [, { Properties }] of ofType(synthesised, 'AWS::S3::Bucket'))
      expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1)
    const tables = ofType(synthesised, 'AWS::DynamoDB::GlobalTable')
    expect(tables).toHaveLength(8)
    for (const [, { Properties }] of tables)
      expect(Properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' })
    for (const [, { Properties }] of ofType(synthesised, 'AWS::SQS::Queue'))
      expect(Properties.SqsManagedSseEnabled).toBe(true)
    for (const [, { Properties }] of ofType(synthesised, 'AWS::SNS::Topic'))
      expect(Properties.KmsMasterKeyId).toBeDefined()
  })

  it('on its way to buckets and queues', () => {
    for (const [type, policyType, field] of [
      ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'Bucket'],
      ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'Queues'],
    ] as const) {
      const policies = ofType(synthesised, policyType)
      const covered = policies.flatMap(([, { Properties }]) => [Properties[field]].flat().map(pointedAt))
      expect(covered.sort()).toEqual(
        ofType(synthesised, type)
          .map(([id]) => pointedAt({ Ref: id.split('/')[1] }))
          .sort(),
      )
      for (const [, { Properties }] of policies) expect(Properties.PolicyDocument.Statement).toContainEqual(tlsOnly)
    }
  })

  it('on its way to people and between CloudFront and the API', () => {
    const { DistributionConfig } = ofType(synthesised, 'AWS::CloudFront::Distribution')[0]?.[1].Properties ?? {}
    const behaviours = [DistributionConfig.DefaultCacheBehavior, ...DistributionConfig.CacheBehaviors]
    for (const { ViewerProtocolPolicy } of behaviours) expect(ViewerProtocolPolicy).toBe('redirect-to-https')
    const api = DistributionConfig.Origins.find((origin: Record<string, unknown>) => origin.CustomOriginConfig)
    expect(api.CustomOriginConfig).toEqual({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] })
  })
})

describe('what people have written in prod cannot be deleted', () => {
  it('protects every stack against removal', () => {
    expect(Object.values(prod.isTerminationProtected)).not.toContain(false)
  })

  it('keeps tables, and can set them back 35 days', () => {
    for (const [, table] of ofType(prod, 'AWS::DynamoDB::GlobalTable')) {
      expect(table.DeletionPolicy).toBe('Retain')
      expect(table.UpdateReplacePolicy).toBe('Retain')
      expect(table.Properties.Replicas).toHaveLength(1)
      expect(table.Properties.Replicas[0]).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      })
    }
  })

  it('keeps the buckets of reports, snapshots and uploads, with what is overwritten in them', () => {
    const buckets = ofType(prod, 'AWS::S3::Bucket').filter(([id]) => /Reports|Lake|Uploads/.test(id))
    expect(buckets).toHaveLength(3)
    for (const [, bucket] of buckets) {
      expect(bucket.DeletionPolicy).toBe('Retain')
      expect(bucket.UpdateReplacePolicy).toBe('Retain')
      expect(bucket.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
    }
  })

  it('keeps the accounts', () => {
    const [, pool] = ofType(prod, 'AWS::Cognito::UserPool')[0] ?? []
    expect(pool?.DeletionPolicy).toBe('Retain')
    expect(pool?.Properties.DeletionProtection).toBe('ACTIVE')
  })
})
