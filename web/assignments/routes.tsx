import { type Assignment, type AssignmentTarget, findTarget } from '#shared/assignments/assignment.ts'
import { asActor } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { readByArea } from './area-assignments.tsx'
import { AssignmentPage, type AssignmentPageProps, type AssignmentVisit, targetWords } from './assignment-page.tsx'
import { assignmentTexts } from './assignment-texts.ts'
import { AssignmentsPage } from './assignments-page.tsx'

type TargetVisit = AssignmentVisit | Visit<'removeAssignment'>

const noticeOf = ({ query, language }: Visit<'assignments'>) => {
  const { say } = assignmentTexts[language]
  const code = query.get('say')
  if (code === null || !Object.hasOwn(say, code)) return null
  const color = code === 'saved' || code === 'removed' ? ('success' as const) : ('warning' as const)
  // The code has just been seen to be one of the sentences'.
  return { color, text: say[code as keyof typeof say] }
}

const getAll = async (visit: Visit<'assignments'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  if (!mapping) return visit.notFound()
  return visit.page({
    title: `${assignmentTexts[visit.language].title} – ${visit.region.name}`,
    children: (
      <AssignmentsPage
        visit={visit}
        mapping={mapping}
        areas={await readByArea(visit, mapping)}
        notice={noticeOf(visit)}
      />
    ),
  })
}

type Found = { mapping: Mapping; target: AssignmentTarget; current: Assignment | null }

/** The mapping and what the address names in it, with who has it now; null when there is no such thing. */
const findFor = async (visit: TargetVisit): Promise<Found | null> => {
  const mapping = await findMapping(visit)
  const target = mapping && findTarget(mapping.instrument, visit.params.target)
  if (!mapping || !target) return null
  const all = await visit.deps.assignments.list(visit.region.code, mapping.round.id)
  return { mapping, target, current: all.find(({ target: id }) => id === visit.params.target) ?? null }
}

const membersOf = ({ deps, region }: TargetVisit) =>
  isRegionCode(region.code) ? deps.people.members(region.code) : Promise.resolve([])

const show = async (
  visit: AssignmentVisit,
  found: Found,
  back: { status: 400 | 409; typed: AssignmentPageProps['typed'] } | null = null,
): Promise<Response> => {
  const { language, region, params } = visit
  const place = { region: region.code, round: params.round }
  const own = { ...place, target: params.target }
  const t = assignmentTexts[language]
  const title = t.formTitle(targetWords(found.target, language))
  return visit.page({
    title: back ? `${t.problem}: ${title}` : title,
    status: back?.status ?? 200,
    otherLanguage: pathTo('assignment', language === 'sv' ? 'en' : 'sv', own),
    children: (
      <AssignmentPage
        visit={visit}
        {...found}
        members={await membersOf(visit)}
        typed={back?.typed ?? null}
        isStale={back?.status === 409}
        from={visit.form.raw('from') || (visit.query.get('from') ?? '')}
        addresses={{
          save: pathTo('saveAssignment', language, own),
          remove: pathTo('removeAssignment', language, own),
          all: pathTo('assignments', language, place),
          region: pathTo('region', language, { region: region.code }),
          mapping: pathTo('mapping', language, place),
        }}
      />
    ),
  })
}

/** Back to where the person was: the area's page or the list. */
const addressAfter = (visit: TargetVisit, { target }: Found, say: string): string => {
  const { language, region, params, form } = visit
  const place = { region: region.code, round: params.round }
  const isSaid = say === 'changed-meanwhile' || say === 'old-form'
  if (isSaid || form.raw('from') !== 'area') return `${pathTo('assignments', language, place)}?say=${say}`
  const page = pathTo('mappingArea', language, { ...place, area: target.area.id })
  return target.kind === 'indicator' ? `${page}#${target.indicator.id}` : page
}

const deedOf = (visit: TargetVisit) => ({
  regionCode: visit.region.code,
  roundId: visit.params.round,
  target: visit.params.target,
  actor: asActor(visit.person),
  at: visit.now,
  basedOnVersion: visit.form.version(),
  formKey: visit.form.formKey(),
})

const postSave = async (visit: Visit<'saveAssignment'>): Promise<Response> => {
  const { form, deps, now, language } = visit
  const found = await findFor(visit)
  if (!found) return visit.notFound()
  const members = await membersOf(visit)
  const chosen = form.choice(
    'assignee',
    members.map(({ email }) => email),
    { isRequired: true },
  )
  const dueOn = form.day('dueOn', { isRequired: true })
  if (dueOn !== '' && dueOn < swedishDay(now) && dueOn !== found.current?.dueOn)
    form.fail('dueOn', { kind: 'own', message: assignmentTexts[language].past })
  const deed = deedOf(visit)
  const typed = { assignee: form.raw('assignee'), dueOn: form.raw('dueOn') }
  const member = members.find(({ email }) => email === chosen)
  if (form.hasErrors || !member) return show(visit, found, { status: 400, typed })
  const outcome = await deps.assignments.save({ ...deed, assignee: { id: member.email, name: member.name }, dueOn })
  if (!outcome.ok && outcome.refusal.kind === 'stale')
    return show(visit, { ...found, current: outcome.refusal.current }, { status: 409, typed })
  return visit.redirect(addressAfter(visit, found, 'saved'))
}

const postRemove = async (visit: Visit<'removeAssignment'>): Promise<Response> => {
  const found = await findFor(visit)
  if (!found) return visit.notFound()
  const deed = deedOf(visit)
  if (visit.form.hasErrors) return visit.redirect(addressAfter(visit, found, 'old-form'))
  const outcome = await visit.deps.assignments.remove(deed)
  const wasStale = !outcome.ok && outcome.refusal.kind === 'stale'
  return visit.redirect(addressAfter(visit, found, wasStale ? 'changed-meanwhile' : 'removed'))
}

/** Who does what in a mapping. */
export const registerAssignments = (site: Site): void => {
  site.on('assignments', getAll)
  site.on('assignment', (visit) => findFor(visit).then((found) => (found ? show(visit, found) : visit.notFound())))
  site.on('saveAssignment', postSave)
  site.on('removeAssignment', postRemove)
}
