import type { Child } from 'hono/jsx'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { type ChartTable, shownRows } from '../chart-files/chart-table.ts'
import { FlowChart } from '../charts/flow-chart.tsx'
import { LevelBars } from '../charts/level-bars.tsx'
import { ScatterChart } from '../charts/scatter-chart.tsx'
import { SmallMultiples } from '../charts/small-multiples.tsx'
import { Breadcrumbs, Notice, PageHeading, TableBehind } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { type ChartPage, chartPageTexts } from './chart-page-texts.ts'
import { createHistory, type History } from './figure-history.ts'
import { FilterProblems, OlderPicture } from './filter-form.tsx'
import { flowView } from './flow-view.ts'
import { PictureMap } from './map-page.tsx'
import { overTimeView } from './over-time-view.ts'
import { queryOf, searchOf } from './picture-filter.ts'
import { EmptyPicturePage } from './picture-page.tsx'
import { pictureTexts } from './picture-texts.ts'
import { priorityLevelView } from './priority-level-view.ts'
import { profileView } from './profile-view.ts'
import { readFlow } from './read-flow.ts'
import { readMore } from './read-more.ts'
import { type Picture, readPicture } from './read-picture.ts'

type ChartVisit = Visit<'nationalMap' | 'nationalLevels' | 'nationalOverTime' | 'nationalPriorities' | 'nationalFlow'>

/** The page around one chart; `draw` makes the chart with what stands under it, or null where it may not be shown. */
const showChart = async (
  visit: ChartVisit,
  words: ChartPage,
  draw: (picture: Picture) => Promise<Child | null>,
): Promise<Response> => {
  const { deps, language, query } = visit
  const t = chartPageTexts[language][words]
  const picture = await readPicture(deps, query, language)
  if (!picture)
    return visit.page({
      title: t.title,
      isWide: true,
      children: <EmptyPicturePage language={language} links={await readMore(deps, language)} />,
    })
  const { filter, problems, snapshot, roundTitle } = picture
  const search = searchOf({ period: filter.period, compared: filter.compared })
  const chart = await draw(picture)
  return visit.page({
    title: t.title,
    description: t.lead,
    status: problems.length > 0 ? 400 : 200,
    isWide: true,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[{ href: visit.path('nationalPicture') + search, label: pictureTexts[language].title }]}
        />
        <PageHeading
          title={t.title}
          lead={t.lead}
          eyebrow={pictureTexts[language].compiled(formatMoment(snapshot.createdAt, language), roundTitle)}
        />
        <FilterProblems problems={problems} language={language} />
        {!picture.isNewest && (
          <OlderPicture period={picture.period} language={language} newest={visit.path(visit.id)} />
        )}
        {chart ?? (
          <Notice color="info">
            <p>{t.empty}</p>
          </Notice>
        )}
        <p class="national-note">{t.about}</p>
      </>
    ),
  })
}

/** The table behind a chart, and its files. */
const Behind = ({
  visit: { language },
  chart,
  title,
  table,
  picture,
}: {
  visit: ChartVisit
  chart: string
  title: string
  table: ChartTable
  picture: Picture
}) => (
  <>
    <TableBehind language={language} caption={title} columns={table.columns} rows={shownRows(table, language)} />
    <ChartDownloads
      chart={chart}
      title={title}
      query={queryOf({ period: picture.filter.period, compared: picture.filter.compared })}
      language={language}
    />
  </>
)

const showMap = (visit: Visit<'nationalMap'>): Promise<Response> =>
  showChart(visit, 'map', async (picture) => <PictureMap picture={picture} language={visit.language} />)

const showLevels = (visit: Visit<'nationalLevels'>): Promise<Response> =>
  showChart(visit, 'levels', async (picture) => {
    const { language } = visit
    const { levels } = profileView(picture.snapshot, picture.instrument, language)
    if (!levels) return null
    const { title, description, rows, columns, tableRows } = levels
    return (
      <LevelBars language={language} title={title} description={description} rows={rows}>
        <Behind
          visit={visit}
          chart="national-levels"
          title={title}
          table={{ columns, rows: tableRows }}
          picture={picture}
        />
      </LevelBars>
    )
  })

const showOverTime = (visit: Visit<'nationalOverTime'>, history: History): Promise<Response> =>
  showChart(visit, 'overTime', async (picture) => {
    const view = overTimeView(await history(), picture, visit.language)
    if (!view) return null
    return (
      <SmallMultiples {...view.chart}>
        <Behind
          visit={visit}
          chart="national-over-time"
          title={view.chart.title}
          table={view.table}
          picture={picture}
        />
      </SmallMultiples>
    )
  })

const showPriorities = (visit: Visit<'nationalPriorities'>): Promise<Response> =>
  showChart(visit, 'priorities', async (picture) => {
    const view = priorityLevelView(picture, visit.language)
    if (!view) return null
    return (
      <ScatterChart {...view.chart}>
        <Behind
          visit={visit}
          chart="national-priorities"
          title={view.chart.title}
          table={view.table}
          picture={picture}
        />
      </ScatterChart>
    )
  })

const showFlow = (visit: Visit<'nationalFlow'>): Promise<Response> =>
  showChart(visit, 'flow', async (picture) => {
    const view = flowView(await readFlow(visit.deps, picture), visit.language)
    if (!view) return null
    return (
      <FlowChart {...view.chart}>
        <Behind visit={visit} chart="national-flow" title={view.chart.title} table={view.table} picture={picture} />
      </FlowChart>
    )
  })

/** The charts of the picture that have pages of their own. */
export const registerPictureCharts = (site: Site): void => {
  const history = createHistory(site.deps)
  site.on('nationalMap', showMap)
  site.on('nationalLevels', showLevels)
  site.on('nationalOverTime', (visit) => showOverTime(visit, history))
  site.on('nationalPriorities', showPriorities)
  site.on('nationalFlow', showFlow)
}
