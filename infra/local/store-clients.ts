import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Credentials } from './access-keys.ts'
import { region } from './aws-names.ts'
import type { StoreClients } from './provision.ts'

/** The SDK's clients, through the gate, in the name of one key. */
export const clientsFor = (gateOrigin: string, credentials: Credentials): StoreClients => {
  const settings = { endpoint: gateOrigin, region, credentials }
  return {
    dynamodb: new DynamoDBClient(settings),
    s3: new S3Client({ ...settings, forcePathStyle: true }),
    sqs: new SQSClient(settings),
  }
}
