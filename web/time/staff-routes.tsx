import { asActor } from '#shared/people/person.ts'
import { isMonth } from '#shared/time/months.ts'
import type { Staff } from '#shared/time/project.ts'
import type { StaffRefusal } from '#shared/time/save-staff.ts'
import type { SummedStaff } from '#shared/time/summary.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { staffDifferences } from './desk-differences.ts'
import { readStaff, typedOfStaff, typedStaff } from './staff-form.ts'
import { type NewVisit, type StaffVisit, showNew, showStaff } from './staff-pages.tsx'
import { StaffSheetPage } from './staff-sheet-page.tsx'
import { staffTexts } from './staff-texts.ts'

const sentence = (refusal: StaffRefusal, { language }: NewVisit | StaffVisit): string => {
  const { refusals } = staffTexts[language]
  return refusal.kind === 'already-done' ? refusals.stale : refusals[refusal.kind]
}

const add = async (visit: Visit<'addTimeStaff'>): Promise<Response> => {
  const { form, deps, language, person, now, params } = visit
  const project = await deps.timeSheets.project(params.project)
  if (!project) return visit.notFound()
  const content = readStaff(form, project, language)
  const formKey = form.formKey()
  if (form.hasErrors || !content) return showNew(visit, project)
  const outcome = await deps.timeSheets.saveStaff({
    projectId: project.id,
    id: null,
    basedOnVersion: 0,
    content,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('timeProject', params)}?done=staff-added`)
  return showNew(visit, project, sentence(outcome.refusal, visit))
}

const readOne = async ({ deps, params }: StaffVisit): Promise<{ summed: SummedStaff; staff: Staff } | null> => {
  const summed = await deps.timeSheets.summedOf(params.project, params.staff)
  const staff = summed?.staff[0]
  return summed && staff ? { summed, staff } : null
}

const save = async (visit: Visit<'saveTimeStaff'>): Promise<Response> => {
  const { form, deps, language, person, now, params } = visit
  const found = await readOne(visit)
  if (!found) return visit.notFound()
  const { summed, staff } = found
  const content = readStaff(form, summed.project, language)
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  if (form.hasErrors || !content) return showStaff(visit, summed, staff)
  const outcome = await deps.timeSheets.saveStaff({
    projectId: params.project,
    id: staff.id,
    basedOnVersion,
    content,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('timeStaff', params)}?done=staff-saved`)
  const { refusal } = outcome
  if (refusal.kind === 'gone') return visit.notFound()
  if (refusal.kind !== 'stale') return showStaff(visit, summed, staff, sentence(refusal, visit))
  const { current } = refusal
  const typed = typedStaff(typedOfStaff(current, language), form)
  const differences = staffDifferences(current, typed, summed.project, language)
  return showStaff(visit, summed, current, { current, differences })
}

/** The administrator's pages of those who work in a project. */
export const registerStaff = (site: Site): void => {
  const { timeSheets } = site.deps
  site.on('newTimeStaff', async (visit) => {
    const project = await timeSheets.project(visit.params.project)
    return project ? showNew(visit, project) : visit.notFound()
  })
  site.on('addTimeStaff', add)
  site.on('timeStaff', async (visit) => {
    const found = await readOne(visit)
    return found ? showStaff(visit, found.summed, found.staff) : visit.notFound()
  })
  site.on('saveTimeStaff', save)
  site.on('timeStaffSheet', async (visit) => {
    const { project: projectId, staff: staffId, month } = visit.params
    const read = isMonth(month) ? await timeSheets.sheet({ projectId, staffId, month }) : null
    if (!read) return visit.notFound()
    return visit.page({
      title: `${read.staff.name}, ${formatMonth(month, visit.language)}`,
      isWide: true,
      children: <StaffSheetPage visit={visit} read={read} />,
    })
  })
}
