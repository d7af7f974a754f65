import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, ListBucketsCommand, type S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, SetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { PlainProblem } from '#infra/plain-problem.ts'
import { describeBuckets, describeQueues, describeTables, type QueueDescription } from './described-stores.ts'
import type { Assembly } from './template.ts'

export type StoreClients = { dynamodb: DynamoDBClient; s3: S3Client; sqs: SQSClient }

const keysOf = (schema: { AttributeName?: string | undefined; KeyType?: string | undefined }[] | undefined) =>
  (schema ?? []).map((key) => `${key.AttributeName} ${key.KeyType}`).join()

const ensureTable = async (client: DynamoDBClient, wanted: CreateTableCommandInput, standing: Set<string>) => {
  const name = wanted.TableName ?? ''
  if (!standing.has(name)) {
    await client.send(new CreateTableCommand(wanted))
    return
  }
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  const isSame =
    keysOf(Table?.KeySchema) === keysOf(wanted.KeySchema) &&
    (Table?.GlobalSecondaryIndexes ?? []).length === (wanted.GlobalSecondaryIndexes ?? []).length
  if (!isSame)
    throw new PlainProblem(
      `The table ${name} has other keys in the template than on disk. Begin anew: npm start -- --fresh`,
    )
}

const ensureQueue = async (client: SQSClient, { name, url, attributes }: QueueDescription) => {
  try {
    await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))
  } catch {
    // It stands with other attributes: take over the template's.
    await client.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: attributes }))
  }
}

/** Makes the template's tables, buckets and queues that are not there yet. Throws a `PlainProblem` when a table's keys have changed. */
export const provision = async (assembly: Assembly, clients: StoreClients): Promise<void> => {
  const tables = async () => {
    const standing = new Set((await clients.dynamodb.send(new ListTablesCommand({}))).TableNames)
    await Promise.all(describeTables(assembly).map((table) => ensureTable(clients.dynamodb, table, standing)))
  }
  const buckets = async () => {
    const standing = new Set((await clients.s3.send(new ListBucketsCommand({}))).Buckets?.map((bucket) => bucket.Name))
    const missing = describeBuckets(assembly).filter((name) => !standing.has(name))
    await Promise.all(missing.map((name) => clients.s3.send(new CreateBucketCommand({ Bucket: name }))))
  }
  const queues = async () => {
    for (const queue of describeQueues(assembly)) await ensureQueue(clients.sqs, queue)
  }
  await Promise.all([tables(), buckets(), queues()])
}
