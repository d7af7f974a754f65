import type { Language } from '#shared/platform/language.ts'
import { notesOf, sourceOf } from '#shared/tables/formats/cut-notes.ts'
import { titleOf } from '#shared/tables/formats/px.ts'
import type { Dimension, Value } from '#shared/tables/table.ts'
import type { Output } from '../output-format.ts'
import type { PlacedCut } from '../query-cut.ts'
import { type Pivot, pivotOf, shownCell, shownName, shownValue } from './pivot.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${text}</${name}>`

const width = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((product, { values }) => product * values.length, 1)

/** The rows of the heading: a row a variable, each value as wide as the combinations under it. */
const headingRows = (cut: PlacedCut, { stub, heading, columns }: Pivot, output: Output, language: Language): string => {
  const depth = Math.max(1, heading.length)
  const span = depth > 1 ? ` rowspan="${depth}"` : ''
  const names = stub
    .map((one) => element('th', escaped(shownName(one, output, language)), ` scope="col"${span}`))
    .join('')
  if (heading.length === 0)
    return element('tr', names + element('th', escaped(cut.table.unit[language]), ' scope="col"'))
  const rows = heading.map((_, level) => {
    const columnWidth = width(heading.slice(level + 1))
    const cells = columns
      .filter((_column, place) => place % columnWidth === 0)
      .map((values) => values[level] as Value) // every column has a value of every level
      .map((value) =>
        element('th', escaped(shownValue(value, output, language)), ` scope="colgroup" colspan="${columnWidth}"`),
      )
    return element('tr', (level === 0 ? names : '') + cells.join(''))
  })
  return rows.join('\n')
}

/** The names of a row: each value once, over as many rows as it stands for. */
const rowNames = (
  stub: readonly Dimension[],
  values: readonly Value[],
  row: number,
  output: Output,
  language: Language,
) =>
  values.map((value, level) => {
    const height = width(stub.slice(level + 1))
    if (row % height !== 0) return ''
    const over = height > 1 ? ` scope="rowgroup" rowspan="${height}"` : ' scope="row"'
    return element('th', escaped(shownValue(value, output, language)), over)
  })

/** A cut as a page with one table, its source and its notes. Every text is escaped. */
export const writeHtml = (cut: PlacedCut, output: Output, language: Language): Uint8Array => {
  const pivot = pivotOf(cut)
  const title = escaped(titleOf(cut, language))
  const body = pivot.rows.map(({ values, cells }, row) =>
    element(
      'tr',
      rowNames(pivot.stub, values, row, output, language).join('') +
        cells.map((cell) => element('td', escaped(String(shownCell(cell, language))))).join(''),
    ),
  )
  const page = [
    `<!doctype html>\n<html lang="${language}">`,
    `<head><meta charset="utf-8">${element('title', title)}</head>`,
    '<body>',
    '<table>',
    ...(output.hasTitle ? [element('caption', title)] : []),
    element('thead', headingRows(cut, pivot, output, language)),
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    ...[sourceOf(cut, language), ...notesOf(cut, language)].map((text) => element('p', escaped(text))),
    '</body>\n</html>\n',
  ]
  return Buffer.from(page.join('\n'), 'utf8')
}
