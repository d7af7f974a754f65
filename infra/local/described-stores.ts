import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { z } from 'zod'
import { queueArn } from './aws-names.ts'
import type { Assembly, Resource } from './template.ts'
import { physicalName } from './template-attributes.ts'

export type QueueDescription = { name: string; arn: string; url: string; attributes: Record<string, string> }

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
const indexSchema = z.looseObject({
  IndexName: z.string(),
  KeySchema: keySchema,
  Projection: z.looseObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
})
const tableSchema = z.looseObject({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z.array(indexSchema).optional(),
  LocalSecondaryIndexes: z.array(indexSchema).optional(),
})

const index = (read: z.infer<typeof indexSchema>) => ({
  IndexName: read.IndexName,
  KeySchema: read.KeySchema,
  Projection: read.Projection,
})

const nameOf = (assembly: Assembly, resource: Resource) =>
  physicalName(resource, (value) => assembly.resolve(resource, value))

/** The template's tables as DynamoDB would be asked for them. All are on demand here. */
export const describeTables = (assembly: Assembly): CreateTableCommandInput[] =>
  assembly.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').map((resource) => {
    const read = tableSchema.parse(assembly.resolve(resource, resource.properties))
    return {
      TableName: nameOf(assembly, resource),
      KeySchema: read.KeySchema,
      AttributeDefinitions: read.AttributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      ...(read.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: read.GlobalSecondaryIndexes.map(index) }),
      ...(read.LocalSecondaryIndexes && { LocalSecondaryIndexes: read.LocalSecondaryIndexes.map(index) }),
    }
  })

/** The names of the template's buckets. */
export const describeBuckets = (assembly: Assembly): string[] =>
  assembly.ofType('AWS::S3::Bucket').map((resource) => nameOf(assembly, resource))

const settable = [
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'VisibilityTimeout',
  'FifoQueue',
  'ContentBasedDeduplication',
]

/** The template's queues, those that others send failures to first. */
export const describeQueues = (assembly: Assembly): QueueDescription[] =>
  assembly
    .ofType('AWS::SQS::Queue')
    .map((resource) => {
      const properties = z.record(z.string(), z.unknown()).parse(assembly.resolve(resource, resource.properties))
      const name = nameOf(assembly, resource)
      const attributes = Object.fromEntries(
        settable.filter((key) => key in properties).map((key) => [key, String(properties[key])]),
      )
      const redrive = properties.RedrivePolicy
      return {
        name,
        arn: queueArn(name),
        url: assembly.text(resource, { Ref: resource.logicalId }),
        attributes: { ...attributes, ...(redrive !== undefined && { RedrivePolicy: JSON.stringify(redrive) }) },
      }
    })
    .sort((left, right) => Number('RedrivePolicy' in left.attributes) - Number('RedrivePolicy' in right.attributes))
