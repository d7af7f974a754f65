/** What must hold of the stored item for a change to happen; all named parts must hold. */
export type Condition = {
  /** true: no item may stand under the key; false: one must. */
  absent?: boolean
  /** The stored `version` must be this. */
  version?: number
  /** The stored `status` must be one of these. */
  statusIn?: readonly string[]
  /** These fields must hold exactly these values. */
  equals?: Readonly<Record<string, string | number | boolean>>
  /** These fields, as text or number, must not come before these values. */
  notBefore?: Readonly<Record<string, string | number>>
  /** These fields must not come after these values. */
  notAfter?: Readonly<Record<string, string | number>>
  /** These lists must hold these elements. */
  contains?: Readonly<Record<string, string>>
  /** At least one of these must hold too. */
  anyOf?: readonly Condition[]
}

type ConditionParts = {
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

/** Gives each field and value of one expression a placeholder of its own. */
class Placeholders {
  readonly names: Record<string, string> = {}
  readonly values: Record<string, unknown> = {}

  name(field: string): string {
    const key = `#${field}`
    this.names[key] = field
    return key
  }

  value(value: unknown): string {
    const key = `:v${Object.keys(this.values).length}`
    this.values[key] = value
    return key
  }
}

const expressionOf = (condition: Condition, use: Placeholders): string => {
  const { absent, version, statusIn, equals = {}, notBefore = {}, notAfter = {}, contains = {}, anyOf } = condition
  return [
    ...(absent === undefined ? [] : [absent ? 'attribute_not_exists(pk)' : 'attribute_exists(pk)']),
    ...Object.entries({ ...(version !== undefined && { version }), ...equals }).map(
      ([field, value]) => `${use.name(field)} = ${use.value(value)}`,
    ),
    ...(statusIn ? [`${use.name('status')} IN (${statusIn.map((status) => use.value(status)).join(', ')})`] : []),
    ...Object.entries(notBefore).map(([field, value]) => `${use.name(field)} >= ${use.value(value)}`),
    ...Object.entries(notAfter).map(([field, value]) => `${use.name(field)} <= ${use.value(value)}`),
    ...Object.entries(contains).map(([field, element]) => `contains(${use.name(field)}, ${use.value(element)})`),
    ...(anyOf ? [`(${anyOf.map((one) => expressionOf(one, use)).join(' OR ')})`] : []),
  ].join(' AND ')
}

/** The condition as DynamoDB's commands take it; nothing where there is none. */
export const conditionParts = (condition: Condition | undefined): ConditionParts => {
  if (!condition) return {}
  const use = new Placeholders()
  return {
    ConditionExpression: expressionOf(condition, use),
    ...(Object.keys(use.names).length > 0 && { ExpressionAttributeNames: use.names }),
    ...(Object.keys(use.values).length > 0 && { ExpressionAttributeValues: use.values }),
  }
}
