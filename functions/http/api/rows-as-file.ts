import { columnNames } from '#shared/deliveries/columns.ts'

const names = Object.values(columnNames).map(([, english]) => english)

/** Rows of JSON as the file that they are read as: CSV with the English names of the columns that any of them has, each row on a line of its own, so that a refusal's line tells the row whatever its cells hold. */
export const rowsAsFile = (rows: readonly Record<string, string | number | null | undefined>[]): Uint8Array => {
  const used = names.filter((name) => rows.some((row) => row[name] !== undefined))
  const field = (value: string) => (/[",;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  const oneLine = (value: string) => value.replaceAll(/[\r\n]+/g, ' ')
  const lines = rows.map((row) => used.map((name) => field(oneLine(String(row[name] ?? '')))).join(','))
  return Buffer.from(`${[used.join(','), ...lines].join('\r\n')}\r\n`)
}
