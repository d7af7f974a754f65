import type { OtherTables } from './audit-tables.ts'
import { costOf, isSmall, protectExactly } from './protect-exactly.ts'
import { protectOpen } from './protect-open.ts'
import { protectTable, type TableToProtect } from './protect-table.ts'
import type { Pattern } from './protection-problem.ts'

/** How the pattern was found: `exact` is the cheapest there is. */
export type ProtectionMethod = 'exact' | 'heuristic'

/** What to hide, and the tables that are claimed to prove it, for the auditor to check. */
export type Protection = { pattern: Pattern; method: ProtectionMethod; tables: readonly OtherTables[] }

/** Chooses what to hide: as cheaply as found, and where the table is small as cheaply as can be. */
export const protect = async (table: TableToProtect): Promise<Protection> => {
  const { problem } = table
  const { hidden, witnesses, open } = protectTable(table)
  const found: Protection = {
    // Several versions can leave no move to be found, though there is one.
    pattern: open.length === 0 ? hidden : await protectOpen(problem, hidden, open),
    method: 'heuristic',
    tables: witnesses,
  }
  if (!isSmall(problem)) return found
  const exact = await protectExactly(problem, costOf(problem, found.pattern))
  if (exact.kind === 'too-hard') return found
  return exact.kind === 'cheaper'
    ? { pattern: exact.pattern, method: 'exact', tables: [] }
    : { ...found, method: 'exact' }
}
