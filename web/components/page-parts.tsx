import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { PublishedCount } from '#shared/statistics/snapshot.ts'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { softly } from '../texts/soft-hyphens.ts'

/** The way back: links from the outside in; the page itself is not among them. */
export const Breadcrumbs = ({ language, links }: { language: Language; links: { href: string; label: string }[] }) => (
  <nav class="ds-breadcrumbs breadcrumbs" aria-label={siteTexts[language].breadcrumbs}>
    <ol>
      {links.map((link) => (
        <li>
          <a class="ds-link" href={link.href}>
            {link.label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

/** Words of a page, marked where they are in another language than it is. */
export const Words = ({ text, lang }: { text: string; lang: Language | undefined }) => {
  if (!lang) return <>{text}</>
  return <span lang={lang}>{text}</span>
}

/** The heading of a page with the sentence that says what it is for. `title` may be in another language than the page. */
export const PageHeading = ({ title, lead, eyebrow }: { title: Child; lead?: Child; eyebrow?: string }) => (
  <header class="page-heading">
    {eyebrow && <p class="page-heading__eyebrow">{eyebrow}</p>}
    <h1 class="ds-heading" data-size="lg">
      {typeof title === 'string' ? softly(title) : title}
    </h1>
    {lead && <p class="page-heading__lead">{lead}</p>}
  </header>
)

/** A message about what happened or what to know. `status` is read aloud. */
export const Notice = ({
  color,
  isStatus,
  children,
}: {
  color: 'info' | 'success' | 'warning' | 'danger'
  isStatus?: boolean
  children?: Child
}) => (
  <div class="ds-alert notice" data-color={color} role={isStatus ? 'status' : undefined}>
    {children}
  </div>
)

/** A small word about state. */
export const Tag = ({
  color,
  children,
}: {
  color: 'neutral' | 'info' | 'success' | 'warning' | 'danger'
  children?: Child
}) => (
  <span class="ds-tag" data-color={color} data-size="sm">
    {children}
  </span>
)

/** A boxed part of a page. */
export const Card = ({ title, children }: { title?: string; children?: Child }) => (
  <section class="ds-card card">
    {title && (
      <h2 class="ds-heading" data-size="xs">
        {title}
      </h2>
    )}
    {children}
  </section>
)

/** Prints the page. Shown only where there is script; without it the browser's own menu prints. */
export const PrintButton = ({ language }: { language: Language }) => (
  <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
    {siteTexts[language].print}
  </button>
)

type Cell = Child
export type Column = { label: string; isNumber?: boolean }

/** Said again, because a stacked table is laid out as blocks, and some browsers then forget that it is a table. */
const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/**
 * A table with a caption; the first column heads its row. On a narrow screen it scrolls sideways, or, when `isStacked`, each row becomes a block with the
 * column's name before each cell: for tables that are read row by row.
 */
export const Table = ({
  caption,
  columns,
  rows,
  isStacked,
}: {
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  isStacked?: boolean
}) => {
  const roles: Partial<typeof tableRoles> = isStacked ? tableRoles : {}
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class={isStacked ? 'ds-table table-stacked' : 'ds-table'} data-zebra {...roles.table}>
        <caption>{caption}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <th scope="col" class={column.isNumber ? 'table-number' : undefined} {...roles.columnHeader}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr {...roles.row}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th scope="row" {...roles.rowHeader}>
                    {typeof cell === 'string' ? softly(cell) : cell}
                  </th>
                ) : (
                  <td
                    class={columns[index]?.isNumber ? 'table-number' : undefined}
                    data-label={isStacked ? columns[index]?.label : undefined}
                    {...roles.cell}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A table that stands folded behind a chart. */
export const TableBehind = (props: {
  language: Language
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}) => (
  <details class="ds-details table-behind">
    <summary>{siteTexts[props.language].tableBehind}</summary>
    <div>
      <Table {...props} />
    </div>
  </details>
)

/** A count that may be hidden or missing. */
export const Count = ({ count, language }: { count: PublishedCount; language: Language }) => {
  if (count === 'missing') return <span class="count-missing">{siteTexts[language].dataMissing}</span>
  if (count === 'suppressed')
    return (
      <abbr class="count-suppressed" title={siteTexts[language].suppressedWhy}>
        {siteTexts[language].suppressed}
      </abbr>
    )
  return <>{formatNumber(count, language)}</>
}
