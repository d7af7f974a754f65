import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Construct } from 'constructs'

export type CostBudgetProps = { monthlyBudgetUsd: number; operationsMail: string }

/**
 * Mails when a month has cost 80 % of the budget, and when AWS foresees more than all of it. Counts the whole account: an environment
 * has one of its own, and a filter by tag counts nothing until someone has activated the tag.
 */
export class CostBudget extends Construct {
  constructor(scope: Construct, id: string, { monthlyBudgetUsd, operationsMail }: CostBudgetProps) {
    super(scope, id)
    const mailWhen = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
      subscribers: [{ subscriptionType: 'EMAIL', address: operationsMail }],
    })
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' } },
      notificationsWithSubscribers: [mailWhen('ACTUAL', 80), mailWhen('FORECASTED', 100)],
    })
  }
}
