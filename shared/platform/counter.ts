import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb'

/** The update by which a counter goes on by one `from` where it stands (`#last`) or from a given number (`:after`), where the condition holds. */
export const countFrom = (
  counter: Pick<UpdateCommandInput, 'TableName' | 'Key'>,
  step: { from: '#last' | ':after'; condition: string; after: number; expiresAtSeconds: number | undefined },
): UpdateCommandInput => {
  const { from, condition, after, expiresAtSeconds } = step
  const expires = expiresAtSeconds !== undefined
  return {
    ...counter,
    UpdateExpression: `SET #last = ${from} + :one${expires ? ', expiresAtSeconds = :expires' : ''}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: { '#last': 'last' },
    ExpressionAttributeValues: { ':after': after, ':one': 1, ...(expires && { ':expires': expiresAtSeconds }) },
    ReturnValues: 'UPDATED_NEW',
  }
}
