import { CrossStackReferences, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'

export type FirewallStackProps = StackProps & { requestsPerFiveMinutes: number }

/**
 * The web application firewall of CloudFront, which AWS keeps in us-east-1 only. It looks at where a request comes from and at known
 * attacks on known programs; it does not look for suspicious words, since people write what they like in the forms.
 */
export class FirewallStack extends Stack {
  readonly webAclArn: string

  constructor(scope: Construct, id: string, props: FirewallStackProps) {
    super(scope, id, props)
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('firewall'),
      rules: [
        managedRule(1, 'AWSManagedRulesAmazonIpReputationList'),
        managedRule(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
        {
          name: 'requests-per-address',
          priority: 3,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { limit: props.requestsPerFiveMinutes, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('requests-per-address'),
        },
      ],
    })
    // Exports do not reach another region; a weak reference does, with nothing of its own to run.
    CrossStackReferences.of(acl).produce(ReferenceStrength.WEAK)
    this.webAclArn = acl.attrArn
  }
}

const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Sampled requests would keep what people send.
  sampledRequestsEnabled: false,
})

const managedRule = (priority: number, name: string): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: visibility(name),
})
