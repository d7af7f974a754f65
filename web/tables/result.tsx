import { measures } from '#shared/measures/measures.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { Notice } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { barsView } from './bars-view.ts'
import { Legend, ResultTable } from './result-table.tsx'
import { SourceOf } from './table-facts.tsx'
import { tableTexts } from './table-texts.ts'
import { tableView } from './table-view.ts'

/** More figures than this are for a file, not for a page. */
const mostShown = 3000

const Bars = ({ cut, language }: { cut: TableCut; language: Language }) => {
  const t = tableTexts[language]
  const view = barsView(cut, language)
  if (!view) return null
  const along = view.along.toLowerCase()
  return (
    <ProfileChart
      language={language}
      title={t.barsTitle(cut.table.title[language], along)}
      description={t.bars(along, cut.table.unit[language])}
      rows={view.rows}
      max={view.max}
      unit=""
    />
  )
}

/** Whether nobody has reported anything of what is shown. */
const isUnknownAllThrough = (cut: TableCut): boolean =>
  cut.cells.every((cell) => 'missing' in cell && cell.missing === 'not-available')

/** Years on both sides of a change of definition are never shown together without saying so. */
const isAcrossBreak = ({ table, dimensions }: TableCut): boolean => {
  const year = measures[table.measure].comparabilityBreak?.year
  const years = dimensions.find(({ isTime }) => isTime)?.values.map(({ code }) => Number(code.slice(0, 4))) ?? []
  return year !== undefined && years.some((one) => one < year) && years.some((one) => one >= year)
}

const Break = ({ cut, language }: { cut: TableCut; language: Language }) => {
  const found = measures[cut.table.measure].comparabilityBreak
  if (!found || !isAcrossBreak(cut)) return null
  return (
    <Notice color="warning">
      <p>
        {tableTexts[language].acrossBreak} {found.text[language]}
      </p>
    </Notice>
  )
}

const Notes = ({ notes, language }: { notes: readonly Localized[]; language: Language }) =>
  notes.length === 0 ? null : (
    <div class="tables-notes">
      <h3 class="ds-heading" data-size="2xs">
        {tableTexts[language].notes}
      </h3>
      <ul class="ds-list">
        {notes.map((note) => (
          <li>{note[language]}</li>
        ))}
      </ul>
    </div>
  )

/** What was asked for as a table with its symbols, source and notes, and as bars where it can be drawn. */
export const Result = ({ cut, columns, language }: { cut: TableCut; columns: string; language: Language }) => {
  const { table } = cut
  const t = tableTexts[language]
  const isTooLarge = cut.cells.length > mostShown
  const view = isTooLarge ? null : tableView(cut, columns, language)
  return (
    <section class="tables-part" aria-labelledby="table">
      <h2 class="ds-heading" data-size="sm" id="table">
        {t.tableTitle}
      </h2>
      {isUnknownAllThrough(cut) && (
        <Notice color="info">
          <p>{t.empty}</p>
        </Notice>
      )}
      <Break cut={cut} language={language} />
      {view ? (
        <>
          <ResultTable view={view} caption={table.title[language]} language={language} />
          <Legend view={view} language={language} />
        </>
      ) : (
        <Notice color="info">
          <p>{t.tooLarge(cut.cells.length, mostShown)}</p>
        </Notice>
      )}
      <p class="tables-source tables-item__ways">
        <span>
          {t.facts.source}: <SourceOf table={table} language={language} />
        </span>
        <a class="ds-link" href={pathTo('statisticsMeasure', language, { table: table.id })}>
          {t.aboutMeasure}
        </a>
      </p>
      <Notes notes={table.notes} language={language} />
      {view && <Bars cut={cut} language={language} />}
    </section>
  )
}
