import { z } from 'zod'
import { bucketDomain } from './aws-names.ts'
import { describeBuckets } from './described-stores.ts'
import type { Assembly, Resource } from './template.ts'
import { referenceTo } from './template-attributes.ts'

/** Where the distribution takes an answer from. */
export type Origin =
  | { kind: 'bucket'; bucket: string }
  | { kind: 'api'; apiId: string; host: string; headers: Record<string, string> }

/** What the distribution does with addresses of one pattern. */
export type Behaviour = {
  pattern: RegExp
  methods: string[]
  origin: Origin
  isCompressed: boolean
  /** Headers that the distribution sets on answers. */
  headers: Record<string, string>
}

/** One route of the HTTP API and the function behind it. */
export type Route = { routeKey: string; functionArn: string }

const behaviourSchema = z.looseObject({
  PathPattern: z.string().default('*'),
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  Compress: z.boolean().default(false),
  CachePolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z.never().optional(),
  LambdaFunctionAssociations: z.never().optional(),
})

const originSchema = z.looseObject({
  Id: z.string(),
  DomainName: z.string(),
  OriginCustomHeaders: z.array(z.object({ HeaderName: z.string(), HeaderValue: z.string() })).default([]),
})

const distributionSchema = z.looseObject({
  CacheBehaviors: z.array(behaviourSchema).default([]),
  DefaultCacheBehavior: behaviourSchema,
  Origins: z.array(originSchema),
})

/** CloudFront's own policies that let it compress, by their fixed ids: CachingOptimized. */
const compressingPolicies = ['658327ea-f89d-4fab-a63d-7e88639e58f6']

const policySchema = z.looseObject({
  CachePolicyConfig: z.looseObject({
    ParametersInCacheKeyAndForwardedToOrigin: z.looseObject({ EnableAcceptEncodingGzip: z.boolean().default(false) }),
  }),
})

const securitySchema = z.looseObject({
  ContentTypeOptions: z.unknown().optional(),
  FrameOptions: z.looseObject({ FrameOption: z.string() }).optional(),
  ReferrerPolicy: z.looseObject({ ReferrerPolicy: z.string() }).optional(),
  ContentSecurityPolicy: z.looseObject({ ContentSecurityPolicy: z.string() }).optional(),
  // Strict-Transport-Security is left out: this machine answers over plain HTTP, where it has no meaning.
  StrictTransportSecurity: z.unknown().optional(),
})

const byReference = (assembly: Assembly, type: string, reference: string | undefined): Resource | undefined =>
  assembly
    .ofType(type)
    .find((resource) => referenceTo(resource, '', (value) => assembly.resolve(resource, value)) === reference)

const mayCompress = (assembly: Assembly, policyId: string | undefined) => {
  if (policyId && compressingPolicies.includes(policyId)) return true
  const policy = byReference(assembly, 'AWS::CloudFront::CachePolicy', policyId)
  if (!policy) return false
  const { CachePolicyConfig } = policySchema.parse(assembly.resolve(policy, policy.properties))
  return CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.EnableAcceptEncodingGzip
}

const answerHeaders = (assembly: Assembly, policyId: string | undefined): Record<string, string> => {
  const policy = byReference(assembly, 'AWS::CloudFront::ResponseHeadersPolicy', policyId)
  if (!policy) return {}
  const config = z
    .looseObject({ ResponseHeadersPolicyConfig: z.looseObject({ SecurityHeadersConfig: securitySchema.optional() }) })
    .parse(assembly.resolve(policy, policy.properties)).ResponseHeadersPolicyConfig.SecurityHeadersConfig
  return {
    ...(config?.ContentTypeOptions !== undefined && { 'x-content-type-options': 'nosniff' }),
    ...(config?.FrameOptions && { 'x-frame-options': config.FrameOptions.FrameOption }),
    ...(config?.ReferrerPolicy && { 'referrer-policy': config.ReferrerPolicy.ReferrerPolicy }),
    ...(config?.ContentSecurityPolicy && {
      'content-security-policy': config.ContentSecurityPolicy.ContentSecurityPolicy,
    }),
  }
}

const originOf = (assembly: Assembly, origin: z.infer<typeof originSchema>): Origin => {
  const bucket = describeBuckets(assembly).find((name) => bucketDomain(name) === origin.DomainName)
  if (bucket) return { kind: 'bucket', bucket }
  const [apiId = ''] = origin.DomainName.split('.')
  if (!origin.DomainName.includes('.execute-api.'))
    throw new Error(`the distribution has an origin that the local runner does not know: ${origin.DomainName}`)
  const headers = Object.fromEntries(
    origin.OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue]),
  )
  return { kind: 'api', apiId, host: origin.DomainName, headers }
}

/** The distribution's behaviours in the order they are tried. Throws when there is none, or one that this runner cannot follow. */
export const describeBehaviours = (assembly: Assembly): Behaviour[] => {
  const [resource] = assembly.ofType('AWS::CloudFront::Distribution')
  if (!resource) throw new Error('the template has no distribution')
  const { ViewerCertificate: _, ...config } = z.looseObject({}).parse(resource.properties.DistributionConfig)
  const read = distributionSchema.parse(assembly.resolve(resource, withoutAccessControl(config)))
  const origins = new Map(read.Origins.map((origin) => [origin.Id, originOf(assembly, origin)]))
  return [...read.CacheBehaviors, { ...read.DefaultCacheBehavior, PathPattern: '*' }].map((behaviour) => {
    const origin = origins.get(behaviour.TargetOriginId)
    if (!origin) throw new Error(`the distribution has no origin ${behaviour.TargetOriginId}`)
    const wildcards = behaviour.PathPattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return {
      pattern: new RegExp(`^${wildcards}$`, 's'),
      methods: behaviour.AllowedMethods,
      origin,
      isCompressed: behaviour.Compress && mayCompress(assembly, behaviour.CachePolicyId),
      headers: answerHeaders(assembly, behaviour.ResponseHeadersPolicyId),
    }
  })
}

/** Who may read the bucket on CloudFront's behalf is nothing this machine can judge. */
const withoutAccessControl = (config: Record<string, unknown>) => ({
  ...config,
  Origins: z
    .array(z.looseObject({}))
    .parse(config.Origins)
    .map(({ OriginAccessControlId: _, ...origin }) => origin),
})

/** The HTTP API's routes. Throws on a route whose target is not a function. */
export const describeRoutes = (assembly: Assembly): Route[] =>
  assembly.ofType('AWS::ApiGatewayV2::Route').map((resource) => {
    const target = assembly.text(resource, resource.properties.Target)
    const integration = byReference(assembly, 'AWS::ApiGatewayV2::Integration', target.replace('integrations/', ''))
    if (!integration) throw new Error(`the route ${resource.logicalId} leads nowhere`)
    return {
      routeKey: assembly.text(resource, resource.properties.RouteKey),
      functionArn: assembly.text(integration, integration.properties.IntegrationUri),
    }
  })
