/** What must hold of the stored item for a change to happen; all named parts must hold. */
export type Condition = {
  /** true: no item may stand under the key; false: one must. */
  absent?: boolean
  /** The stored `version` must be this. */
  version?: number
  /** The stored `status` must be one of these. */
  statusIn?: readonly string[]
}

type ConditionParts = {
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

/** The condition as DynamoDB's commands take it; nothing where there is none. */
export const conditionParts = (condition: Condition | undefined): ConditionParts => {
  if (!condition) return {}
  const parts: string[] = []
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  if (condition.absent === true) parts.push('attribute_not_exists(pk)')
  if (condition.absent === false) parts.push('attribute_exists(pk)')
  if (condition.version !== undefined) {
    parts.push('#version = :version')
    names['#version'] = 'version'
    values[':version'] = condition.version
  }
  if (condition.statusIn) {
    const keys = condition.statusIn.map((status, index) => {
      values[`:status${index}`] = status
      return `:status${index}`
    })
    parts.push(`#status IN (${keys.join(', ')})`)
    names['#status'] = 'status'
  }
  return {
    ConditionExpression: parts.join(' AND '),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  }
}
