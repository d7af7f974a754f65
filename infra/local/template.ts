import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { attributeOf, referenceTo } from './template-attributes.ts'
import { resolveIntrinsic } from './template-intrinsics.ts'

/** One resource of one stack, its properties as they stand in the template. */
export type Resource = {
  stack: string
  logicalId: string
  type: string
  properties: Record<string, unknown>
}

/** Every stack that a synthesis wrote, with its references followed across stacks. */
export type Assembly = {
  resources: Resource[]
  /** The resources of these types. */
  ofType(...types: string[]): Resource[]
  /** A property with every intrinsic function worked out. Throws on one that is not known here. */
  resolve(resource: Resource, value: unknown): unknown
  /** The same, as a text. Throws when it is something else. */
  text(resource: Resource, value: unknown): string
  /** The resource that `Ref` or `Fn::GetAtt` in this property points at. */
  target(resource: Resource, value: unknown): Resource
  /** The folder of a file asset by its key in the asset bucket. */
  assetFolder(key: string): string
}

const manifestSchema = z.object({
  artifacts: z
    .record(z.string(), z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()).optional() }))
    .default({}),
})

const templateSchema = z.object({
  Resources: z
    .record(z.string(), z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() }))
    .default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .optional(),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).optional(),
})

export type Template = z.infer<typeof templateSchema>

const assetsSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })).default({}),
})

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const readFolder = (folder: string, stacks: Map<string, Template>, assets: Map<string, string>) => {
  const manifest = manifestSchema.parse(readJson(join(folder, 'manifest.json')))
  for (const [id, artifact] of Object.entries(manifest.artifacts)) {
    const properties = artifact.properties ?? {}
    if (artifact.type === 'cdk:cloud-assembly')
      readFolder(join(folder, String(properties.directoryName)), stacks, assets)
    if (artifact.type === 'cdk:asset-manifest') {
      const { files } = assetsSchema.parse(readJson(join(folder, String(properties.file))))
      for (const [key, { source }] of Object.entries(files)) assets.set(key, join(folder, source.path))
    }
    if (artifact.type === 'aws:cloudformation:stack') {
      const template = templateSchema.parse(readJson(join(folder, String(properties.templateFile))))
      stacks.set(String(properties.stackName ?? id), template)
    }
  }
}

/** Templates by stack name, and the folders of file assets by their keys. */
export type Synthesis = { stacks: Map<string, Template>; assets: Map<string, string> }

/** Reads what a synthesis wrote. Throws when a file is missing or of another form. */
export const readSynthesis = (folder: string): Synthesis => {
  const synthesis: Synthesis = { stacks: new Map(), assets: new Map() }
  readFolder(folder, synthesis.stacks, synthesis.assets)
  return synthesis
}

/** Opens a synthesis for reading by reference. `queueOrigin` is where queue addresses point: the gate. */
export const createAssembly = ({ stacks, assets }: Synthesis, queueOrigin: string): Assembly => {
  const resources = [...stacks].flatMap(([stack, template]) =>
    Object.entries(template.Resources).map(([logicalId, { Type, Properties }]) => ({
      stack,
      logicalId,
      type: Type,
      properties: Properties ?? {},
    })),
  )
  const byId = new Map(resources.map((resource) => [`${resource.stack}/${resource.logicalId}`, resource]))

  const find = (stack: string, logicalId: string): Resource => {
    const found = byId.get(`${stack}/${logicalId}`)
    if (!found) throw new Error(`the template ${stack} refers to ${logicalId}, which is not in it`)
    return found
  }

  const exported = (stack: string, name: string): { stack: string; value: unknown } => {
    for (const [owner, template] of stacks)
      for (const output of Object.values(template.Outputs ?? {}))
        if (output.Export && resolveIn(owner, output.Export.Name) === name) return { stack: owner, value: output.Value }
    throw new Error(`the template ${stack} imports ${name}, which no stack exports`)
  }

  const resolveIn = (stack: string, value: unknown): unknown =>
    resolveIntrinsic(value, {
      stack,
      resolve: (inner) => resolveIn(stack, inner),
      reference: (name) => {
        const parameter = stacks.get(stack)?.Parameters?.[name]
        if (parameter) return parameter.Default ?? ''
        const resource = find(stack, name)
        return referenceTo(resource, queueOrigin, (inner) => resolveIn(stack, inner))
      },
      attribute: (name, attribute) => {
        const resource = find(stack, name)
        return attributeOf(resource, attribute, queueOrigin, (inner) => resolveIn(stack, inner))
      },
      imported: (name) => {
        const { stack: owner, value: inner } = exported(stack, name)
        return resolveIn(owner, inner)
      },
    })

  const text = (resource: Resource, value: unknown) => {
    const resolved = resolveIn(resource.stack, value)
    if (typeof resolved === 'string') return resolved
    if (typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved)
    throw new Error(`${resource.stack}/${resource.logicalId}: expected a text in the template`)
  }

  const target = (stack: string, value: unknown): Resource => {
    if (typeof value === 'object' && value !== null) {
      const pointer = value as Record<string, unknown> // an object whose keys are looked at one by one below
      if (typeof pointer.Ref === 'string') return find(stack, pointer.Ref)
      const attribute = pointer['Fn::GetAtt']
      if (Array.isArray(attribute)) return find(stack, String(attribute[0]))
      if (pointer['Fn::ImportValue'] !== undefined) {
        const found = exported(stack, String(resolveIn(stack, pointer['Fn::ImportValue'])))
        return target(found.stack, found.value)
      }
    }
    throw new Error(`the template ${stack} holds a value where a reference to a resource was expected`)
  }

  return {
    resources,
    ofType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    resolve: (resource, value) => resolveIn(resource.stack, value),
    text,
    target: (resource, value) => target(resource.stack, value),
    assetFolder: (key) => {
      const folder = assets.get(key.replace(/\.zip$/, ''))
      if (!folder) throw new Error(`the asset ${key} is in no asset list of the synthesis`)
      return folder
    },
  }
}
