import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { FileRefusal } from './file-refusal.ts'

/** The names of the columns of a delivery of validations, each in Swedish and in English, in the order in which they are written in templates. */
export const columnNames = {
  region: ['region', 'region'],
  municipality: ['kommun', 'municipality'],
  year: ['år', 'year'],
  month: ['månad', 'month'],
  form: ['form', 'form'],
  sector: ['sektor', 'sector'],
  branch: ['bransch', 'branch'],
  sex: ['kön', 'sex'],
  ageGroup: ['åldersgrupp', 'age_group'],
  outcome: ['utfall', 'outcome'],
  count: ['antal', 'count'],
} as const satisfies Record<string, readonly [sv: string, en: string]>

export type Column = keyof typeof columnNames
export const columns = Object.keys(columnNames) as Column[] // the keys of the object above

/** What no row can be without. Without `outcome` every row is of someone who was recognised, without `count` every row is one validation. */
export const neededColumns = ['region', 'year', 'form', 'sector', 'sex'] as const satisfies readonly Column[]

/** Where in a row each column stands; -1 for one that the file does not have. `width` is the number of columns of the file. */
export type Layout = Record<Column, number> & { width: number }

/** Wider than any file of ours, so that a first line of ten thousand names is not compared name by name. */
export const maxColumns = 60
const mostNamed = 20

/** A word as it is compared: in lower case, in one Unicode form, without outer white space. */
export const plainWord = (text: string): string => text.trim().normalize('NFC').toLowerCase()

const known: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => columnNames[column].map((name): [string, Column] => [name, column])),
)

/** Clips what is told of a file's own words: 40 characters name a column. */
const clipped = (name: string): string => name.slice(0, 40)

/** Reads a file's first line. The order is free, and Swedish and English may be mixed. Refused when a column is not known, is there twice, or is needed and missing. */
export const readHeader = (names: readonly string[]): Outcome<Layout, FileRefusal> => {
  if (names.length > maxColumns) return refused({ kind: 'too-many-columns', found: names.length, maxColumns })
  const found = names.map((name) => known.get(plainWord(name)) ?? null)
  const unknown = names.filter((_, index) => found[index] === null)
  if (unknown.length > 0) return refused({ kind: 'unknown-columns', names: unknown.slice(0, mostNamed).map(clipped) })
  const repeated = columns.filter((column) => found.indexOf(column) !== found.lastIndexOf(column))
  if (repeated.length > 0)
    return refused({ kind: 'repeated-columns', names: repeated.map((one) => columnNames[one][0]) })
  const missing = neededColumns.filter((column) => !found.includes(column))
  if (missing.length > 0) return refused({ kind: 'missing-columns', names: missing.map((one) => columnNames[one][0]) })
  const places = Object.fromEntries(columns.map((column) => [column, found.indexOf(column)])) as Record<Column, number> // every column
  return done({ ...places, width: names.length })
}
