import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import type { JobQueue } from './job-queue.ts'

export type InboxObjectsProps = {
  /** A bucket that tells EventBridge of its objects (the uploads' does, for the protection against malware). */
  bucketName: string
  /** Keys that begin so, with a slash at the end. */
  prefix: string
  queue: JobQueue
}

/** Puts word of each new object under a prefix of a bucket in a queue. */
export class InboxObjects extends Construct {
  constructor(scope: Construct, id: string, { bucketName, prefix, queue }: InboxObjectsProps) {
    super(scope, id)
    new Rule(this, 'Rule', {
      description: 'Statistics that have been delivered',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucketName] }, object: { key: [{ prefix }] } },
      },
      targets: [
        new SqsQueue(queue.queue, {
          deadLetterQueue: queue.failed,
          retryAttempts: 5,
          maxEventAge: Duration.hours(24),
        }),
      ],
    })
  }
}
