import { Stage, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Bundles } from './bundling/bundle-all.ts'
import { siteLogRegion } from './constructs/site-log.ts'
import type { Environment } from './environments.ts'
import { DataStack } from './stacks/data-stack.ts'
import { EdgeStack } from './stacks/edge-stack.ts'
import { GlobalStack } from './stacks/global-stack.ts'
import { IdentityStack } from './stacks/identity-stack.ts'
import { ObservabilityStack } from './stacks/observability-stack.ts'
import { ServiceStack } from './stacks/service-stack.ts'
import { SiteLogStack } from './stacks/site-log-stack.ts'

export type EnvironmentStageProps = { environment: Environment; version: string; bundles: Bundles }

/** One environment: all its stacks, wired. Needs no AWS account to be synthesised. */
export class EnvironmentStage extends Stage {
  readonly data: DataStack
  readonly edge: EdgeStack
  readonly identity: IdentityStack
  readonly service: ServiceStack

  constructor(scope: Construct, props: EnvironmentStageProps) {
    const { environment, version, bundles } = props
    const account = environment.account === null ? {} : { account: environment.account }
    super(scope, environment.name, { env: { region: environment.region, ...account } })
    const common = (name: string) => ({
      environment,
      stackName: `valideringslyft-${environment.name}-${name}`,
      terminationProtection: environment.isDeletionProtected,
    })
    const isGlobalNeeded = environment.operationsMail !== null || 'requestsPerFiveMinutes' in environment.firewall
    const global = isGlobalNeeded
      ? new GlobalStack(this, 'global', { ...common('global'), env: { region: 'us-east-1', ...account } })
      : undefined
    this.edge = new EdgeStack(this, 'edge', {
      ...common('edge'),
      crossRegionReferences: true,
      assets: bundles.assets,
      webAclArn: global?.firewall?.arn,
    })
    // Nobody asks CloudFront for anything where it only describes what this machine does.
    if (environment.isInAws)
      new SiteLogStack(this, 'site-log', {
        ...common('site-log'),
        env: { region: siteLogRegion, ...account },
        crossRegionReferences: true,
        site: this.edge.distribution,
      })
    this.data = new DataStack(this, 'data', { ...common('data'), origin: this.edge.origin })
    this.identity = new IdentityStack(this, 'identity', { ...common('identity'), origin: this.edge.origin })
    this.service = new ServiceStack(this, 'service', {
      ...common('service'),
      version,
      bundles: bundles.functions,
      data: this.data,
      httpApi: this.edge.httpApi,
      origin: this.edge.origin,
      signIn: { issuer: this.identity.issuer, clientId: this.identity.client.userPoolClientId },
    })
    new ObservabilityStack(this, 'observability', {
      ...common('observability'),
      data: this.data,
      edge: this.edge,
      service: this.service,
    })
    Tags.of(this).add('project', 'valideringslyft')
    Tags.of(this).add('environment', environment.name)
  }
}
