import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs'

/** Lets a message that has been taken come again after so many seconds (at most twelve hours) unless it is deleted before, instead of when the queue's own visibility timeout ends. */
export type Redelivery = (receiptHandle: string, afterSeconds: number) => Promise<void>

/** Redelivery of the messages of one queue, over SQS. */
export const createRedelivery =
  (client: SQSClient, address: string): Redelivery =>
  async (receiptHandle, afterSeconds) => {
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: address,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: afterSeconds,
      }),
    )
  }
