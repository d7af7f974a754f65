import type { Language } from '#shared/platform/language.ts'
import { type Missing, symbols } from '#shared/tables/symbols.ts'
import type { Cell } from '#shared/tables/table.ts'
import { tableView } from '../../tables/table-view.ts'
import { formatDay, formatNumber } from '../../texts/format.ts'
import type { EmbedAsked } from './asked-of.ts'
import { type Bars, barsOf } from './bars.ts'
import { cutOf, type Dataset } from './dataset.ts'
import { make } from './element.ts'
import { embedWords } from './words.ts'

const cellText = (cell: Cell, language: Language): Node => {
  if ('value' in cell) return document.createTextNode(formatNumber(cell.value, language))
  const { symbol, legend } = symbols[cell.missing]
  return make('abbr', { title: legend[language] }, symbol[language])
}

/** The table in a box of its own that scrolls, with the keyboard too. */
const boxed = (title: string, table: Node): Node =>
  make('div', { class: 'scroll', role: 'group', 'aria-label': title, tabindex: '0' }, table)

const drawTable = (view: ReturnType<typeof tableView>, title: string, language: Language): Node =>
  make(
    'table',
    {},
    make('caption', { class: 'heard' }, title),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, view.rowsAre),
        ...view.columns.map((column) => make('th', { scope: 'col', class: 'number' }, column)),
      ),
    ),
    ...view.groups.map((group) =>
      make(
        'tbody',
        {},
        group.heading === null
          ? null
          : make(
              'tr',
              {},
              make(
                'th',
                { scope: 'rowgroup', class: 'group', colspan: String(view.columns.length + 1) },
                group.heading,
              ),
            ),
        ...group.rows.map((row) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, row.label),
            ...row.cells.map((cell) => make('td', { class: 'number' }, cellText(cell, language))),
          ),
        ),
      ),
    ),
  )

/** A table too, whose numbers have a bar beside them: what is drawn is read as well. */
const drawBars = (bars: Bars, title: string, unit: string, language: Language): Node =>
  make(
    'table',
    { class: 'bars' },
    make('caption', { class: 'heard' }, title),
    make(
      'thead',
      { class: 'heard' },
      make('tr', {}, make('th', { scope: 'col' }, bars.along), make('th', { scope: 'col' }, unit)),
    ),
    make(
      'tbody',
      {},
      ...bars.rows.map(({ label, cell, sharePercent }) => {
        const bar = make('span', { class: 'bar', 'aria-hidden': 'true' })
        bar.style.inlineSize = `${sharePercent}%`
        const track = make('span', { class: 'track' }, 'value' in cell ? bar : null)
        return make(
          'tr',
          {},
          make('th', { scope: 'row' }, label),
          make(
            'td',
            {},
            make('span', { class: 'line' }, track, make('span', { class: 'number' }, cellText(cell, language))),
          ),
        )
      }),
    ),
  )

const legendOf = (missing: readonly Missing[], language: Language): Node | null =>
  missing.length === 0
    ? null
    : make(
        'dl',
        { class: 'small' },
        ...missing.map((kind) =>
          make(
            'div',
            {},
            make('dt', {}, symbols[kind].symbol[language]),
            make('dd', {}, symbols[kind].legend[language]),
          ),
        ),
      )

/** A source that ends with its address is a link there. */
const sourceOf = (source: string): (Node | string)[] => {
  const found = /^(.*) (https?:\/\/\S+)$/.exec(source)
  const name = found?.[1] ?? source
  const end = name.endsWith('.') ? '' : '.'
  return found?.[2] ? [make('a', { href: found[2] }, name), end] : [name, end]
}

/** The notes end with what the symbols mean, which stands as a legend already. */
const isNoLegend = (language: Language) => {
  const legends = Object.values(symbols).map(({ symbol, legend }) => `${symbol[language]}: ${legend[language]}`)
  return (note: string): boolean => !legends.includes(note)
}

/** Everything about the figures: heading, what they are of, the figures themselves, legend, notes, source, and the way to the page that shows the same. */
export const draw = (dataset: Dataset, asked: EmbedAsked, page: string): Node => {
  const { language } = asked
  const words = embedWords[language]
  const cut = cutOf(dataset, language)
  const view = tableView(cut, asked.columns ?? cut.dimensions.find(({ isTime }) => isTime)?.id ?? '', language)
  const bars = asked.view === 'bars' ? barsOf(cut, language) : null
  const title = dataset.label
  const isOne = ({ values }: { values: readonly unknown[] }) => values.length === 1
  const constants = bars
    ? cut.dimensions.filter(isOne).map(({ label, values }) => `${label[language]}: ${values[0]?.label[language]}`)
    : view.constants.map(({ label, value }) => `${label}: ${value}`)
  const heading = make(`h${asked.heading}` as 'h2', { id: 'title' }, title)
  return make(
    'figure',
    { 'aria-labelledby': 'title' },
    heading,
    make('p', { class: 'small' }, [...constants, `${words.unit}: ${dataset.extension.unit}`].join('. '), '.'),
    bars ? drawBars(bars, title, dataset.extension.unit, language) : boxed(title, drawTable(view, title, language)),
    legendOf(view.missing, language),
    make('ul', { class: 'small' }, ...dataset.note.filter(isNoLegend(language)).map((note) => make('li', {}, note))),
    make(
      'p',
      { class: 'small' },
      `${words.source}: `,
      ...sourceOf(dataset.source),
      dataset.updated ? ` ${words.updated} ${formatDay(dataset.updated, language)}.` : null,
    ),
    make('p', { class: 'small' }, make('a', { href: page }, words.from)),
  )
}
