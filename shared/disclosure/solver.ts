import { once } from '#shared/platform/once.ts'

/** The solver of linear and mixed-integer programs (HiGHS as WebAssembly), read at its first use. Its calls are synchronous. */
export const loadSolver = once(async () => {
  const { default: module } = await import('highs')
  // The package's types describe its CommonJS form; Node and esbuild load its ES module, whose default export is the loader itself.
  const load = module as unknown as typeof module.default
  return load()
})

export type Solver = Awaited<ReturnType<typeof loadSolver>>
export type SolverModel = ReturnType<Solver['createModel']>

type Row = { lower: number; upper: number; entries: readonly (readonly [column: number, factor: number])[] }
type Column = { cost: number; lower: number; upper: number; isWhole?: boolean }

/** A program to maximise, from its columns and rows. Dispose of it when done: its memory is the solver's. */
export const createProgram = (solver: Solver, columns: readonly Column[], rows: readonly Row[]): SolverModel => {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ entries }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + entries.length
  })
  const entries = rows.flatMap((row) => row.entries)
  const model = solver.createModel({
    numCols: columns.length,
    numRows: rows.length,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, ([column]) => column),
      values: Float64Array.from(entries, ([, factor]) => factor),
    },
    ...(columns.some(({ isWhole }) => isWhole) && {
      integrality: columns.map(({ isWhole }) => (isWhole ? 1 : 0)),
    }),
  })
  model.options.set({ output_flag: false })
  return model
}
