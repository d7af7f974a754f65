import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { functionArn } from './aws-names.ts'
import type { Assembly, Resource } from './template.ts'
import { physicalName } from './template-attributes.ts'

/** One of our functions as the template has it. */
export type FunctionDescription = {
  /** Short name, made from the logical id: `HttpFunction1A2B3C4D` is `http`. */
  name: string
  awsName: string
  arn: string
  role: Resource
  /** The bundled module and what it exports. */
  modulePath: string
  exportName: string
  environment: Record<string, string>
  timeoutSeconds: number
  memoryMb: number
  reservedConcurrency: number | null
}

const schema = z.looseObject({
  Runtime: z.string(),
  Handler: z.string(),
  Code: z.looseObject({ S3Key: z.string() }),
  // Lambda's own defaults, in seconds and MB.
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  ReservedConcurrentExecutions: z.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
})

/** `LoadDemonstrationFunction9F86D081` is `load-demonstration`: CDK's hash and the construct's last word fall away. */
export const shortName = (logicalId: string) =>
  logicalId
    .replace(/[0-9A-F]{8}$/, '')
    .replace(/(Function|Schedule)$/, '')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()

const describe = (assembly: Assembly, resource: Resource): FunctionDescription[] => {
  // CDK brings functions of its own (Python, for file deployments): their Code is elsewhere and they do not run here.
  if (!String(resource.properties.Runtime).startsWith('nodejs')) return []
  const read = schema.parse(assembly.resolve(resource, resource.properties))
  const [moduleName = '', exportName = ''] = read.Handler.split('.')
  const modulePath = join(assembly.assetFolder(read.Code.S3Key), `${moduleName}.mjs`)
  if (!existsSync(modulePath)) return []
  const awsName = physicalName(resource, (value) => assembly.resolve(resource, value))
  return [
    {
      name: shortName(resource.logicalId),
      awsName,
      arn: functionArn(awsName),
      role: assembly.target(resource, resource.properties.Role),
      modulePath,
      exportName,
      environment: read.Environment?.Variables ?? {},
      timeoutSeconds: read.Timeout,
      memoryMb: read.MemorySize,
      reservedConcurrency: read.ReservedConcurrentExecutions ?? null,
    },
  ]
}

/** The template's functions that are ours: bundled modules for Node. Throws on a property of an unknown form. */
export const describeFunctions = (assembly: Assembly): FunctionDescription[] =>
  assembly.ofType('AWS::Lambda::Function').flatMap((resource) => describe(assembly, resource))
