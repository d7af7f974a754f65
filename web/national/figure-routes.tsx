import { figureFrom } from '#shared/key-figures/figure-from.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { periodOf, type SnapshotFacts } from '#shared/statistics/snapshot-periods.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { tableCsv } from '../chart-files/table-csv.ts'
import type { Site, Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { figuresOf, type History, historyOf } from './figure-history.ts'
import { FigurePage } from './figure-page.tsx'
import { figureTexts } from './figure-texts.ts'
import { FiguresPage, MissingFigurePage } from './figures-page.tsx'
import { madeOfTexts } from './made-of-texts.ts'
import { snapshotName } from './picture-filter.ts'
import { EmptyPicturePage } from './picture-page.tsx'
import { type AskedFigures, readFigures } from './read-figures.ts'
import { readMore } from './read-more.ts'
import { roundTitleOf } from './round-title.ts'

type Figures = Visit<'keyFigures'> | Visit<'keyFigure'> | Visit<'keyFigureFile'>

const ask = ({ deps, query, language }: Figures): Promise<AskedFigures | null> => readFigures(deps, query, language)

const emptyPage = async (visit: Visit<'keyFigures'> | Visit<'keyFigure'>): Promise<Response> => {
  const { language } = visit
  return visit.page({
    title: figureTexts[language].listTitle,
    children: <EmptyPicturePage language={language} links={await readMore(visit.deps, language)} />,
  })
}

const showFigures = async (visit: Visit<'keyFigures'>): Promise<Response> => {
  const { language } = visit
  const asked = await ask(visit)
  if (!asked) return emptyPage(visit)
  const t = figureTexts[language]
  return visit.page({
    title: t.listTitle,
    description: t.listDescription,
    status: asked.problems.length > 0 ? 400 : 200,
    isWide: true,
    children: (
      <FiguresPage
        asked={asked}
        language={language}
        figure={(key) => visit.path('keyFigure', { figure: key }) + asked.search}
        links={{
          picture: visit.path('nationalPicture'),
          newest: visit.path('keyFigures'),
          file: visit.path('keyFigureFile', { file: 'alla.csv' }) + asked.search,
        }}
      />
    ),
  })
}

const roundTitlesOf = async (
  { deps, language }: Visit<'keyFigure'> | Visit<'keyFigureFile'>,
  facts: readonly Pick<SnapshotFacts, 'roundId'>[],
): Promise<Map<string, string>> => {
  const ids = [...new Set(facts.map(({ roundId }) => roundId))]
  const titles = await Promise.all(ids.map((id) => roundTitleOf(deps, id, language)))
  return new Map(ids.map((id, index) => [id, titles[index] ?? id]))
}

/** Whether the newest picture has the figure, though the one asked for lacks it. */
const isInNewest = async ({ deps, params }: Visit<'keyFigure'>): Promise<boolean> => {
  const latest = await deps.snapshots.latest()
  if (!latest) return false
  const instrument = await deps.instruments.get(latest.instrumentId, latest.instrumentVersion)
  return figuresOf(latest, instrument).some(({ key }) => key === params.figure)
}

const showFigure = async (visit: Visit<'keyFigure'>, history: History): Promise<Response> => {
  const { language, params, deps } = visit
  const t = figureTexts[language]
  const [asked, moments] = await Promise.all([ask(visit), history()])
  if (!asked) return emptyPage(visit)
  const figure = asked.figures.find(({ key }) => key === params.figure)
  const newest = visit.path('keyFigure', params)
  const list = visit.path('keyFigures') + asked.search
  if (!figure)
    return asked.isNewest || !(await isInNewest(visit))
      ? visit.notFound()
      : visit.page({
          title: t.missingTitle,
          status: 404,
          children: <MissingFigurePage name={params.figure} language={language} newest={newest} list={list} />,
        })
  const { snapshot } = asked
  const picture = visit.path('nationalPicture')
  const permanent = `${deps.site.origin}${newest}?${new URLSearchParams({ [snapshotName]: snapshot.id })}`
  // Sections are shown of a month, the newest of it; of another snapshot of that month the table may differ from the figure.
  const ofMonth = asked.isNewest ? '' : `?${new URLSearchParams({ period: periodOf(snapshot) })}`
  return visit.page({
    title: figure.label[language],
    description: t.description(figure.label[language], figure.text[language]),
    status: asked.problems.length > 0 ? 400 : 200,
    isWide: true,
    children: (
      <FigurePage
        asked={asked}
        figure={figure}
        history={moments}
        roundTitles={
          await roundTitlesOf(
            visit,
            moments.map(({ facts }) => facts),
          )
        }
        language={language}
        links={{
          picture: picture + ofMonth,
          list,
          table: `${picture}${ofMonth}#${figure.section}`,
          statistics: figure.section === 'counts' ? visit.path('statisticsTable', { table: 'validations' }) : null,
          file: visit.path('keyFigureFile', { file: `${figure.key}.csv` }),
          newest,
          permanent,
        }}
      />
    ),
  })
}

type Line = { figure: KeyFigure; facts: SnapshotFacts & Pick<Snapshot, 'heldBack'>; roundTitle: string }

const tableOf = (lines: readonly Line[], language: Language): ChartTable => ({
  columns: figureTexts[language].fileColumns.map((label) => ({ label })),
  rows: lines.map(({ figure, facts, roundTitle }) => [
    figure.key,
    figure.label[language],
    periodOf(facts),
    figureFrom(figure.section, facts),
    facts.id,
    roundTitle,
    figure.value,
    figure.unit,
    figure.text[language],
    facts.isDemonstration ? madeOfTexts[language].yes : '',
  ]),
})

/** All figures of the picture asked for, or one of them over time; null where there is no such figure. */
const linesOf = async (visit: Visit<'keyFigureFile'>, history: History): Promise<Line[] | null> => {
  const [, name] = /^([a-z0-9-]{1,60})\.csv$/.exec(visit.params.file) ?? []
  if (!name) return null
  if (name === 'alla') {
    const asked = await ask(visit)
    if (!asked || asked.problems.length > 0) return null
    const { snapshot, roundTitle, figures } = asked
    return figures.map((figure) => ({ figure, facts: snapshot, roundTitle }))
  }
  const moments = await history()
  const titles = await roundTitlesOf(
    visit,
    moments.map(({ facts }) => facts),
  )
  const lines = moments.flatMap(({ figures, facts, heldBack }): Line[] => {
    const figure = figures.find(({ key }) => key === name)
    return figure
      ? [{ figure, facts: { ...facts, heldBack }, roundTitle: titles.get(facts.roundId) ?? facts.roundId }]
      : []
  })
  return lines.length === 0 ? null : lines
}

const sendFigures = async (visit: Visit<'keyFigureFile'>, history: History): Promise<Response> => {
  const lines = await linesOf(visit, history)
  if (!lines) return visit.notFound()
  return sendFile(
    {
      bytes: tableCsv(tableOf(lines, visit.language)),
      contentType: 'text/csv; charset=utf-8; header=present',
      name: visit.params.file,
    },
    visit.context.req.header('if-none-match'),
  )
}

/** The pages of the named figures, and their files. */
export const registerFigures = (site: Site): void => {
  const history = historyOf(site.deps)
  site.on('keyFigures', showFigures)
  site.on('keyFigure', (visit) => showFigure(visit, history))
  site.on('keyFigureFile', (visit) => sendFigures(visit, history))
}
