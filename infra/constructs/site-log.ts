import { Aws } from 'aws-cdk-lib'
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs'
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'

/** Where AWS keeps the deliveries of CloudFront's log, wherever the log is kept. */
export const siteLogRegion = 'us-east-1'

/** What is logged of a request. Neither the query string, where words that are searched for stand, nor the page it came from, whose address has them too, nor cookies. */
const recordFields = [
  'date',
  'time',
  'x-edge-location',
  'sc-bytes',
  'c-ip',
  'cs-method',
  'cs-uri-stem',
  'sc-status',
  'cs(User-Agent)',
  'x-edge-result-type',
  'x-edge-request-id',
  'x-host-header',
  'cs-protocol',
  'cs-bytes',
  'time-taken',
  'ssl-protocol',
  'x-edge-response-result-type',
  'cs-protocol-version',
]

const sourceName = ({ name }: Environment): string => `valideringslyft-${name}-site`

/** Lets the log of the environment's site, and nothing else, be written into the bucket. */
export const acceptSiteLog = (bucket: Bucket, environment: Environment): void => {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${Aws.ACCOUNT_ID}/*`)],
      conditions: {
        StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': Aws.ACCOUNT_ID },
        ArnLike: {
          'aws:SourceArn': `arn:${Aws.PARTITION}:logs:${siteLogRegion}:${Aws.ACCOUNT_ID}:delivery-source:${sourceName(environment)}`,
        },
      },
    }),
  )
}

type SiteLogProps = { environment: Environment; distribution: IDistribution; bucket: IBucket }

/** CloudFront's log of who asked for what, with chosen fields, to a bucket of any region. Its own stack must be in us-east-1. */
export class SiteLog extends Construct {
  constructor(scope: Construct, id: string, { environment, distribution, bucket }: SiteLogProps) {
    super(scope, id)
    const name = sourceName(environment)
    const source = new CfnDeliverySource(this, 'Source', {
      name,
      logType: 'ACCESS_LOGS',
      resourceArn: distribution.distributionArn,
    })
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name,
      destinationResourceArn: bucket.bucketArn,
      outputFormat: 'json',
    })
    new CfnDelivery(this, 'Delivery', {
      deliverySourceName: source.ref,
      deliveryDestinationArn: destination.attrArn,
      recordFields,
    })
  }
}
