import { type Language, languages } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { partsOf } from '#shared/px-api/expressions.ts'
import {
  type OutputFormat,
  type OutputParameter,
  outputFormats,
  outputParameters,
} from '#shared/px-api/output-format.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'

/** The parameters of the document by their names in lower case: clients write them as they like. Those in brackets name a variable: `valueCodes[region]`. */
const scalarNames = {
  lang: 'lang',
  query: 'query',
  pastdays: 'pastDays',
  includediscontinued: 'includeDiscontinued',
  pagenumber: 'pageNumber',
  pagesize: 'pageSize',
  defaultselection: 'defaultSelection',
  savedquery: 'savedQuery',
  outputformat: 'outputFormat',
} as const
const listNames = { outputformatparams: 'outputFormatParams', heading: 'heading', stub: 'stub' } as const
const bracketNames = { valuecodes: 'valueCodes', codelist: 'codelist' } as const

type ScalarName = (typeof scalarNames)[keyof typeof scalarNames]
type ListName = (typeof listNames)[keyof typeof listNames]

/** The parameters of an address as they were written. A list's parts are taken apart; values by variable stand under the variable's name in lower case, which is kept. */
export type RawParameters = {
  scalars: ReadonlyMap<ScalarName, string>
  lists: ReadonlyMap<ListName, readonly string[]>
  valueCodes: ReadonlyMap<string, { variable: string; values: readonly string[] }>
  codelists: ReadonlyMap<string, { variable: string; value: string }>
}

const own = <T extends object>(names: T, name: string): T[keyof T] | undefined =>
  Object.hasOwn(names, name) ? names[name as keyof T] : undefined

/**
 * Reads the query of an address. Refused when it has a parameter that the document has not, or has twice what can stand once. A parameter without a value counts as not there, but `valueCodes[x]=`
 * says that nothing of x is selected.
 */
export const readRaw = (query: URLSearchParams): Outcome<RawParameters, PxRefusal> => {
  const scalars = new Map<ScalarName, string>()
  const lists = new Map<ListName, string[]>()
  const valueCodes = new Map<string, { variable: string; values: string[] }>()
  const codelists = new Map<string, { variable: string; value: string }>()
  for (const [name, value] of query) {
    const lower = name.toLowerCase()
    const [, base = '', variable = ''] = /^(\w+)\[([^[\]]+)\]$/.exec(name) ?? []
    const bracketed = own(bracketNames, base.toLowerCase())
    const scalar = own(scalarNames, lower)
    const list = own(listNames, lower)
    if (bracketed === 'valueCodes') {
      const key = variable.toLowerCase()
      const known = valueCodes.get(key)?.values ?? []
      valueCodes.set(key, { variable, values: [...known, ...partsOf(value)] })
    } else if (bracketed) {
      if (codelists.has(variable.toLowerCase())) return refused({ kind: 'repeated-parameter', parameter: name })
      if (value !== '') codelists.set(variable.toLowerCase(), { variable, value })
    } else if (scalar) {
      if (scalars.has(scalar)) return refused({ kind: 'repeated-parameter', parameter: scalar })
      if (value !== '') scalars.set(scalar, value)
    } else if (list) lists.set(list, [...(lists.get(list) ?? []), ...partsOf(value)])
    else return refused({ kind: 'unknown-parameter', parameter: name })
  }
  return done({ scalars, lists, valueCodes, codelists })
}

type Wrong = Extract<PxRefusal, { kind: 'wrong-parameter' }>

const oneOf = <T extends string>(parameter: string, value: string, allowed: readonly T[]): Outcome<T, Wrong> => {
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase())
  return found ? done(found) : refused({ kind: 'wrong-parameter', parameter, value, allowed: allowed.join(', ') })
}

/** The language asked for; Swedish when none is. */
export const languageIn = ({
  scalars,
}: RawParameters): Outcome<Language, Extract<PxRefusal, { kind: 'unknown-language' }>> => {
  const asked = scalars.get('lang') ?? 'sv'
  const found = languages.find((one) => one === asked.toLowerCase())
  return found ? done(found) : refused({ kind: 'unknown-language', language: asked, allowed: languages.join(', ') })
}

/** A number from 1, or null when it is not given. */
export const numberIn = ({ scalars }: RawParameters, name: ScalarName): Outcome<number | null, Wrong> => {
  const value = scalars.get(name)
  if (value === undefined) return done(null)
  return /^[1-9]\d{0,8}$/.test(value)
    ? done(Number(value))
    : refused({ kind: 'wrong-parameter', parameter: name, value, allowed: '1–999999999' })
}

/** Yes or no; no when it is not given. */
export const flagIn = ({ scalars }: RawParameters, name: ScalarName): Outcome<boolean, Wrong> => {
  const found = oneOf(name, scalars.get(name) ?? 'false', ['true', 'false'])
  return found.ok ? done(found.value === 'true') : found
}

/** The format asked for, or null. */
export const formatIn = ({ scalars }: RawParameters): Outcome<OutputFormat | null, Wrong> => {
  const value = scalars.get('outputFormat')
  return value === undefined ? done(null) : oneOf('outputFormat', value, outputFormats)
}

/** The format's parameters; null when the address says nothing of them. */
export const formatParametersIn = ({ lists }: RawParameters): Outcome<readonly OutputParameter[] | null, Wrong> => {
  const values = lists.get('outputFormatParams')
  if (!values) return done(null)
  const found: OutputParameter[] = []
  for (const value of values) {
    const one = oneOf('outputFormatParams', value, outputParameters)
    if (!one.ok) return one
    found.push(one.value)
  }
  return done(found)
}
