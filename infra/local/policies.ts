import { z } from 'zod'
import type { Assembly, Resource } from './template.ts'

/** One statement of a role, its references worked out. */
export type Statement = {
  effect: 'Allow' | 'Deny'
  actions: string[]
  resources: string[]
  conditions: Condition[]
}

type Condition = { operator: OperatorName; key: string; values: string[] }

/** One thing a call needs. `context` holds the condition keys that are known of the call, in lower case. */
export type Right = { action: string; resource: string; context?: Record<string, string> }

export type Verdict = 'allowed' | 'denied-explicitly' | 'not-allowed'

/** In a condition's key, what comes before the name of a tag that the object must have. */
export const objectTagKey = 's3:existingobjecttag/'

const gatedServices = ['dynamodb', 's3', 'sqs']
const knownConditionKeys = ['s3:prefix', 'aws:securetransport', 's3:tlsversion', 'aws:principalarn']

const texts = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]))
const conditionValues = z
  .union([z.string(), z.boolean(), z.number(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [String(value)]))

const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: texts,
  Resource: texts,
  Condition: z.record(z.string(), z.record(z.string(), conditionValues)).optional(),
})

const roleDocument = z.object({ Statement: z.array(statementSchema) })
const resourceDocument = z.object({ Statement: z.array(statementSchema.extend({ Principal: z.unknown() })) })

const pattern = (wildcards: string, flags: string) =>
  new RegExp(
    `^${wildcards
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    `s${flags}`,
  )

const compiled = new Map<string, RegExp>()

const matches = (wildcards: string, value: string, flags = '') => {
  const key = `${flags}/${wildcards}`
  const found = compiled.get(key) ?? pattern(wildcards, flags)
  compiled.set(key, found)
  return found.test(value)
}

const isSame = (expected: string, actual: string) => expected === actual

const operators = {
  StringEquals: isSame,
  StringLike: (expected: string, actual: string) => matches(expected, actual),
  Bool: (expected: string, actual: string) => expected.toLowerCase() === actual.toLowerCase(),
  NumericLessThan: (expected: string, actual: string) => Number(actual) < Number(expected),
}

/** The operators that hold when none of their values does, and so too when nothing is known under the key. */
const negated = {
  StringNotEquals: isSame,
  ArnNotEquals: (expected: string, actual: string) => matches(expected, actual),
}

type OperatorName = keyof typeof operators | keyof typeof negated

const isOperator = (name: string): name is OperatorName => name in operators || name in negated
const isNegated = (name: OperatorName): name is keyof typeof negated => name in negated

const isKnownKey = (key: string) => knownConditionKeys.includes(key) || key.startsWith(objectTagKey)

const concernsGate = (actions: string[]) =>
  actions.some((action) => action === '*' || gatedServices.some((service) => action.startsWith(`${service}:`)))

const readConditions = (written: Record<string, Record<string, string[]>> | undefined, where: string): Condition[] =>
  Object.entries(written ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => {
      if (!isOperator(operator) || !isKnownKey(key.toLowerCase()))
        throw new Error(`${where} has the condition ${operator} ${key}, which the local gate cannot judge`)
      return { operator, key: key.toLowerCase(), values }
    }),
  )

const toStatements = (read: z.infer<typeof statementSchema>[], where: string): Statement[] =>
  read
    .filter((statement) => concernsGate(statement.Action))
    .map((statement) => ({
      effect: statement.Effect,
      actions: statement.Action,
      resources: statement.Resource,
      conditions: readConditions(statement.Condition, where),
    }))

/**
 * Reads a policy document's statements that concern the gated stores. Throws on a form that it cannot judge (NotAction, NotResource,
 * Principal, an unknown condition): a rule that is skipped would make this machine more lenient than AWS.
 */
export const readStatements = (document: unknown, where: string): Statement[] => {
  const read = roleDocument.safeParse(document)
  if (!read.success) throw new Error(`${where} holds a statement of a form that the local gate cannot judge`)
  return toStatements(read.data.Statement, where)
}

const isEverybody = (principal: unknown) => principal === '*' || JSON.stringify(principal) === '{"AWS":"*"}'

/**
 * What a bucket's own policy denies. What it allows lets others in than this system's roles, who are not here. Throws on a form that it
 * cannot judge, as when it denies to some and not to all.
 */
export const readDenials = (document: unknown, where: string): Statement[] => {
  const read = resourceDocument.safeParse(document)
  if (!read.success) throw new Error(`${where} holds a statement of a form that the local gate cannot judge`)
  const denials = read.data.Statement.filter(({ Effect }) => Effect === 'Deny')
  if (!denials.every(({ Principal }) => isEverybody(Principal)))
    throw new Error(`${where} denies something to some principals, which the local gate cannot judge`)
  return toStatements(denials, where)
}

/**
 * All statements of a role: those in it and those of the policies attached to it. Managed policies of AWS's own are left out: the
 * ones that Lambda uses (logs, tracing) grant nothing in the gated stores.
 */
export const statementsOfRole = (assembly: Assembly, role: Resource): Statement[] => {
  const own = (assembly.resolve(role, role.properties.Policies ?? []) as { PolicyDocument: unknown }[]).flatMap(
    // the schema of AWS::IAM::Role demands this shape
    (policy) => readStatements(policy.PolicyDocument, role.logicalId),
  )
  const attached = assembly
    .ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy')
    .filter((policy) => {
      const roles = Array.isArray(policy.properties.Roles) ? policy.properties.Roles : [policy.properties.RoleName]
      return roles.some((pointer) => typeof pointer === 'object' && assembly.target(policy, pointer) === role)
    })
    .flatMap((policy) => readStatements(assembly.resolve(policy, policy.properties.PolicyDocument), policy.logicalId))
  return [...own, ...attached]
}

/** Whether a statement speaks of this action on this resource, be its conditions as they may. */
export const concerns = ({ actions, resources }: Statement, { action, resource }: Right) =>
  actions.some((wildcards) => matches(wildcards, action, 'i')) &&
  resources.some((wildcards) => matches(wildcards, resource))

const covers = (statement: Statement, right: Right) =>
  concerns(statement, right) &&
  statement.conditions.every(({ operator, key, values }) => {
    const actual = right.context?.[key]
    if (isNegated(operator)) return actual === undefined || !values.some((value) => negated[operator](value, actual))
    return actual !== undefined && values.some((value) => operators[operator](value, actual))
  })

/** Holds one right against a role's statements as IAM does: a Deny wins, nothing said is no. */
export const judge = (statements: Statement[], right: Right): Verdict => {
  const covering = statements.filter((statement) => covers(statement, right))
  if (covering.some((statement) => statement.effect === 'Deny')) return 'denied-explicitly'
  return covering.length > 0 ? 'allowed' : 'not-allowed'
}
