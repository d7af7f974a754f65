import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { AppDistribution } from '#infra/constructs/app-distribution.ts'
import { SiteLog } from '#infra/constructs/site-log.ts'
import type { Environment } from '#infra/environments.ts'

export type SiteLogStackProps = StackProps & { environment: Environment; site: AppDistribution }

/** The delivery of CloudFront's log, which AWS keeps in us-east-1; the log itself lies in the environment's own region. Holds no data. */
export class SiteLogStack extends Stack {
  constructor(scope: Construct, id: string, { environment, site, ...props }: SiteLogStackProps) {
    super(scope, id, props)
    new SiteLog(this, 'SiteLog', { environment, distribution: site.distribution, bucket: site.logs })
  }
}
