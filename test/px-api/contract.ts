import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type JsonObject = { [name: string]: Json }

export type Operation = { operationId: string; method: string; path: string; statuses: string[] }

/** The document of PxWebApi 2 as its authors publish it (PxTools/PxApiSpecs, PxAPI-2.yml). */
const document = parse(readFileSync(join(import.meta.dirname, 'contract', 'PxAPI-2.yml'), 'utf8')) as JsonObject & {
  components: { schemas: Record<string, JsonObject & { properties?: Record<string, JsonObject>; required?: string[] }> }
  paths: Record<string, Record<string, { operationId?: string; responses: Record<string, Json> }>>
}

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` is a type, and a maximum is exclusive by its number. */
const asJsonSchema = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(asJsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, exclusiveMaximum, example: _example, ...rest } = node
  const schema = Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, asJsonSchema(one)]))
  return {
    ...schema,
    ...(nullable === true && typeof schema.type === 'string' && { type: [schema.type, 'null'] }),
    ...(exclusiveMaximum === true && { maximum: Number(schema.maximum) - 1 }),
  }
}

const schemas = document.components.schemas
// The document's own faults. Its pattern allows a day only, where its format and its example have the time of day too.
for (const schema of [schemas.updated, schemas.Table?.properties?.updated]) delete schema?.pattern
// It demands `values`, where the property is called `valueCodes`.
if (schemas.VariableSelection) schemas.VariableSelection.required = ['variableCode', 'valueCodes']

const ajv = new Ajv({ strict: false, allErrors: true })
// The package is published as CommonJS, whose function stands under `default` for the compiler alone.
;(addFormats as unknown as (to: Ajv) => void)(ajv)
ajv.addSchema({ $id: 'px', components: asJsonSchema(document.components) })
const compiled = new Map<string, ValidateFunction>()

/** What is wrong with a value by one of the document's schemas; empty when nothing is. */
export const faultsIn = (schema: string, value: unknown): string[] => {
  const validate = compiled.get(schema) ?? ajv.compile({ $ref: `px#/components/schemas/${schema}` })
  compiled.set(schema, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Every operation of the document, with the statuses that it says it may answer. */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId = '', responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    statuses: Object.keys(responses),
  })),
)
