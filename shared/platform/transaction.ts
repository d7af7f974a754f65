import type { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { conditionParts } from './condition.ts'
import type { Change, CommitRefusal, Item } from './store.ts'

/** DynamoDB's words for what may go better in a moment. */
const passingReasons = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']

/** A change as DynamoDB takes it, on the table of that name. */
export const transactItem = (
  change: Change,
  TableName: string,
): NonNullable<TransactWriteCommandInput['TransactItems']>[number] => {
  const common = {
    TableName,
    ...conditionParts(change.condition),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  }
  if ('put' in change) return { Put: { ...common, Item: change.put } }
  if ('remove' in change) return { Delete: { ...common, Key: change.remove } }
  return { ConditionCheck: { ...common, Key: change.check, ConditionExpression: common.ConditionExpression ?? '' } }
}

/** Why a transaction was cancelled: what it was refused for, or whether it may go better in a moment. `hasForm` says that the first item is that of the form. */
export const reasonOf = (
  error: TransactionCanceledException,
  hasForm: boolean,
): CommitRefusal | 'passing' | 'unknown' => {
  const reasons = error.CancellationReasons ?? []
  if (hasForm && reasons[0]?.Code === 'ConditionalCheckFailed') return { kind: 'already-done' }
  const index = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed')
  if (index >= 0) {
    const current = reasons[index]?.Item
    return {
      kind: 'condition-failed',
      index: index - (hasForm ? 1 : 0),
      current: current && Object.keys(current).length > 0 ? (unmarshall(current) as Item) : null,
    }
  }
  return reasons.some(({ Code }) => passingReasons.includes(Code ?? '')) ? 'passing' : 'unknown'
}
