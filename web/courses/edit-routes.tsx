import type { Course } from '#shared/courses/course.ts'
import { findModule, findQuestion } from '#shared/courses/course.ts'
import { moduleText, withModuleText, withQuestion } from '#shared/courses/edit-course.ts'
import type { EditRefusal } from '#shared/courses/edit-draft.ts'
import { asActor } from '#shared/people/person.ts'
import type { Site, Visit } from '../site.tsx'
import { deskAddress, readDeskCourse } from './desk-visit.ts'
import { readModuleText, readQuestion } from './edit-form.ts'
import { showModuleForm } from './edit-module-page.tsx'
import { showQuestionForm } from './edit-question-page.tsx'

const moduleIn = (course: Course, moduleId: string) => course.modules.find(({ id }) => id === moduleId)

const questionIn = (course: Course, moduleId: string, questionId: string) => {
  const module = moduleIn(course, moduleId)
  return module && (findQuestion(module, questionId) ?? undefined)
}

const readModule = async (visit: Visit<'deskModule'> | Visit<'saveModule'>) => {
  const desk = await readDeskCourse(visit)
  const module = desk && findModule(desk.working, visit.params.module)?.module
  return module ? { desk, module } : null
}

const showModule = async (visit: Visit<'deskModule'>): Promise<Response> => {
  const found = await readModule(visit)
  return found ? showModuleForm(visit, found.desk, found.module) : visit.notFound()
}

const isMeanwhile = (outcome: { ok: true } | { ok: false; refusal: EditRefusal }): boolean =>
  !outcome.ok && outcome.refusal.kind !== 'already-done'

const saveModule = async (visit: Visit<'saveModule'>): Promise<Response> => {
  const { deps, form, person, now } = visit
  const found = await readModule(visit)
  if (!found) return visit.notFound()
  const { desk, module } = found
  const text = readModuleText(form)
  const formKey = form.formKey()
  if (form.hasErrors) return showModuleForm(visit, desk, module)
  const outcome = await deps.courses.editDraft({
    published: desk.published.course,
    partOf(course) {
      const stands = moduleIn(course, module.id)
      return stands && moduleText(stands)
    },
    seen: form.raw('seen'),
    change: (course) => withModuleText(course, module.id, text),
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!isMeanwhile(outcome)) return visit.redirect(deskAddress(visit, desk.working, 'saved'))
  const again = await readModule(visit)
  return again ? showModuleForm(visit, again.desk, again.module, true) : visit.notFound()
}

const readOne = async (visit: Visit<'deskQuestion'> | Visit<'saveQuestion'>) => {
  const desk = await readDeskCourse(visit)
  const module = desk && findModule(desk.working, visit.params.module)?.module
  const question = module && findQuestion(module, visit.params.question)
  return question ? { desk, moduleId: module.id, question } : null
}

const showQuestion = async (visit: Visit<'deskQuestion'>): Promise<Response> => {
  const found = await readOne(visit)
  return found ? showQuestionForm(visit, found.desk, found) : visit.notFound()
}

const saveQuestion = async (visit: Visit<'saveQuestion'>): Promise<Response> => {
  const { deps, form, person, now, language } = visit
  const found = await readOne(visit)
  if (!found) return visit.notFound()
  const { desk, moduleId, question: before } = found
  const question = readQuestion(form, before, language)
  const formKey = form.formKey()
  if (form.hasErrors) return showQuestionForm(visit, desk, found)
  const outcome = await deps.courses.editDraft({
    published: desk.published.course,
    partOf: (course) => questionIn(course, moduleId, before.id),
    seen: form.raw('seen'),
    change: (course) => withQuestion(course, moduleId, question),
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!isMeanwhile(outcome)) return visit.redirect(deskAddress(visit, desk.working, 'saved'))
  const again = await readOne(visit)
  return again ? showQuestionForm(visit, again.desk, { ...again, isStale: true }) : visit.notFound()
}

/** Where the words of parts and questions are edited. */
export const registerCourseEditing = (site: Site): void => {
  site.on('deskModule', showModule)
  site.on('saveModule', saveModule)
  site.on('deskQuestion', showQuestion)
  site.on('saveQuestion', saveQuestion)
}
