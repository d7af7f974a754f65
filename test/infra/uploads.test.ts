import { describe, expect, it } from '@jest/globals'
import { environments } from '#infra/environments.ts'
import { pointedAt } from './rights.ts'
import { ofType, type Resource, type Synthesised, synthesise } from './synthesised.ts'

const each = await Promise.all(
  Object.values(environments).map(async ({ name }) => [name, await synthesise(name)] as const),
)
const withDomain = await synthesise('prod-with-domain')

const one = (synthesised: Synthesised, type: string, name = ''): Resource => {
  const [found, second] = ofType(synthesised, type).filter(([id]) => id.includes(name))
  if (!found || second) throw new Error(`not exactly one ${type} ${name}`)
  return found[1]
}

describe.each(each)('in %s, what people send in', (name, synthesised) => {
  const { Properties: bucket } = one(synthesised, 'AWS::S3::Bucket', 'Uploads')
  const { Properties: plan } = one(synthesised, 'AWS::GuardDuty::MalwareProtectionPlan')
  const { Statement } = one(synthesised, 'AWS::S3::BucketPolicy', 'Uploads').Properties.PolicyDocument
  const named = (sid: string) => Statement.find(({ Sid }: { Sid?: string }) => Sid === sid)

  it('is scanned and tagged', () => {
    expect(plan.Actions).toEqual({ Tagging: { Status: 'ENABLED' } })
    expect(pointedAt(plan.ProtectedResource.S3Bucket.BucketName)).toBe('UploadsBucket')
    expect(plan.ProtectedResource.S3Bucket.ObjectPrefixes).toEqual(['evidence/', 'documents/', 'images/'])
    expect(bucket.NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } })
  })

  it('is read by nobody before it is found clean, but by those who judge it', () => {
    const { Condition, Action, Effect, Principal, Resource } = named('NoReadUnlessClean')
    expect({ Effect, Principal, Action }).toEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
    })
    expect([Resource].flat().map(pointedAt).sort()).toEqual([
      'UploadsBucket/documents/*',
      'UploadsBucket/evidence/*',
      'UploadsBucket/images/*',
    ])
    expect(Condition.StringNotEquals).toEqual({
      's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND',
    })
    expect(Condition.ArnNotEquals['aws:PrincipalArn'].map(pointedAt)).toEqual([
      'UploadsProtectionRole',
      expect.stringMatching(new RegExp(`:role/valideringslyft-${name}-check-upload$`)),
    ])
    const checkers = ofType(synthesised, 'AWS::IAM::Role').filter(([, { Properties }]) => Properties.RoleName)
    expect(checkers.map(([, { Properties }]) => Properties.RoleName)).toEqual([`valideringslyft-${name}-check-upload`])
  })

  it('is tagged by the scanner alone', () => {
    const { Condition, Action, Effect } = named('OnlyTheScannerTags')
    expect(Effect).toBe('Deny')
    expect(Action).toEqual(expect.arrayContaining(['s3:PutObjectTagging', 's3:DeleteObjectTagging']))
    expect([Condition.ArnNotEquals['aws:PrincipalArn']].flat().map(pointedAt)).toEqual(['UploadsProtectionRole'])
  })

  it('gives the scanner the role that its guide asks for, on this bucket alone', () => {
    const { AssumeRolePolicyDocument, Policies } = one(synthesised, 'AWS::IAM::Role', 'UploadsProtection').Properties
    expect(AssumeRolePolicyDocument.Statement).toMatchObject([
      { Principal: { Service: 'malware-protection-plan.guardduty.amazonaws.com' } },
    ])
    type Line = { Action: string | string[]; Resource: unknown }
    const rights = (Policies[0].PolicyDocument.Statement as Line[]).flatMap(({ Action, Resource }) =>
      [Action].flat().map((action) => `${action} on ${pointedAt(Resource)}`),
    )
    const tags = ['Put', 'Get'].flatMap((verb) => [`${verb}ObjectTagging`, `${verb}ObjectVersionTagging`])
    expect(rights.filter((line) => line.startsWith('s3:')).sort()).toEqual(
      [
        ...[...tags, 'GetObject', 'GetObjectVersion'].map((action) => `s3:${action} on UploadsBucket/*`),
        ...['PutBucketNotification', 'GetBucketNotification', 'ListBucket'].map((a) => `s3:${a} on UploadsBucket`),
        's3:PutObject on UploadsBucket/malware-protection-resource-validation-object',
      ].sort(),
    )
  })

  it('comes by script from the pages of the site alone, and only to be put', () => {
    const { CorsRules } = bucket.CorsConfiguration
    expect(CorsRules).toHaveLength(1)
    expect(CorsRules[0].AllowedMethods).toEqual(['POST'])
    expect(CorsRules[0].AllowedOrigins.map(pointedAt)).toEqual(['https://SiteDistribution'])
  })

  it('ends by itself: what was read in after two days, what was not found clean after seven', () => {
    const rules: Record<string, unknown>[] = bucket.LifecycleConfiguration.Rules
    expect(rules).toContainEqual({ Prefix: 'imports/', ExpirationInDays: 2, Status: 'Enabled' })
    const tagged = rules.filter(({ TagFilters }) => TagFilters)
    const results = ['ACCESS_DENIED', 'FAILED', 'THREATS_FOUND', 'UNSUPPORTED']
    expect(
      tagged.map(({ Prefix, TagFilters }) => `${Prefix} ${(TagFilters as { Value: string }[])[0]?.Value}`).sort(),
    ).toEqual(
      ['documents/', 'evidence/', 'images/'].flatMap((prefix) => results.map((result) => `${prefix} ${result}`)),
    )
    for (const rule of tagged) expect(rule).toMatchObject({ ExpirationInDays: 7 })
  })

  it('leads, once scanned, to the queue of the function that checks it', () => {
    const { EventPattern, Targets } = one(synthesised, 'AWS::Events::Rule', 'ScanResults').Properties
    expect(EventPattern).toMatchObject({
      source: ['aws.guardduty'],
      'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
    })
    expect(EventPattern.detail.s3ObjectDetails.bucketName.map(pointedAt)).toEqual(['UploadsBucket'])
    expect(Targets.map(({ Arn }: { Arn: unknown }) => pointedAt(Arn))).toEqual(['CheckJobsQueue'])
    expect(pointedAt(Targets[0].DeadLetterConfig.Arn)).toBe('CheckJobsFailed')
  })

  it('comes to an address that the http function knows, the bucket’s own', () => {
    const { Variables } = one(synthesised, 'AWS::Lambda::Function', '/HttpFunction').Properties.Environment
    expect(JSON.stringify(Variables.UPLOADS_ORIGIN)).toMatch(/https:\/\/.*UploadsBucket.*RegionalDomainName/)
  })
})

describe('with a domain of its own', () => {
  it('the site’s scripts come from there', () => {
    const { CorsRules } = one(withDomain, 'AWS::S3::Bucket', 'Uploads').Properties.CorsConfiguration
    expect(CorsRules[0].AllowedOrigins).toEqual(['https://lyft.example'])
  })
})
