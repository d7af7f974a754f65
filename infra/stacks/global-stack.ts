import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { CostBudget } from '#infra/constructs/cost-budget.ts'
import { Firewall } from '#infra/constructs/firewall.ts'
import type { Environment } from '#infra/environments.ts'

export type GlobalStackProps = StackProps & { environment: Environment }

/** What AWS keeps in us-east-1 for all regions: CloudFront's firewall and the budget. Holds no data. */
export class GlobalStack extends Stack {
  /** Undefined where the environment has no firewall. */
  readonly firewall: Firewall | undefined

  constructor(scope: Construct, id: string, props: GlobalStackProps) {
    super(scope, id, props)
    const { firewall, monthlyBudgetUsd, operationsMail } = props.environment
    if ('requestsPerFiveMinutes' in firewall) this.firewall = new Firewall(this, 'Firewall', firewall)
    if (operationsMail !== null) new CostBudget(this, 'Costs', { monthlyBudgetUsd, operationsMail })
  }
}
