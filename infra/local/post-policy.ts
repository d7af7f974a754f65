import { z } from 'zod'

/** What the policy in a browser's form does not let through, as S3 tells them apart. */
export type PolicyRefusal =
  | { kind: 'policy-unreadable' }
  | { kind: 'policy-expired' }
  | { kind: 'policy-condition-failed'; condition: string }
  | { kind: 'policy-extra-field'; field: string }
  | { kind: 'too-large'; bytes: number; mostBytes: number }
  | { kind: 'too-small'; bytes: number; leastBytes: number }

const sizes = z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()])
const match = z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()])
const schema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([sizes, match, z.record(z.string(), z.string())])),
})

type Match = { how: 'eq' | 'starts-with'; field: string; value: string }
type Policy = { expiresAtMs: number; matches: Match[]; sizes: { leastBytes: number; mostBytes: number }[] }

/** Reads a form's policy; null when it is not one. */
const readPolicy = (encoded: string): Policy | null => {
  try {
    const { expiration, conditions } = schema.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')))
    const policy: Policy = { expiresAtMs: Date.parse(expiration), matches: [], sizes: [] }
    for (const condition of conditions) {
      if (!Array.isArray(condition))
        for (const [field, value] of Object.entries(condition)) policy.matches.push({ how: 'eq', field, value })
      else if (condition[0] === 'content-length-range')
        policy.sizes.push({ leastBytes: condition[1], mostBytes: condition[2] })
      else policy.matches.push({ how: condition[0], field: condition[1].slice(1), value: condition[2] })
    }
    return policy
  } catch {
    return null
  }
}

const holds = ({ how, value }: Match, actual: string) => (how === 'eq' ? actual === value : actual.startsWith(value))

const matchRefusal = (policy: Policy, fields: ReadonlyMap<string, string>, bucket: string): PolicyRefusal | null => {
  for (const match of policy.matches) {
    const name = match.field.toLowerCase()
    const actual = name === 'bucket' ? bucket : fields.get(name)
    // A field that is not sent fails even where anything would do.
    if (actual === undefined || !holds(match, actual))
      return {
        kind: 'policy-condition-failed',
        condition: JSON.stringify([match.how, `$${match.field}`, match.value]),
      }
  }
  return null
}

/** Fields that need no condition (S3 API Reference, "POST Policy"); those of the kind `x-ignore-…` neither. */
const needNoCondition = ['policy', 'x-amz-signature']

const extraField = (policy: Policy, fields: ReadonlyMap<string, string>): PolicyRefusal | null => {
  const listed = new Set(policy.matches.map(({ field }) => field.toLowerCase()))
  for (const field of fields.keys())
    if (!listed.has(field) && !needNoCondition.includes(field) && !field.startsWith('x-ignore-'))
      return { kind: 'policy-extra-field', field }
  return null
}

const sizeRefusal = (policy: Policy, bytes: number): PolicyRefusal | null => {
  for (const { leastBytes, mostBytes } of policy.sizes) {
    if (bytes > mostBytes) return { kind: 'too-large', bytes, mostBytes }
    if (bytes < leastBytes) return { kind: 'too-small', bytes, leastBytes }
  }
  return null
}

export type PostedForm = {
  bucket: string
  /** By name in lower case. */
  fields: ReadonlyMap<string, string>
  fileBytes: number
}

/** Holds a posted form against the policy that it brings; its signature is for others to check. Null when all of it is allowed. */
export const policyRefusal = ({ bucket, fields, fileBytes }: PostedForm, nowMs: number): PolicyRefusal | null => {
  const policy = readPolicy(fields.get('policy') ?? '')
  if (!policy) return { kind: 'policy-unreadable' }
  if (nowMs > policy.expiresAtMs) return { kind: 'policy-expired' }
  return matchRefusal(policy, fields, bucket) ?? extraField(policy, fields) ?? sizeRefusal(policy, fileBytes)
}
