/** The part of the fixture that takes uploads: a bucket with its policy, what scans it, and where the results go. */

const attribute = (name: string, of = 'Arn') => ({ 'Fn::GetAtt': [name, of] })
const evidence = { 'Fn::Join': ['', [attribute('Uploads'), '/evidence/*']] }
const roleArn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] })
const site = { 'Fn::Join': ['', ['https://', attribute('Site', 'DomainName')]] }

const deny = (Action: string | string[], Resource: unknown, Condition: object) => ({
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action,
  Resource,
  Condition,
})

/** The policy that lets the http function sign forms and hand files out. */
export const uploadRights = [
  { Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject', 's3:GetObjectTagging'], Resource: evidence },
]

/** The policy of the function that judges: it may read what is not marked as clean. */
export const judgeRights = [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObjectTagging'], Resource: evidence }]

export const uploads = {
  Uploads: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      CorsConfiguration: {
        CorsRules: [{ AllowedOrigins: [site], AllowedMethods: ['POST'], AllowedHeaders: ['*'], MaxAge: 3600 }],
      },
    },
  },
  UploadsPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Uploads' },
      PolicyDocument: {
        Statement: [
          deny('s3:*', [attribute('Uploads'), evidence], { Bool: { 'aws:SecureTransport': 'false' } }),
          deny('s3:*', evidence, { NumericLessThan: { 's3:TlsVersion': 1.2 } }),
          deny(['s3:GetObject', 's3:GetObjectVersion'], evidence, {
            StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' },
            ArnNotEquals: { 'aws:PrincipalArn': [roleArn('ScannerRole'), roleArn('WorkerRole')] },
          }),
          deny(['s3:PutObjectTagging', 's3:DeleteObjectTagging'], evidence, {
            ArnNotEquals: { 'aws:PrincipalArn': roleArn('ScannerRole') },
          }),
        ],
      },
    },
  },
  ScannerRole: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        {
          PolicyName: 'Scan',
          PolicyDocument: {
            Statement: [
              {
                Effect: 'Allow',
                Action: ['s3:GetObject', 's3:GetObjectTagging', 's3:PutObjectTagging'],
                Resource: { 'Fn::Join': ['', [attribute('Uploads'), '/*']] },
              },
              {
                Effect: 'Allow',
                Action: 'events:PutRule',
                Resource: '*',
                Condition: { StringLike: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' } },
              },
            ],
          },
        },
      ],
    },
  },
  Plan: {
    Type: 'AWS::GuardDuty::MalwareProtectionPlan',
    Properties: {
      Role: roleArn('ScannerRole'),
      ProtectedResource: { S3Bucket: { BucketName: { Ref: 'Uploads' }, ObjectPrefixes: ['evidence/'] } },
      Actions: { Tagging: { Status: 'ENABLED' } },
    },
  },
  Scans: { Type: 'AWS::SQS::Queue', Properties: {} },
  ScansPolicy: {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: {
      Queues: [{ Ref: 'Scans' }],
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Action: ['sqs:SendMessage', 'sqs:GetQueueUrl'],
            Resource: attribute('Scans'),
            Condition: { ArnEquals: { 'aws:SourceArn': attribute('ScanResults') } },
          },
        ],
      },
    },
  },
  ScanResults: {
    Type: 'AWS::Events::Rule',
    Properties: {
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.guardduty'],
        'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [{ Ref: 'Uploads' }] } },
      },
      Targets: [{ Id: 'Target0', Arn: attribute('Scans') }],
    },
  },
}
