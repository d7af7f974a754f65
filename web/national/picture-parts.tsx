import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { type ChartTable, shownRows } from '../chart-files/chart-table.ts'
import { ProfileChart, type ProfileRow } from '../charts/profile-chart.tsx'
import { Count, Table, TableBehind } from '../components/page-parts.tsx'
import type { CountTable } from './counts-view.ts'

/** The figures that say most, large, with what they count. */
export const Tiles = ({ tiles }: { tiles: readonly { value: string; label: string }[] }) => (
  <ul class="national-tiles">
    {tiles.map(({ value, label }) => (
      <li class="national-tile">
        <span class="national-tile__value">{value}</span> <span class="national-tile__label">{label}</span>
      </li>
    ))}
  </ul>
)

/** A part of the page with its heading; `id` is the anchor. */
export const Section = ({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: string
  children?: Child
}) => (
  <section class="national-section" id={id} aria-labelledby={`${id}-title`}>
    <h2 class="ds-heading" data-size="md" id={`${id}-title`}>
      {title}
    </h2>
    {lead && <p class="national-section__lead">{lead}</p>}
    {children}
  </section>
)

/** Counts that may be hidden or missing, as a table. */
export const CountsTable = ({ table, language }: { table: CountTable; language: Language }) => (
  <Table
    caption={table.caption}
    columns={table.columns}
    rows={table.rows.map(({ label, regions, counts }) => [
      label,
      ...(regions === undefined ? [] : [String(regions)]),
      ...counts.map((count) => <Count count={count} language={language} />),
    ])}
  />
)

type BarsView = {
  title: string
  description: string
  rows: readonly ProfileRow[]
  max: number
  unit?: string
  table: ChartTable
}

/** Bars with the table behind them, and their files where they have any. */
export const BarsWithTable = ({
  view,
  language,
  files,
}: {
  view: BarsView
  language: Language
  files?: { chart: string; query: URLSearchParams }
}) => (
  <ProfileChart
    language={language}
    title={view.title}
    description={view.description}
    rows={view.rows}
    max={view.max}
    unit={view.unit ?? ''}
  >
    <TableBehind
      language={language}
      caption={view.title}
      columns={view.table.columns}
      rows={shownRows(view.table, language)}
    />
    {files && <ChartDownloads {...files} title={view.title} language={language} />}
  </ProfileChart>
)
