import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { PxRefusal } from './px-refusal.ts'

/** The formats and their parameters by the names of the document of PxWebApi 2. */
export const outputFormats = ['json-stat2', 'px', 'csv', 'xlsx', 'html', 'json-px', 'parquet'] as const
export type OutputFormat = (typeof outputFormats)[number]
export const outputParameters = [
  'UseCodes',
  'UseTexts',
  'UseCodesAndTexts',
  'IncludeTitle',
  'SeparatorTab',
  'SeparatorSpace',
  'SeparatorSemicolon',
] as const
export type OutputParameter = (typeof outputParameters)[number]

export const defaultFormat = 'json-stat2' satisfies OutputFormat

/** How a query wants its answer written. */
export type Output = {
  format: OutputFormat
  /** How values stand: by code, by text, or both. */
  shows: 'UseCodes' | 'UseTexts' | 'UseCodesAndTexts'
  hasTitle: boolean
  separator: ',' | ';' | '\t' | ' '
}

const ways = ['UseCodes', 'UseTexts', 'UseCodesAndTexts'] as const
const separators = { SeparatorTab: '\t', SeparatorSpace: ' ', SeparatorSemicolon: ';' } as const

/**
 * The output that a format and its parameters ask for; texts and commas where nothing is said. Refused when a parameter is not of the format (only csv, html and xlsx have any, and
 * only csv a separator) and when two rule each other out.
 */
export const outputOf = (
  format: OutputFormat,
  parameters: readonly OutputParameter[],
): Outcome<Output, Extract<PxRefusal, { kind: 'parameter-not-of-format' | 'parameters-clash' }>> => {
  const isTable = format === 'csv' || format === 'html' || format === 'xlsx'
  const foreign = parameters.find((one) => !isTable || (one in separators && format !== 'csv'))
  if (foreign) return refused({ kind: 'parameter-not-of-format', parameter: foreign, format })
  const asked = new Set(parameters)
  const shows = ways.filter((one) => asked.has(one))
  const parts = (Object.keys(separators) as (keyof typeof separators)[]).filter((one) => asked.has(one))
  for (const group of [shows, parts])
    if (group.length > 1) return refused({ kind: 'parameters-clash', parameters: group })
  const [separator] = parts
  return done({
    format,
    shows: shows[0] ?? 'UseTexts',
    hasTitle: asked.has('IncludeTitle'),
    separator: separator ? separators[separator] : ',',
  })
}
