import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { AppDistribution } from '#infra/constructs/app-distribution.ts'
import type { Environment } from '#infra/environments.ts'

export type EdgeStackProps = StackProps & {
  environment: Environment
  /** Folder with what /assets/ serves: `hashed/` and `plain/`. */
  assets: string
  /** The firewall in us-east-1, if there is one. */
  webAclArn: string | undefined
}

/**
 * The way in: CloudFront, the bucket of stylesheets and scripts, and the HTTP API whose one route the service stack adds. The API stands
 * here because the functions and Cognito must know the address that CloudFront gives, and CloudFront the API's.
 */
export class EdgeStack extends Stack {
  readonly httpApi: HttpApi
  readonly stage: CfnStage
  readonly distribution: AppDistribution
  readonly origin: string

  constructor(scope: Construct, id: string, props: EdgeStackProps) {
    super(scope, id, props)
    const { environment } = props
    this.httpApi = new HttpApi(this, 'HttpApi', { createDefaultStage: false })
    this.stage = this.addStage(environment)
    this.distribution = new AppDistribution(this, 'Site', {
      environment,
      assets: props.assets,
      webAclArn: props.webAclArn,
      apiHost: `${this.httpApi.apiId}.execute-api.${this.region}.amazonaws.com`,
    })
    this.origin = `https://${environment.domain?.name ?? this.distribution.distribution.distributionDomainName}`
    new CfnOutput(this, 'SiteAddress', { value: `${this.origin}/` })
  }

  private addStage(environment: Environment): CfnStage {
    const log = new LogGroup(this, 'ApiLog', {
      retention: environment.accessLogDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    return new CfnStage(this, 'Stage', {
      apiId: this.httpApi.apiId,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: {
        throttlingRateLimit: environment.throttle.requestsPerSecond,
        throttlingBurstLimit: environment.throttle.burst,
      },
      accessLogSettings: {
        destinationArn: log.logGroupArn,
        // No query string and no address of the caller: neither is needed to find a fault.
        format: JSON.stringify({
          requestId: '$context.requestId',
          at: '$context.requestTime',
          method: '$context.httpMethod',
          // No path: an invitation's link holds its secret.
          status: '$context.status',
          bytes: '$context.responseLength',
          latencyMs: '$context.responseLatency',
          error: '$context.integrationErrorMessage',
        }),
      },
    })
  }
}
