import type { ComparedRow } from '#shared/plan-sheets/compare-sheet.ts'
import type { RowToTake } from '#shared/plan-sheets/take-rows.ts'
import type { FormReader } from '../form.ts'

type Form = Pick<FormReader, 'raw' | 'has' | 'isChecked'>

/** One that is ticked; and one that became older while it was looked at, which then is told as such. */
const isOlderChosen = (form: Form, row: number, version: number): boolean =>
  form.isChecked(`take-${row}`) || (form.has(`seen-${row}`) && form.raw(`seen-${row}`) !== String(version))

/** The rows that the form confirms, each on the version that was seen beside it. What waits for a twin that is left out waits for the action that is there. */
export const chosenRows = (form: Form, rows: readonly ComparedRow<unknown>[]): RowToTake[] => {
  const seen = (row: number) => {
    const text = form.raw(`seen-${row}`)
    return /^\d{1,9}$/.test(text) ? Number(text) : -1
  }
  const standIns = new Map(
    rows.flatMap((one) =>
      one.state === 'twin' && !form.isChecked(`take-${one.row}`) ? [[one.id, one.twin.id] as const] : [],
    ),
  )
  return rows.flatMap((one): RowToTake[] => {
    if (!('content' in one)) return []
    const { row, id, state } = one
    const dependsOn = [...new Set(one.content.dependsOn.map((other) => standIns.get(other) ?? other))]
    const content = { ...one.content, dependsOn }
    if (state === 'new' || state === 'twin')
      return standIns.has(id) ? [] : [{ row, id, kind: 'new', content, indicatorId: one.indicatorId }]
    const isChosen = state === 'changed' || isOlderChosen(form, row, one.from.version)
    return isChosen ? [{ row, id, kind: 'changed', content, basedOnVersion: seen(row) }] : []
  })
}
