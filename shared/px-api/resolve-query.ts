import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { defaultSelection } from '#shared/tables/select.ts'
import type { Dimension, StatisticsTable } from '#shared/tables/table.ts'
import { codelistsOf, narrowed } from './codelists.ts'
import { codesOf } from './expressions.ts'
import { placeVariables } from './place-variables.ts'
import type { PxQuery, ResolvedQuery, VariableQuery } from './px-query.ts'
import type { PxRefusal } from './px-refusal.ts'
import { findVariable } from './px-table.ts'

type Chosen = { codes: readonly string[]; codelist: string | null; isEliminated: boolean }

/** What stands for a variable of which nothing is asked: its total, or the one value that it has. */
const unasked = ({ id, totalCode, values }: Dimension): Outcome<Chosen, PxRefusal> => {
  if (totalCode !== null) return done({ codes: [totalCode], codelist: null, isEliminated: true })
  const [only] = values
  if (only && values.length === 1) return done({ codes: [only.code], codelist: null, isEliminated: false })
  return refused({ kind: 'missing-variable', variable: id })
}

const chosenOf = (table: StatisticsTable, dimension: Dimension, asked: VariableQuery): Outcome<Chosen, PxRefusal> => {
  const list = codelistsOf(table, dimension).find(({ id }) => id.toLowerCase() === asked.codelist?.toLowerCase())
  if (asked.codelist && !list)
    return refused({ kind: 'unknown-codelist', variable: dimension.id, codelist: asked.codelist })
  if (asked.valueCodes?.length === 0 || (!list && !asked.valueCodes)) return unasked(dimension)
  const among = list ? narrowed(dimension, list) : dimension
  const selected = new Set<string>()
  for (const expression of asked.valueCodes ?? ['*']) {
    const found = codesOf(among, expression)
    if (!found.ok) return found
    for (const code of found.value) selected.add(code)
  }
  const codes = among.values.map(({ code }) => code).filter((code) => selected.has(code))
  return done({ codes, codelist: list?.id ?? null, isEliminated: false })
}

const chooseAll = (table: StatisticsTable, query: PxQuery): Outcome<Map<string, Chosen>, PxRefusal> => {
  const asked = new Map<string, VariableQuery>()
  for (const one of query.selection) {
    const dimension = findVariable(table, one.variableCode)
    if (!dimension) return refused({ kind: 'unknown-variable', variable: one.variableCode })
    if (asked.has(dimension.id)) return refused({ kind: 'repeated-variable', variable: dimension.id })
    asked.set(dimension.id, one)
  }
  const usual = asked.size === 0 ? defaultSelection(table) : null
  const chosen = new Map<string, Chosen>()
  for (const dimension of table.dimensions) {
    const one = asked.get(dimension.id)
    const usualCodes = usual?.[dimension.id]
    const found = usualCodes
      ? done<Chosen>({ codes: usualCodes, codelist: null, isEliminated: false })
      : one
        ? chosenOf(table, dimension, one)
        : unasked(dimension)
    if (!found.ok) return found
    chosen.set(dimension.id, found.value)
  }
  return done(chosen)
}

/**
 * Turns a query into codes and places. Values stand in the table's own order, each once. Refused, naming the variable and the word to blame, when a variable, a list or a value is unknown, an expression
 * cannot be read or selects nothing, a variable without a total is left out, the placement does not fit what is selected, or the answer would have more than `maxCells` cells.
 */
export const resolveQuery = (
  table: StatisticsTable,
  query: PxQuery,
  maxCells: number,
): Outcome<ResolvedQuery, PxRefusal> => {
  const found = chooseAll(table, query)
  if (!found.ok) return found
  const chosen = [...found.value]
  const cells = chosen.reduce((product, [, { codes }]) => product * codes.length, 1)
  if (cells > maxCells) return refused({ kind: 'too-many-cells', cells, maxCells })
  const kept = table.dimensions.filter(({ id }) => !found.value.get(id)?.isEliminated)
  const placed = placeVariables(table, kept, query.placement)
  if (!placed.ok) return placed
  return done({
    codes: Object.fromEntries(chosen.map(([id, { codes }]) => [id, codes])),
    codelists: Object.fromEntries(chosen.flatMap(([id, { codelist }]) => (codelist ? [[id, codelist]] : []))),
    ...placed.value,
  })
}

/** The query that gives the same answer with every expression written out; variables left out have no values. */
export const writtenOut = (table: StatisticsTable, resolved: ResolvedQuery): PxQuery => ({
  selection: table.dimensions.map(({ id }) => ({
    variableCode: id,
    codelist: resolved.codelists[id] ?? null,
    valueCodes: [...resolved.stub, ...resolved.heading].includes(id) ? (resolved.codes[id] ?? []) : [],
  })),
  placement: { heading: resolved.heading, stub: resolved.stub },
})
