import { expect } from '@jest/globals'
import { z } from 'zod'

const period = z.string().regex(/^\d{4}/)
const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)))
const noted = z.record(z.string(), z.boolean())

/** What the cards, filters and breadcrumbs of tables are made of. */
export const tableRead = z.object({
  id: z.string().min(1),
  label: z.string().min(1),
  description: z.string(),
  updated: moment.nullable(),
  firstPeriod: period,
  lastPeriod: period,
  variableNames: z.array(z.string()).min(1),
  discontinued: z.boolean(),
  subjectCode: z.string(),
  timeUnit: z.enum(['Annual', 'Quarterly', 'Monthly', 'Weekly', 'Other']),
  paths: z.array(z.array(z.object({ id: z.string(), label: z.string() })).min(1)),
})

const dimensionRead = z.object({
  label: z.string().min(1),
  note: z.array(z.string()).optional(),
  category: z.object({
    index: z.record(z.string(), z.number()),
    label: z.record(z.string(), z.string().min(1)),
    note: z.record(z.string(), z.array(z.string())).optional(),
    unit: z.record(z.string(), z.object({ base: z.string().min(1), decimals: z.number() })).optional(),
  }),
  extension: z.object({
    elimination: z.boolean(),
    show: z.enum(['code', 'value', 'code_value']),
    codelists: z.array(z.object({ id: z.string(), label: z.string() })),
    categoryNoteMandatory: z.record(z.string(), noted).optional(),
    refperiod: z.record(z.string(), period).optional(),
    alternativeText: z.record(z.string(), z.string()).optional(),
  }),
})

/** What a table's lists of choices, its page of facts and its cells are made of. */
export const datasetRead = z.object({
  label: z.string().min(1),
  source: z.string().min(1),
  updated: moment.optional(),
  note: z.array(z.string()),
  role: z.object({
    time: z.array(z.string()).length(1),
    geo: z.array(z.string()).optional(),
    metric: z.array(z.string()).length(1),
  }),
  id: z.array(z.string()),
  size: z.array(z.number()),
  dimension: z.record(z.string(), dimensionRead),
  value: z.array(z.number().nullable()).nullable(),
  status: z.record(z.string(), z.string()).optional(),
  extension: z.object({
    noteMandatory: noted,
    contact: z.array(z.object({ name: z.string().min(1), mail: z.string().includes('@'), raw: z.string() })).min(1),
    px: z.object({
      tableid: z.string(),
      language: z.string(),
      decimals: z.number(),
      contents: z.string().min(1),
      matrix: z.string().min(1),
      heading: z.array(z.string()),
      stub: z.array(z.string()),
      'official-statistics': z.boolean(),
      aggregallowed: z.boolean(),
      descriptiondefault: z.boolean(),
      'subject-code': z.string(),
      'subject-area': z.string(),
    }),
  }),
})
export type Dataset = z.infer<typeof datasetRead>

/** What is chosen, at first or by a saved query. */
export const selectionRead = z.object({
  selection: z.array(
    z.object({ variableCode: z.string(), codelist: z.string().nullish(), valueCodes: z.array(z.string()) }),
  ),
})

/** What a refusal is shown by. */
export const problemRead = z.object({ status: z.number(), title: z.string().min(1), type: z.string().min(1) })

export type Parameters = Readonly<Record<string, Parameter>>
type Parameter = string | number | boolean | readonly string[] | Readonly<Record<string, string>> | undefined

/** An address as the client writes it: a list's parts each for themselves, what belongs to a variable in brackets, brackets encoded. */
export const addressOf = (path: string, parameters: Parameters = {}): string => {
  const pairs = Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return []
    if (Array.isArray(value)) return value.map((one) => [name, String(one)])
    if (typeof value === 'object')
      return Object.entries(value).map(([variable, one]) => [`${name}[${variable}]`, String(one)])
    return [[name, String(value)]]
  })
  return `${path}?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`
}

/** What the client's walk through the figures builds on: it goes by the order of `dimension`'s names, and of each one's values by `index`. */
export const expectWalkable = ({ id, size, dimension, value, status, extension: { px } }: Dataset) => {
  expect(Object.keys(dimension)).toEqual(id)
  expect([...px.stub, ...px.heading]).toEqual(id)
  expect(id.map((name) => Object.keys(dimension[name]?.category.index ?? {}).length)).toEqual(size)
  for (const { category } of Object.values(dimension)) {
    const places = Object.values(category.index)
    expect(places.toSorted((one, other) => one - other)).toEqual([...places.keys()])
    expect(Object.keys(category.label).sort()).toEqual(Object.keys(category.index).sort())
  }
  if (value === null) return
  expect(value.length).toBe(size.reduce((product, count) => product * count, 1))
  // A cell without a number shows its symbol.
  const empty = value.flatMap((one, place) => (one === null ? [String(place)] : []))
  expect(Object.keys(status ?? {})).toEqual(empty)
}

/** The codes of a variable's values. */
export const codesIn = (dataset: Dataset, variable: string) =>
  Object.keys(dataset.dimension[variable]?.category.index ?? {})
