// The fixture's job: notes what it is told; `fail` in a message makes that message, and only that, fail.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

const dynamodb = new DynamoDBClient({})

export const handler = async ({ Records }) => {
  const batchItemFailures = []
  for (const { messageId, body, attributes } of Records) {
    const { name, fail } = JSON.parse(body)
    if (fail) batchItemFailures.push({ itemIdentifier: messageId })
    const Item = {
      pk: { S: `DONE#${name}` },
      sk: { S: `ATTEMPT#${attributes.ApproximateReceiveCount}` },
    }
    await dynamodb.send(new PutItemCommand({ TableName: process.env.THINGS_TABLE, Item }))
  }
  return { batchItemFailures }
}
