import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import type { JobQueue } from './job-queue.ts'

export type ScanResultsProps = { bucketName: string; queue: JobQueue }

/** Puts what GuardDuty finds in a bucket's objects, one event an object, in a queue. */
export class ScanResults extends Construct {
  constructor(scope: Construct, id: string, { bucketName, queue }: ScanResultsProps) {
    super(scope, id)
    new Rule(this, 'Rule', {
      description: 'What the malware protection found in an uploaded file',
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [bucketName] } },
      },
      targets: [
        new SqsQueue(queue.queue, {
          deadLetterQueue: queue.failed,
          retryAttempts: 5,
          maxEventAge: Duration.hours(1),
        }),
      ],
    })
  }
}
