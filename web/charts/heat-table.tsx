import { scaleQuantize } from 'd3-scale'
import type { Child } from 'hono/jsx'

export type HeatCell = {
  value: number | null
  text: string
  /** Where the cell leads, with what it is called there when read aloud. */
  link?: { href: string; label: string }
}
export type HeatTableProps = {
  caption: string
  /** What heads the first column. */
  rowsLabel: string
  /** What sorts by the first column, where the table can be sorted. */
  rowsOrder?: HeatOrder
  /** `short` is seen, `label` is read aloud and shown on hover. */
  columns: readonly { id: string; short: string; label: string; order?: HeatOrder }[]
  rows: readonly { id: string; label: string; cells: readonly HeatCell[] }[]
  /** The value that gets the strongest shade. */
  max: number
}

/** A heading that sorts the table by its column: by a link, so that the order stands in the address. */
type HeatOrder = { href: string; sorted: 'ascending' | 'descending' | null }

const Heading = ({ order, children }: { order: HeatOrder | undefined; children?: Child }) => {
  if (!order) return <th scope="col">{children}</th>
  return (
    <th scope="col" aria-sort={order.sorted ?? undefined}>
      <a class="ds-link" href={order.href}>
        {children}
      </a>
    </th>
  )
}

const CellText = ({ link, text }: HeatCell) => {
  if (!link) return <>{text}</>
  return (
    <a href={link.href} aria-label={link.label}>
      {text}
    </a>
  )
}

/** A table whose cells are shaded by their number, from 0 to `max`; the number stands in each cell, so that the shade carries nothing alone. */
export const HeatTable = ({ caption, rowsLabel, rowsOrder, columns, rows, max }: HeatTableProps) => {
  const step = scaleQuantize([0, max], [0, 1, 2, 3, 4])
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class="heat-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <Heading order={rowsOrder}>{rowsLabel}</Heading>
            {columns.map((column) => (
              <Heading order={column.order}>
                <abbr title={column.label}>{column.short}</abbr>
              </Heading>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell) => (
                <td class={cell.value === null ? 'heat-table__none' : `heat-table__step-${step(cell.value)}`}>
                  <CellText {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
