import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'

/** A queue of jobs. */
export type Queue = { send(message: Record<string, string | number | readonly string[]>): Promise<void> }

/** A queue over SQS; a message is a small JSON object. */
export const createQueue = (client: SQSClient, address: string): Queue => ({
  async send(message) {
    await client.send(new SendMessageCommand({ QueueUrl: address, MessageBody: JSON.stringify(message) }))
  },
})
