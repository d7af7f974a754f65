import { RemovalPolicy } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'

export type Watch = {
  metric: IMetric
  /** Rings above this. */
  above: number
  /** So many five-minute periods in a row; 1 unless said. */
  periods?: number
  /** What it means and what to look at first. */
  meaning: string
}

/** An encrypted topic that mails whoever runs the service, and the alarms that write to it. */
export class AlarmBell extends Construct {
  private readonly action: SnsAction

  constructor(scope: Construct, id: string, operationsMail: string) {
    super(scope, id)
    // A key of our own, since CloudWatch may not use the one that SNS brings.
    const key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY })
    key.addToResourcePolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: ['*'],
      }),
    )
    const topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true })
    topic.addSubscription(new EmailSubscription(operationsMail))
    this.action = new SnsAction(topic)
  }

  /** Rings when the metric is above its bound, and again when it is back; no data is no alarm. */
  watch(id: string, { metric, above, periods = 1, meaning }: Watch): Alarm {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: meaning,
    })
    alarm.addAlarmAction(this.action)
    alarm.addOkAction(this.action)
    return alarm
  }
}
