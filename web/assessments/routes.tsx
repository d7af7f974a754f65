import { overviewTogether } from '../assignments/overview-together.tsx'
import { overviewNotes } from '../review/overview-notes.tsx'
import type { Site, Visit } from '../site.tsx'
import { showArea } from './area-route.tsx'
import { getHistory } from './history-route.tsx'
import { findMapping } from './mapping.ts'
import { OverviewPage } from './overview-page.tsx'
import { overviewView } from './overview-view.ts'
import { postPresence } from './presence-route.ts'
import { postAnswer, postRestore } from './save-answer-route.tsx'

const getOverview = async (visit: Visit<'mapping'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  if (!mapping) return visit.notFound()
  const { language, path, person, now, query } = visit
  const params = { region: mapping.region.code, round: mapping.round.id }
  // A survey stands as a whole on a page of its own.
  if (mapping.round.kind === 'survey')
    return visit.redirect(`${path('survey', params)}${query.size > 0 ? `?${query}` : ''}`)
  const [notes, together] = await Promise.all([overviewNotes(visit, mapping), overviewTogether(visit, mapping)])
  return visit.page({
    title: `${mapping.instrument.title[language]}, ${mapping.round.title[language]}`,
    isWide: true,
    children: (
      <OverviewPage
        mapping={mapping}
        notes={notes}
        together={together}
        view={overviewView(mapping, now)}
        reader={{ language, now, personId: person.email }}
        name={person.name}
        isJustSubmitted={query.has('submitted') && mapping.assessment.status === 'submitted'}
        addresses={{
          region: path('region', { region: params.region }),
          result: path('mappingResult', params),
          handIn: path('handIn', params),
          plan: path('plan', params),
          files: path('exchange', params),
          area: (area) => path('mappingArea', { ...params, area: area.id }),
        }}
      />
    ),
  })
}

/** The pages of a mapping: overview, areas and the history of an answer; and what their forms and scripts post. */
export const registerAssessments = (site: Site): void => {
  site.on('mapping', getOverview)
  site.on('mappingArea', (visit) => showArea(visit, visit.params.area))
  site.on('saveAnswer', postAnswer)
  site.on('restoreAnswer', postRestore)
  site.on('answerHistory', getHistory)
  site.on('presence', postPresence)
}
