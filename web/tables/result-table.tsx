import type { Language } from '#shared/platform/language.ts'
import { symbols } from '#shared/tables/symbols.ts'
import type { Cell } from '#shared/tables/table.ts'
import { formatNumber } from '../texts/format.ts'
import { softly } from '../texts/soft-hyphens.ts'
import { tableTexts } from './table-texts.ts'
import type { TableView } from './table-view.ts'

/** A number, or the symbol with its meaning for those who hear the page. */
const CellText = ({ cell, language }: { cell: Cell; language: Language }) =>
  'value' in cell ? (
    <span>{formatNumber(cell.value, language)}</span>
  ) : (
    <abbr class="tables-symbol" title={symbols[cell.missing].legend[language]}>
      <span aria-hidden="true">{symbols[cell.missing].symbol[language]}</span>
      <span class="tables-heard">{tableTexts[language].missing[cell.missing]}</span>
    </abbr>
  )

/** Longer than this, and its head would be out of sight. */
const isLong = ({ groups }: TableView): boolean => groups.reduce((sum, { rows }) => sum + rows.length, 0) > 30

/** The table itself, in a region that can be scrolled with the keyboard; groups of rows have their own heading, and the first column stays in sight. */
export const ResultTable = ({ view, caption, language }: { view: TableView; caption: string; language: Language }) => (
  <div
    class={isLong(view) ? 'table-scroll tables-scroll--long' : 'table-scroll'}
    role="region"
    aria-label={caption}
    tabindex={0}
  >
    <table class="ds-table tables-table">
      <caption>
        {caption}
        {view.constants.length > 0 && (
          <span class="tables-table__constants">
            {view.constants.map(({ label, value }) => `${label}: ${value}`).join('. ')}.
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{view.rowsAre}</th>
          {view.columns.map((column) => (
            <th scope="col" class="table-number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {view.groups.map((group) => (
        <tbody>
          {group.heading !== null && (
            <tr class="tables-table__group">
              <th scope="rowgroup" colspan={view.columns.length + 1}>
                <span>{group.heading}</span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr>
              <th scope="row">{softly(row.label)}</th>
              {row.cells.map((cell) => (
                <td class="table-number">
                  <CellText cell={cell} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </div>
)

/** What the symbols in the table mean; nothing where none occurs. */
export const Legend = ({ view, language }: { view: TableView; language: Language }) =>
  view.missing.length === 0 ? null : (
    <dl class="tables-legend">
      {view.missing.map((kind) => (
        <div>
          <dt>{symbols[kind].symbol[language]}</dt>
          <dd>{symbols[kind].legend[language]}</dd>
        </div>
      ))}
    </dl>
  )
