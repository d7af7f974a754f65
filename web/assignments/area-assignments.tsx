import type { Child } from 'hono/jsx'
import type { Area } from '#shared/instruments/instrument.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { Mapping } from '../assessments/mapping.ts'
import type { Visit } from '../site.tsx'
import { AssignmentLine } from './assignment-line.tsx'
import { assignmentTexts } from './assignment-texts.ts'
import { type AreaAssignments, assignmentsByArea } from './assignments-view.ts'

type MappingVisit = Pick<Visit<'mapping'>, 'deps' | 'language' | 'region' | 'path' | 'now' | 'members'>

/** The assignments of a mapping with how they stand. One read; two where there are any, since only then does it matter who has left. */
export const readByArea = async (visit: MappingVisit, mapping: Mapping): Promise<AreaAssignments[]> => {
  const { deps, region, now, members: membersOf } = visit
  const assignments = await deps.assignments.list(region.code, mapping.round.id)
  const members = assignments.length > 0 && isRegionCode(region.code) ? await membersOf(region.code) : []
  return assignmentsByArea(assignments, { given: mapping, members, today: swedishDay(now) })
}

const formAddress = ({ path, region }: MappingVisit, roundId: string, target: string, from: 'area' | 'list'): string =>
  `${path('assignment', { region: region.code, round: roundId, target })}${from === 'area' ? '?from=area' : ''}`

/** Who sees to each question of an area, with the way to change it where the mapping can be answered. */
export const areaAssignments = async (
  visit: MappingVisit,
  mapping: Mapping,
  area: Area,
): Promise<Record<string, Child>> => {
  const t = assignmentTexts[visit.language]
  const found = (await readByArea(visit, mapping)).find((each) => each.area.id === area.id)
  return Object.fromEntries(
    (found?.indicators ?? []).map(({ indicator, own }): [string, Child] => {
      const shown = own ?? found?.own ?? null
      if (!shown && mapping.lock !== null) return [indicator.id, null]
      return [
        indicator.id,
        <p class="indicator-assignment">
          {shown && !own && `${t.wholeArea} `}
          {shown && <AssignmentLine view={shown} language={visit.language} />}{' '}
          {mapping.lock === null && (
            <a class="ds-link" href={formAddress(visit, mapping.round.id, indicator.id, 'area')}>
              {own ? t.change : t.assign}
              <span class="ds-sr-only">{t.ofQuestion(indicator.id)}</span>
            </a>
          )}
        </p>,
      ]
    }),
  )
}
