import type { Child } from 'hono/jsx'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { type ChartTable, shownRows } from '../chart-files/chart-table.ts'
import { Breadcrumbs, Notice, PageHeading, TableBehind } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { type ChartPage, chartPageTexts } from './chart-page-texts.ts'
import { type FilterChoice, FilterForm, FilterProblems, OlderPicture } from './filter-form.tsx'
import { filterTexts } from './filter-texts.ts'
import { HeldNote } from './held-note.tsx'
import { queryOf, searchOf } from './picture-filter.ts'
import { EmptyPicturePage } from './picture-page.tsx'
import { pictureTexts } from './picture-texts.ts'
import { readMore } from './read-more.ts'
import { type Picture, readPicture } from './read-picture.ts'

export type ChartVisit = Visit<
  'nationalMap' | 'nationalLevels' | 'nationalOverTime' | 'nationalPriorities' | 'nationalFlow'
>

/** What can be chosen for each chart: a filter that a chart cannot follow is not offered beside it. */
const filters = {
  map: ['period', 'against', 'group'],
  levels: ['period', 'against', 'area'],
  overTime: ['period', 'since'],
  priorities: ['period', 'against'],
  flow: ['period', 'compared'],
} as const satisfies Record<ChartPage, readonly FilterChoice[]>

const ChartFilter = ({ visit, words, picture }: { visit: ChartVisit; words: ChartPage; picture: Picture }) => (
  <FilterForm
    picture={picture}
    language={visit.language}
    action={visit.path(visit.id)}
    shown={filters[words]}
    kept={words === 'map' ? { measure: picture.filter.measure } : {}}
    note={words === 'map' ? undefined : filterTexts[visit.language].wholeCountry}
  />
)

/** The page around one chart; `draw` makes the chart with what stands under it, or null where it may not be shown. */
export const showChart = async (
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
  const search = searchOf({ period: filter.period, compared: filter.compared, group: filter.group, area: filter.area })
  const isOfArea = words === 'levels' && filter.area !== null
  const { lead, about } = isOfArea ? chartPageTexts[language].levelsOfArea : t
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
          lead={lead}
          eyebrow={pictureTexts[language].compiled(formatMoment(snapshot.createdAt, language), roundTitle)}
        />
        <HeldNote snapshot={snapshot} language={language} />
        <FilterProblems problems={problems} language={language} />
        {!picture.isNewest && (
          <OlderPicture
            period={picture.period}
            language={language}
            newest={visit.path(visit.id) + searchOf({ ...filter, period: null })}
          />
        )}
        <ChartFilter visit={visit} words={words} picture={picture} />
        {chart ?? (
          <Notice color="info">
            <p>{t.empty}</p>
          </Notice>
        )}
        <p class="national-note">{about}</p>
      </>
    ),
  })
}

/** The table behind a chart, and its files. */
export const Behind = ({
  visit: { language },
  chart,
  title,
  table,
  picture: { filter },
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
      query={queryOf({ period: filter.period, compared: filter.compared, area: filter.area })}
      language={language}
    />
  </>
)
