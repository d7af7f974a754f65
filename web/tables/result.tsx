import { measures } from '#shared/measures/measures.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { FileLinks } from '../chart-files/chart-downloads.tsx'
import { Notice } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { type Asked, queryOf, type View, views } from './asked.ts'
import { drawCut } from './cut-drawing.ts'
import { drawingFormats } from './drawing-file.tsx'
import { Drawn } from './drawn.tsx'
import { Legend, ResultTable } from './result-table.tsx'
import { SourceOf } from './table-facts.tsx'
import { tableTexts } from './table-texts.ts'
import { tableView } from './table-view.ts'

/** More figures than this are for a file, not for a page. */
const mostShown = 3000

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

/** Links to the same figures shown in the other ways. */
const Views = ({ cut: { table }, asked, language }: ResultProps) => {
  const t = tableTexts[language]
  const path = pathTo('statisticsTable', language, { table: table.id })
  const address = (view: View) => `${path}?${queryOf(table, asked.selection, asked.columns, view)}#table`
  const offered = views.filter((view) => view !== 'map' || table.dimensions.some(({ isRegion }) => isRegion))
  return (
    <nav class="view-tabs" aria-label={t.viewsLabel}>
      <ul>
        {offered.map((view) => (
          <li>
            <a href={address(view)} aria-current={view === asked.view ? 'page' : undefined}>
              {t.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Figures = ({ cut, asked, language }: ResultProps) => {
  if (cut.cells.length > mostShown)
    return (
      <Notice color="info">
        <p>{tableTexts[language].tooLarge(cut.cells.length, mostShown)}</p>
      </Notice>
    )
  const view = tableView(cut, asked.columns, language)
  return (
    <>
      <ResultTable view={view} caption={cut.table.title[language]} language={language} />
      <Legend view={view} language={language} />
    </>
  )
}

/** The chart or the map, and its files. */
const Drawing = ({ cut, asked, language, view }: ResultProps & { view: Exclude<View, 'table'> }) => {
  const drawing = drawCut(cut, view, language)
  const { table } = cut
  const search = queryOf(table, asked.selection, undefined, view)
  return (
    <Drawn drawing={drawing}>
      {drawing.kind !== 'not-drawn' && (
        <FileLinks
          title={drawing.chart.title}
          language={language}
          formats={drawingFormats}
          address={(format) => `${pathTo('statisticsFile', language, { table: table.id, format })}?${search}`}
        />
      )}
    </Drawn>
  )
}

type ResultProps = { cut: TableCut; asked: Pick<Asked, 'selection' | 'columns' | 'view'>; language: Language }

/** What was asked for as a table with its symbols, a chart or a map, with source and notes. */
export const Result = (props: ResultProps) => {
  const { cut, asked, language } = props
  const { table } = cut
  const t = tableTexts[language]
  return (
    <section class="tables-part" aria-labelledby="table">
      <h2 class="ds-heading" data-size="sm" id="table">
        {t.views[asked.view]}
      </h2>
      <Views {...props} />
      {isUnknownAllThrough(cut) && (
        <Notice color="info">
          <p>{t.empty}</p>
        </Notice>
      )}
      <Break cut={cut} language={language} />
      {asked.view === 'table' && <Figures {...props} />}
      {asked.view !== 'table' && <Drawing {...props} view={asked.view} />}
      <p class="tables-source tables-item__ways">
        <span>
          {t.facts.source}: <SourceOf table={table} language={language} />
        </span>
        <a class="ds-link" href={pathTo('statisticsMeasure', language, { table: table.id })}>
          {t.aboutMeasure}
        </a>
      </p>
      <Notes notes={table.notes} language={language} />
    </section>
  )
}
