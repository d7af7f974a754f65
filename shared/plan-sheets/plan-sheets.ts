import { findImport, keepImport, noteResults } from '#shared/exchange/import-store.ts'
import type { Deed } from '#shared/plans/deed.ts'
import type { PlanKey } from '#shared/plans/plan-store.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import type { Store } from '#shared/platform/store.ts'
import type { PlanSheet } from './plan-sheet.ts'
import type { ReadPlanSheet } from './read-sheet.ts'
import { type RowToTake, takeRows } from './take-rows.ts'

/** Plans on their way back from a spreadsheet: read, kept for a day, and taken into the plan when somebody confirms. */
export type PlanSheets = {
  /** Keeps what was read and gives its id, the same for the same form. */
  keep(deed: Deed & { formKey: string; read: ReadPlanSheet }): Promise<string>
  find(key: PlanKey, id: string, now: Date): Promise<PlanSheet | null>
  /** Takes the rows (take-rows.ts), and notes what became of each beside what is known of others. */
  take(deed: Deed & { formKey: string; kept: PlanSheet; rows: readonly RowToTake[] }): Promise<PlanSheet['results']>
}

const partitionOf = ({ regionCode, roundId }: PlanKey): string => `PLAN-SHEETS#${regionCode}#${roundId}`

/** Plans in spreadsheets over the sessions table, and the plans that they are taken into. */
export const createPlanSheets = (store: Store): PlanSheets => ({
  async keep({ read, actor, at, formKey, ...key }) {
    const id = idOfForm(formKey)
    const rows = read.rows.map((row) => ({ ...row, newId: idOfForm(`${formKey}-${row.row}`) }))
    const kept: Omit<PlanSheet, 'results'> = { ...read, id, rows, readAt: at.toISOString(), readBy: actor }
    if (!(await findImport<PlanSheet>(store, partitionOf(key), id, at))) await keepImport(store, partitionOf(key), kept)
    return id
  },

  find: (key, id, now) => findImport<PlanSheet>(store, partitionOf(key), id, now),

  async take({ kept, rows, ...deed }) {
    const results = { ...kept.results, ...(await takeRows(store, { ...deed, rows })) }
    await noteResults(store, partitionOf(deed), { ...kept, results })
    return results
  },
})
