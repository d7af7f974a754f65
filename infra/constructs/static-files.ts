import { join } from 'node:path'
import { Duration, Stack, Token, Validations } from 'aws-cdk-lib'
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'

export type StaticFilesProps = {
  bucket: Bucket
  /** Holds `hashed/` (names carry a hash of the content) and `plain/`. */
  folder: string
}

/** Puts the site's files under `assets/` in the bucket. Earlier files stay, since open pages may still ask for them. */
export class StaticFiles extends Construct {
  constructor(scope: Construct, id: string, props: StaticFilesProps) {
    super(scope, id)
    const common = {
      destinationBucket: props.bucket,
      destinationKeyPrefix: 'assets',
      prune: false,
      retainOnDelete: false,
    }
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...common,
      sources: [Source.asset(join(props.folder, 'hashed'))],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    })
    new BucketDeployment(this, 'Plain', {
      ...common,
      sources: [Source.asset(join(props.folder, 'plain'))],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.hours(1))],
    })
    this.acknowledgeCopier(hashed, props.bucket)
  }

  /** CDK's own function copies the files, once a deployment. Its rights are CDK's and cannot be narrowed from here. */
  private acknowledgeCopier(deployment: BucketDeployment, bucket: Bucket) {
    const copier = deployment.handlerRole.node.scope
    if (!copier) throw new Error("CDK's copying function has no role")
    const stack = Stack.of(this)
    const bucketId = stack.getLogicalId(bucket.node.defaultChild as CfnBucket)
    const stagingBucket = `cdk-hnb659fds-assets-${Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account}-${stack.region}`
    const acknowledge = (ids: string[], reason: string) =>
      Validations.of(copier).acknowledge(...ids.map((ruleId) => ({ id: ruleId, reason })))
    acknowledge(
      ['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map(
        (action) => `AwsSolutions-IAM5[Action::s3:${action}]`,
      ),
      "CDK's grants for reading and writing a bucket are written with stars.",
    )
    acknowledge(
      [`<${bucketId}.Arn>/*`, `arn:aws:s3:::${stagingBucket}/*`].map((arn) => `AwsSolutions-IAM5[Resource::${arn}]`),
      "The objects of two buckets: CDK's staging bucket and the one that holds the site's files.",
    )
    acknowledge(
      ['AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]'],
      'Writes its log; CDK gives no other way.',
    )
    acknowledge(['AwsSolutions-L1'], 'CDK chooses the runtime of its own function; it comes with each CDK release.')
  }
}
