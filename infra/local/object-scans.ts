import { z } from 'zod'
import { describeQueues } from './described-stores.ts'
import type { Assembly, Resource } from './template.ts'
import { physicalName } from './template-attributes.ts'

/** A bucket whose new objects GuardDuty would look at, and with whose role. */
export type ScanPlan = { id: string; bucket: string; prefixes: string[]; role: Resource }

const planSchema = z.strictObject({
  Role: z.unknown(),
  ProtectedResource: z.strictObject({
    S3Bucket: z.strictObject({ BucketName: z.string(), ObjectPrefixes: z.array(z.string()).default(['']) }),
  }),
  Actions: z.strictObject({ Tagging: z.strictObject({ Status: z.literal('ENABLED') }) }),
  Tags: z.unknown().optional(),
})

/** The template's plans for protection against malware. Throws on a form that is not run here, such as one without tags. */
export const describeScanPlans = (assembly: Assembly): ScanPlan[] =>
  assembly.ofType('AWS::GuardDuty::MalwareProtectionPlan').map((resource) => {
    const { ProtectedResource } = planSchema.parse(assembly.resolve(resource, resource.properties))
    const { BucketName, ObjectPrefixes } = ProtectedResource.S3Bucket
    return {
      id: resource.logicalId,
      bucket: BucketName,
      prefixes: ObjectPrefixes,
      role: assembly.target(resource, resource.properties.Role),
    }
  })

/** A rule of EventBridge: what it picks out, and the queues that it puts it in. */
export type EventRule = { name: string; pattern: unknown; queueUrls: string[] }

const ruleSchema = z.strictObject({
  Name: z.string().optional(),
  Description: z.string().optional(),
  Tags: z.unknown().optional(),
  State: z.literal('ENABLED').default('ENABLED'),
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.array(
    z.strictObject({
      Id: z.string(),
      Arn: z.string(),
      // What EventBridge could not deliver; here a message is put in its queue or the runner says why not.
      DeadLetterConfig: z.unknown().optional(),
      RetryPolicy: z.unknown().optional(),
    }),
  ),
})

const prefixSchema = z.strictObject({ prefix: z.string() })

const isPlainPattern = (pattern: unknown): boolean =>
  Array.isArray(pattern)
    ? pattern.every((value) => typeof value === 'string' || prefixSchema.safeParse(value).success)
    : typeof pattern === 'object' && pattern !== null && Object.values(pattern).every(isPlainPattern)

const deliverySchema = z.object({
  Statement: z.array(
    z.looseObject({
      Effect: z.string(),
      Principal: z.unknown(),
      Action: z.union([z.string(), z.array(z.string())]),
      Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    }),
  ),
})

/** Whether the policy of a queue lets EventBridge put messages in it for this rule. */
const mayDeliver = (assembly: Assembly, queueUrl: string, ruleArn: string): boolean =>
  assembly.ofType('AWS::SQS::QueuePolicy').some((policy) => {
    const { Queues, PolicyDocument } = z
      .looseObject({ Queues: z.array(z.string()), PolicyDocument: deliverySchema })
      .parse(assembly.resolve(policy, policy.properties))
    return (
      Queues.includes(queueUrl) &&
      PolicyDocument.Statement.some(
        ({ Effect, Principal, Action, Condition }) =>
          Effect === 'Allow' &&
          JSON.stringify(Principal) === '{"Service":"events.amazonaws.com"}' &&
          [Action].flat().includes('sqs:SendMessage') &&
          Condition?.ArnEquals?.['aws:SourceArn'] === ruleArn,
      )
    )
  })

/**
 * The template's rules for events. Throws on a form that is not run here: a pattern of other than plain texts and beginnings of texts, a target that is no queue
 * of the template or that would be given something other than the event, and a queue whose policy would turn it away.
 */
export const describeEventRules = (assembly: Assembly): EventRule[] => {
  const queues = describeQueues(assembly)
  return assembly.ofType('AWS::Events::Rule').map((resource) => {
    const read = ruleSchema.safeParse(assembly.resolve(resource, resource.properties))
    if (!read.success || !isPlainPattern(read.data.EventPattern))
      throw new Error(
        `the rule ${resource.logicalId} is of a form that the local runner does not run${read.error ? `: ${z.prettifyError(read.error)}` : ''}`,
      )
    const name = physicalName(resource, (value) => assembly.resolve(resource, value))
    const arn = String(assembly.resolve(resource, { 'Fn::GetAtt': [resource.logicalId, 'Arn'] }))
    const queueUrls = read.data.Targets.map((target) => {
      const queue = queues.find((one) => one.arn === target.Arn)
      if (!queue) throw new Error(`the rule ${resource.logicalId} leads to ${target.Arn}, which is no queue here`)
      if (!mayDeliver(assembly, queue.url, arn))
        throw new Error(`the policy of ${queue.name} does not let the rule ${resource.logicalId} put events in it`)
      return queue.url
    })
    return { name, pattern: read.data.EventPattern, queueUrls }
  })
}

const isOneOf = (wanted: readonly unknown[], value: unknown): boolean =>
  wanted.some((one) => {
    const { data } = prefixSchema.safeParse(one)
    return data ? typeof value === 'string' && value.startsWith(data.prefix) : one === value
  })

/** Whether an event has, under each name of the pattern, one of the values there, or begins as one says. */
export const isPicked = (pattern: unknown, event: unknown): boolean => {
  if (Array.isArray(pattern)) return isOneOf(pattern, event)
  if (typeof pattern !== 'object' || pattern === null || typeof event !== 'object' || event === null) return false
  const facts = new Map(Object.entries(event))
  return Object.entries(pattern).every(([name, inner]) => isPicked(inner, facts.get(name)))
}
