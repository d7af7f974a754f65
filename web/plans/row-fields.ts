import type { TypedAction } from './action-form.ts'

/** The rows to show: all up to the last that holds something, and some empty ones after it. */
export const shownRows = (
  rows: readonly number[],
  namesIn: (row: number) => readonly string[],
  typed: TypedAction,
  empty: number,
): number[] => {
  const last = rows.findLast((row) => namesIn(row).some((name) => (typed[name] ?? '') !== '')) ?? -1
  return rows.filter((row) => row <= last + empty)
}
