import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { ServiceFunction } from './service-function.ts'

export type JobQueueProps = {
  jobTimeout: Duration
  /** Attempts before a message is set aside. */
  attempts: number
}

/** A queue of jobs, encrypted, over TLS only, and the dead-letter queue in which failed ones wait 14 days (SQS's longest). */
export class JobQueue extends Construct {
  readonly queue: Queue
  readonly failed: Queue
  /** How long the job that is fed from here may run. */
  readonly jobTimeout: Duration

  constructor(scope: Construct, id: string, props: JobQueueProps) {
    super(scope, id)
    this.jobTimeout = props.jobTimeout
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.DESTROY,
    }
    this.failed = new Queue(this, 'Failed', common)
    this.queue = new Queue(this, 'Queue', {
      ...common,
      // Lambda's guide asks for six times the function's timeout, so that a throttled batch does not come twice.
      visibilityTimeout: Duration.seconds(props.jobTimeout.toSeconds() * 6),
      deadLetterQueue: { queue: this.failed, maxReceiveCount: props.attempts },
    })
  }

  /** Lets the function put jobs in, at the address that it finds under `variable`. */
  letSend(sender: ServiceFunction, variable: string): void {
    sender.allow({
      actions: ['sqs:SendMessage'],
      resources: [this.queue.queueArn],
      variables: { [variable]: this.queue.queueUrl },
    })
  }

  /** Lets the function work the queue, one message a call and at most two calls at once (Lambda's lowest); failed messages come back alone. A worker that says itself when they do finds the queue's address under `variable`. */
  feed(worker: ServiceFunction, variable?: string): void {
    worker.allow({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
      resources: [this.queue.queueArn],
      variables: variable === undefined ? {} : { [variable]: this.queue.queueUrl },
    })
    new EventSourceMapping(this, 'Feed', {
      target: worker.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: 1,
      maxConcurrency: 2,
      reportBatchItemFailures: true,
    })
  }
}
