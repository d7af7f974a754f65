import { CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'

export type FirewallProps = {
  /** From one address; beyond it the answer is 429 until the five minutes have passed. */
  requestsPerFiveMinutes: number
}

/**
 * CloudFront's web application firewall. It looks at where a request comes from and at known attacks on known programs; it does not
 * look for suspicious words, since people write what they like in the forms.
 */
export class Firewall extends Construct {
  readonly arn: string

  constructor(scope: Construct, id: string, props: FirewallProps) {
    super(scope, id)
    const acl = new CfnWebACL(this, 'Acl', {
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
    this.arn = acl.attrArn
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
