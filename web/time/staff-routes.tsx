import { asActor } from '#shared/people/person.ts'
import { isMonth } from '#shared/time/months.ts'
import type { Staff } from '#shared/time/project.ts'
import type { StaffRefusal } from '#shared/time/save-staff.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { staffDifferences } from './desk-differences.ts'
import { deskTexts } from './desk-texts.ts'
import { readStaff, typedOfStaff, typedStaff } from './staff-form.ts'
import { type NewVisit, type StaffVisit, showNew, showStaff } from './staff-pages.tsx'
import { StaffSheetPage } from './staff-sheet-page.tsx'

const sentence = (refusal: StaffRefusal, { language }: NewVisit | StaffVisit): string => {
  const { staffRefusals } = deskTexts[language]
  return refusal.kind === 'already-done' ? staffRefusals.stale : staffRefusals[refusal.kind]
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

const readOne = async (visit: StaffVisit): Promise<{ whole: WholeProject; staff: Staff } | null> => {
  const whole = await visit.deps.timeSheets.whole(visit.params.project)
  const staff = whole?.staff.find(({ id }) => id === visit.params.staff)
  return whole && staff ? { whole, staff } : null
}

const save = async (visit: Visit<'saveTimeStaff'>): Promise<Response> => {
  const { form, deps, language, person, now, params } = visit
  const found = await readOne(visit)
  if (!found) return visit.notFound()
  const { whole, staff } = found
  const content = readStaff(form, whole.project, language)
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  if (form.hasErrors || !content) return showStaff(visit, whole, staff)
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
  if (refusal.kind !== 'stale') return showStaff(visit, whole, staff, sentence(refusal, visit))
  const { current } = refusal
  const typed = typedStaff(typedOfStaff(current, language), form)
  const differences = staffDifferences(current, typed, whole.project, language)
  return showStaff(visit, whole, current, { current, differences })
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
    return found ? showStaff(visit, found.whole, found.staff) : visit.notFound()
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
