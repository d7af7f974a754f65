import {
  account,
  bucketArn,
  bucketDomain,
  distributionDomain,
  functionArn,
  generatedId,
  generatedName,
  queueArn,
  region,
  roleArn,
  ruleArn,
  tableArn,
} from './aws-names.ts'

type Named = { stack: string; logicalId: string; type: string; properties: Record<string, unknown> }
type Resolve = (value: unknown) => unknown

/** The property that carries a resource's name, where it may be given, and the longest name AWS allows. */
const naming: Record<string, { property: string; maxLength: number }> = {
  'AWS::DynamoDB::GlobalTable': { property: 'TableName', maxLength: 255 },
  'AWS::DynamoDB::Table': { property: 'TableName', maxLength: 255 },
  'AWS::S3::Bucket': { property: 'BucketName', maxLength: 63 },
  'AWS::SQS::Queue': { property: 'QueueName', maxLength: 80 },
  'AWS::Lambda::Function': { property: 'FunctionName', maxLength: 64 },
  'AWS::IAM::Role': { property: 'RoleName', maxLength: 64 },
  'AWS::Events::Rule': { property: 'Name', maxLength: 64 },
  'AWS::Scheduler::Schedule': { property: 'Name', maxLength: 64 },
  'AWS::Scheduler::ScheduleGroup': { property: 'Name', maxLength: 64 },
  'AWS::SES::ConfigurationSet': { property: 'Name', maxLength: 64 },
  'AWS::Athena::WorkGroup': { property: 'Name', maxLength: 128 },
}

/** The name a resource has on this machine: its own, or one made from stack and logical id. */
export const physicalName = (resource: Named, resolve: Resolve): string => {
  const rule = naming[resource.type]
  const given = rule ? resolve(resource.properties[rule.property]) : undefined
  if (typeof given === 'string') return given
  // An API's id is part of a host name, where case is lost.
  if (resource.type === 'AWS::ApiGatewayV2::Api') return generatedId(resource.stack, resource.logicalId)
  const name = generatedName(resource.stack, resource.logicalId, rule?.maxLength ?? 255)
  return resource.type === 'AWS::S3::Bucket' ? name.toLowerCase() : name
}

/** What `Ref` gives: a queue's address, a policy-neutral name of everything else. */
export const referenceTo = (resource: Named, queueOrigin: string, resolve: Resolve): string => {
  const name = physicalName(resource, resolve)
  return resource.type === 'AWS::SQS::Queue' ? `${queueOrigin}/${account}/${name}` : name
}

type Attributes = Record<string, (name: string, queueOrigin: string) => string>

const tableAttributes: Attributes = { Arn: tableArn, StreamArn: (name) => `${tableArn(name)}/stream/local` }

const attributes: Record<string, Attributes> = {
  'AWS::DynamoDB::GlobalTable': tableAttributes,
  'AWS::DynamoDB::Table': tableAttributes,
  'AWS::S3::Bucket': { Arn: bucketArn, DomainName: bucketDomain, RegionalDomainName: bucketDomain },
  'AWS::SQS::Queue': {
    Arn: queueArn,
    QueueName: (name) => name,
    QueueUrl: (name, queueOrigin) => `${queueOrigin}/${account}/${name}`,
  },
  'AWS::Lambda::Function': { Arn: functionArn },
  'AWS::IAM::Role': { Arn: roleArn },
  'AWS::ApiGatewayV2::Api': {
    ApiId: (name) => name,
    ApiEndpoint: (name) => `https://${name}.execute-api.${region}.amazonaws.com`,
  },
  'AWS::CloudFront::Distribution': { DomainName: () => distributionDomain, Id: (name) => name },
  'AWS::Cognito::UserPool': {
    Arn: (name) => `arn:aws:cognito-idp:${region}:${account}:userpool/${name}`,
    UserPoolId: (name) => name,
    ProviderName: (name) => `cognito-idp.${region}.amazonaws.com/${name}`,
    ProviderURL: (name) => `https://cognito-idp.${region}.amazonaws.com/${name}`,
  },
  'AWS::Cognito::UserPoolClient': { ClientId: (name) => name },
  'AWS::KMS::Key': { Arn: (name) => `arn:aws:kms:${region}:${account}:key/${name}`, KeyId: (name) => name },
  'AWS::SNS::Topic': { TopicArn: (name) => `arn:aws:sns:${region}:${account}:${name}` },
  'AWS::Logs::LogGroup': { Arn: (name) => `arn:aws:logs:${region}:${account}:log-group:${name}:*` },
  'AWS::Events::Rule': { Arn: ruleArn },
  'AWS::Scheduler::ScheduleGroup': {
    Arn: (name) => `arn:aws:scheduler:${region}:${account}:schedule-group/${name}`,
  },
}

/** What `Fn::GetAtt` gives. Throws on an attribute that is not in the table above. */
export const attributeOf = (resource: Named, attribute: string, queueOrigin: string, resolve: Resolve): string => {
  const of = attributes[resource.type]?.[attribute]
  if (!of) throw new Error(`the local runner does not know ${attribute} of ${resource.type} (${resource.logicalId})`)
  return of(physicalName(resource, resolve), queueOrigin)
}
