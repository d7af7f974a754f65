import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { distributionDomain } from './aws-names.ts'
import type { Stored } from './forward.ts'
import type { Refusal } from './refusals.ts'
import type { Assembly } from './template.ts'
import { physicalName } from './template-attributes.ts'

/** From which pages scripts may call a bucket, and how. */
type CorsRule = { origins: string[]; methods: string[]; headers: string[]; exposed: string[]; maxAgeSeconds: number }

const schema = z.object({
  CorsRules: z.array(
    z.strictObject({
      AllowedOrigins: z.array(z.string()),
      AllowedMethods: z.array(z.string()),
      AllowedHeaders: z.array(z.string()).default([]),
      ExposedHeaders: z.array(z.string()).default([]),
      MaxAge: z.number().default(0),
      Id: z.string().optional(),
    }),
  ),
})

/** The rules of the template's buckets, by bucket. Where they name CloudFront's address they mean `siteOrigin`, the site here. */
const describeCors = (assembly: Assembly, siteOrigin: string): Map<string, CorsRule[]> =>
  new Map(
    assembly.ofType('AWS::S3::Bucket').flatMap((resource) => {
      const { CorsConfiguration } = resource.properties
      if (CorsConfiguration === undefined) return []
      const { CorsRules } = schema.parse(assembly.resolve(resource, CorsConfiguration))
      const rules = CorsRules.map((rule) => ({
        origins: rule.AllowedOrigins.map((origin) =>
          origin === `https://${distributionDomain}` ? siteOrigin : origin,
        ),
        methods: rule.AllowedMethods,
        headers: rule.AllowedHeaders.map((name) => name.toLowerCase()),
        exposed: rule.ExposedHeaders,
        maxAgeSeconds: rule.MaxAge,
      }))
      return [[physicalName(resource, (value) => assembly.resolve(resource, value)), rules]]
    }),
  )

/** S3 lets one star stand for any letters in an origin or a header's name. */
const fits = (pattern: string, value: string) => {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return pattern === value
  return value.length >= before.length + after.length && value.startsWith(before) && value.endsWith(after)
}

const headersOf = (rule: CorsRule, origin: string): Record<string, string> => ({
  'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
  'access-control-allow-methods': rule.methods.join(', '),
  ...(!rule.origins.includes('*') && { 'access-control-allow-credentials': 'true' }),
  ...(rule.exposed.length > 0 && { 'access-control-expose-headers': rule.exposed.join(', ') }),
  vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
})

/** Answers browsers that ask whether a page's script may call a bucket, by the template's rules. */
export const createBucketCors = (assembly: Assembly, siteOrigin: string) => {
  const rules = describeCors(assembly, siteOrigin)
  const find = (bucket: string, origin: string, method: string, headers: string[] = []) =>
    rules
      .get(bucket)
      ?.find(
        (rule) =>
          rule.origins.some((pattern) => fits(pattern, origin)) &&
          rule.methods.includes(method) &&
          headers.every((name) => rule.headers.some((pattern) => fits(pattern, name))),
      )
  return {
    /** What the answer to a call says of it; nothing when no rule fits. */
    headersFor(incoming: IncomingMessage, bucket: string): Record<string, string> {
      const { origin } = incoming.headers
      const rule = origin && find(bucket, origin, incoming.method ?? 'GET')
      return rule ? headersOf(rule, origin) : {}
    },
    /** The answer to a browser's question before a call. */
    preflight(incoming: IncomingMessage, bucket: string): Stored | Refusal {
      const { origin = '', 'access-control-request-method': method = '' } = incoming.headers
      const asked = String(incoming.headers['access-control-request-headers'] ?? '')
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter(Boolean)
      const rule = find(bucket, origin, method, asked)
      if (!rule) return { kind: 'not-for-this-origin' }
      const more = {
        ...(asked.length > 0 && { 'access-control-allow-headers': asked.join(', ') }),
        ...(rule.maxAgeSeconds > 0 && { 'access-control-max-age': String(rule.maxAgeSeconds) }),
      }
      return { status: 200, headers: { ...headersOf(rule, origin), ...more }, body: Buffer.alloc(0) }
    },
  }
}
