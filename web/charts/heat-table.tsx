import { scaleQuantize } from 'd3-scale'

export type HeatCell = { value: number | null; text: string }
export type HeatTableProps = {
  caption: string
  /** What heads the first column. */
  rowsLabel: string
  /** `short` is seen, `label` is read aloud and shown on hover. */
  columns: readonly { id: string; short: string; label: string }[]
  rows: readonly { id: string; label: string; cells: readonly HeatCell[] }[]
  /** The value that gets the strongest shade. */
  max: number
}

/** A table whose cells are shaded by their number, from 0 to `max`; the number stands in each cell, so that the shade carries nothing alone. */
export const HeatTable = ({ caption, rowsLabel, columns, rows, max }: HeatTableProps) => {
  const step = scaleQuantize([0, max], [0, 1, 2, 3, 4])
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class="heat-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsLabel}</th>
            {columns.map((column) => (
              <th scope="col">
                <abbr title={column.label}>{column.short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {row.cells.map(({ value, text }) => (
                <td class={value === null ? 'heat-table__none' : `heat-table__step-${step(value)}`}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
