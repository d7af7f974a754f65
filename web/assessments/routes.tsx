import type { Site, Visit } from '../site.tsx'
import { areaAsJson, showArea } from './area-route.tsx'
import { getHandIn, postHandIn } from './hand-in-route.tsx'
import { findMapping } from './mapping.ts'
import { OverviewPage } from './overview-page.tsx'
import { overviewView } from './overview-view.ts'
import { getResult, postReturn } from './result-route.tsx'
import { postAnswer } from './save-answer-route.tsx'

const getOverview = async (visit: Visit<'mapping'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  if (!mapping) return visit.notFound()
  const { language, path, person, now, query } = visit
  const params = { region: mapping.region.code, round: mapping.round.id }
  return visit.page({
    title: `${mapping.instrument.title[language]}, ${mapping.round.title[language]}`,
    isWide: true,
    children: (
      <OverviewPage
        mapping={mapping}
        view={overviewView(mapping, now)}
        reader={{ language, now, personId: person.email }}
        isJustSubmitted={query.has('submitted') && mapping.assessment.status === 'submitted'}
        addresses={{
          region: path('region', { region: params.region }),
          result: path('mappingResult', params),
          handIn: path('handIn', params),
          plan: path('plan', params),
          area: (area) => path('mappingArea', { ...params, area: area.id }),
        }}
      />
    ),
  })
}

/** The pages of a mapping: overview, areas, result, handing in and returning. */
export const registerAssessments = (site: Site): void => {
  site.on('mapping', getOverview)
  site.on('mappingArea', (visit) => (visit.wantsJson ? areaAsJson(visit) : showArea(visit, visit.params.area)))
  site.on('saveAnswer', postAnswer)
  site.on('mappingResult', getResult)
  site.on('handIn', getHandIn)
  site.on('submitMapping', postHandIn)
  site.on('returnMapping', postReturn)
}
