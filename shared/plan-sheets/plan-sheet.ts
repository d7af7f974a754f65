import type { ReadPlanSheet, SheetRow } from './read-sheet.ts'

/** What became of a row that was confirmed. */
export const takeResults = ['saved', 'stale', 'gone', 'circle', 'full', 'adopted'] as const
export type TakeResult = (typeof takeResults)[number]

/** A row that is kept. `newId` is the action's id if it comes to be added: the same however often it is confirmed, so that it is added once. */
export type KeptRow = SheetRow & { newId: string }

/** A plan's workbook that was read, kept for a day until it is confirmed. */
export type PlanSheet = Omit<ReadPlanSheet, 'rows'> & {
  id: string
  rows: KeptRow[]
  readAt: string
  readBy: { id: string; name: string }
  /** By the row's number. */
  results: Record<string, TakeResult>
}
