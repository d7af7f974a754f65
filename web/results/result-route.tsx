import { isHandedIn } from '#shared/assessments/assessment.ts'
import { hasRole } from '#shared/people/person.ts'
import type { Action } from '#shared/plans/plan.ts'
import { visiblePlan } from '#shared/plans/visible-plan.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import { sendPageChart } from '../chart-files/page-charts.ts'
import { asSigned } from '../review/sign-off-view.ts'
import type { Visit } from '../site.tsx'
import { readGroup } from './comparison-view.ts'
import { profileFile, profileName } from './result-charts.tsx'
import { ResultPage } from './result-page.tsx'
import { resultTexts } from './result-texts.ts'
import { resultView } from './result-view.ts'

type ResultVisit = Visit<'mappingResult'>

const isInTeam = ({ person, region }: ResultVisit): boolean =>
  isRegionCode(region.code) && hasRole(person, region.code, ['editor', 'owner'])

/** The actions of the plan that grows out of the round: to the team always, to others when it is adopted. */
const visibleActions = async (visit: ResultVisit): Promise<Action[]> => {
  const key = { regionCode: visit.region.code, roundId: visit.params.round }
  return (await visiblePlan(visit.deps, { ...key, isTeam: isInTeam(visit) }))?.actions ?? []
}

const show = async (visit: ResultVisit, mapping: Mapping): Promise<Response> => {
  const { deps, language, now, person, params, path } = visit
  const [actions, snapshot] = await Promise.all([visibleActions(visit), deps.snapshots.ofRound(mapping.round.id)])
  const group = readGroup(visit.query.get('group'))
  const address = path('mappingResult', params)
  const { region, round } = params
  const mayReview = isHandedIn(mapping.assessment) && hasRole(person, 'SE', ['coordinator'])
  const view = resultView(mapping, { actions, snapshot, group }, language)
  const file = await sendPageChart(visit, {
    name: `resultat-${region}-${round}`,
    audience: 'reader',
    draw: (chart) =>
      chart === profileName
        ? profileFile(view, { region: mapping.region.name, round: mapping.round.title[language], at: now }, language)
        : null,
  })
  if (file) return file
  const t = resultTexts[language]
  const title = `${t.title}, ${mapping.region.name}`
  return visit.page({
    title,
    isWide: true,
    children: (
      <ResultPage
        mapping={mapping}
        view={view}
        reader={{ language, now, personId: person.email }}
        isTeam={isInTeam(visit)}
        reviewAddress={mayReview ? path('review', { region, round }) : null}
        addresses={{
          region: path('region', { region }),
          overview: path('mapping', { region, round }),
          plan: path('plan', { region, round }),
          target: isInTeam(visit) ? `${path('handIn', { region, round })}#target` : null,
          overTime: path('mappingOverTime', { region, round }),
          files: path('exchange', { region, round }),
          group: (other) => (other === 'all' ? address : `${address}?group=${other}`),
        }}
      />
    ),
  })
}

/** The result: to the region's team always, to the coordinator when it is handed in, and then as it is signed. One that she has returned is the region's own again. */
export const getResult = async (visit: Visit<'mappingResult'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  if (mapping?.round.kind !== 'mapping') return visit.notFound()
  if (isInTeam(visit)) return show(visit, mapping)
  if (!isHandedIn(mapping.assessment)) return visit.notFound()
  return show(visit, await asSigned(visit.deps, mapping))
}
