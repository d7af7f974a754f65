import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'
import type { ServiceFunction } from './service-function.ts'

export type AppBucketProps = {
  environment: Environment
  /** The variable under which functions find the bucket's name. */
  variable: string
  accessLogs: Bucket
  /** Which pages may speak to the bucket by script; none unless said. */
  cors?: CorsRule[]
  /** What else ends by itself, beside what is overwritten or deleted. */
  endings?: LifecycleRule[]
}

type ObjectRight =
  | 's3:GetObject'
  | 's3:PutObject'
  | 's3:GetObjectTagging'
  | 's3:AbortMultipartUpload'
  | 's3:ListMultipartUploadParts'

/** A private, encrypted bucket, reached over TLS only, that keeps for a while what is overwritten or deleted. */
export class AppBucket extends Construct {
  readonly bucket: Bucket
  private readonly variable: string

  constructor(scope: Construct, id: string, props: AppBucketProps) {
    super(scope, id)
    const { environment } = props
    this.variable = props.variable
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(environment.replacedObjectsDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        ...(props.endings ?? []),
      ],
      ...(props.cors && { cors: props.cors }),
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      removalPolicy: environment.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
  }

  /** Reading and writing of objects, and reading of their tags, whose key matches, for example `snapshots/*`; no listing, no deleting. */
  letUse(user: ServiceFunction, rights: readonly ObjectRight[], keys: string): void {
    user.allow({
      actions: rights,
      resources: [this.bucket.arnForObjects(keys)],
      variables: { [this.variable]: this.bucket.bucketName },
    })
    Validations.of(user).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${this.exportedName()}/${keys}]`,
      reason: 'Keys are made when objects are: the star stands for them, within one bucket and prefix.',
    })
  }

  /** Knowing which objects there are and where the bucket lies: what Athena asks for. With it S3 answers 404, and not 403, for an object that is not there. */
  letList(user: ServiceFunction): void {
    user.allow({
      actions: ['s3:ListBucket', 's3:GetBucketLocation'],
      resources: [this.bucket.bucketArn],
      variables: { [this.variable]: this.bucket.bucketName },
    })
  }

  /** The name under which other stacks import the bucket's ARN, which is how cdk-nag writes it. */
  private exportedName(): string {
    const stack = Stack.of(this)
    return stack.resolve(stack.exportValue(this.bucket.bucketArn))['Fn::ImportValue']
  }
}

/** Where buckets of one stack, and CloudFront, write who asked for what. Holds IP addresses, so its objects end by themselves. */
export const accessLogBucket = (scope: Construct, environment: Environment): Bucket =>
  new Bucket(scope, 'AccessLogs', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [{ expiration: Duration.days(environment.accessLogDays) }],
    removalPolicy: environment.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
