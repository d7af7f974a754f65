import { FlowChart } from '../charts/flow-chart.tsx'
import { LevelBars } from '../charts/level-bars.tsx'
import { ScatterChart } from '../charts/scatter-chart.tsx'
import { SmallMultiples } from '../charts/small-multiples.tsx'
import type { Site, Visit } from '../site.tsx'
import { Behind, showChart } from './chart-page.tsx'
import { type History, historyOf } from './figure-history.ts'
import { flowView } from './flow-view.ts'
import { levelsView } from './levels-view.ts'
import { PictureMap } from './map-page.tsx'
import { overTimeView, readSpan } from './over-time-view.ts'
import { priorityLevelView } from './priority-level-view.ts'
import { readFlow } from './read-flow.ts'

const showMap = (visit: Visit<'nationalMap'>): Promise<Response> =>
  showChart(visit, 'map', async (picture) => <PictureMap picture={picture} language={visit.language} />)

const showLevels = (visit: Visit<'nationalLevels'>): Promise<Response> =>
  showChart(visit, 'levels', async (picture) => {
    const { language } = visit
    const levels = levelsView(picture, language)
    if (!levels) return null
    const { title, description, rows, table } = levels
    return (
      <LevelBars language={language} title={title} description={description} rows={rows}>
        <Behind
          visit={visit}
          chart={picture.filter.area === null ? 'national-levels' : 'area-levels'}
          title={title}
          table={table}
          picture={picture}
        />
      </LevelBars>
    )
  })

const showOverTime = (visit: Visit<'nationalOverTime'>, history: History): Promise<Response> =>
  showChart(visit, 'overTime', async (picture) => {
    const view = overTimeView(await readSpan(history, picture), picture, visit.language)
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
  const history = historyOf(site.deps)
  site.on('nationalMap', showMap)
  site.on('nationalLevels', showLevels)
  site.on('nationalOverTime', (visit) => showOverTime(visit, history))
  site.on('nationalPriorities', showPriorities)
  site.on('nationalFlow', showFlow)
}
