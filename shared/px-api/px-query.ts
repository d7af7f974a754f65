import type { Selection } from '#shared/tables/table.ts'

/** What is asked of one variable. `valueCodes` null: nothing was said of values, only a list was named. */
export type VariableQuery = { variableCode: string; codelist: string | null; valueCodes: readonly string[] | null }
export type Placement = { heading: readonly string[]; stub: readonly string[] }
/** A query as it is asked; an empty selection asks for what the table shows before anything is chosen. */
export type PxQuery = { selection: readonly VariableQuery[]; placement: Placement | null }

/** A query with its expressions turned into codes. */
export type ResolvedQuery = {
  /** Of every variable, in the table's own order. */
  codes: Selection
  codelists: Readonly<Record<string, string>>
  /** The variables of the answer, by their places in it; what is in neither was left out and stands for its total. */
  stub: readonly string[]
  heading: readonly string[]
}
