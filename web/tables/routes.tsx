import { formats } from '#shared/tables/formats.ts'
import { selectFrom } from '#shared/tables/select.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { fileFormats as drawnFormats, type FileFormat } from '../chart-files/file-formats.ts'
import { standAlone } from '../chart-files/stand-alone.tsx'
import type { FieldErrors } from '../form.ts'
import { DatasetScript } from '../open-data/dataset-script.tsx'
import { publicationFeeds } from '../releases/feed-names.ts'
import type { Site, Visit } from '../site.tsx'
import { type Asked, isUnasked, queryOf, readAsked, wholeSelection } from './asked.ts'
import { askedSentence } from './choose-texts.ts'
import { drawingFile, isDrawingFormat } from './drawing-file.tsx'
import { fileAddress, isFileFormat } from './file-address.ts'
import { MeasurePage } from './measure-page.tsx'
import { measureTexts } from './measure-texts.ts'
import { sendFile } from './send-file.ts'
import { TablePage, tableField } from './table-page.tsx'
import { tableTexts } from './table-texts.ts'
import { TablesPage } from './tables-page.tsx'

type TableVisit = Visit<'statisticsTable'> | Visit<'statisticsFile'>

/** The messages about what was asked for, in the page's language. */
const messagesOf = ({ errors }: Asked, { language }: TableVisit): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([id, error]) => [id, { kind: 'own', message: askedSentence(error, language) }]),
  )

/** The page of a table with what was asked for, or with why it cannot be shown beside what was chosen. */
const showTable = (visit: TableVisit, table: StatisticsTable, asked: Asked, most?: number): Response => {
  const { language } = visit
  const errors = messagesOf(asked, visit)
  const isToShow = Object.keys(errors).length === 0 && asked.changed === null
  const cut = isToShow ? selectFrom(table, asked.selection, most) : null
  if (cut && !cut.ok) {
    const { refusal } = cut
    if (refusal.kind === 'too-large') {
      const message = tableTexts[language].tooManyInFile(refusal.cells, refusal.maxCells)
      errors[tableField] = { kind: 'own', message }
    } else errors[refusal.dimension] = { kind: 'own', message: askedSentence({ kind: 'none-chosen' }, language) }
  }
  const path = visit.path('statisticsTable', { table: table.id })
  return visit.page({
    title: table.title[language],
    description: `${table.title[language]}. ${tableTexts[language].facts.source}: ${table.source[language]}.`,
    isWide: true,
    status: Object.keys(errors).length > 0 ? 400 : 200,
    children: (
      <>
        <TablePage
          language={language}
          table={table}
          asked={asked}
          errors={errors}
          cut={cut?.ok ? cut.value : null}
          address={`${visit.deps.site.origin}${path}?${queryOf(table, asked.selection, asked.columns, asked.view)}`}
        />
        <DatasetScript table={table} site={visit.deps.site} language={language} />
      </>
    ),
  })
}

const registerTable = (site: Site): void => {
  site.on('statisticsTable', async (visit) => {
    const table = await visit.deps.tables.find(visit.params.table)
    if (!table) return visit.notFound()
    const asked = readAsked(table, visit.query)
    const isRight = Object.keys(asked.errors).length === 0 && asked.changed === null
    // A form names every value; the address that people see and share is the short one.
    const short = queryOf(table, asked.selection, asked.columns, asked.view)
    if (isRight && !isUnasked(table, visit.query) && visit.query.toString() !== short)
      return visit.redirect(`${visit.path('statisticsTable', { table: table.id })}?${short}`)
    return showTable(visit, table, asked)
  })
}

/** The chart or the map of a selection as a file; not found where the page draws none. */
const sendDrawing = async (
  visit: Visit<'statisticsFile'>,
  table: StatisticsTable,
  format: FileFormat,
): Promise<Response> => {
  const { deps, language, context } = visit
  const asked = readAsked(table, visit.query)
  const cut = Object.keys(asked.errors).length > 0 ? null : selectFrom(table, asked.selection)
  if (!cut?.ok) return showTable(visit, table, { ...asked, changed: null })
  const file = drawingFile(cut.value, asked.view, language)
  if (!file) return visit.notFound()
  const svg = standAlone(file, deps.site, language)
  const view = asked.view === 'map' ? 'map' : 'chart'
  return sendFile(
    {
      bytes: format === 'svg' ? Buffer.from(svg, 'utf8') : await deps.drawPng(svg),
      contentType: drawnFormats[format].contentType,
      name: `${table.id}-${view}-${language}.${format}`,
    },
    context.req.header('if-none-match'),
  )
}

const registerFile = (site: Site): void => {
  site.on('statisticsFile', async (visit) => {
    const { table: id, format } = visit.params
    const table = await visit.deps.tables.find(id)
    if (table && isDrawingFormat(format)) return sendDrawing(visit, table, format)
    if (!table || !isFileFormat(format)) return visit.notFound()
    const asked = readAsked(table, visit.query, wholeSelection)
    const most = formats[format].mostCells
    const cut = Object.keys(asked.errors).length > 0 ? null : selectFrom(table, asked.selection, most)
    if (!cut?.ok) return showTable(visit, table, { ...asked, changed: null }, most)
    const { contentType, fileName, write } = formats[format]
    const bytes = await write(cut.value, visit.language)
    const describedBy =
      format === 'csv'
        ? {
            address: fileAddress(table, 'csv-metadata', visit.language, asked.selection),
            contentType: formats['csv-metadata'].contentType,
          }
        : undefined
    return sendFile(
      { bytes, contentType, name: fileName(table, visit.language), describedBy },
      visit.context.req.header('if-none-match'),
    )
  })
}

/** The public statistics: the list of tables, a table to choose from, its files, and what its measure means. */
export const registerTables = (site: Site): void => {
  site.on('statisticsTables', async (visit) => {
    const { language } = visit
    const t = tableTexts[language]
    return visit.page({
      title: t.title,
      description: t.description,
      feeds: publicationFeeds(language),
      children: <TablesPage tables={await visit.deps.tables.list()} language={language} />,
    })
  })
  site.on('statisticsMeasure', async (visit) => {
    const { language, params } = visit
    const [table, report] = await Promise.all([visit.deps.tables.find(params.table), visit.deps.quality.report()])
    if (!table) return visit.notFound()
    const t = measureTexts[language]
    return visit.page({
      title: `${t.measureTitle}: ${table.title[language]}`,
      description: t.measureLead(table.title[language]),
      children: (
        <>
          <MeasurePage table={table} report={report} language={language} />
          <DatasetScript table={table} site={visit.deps.site} language={language} />
        </>
      ),
    })
  })
  registerTable(site)
  registerFile(site)
}
