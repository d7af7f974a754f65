import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import type { JobQueue } from './job-queue.ts'

export type QueueScheduleProps = {
  /** Name in AWS and for `npm run schedule -- NAME` on this machine. */
  name: string
  /** EventBridge Scheduler's form, for example `cron(0 4 * * ? *)`, in Swedish time. */
  expression: string
  queue: JobQueue
  message: Readonly<Record<string, string>>
}

/** Sends a message to a queue at given times, with a role that may do that and nothing else. */
export class QueueSchedule extends Construct {
  constructor(scope: Construct, id: string, props: QueueScheduleProps) {
    super(scope, id)
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    // Also to where it sets aside what it could not deliver.
    const { queue, failed } = props.queue
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn, failed.queueArn] }),
    )
    new CfnSchedule(this, 'Schedule', {
      name: props.name,
      scheduleExpression: props.expression,
      scheduleExpressionTimezone: 'Europe/Stockholm',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: queue.queueArn,
        roleArn: role.roleArn,
        input: JSON.stringify(props.message),
        retryPolicy: { maximumRetryAttempts: 5, maximumEventAgeInSeconds: 3600 },
        deadLetterConfig: { arn: failed.queueArn },
      },
    })
  }
}
