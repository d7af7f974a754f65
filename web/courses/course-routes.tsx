import { findExample, findQuestion } from '#shared/courses/course.ts'
import { maxReflectionLength } from '#shared/courses/keep-reflection.ts'
import { restarted, withAnswer, withModuleDone } from '#shared/courses/progress.ts'
import { type Level, levels } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import type { Site, Visit } from '../site.tsx'
import { showCourse } from './course-page.tsx'
import { courseAddress, moduleAddress, readCourse, readPlace, readProgress } from './course-visit.ts'
import { showCourses } from './courses-page.tsx'
import { exampleField } from './example-card.tsx'
import { showModule } from './module-page.tsx'
import { checkName, thoughtName } from './module-parts.tsx'
import { readAnswer } from './quiz-form.ts'
import { rememberVisitor } from './visitor-progress.ts'

const finish = async (visit: Visit<'finishModule'>): Promise<Response> => {
  const { deps, form, person, now, language, context } = visit
  const place = await readPlace(visit)
  if (!place) return visit.notFound()
  const { course, module, number } = place
  const formKey = form.formKey()
  if (form.hasErrors) return showModule(visit)
  const items = module.checklist?.items ?? []
  const checked = items.map(({ id }) => id).filter((id) => form.isChecked(checkName(id)))
  if (person) await deps.courses.finishModule({ course, module, checked, person, at: now, formKey })
  else {
    const before = await readProgress(visit, course)
    rememberVisitor(context, deps.site.isSecure, withModuleDone(before, { course, module, checked: [], at: now }))
  }
  // A second click did nothing, and leads on as the first did.
  const next = course.modules[number]
  return visit.redirect(next ? moduleAddress(course, next, language) : courseAddress(course, language))
}

const answer = async (visit: Visit<'answerQuestion'>): Promise<Response> => {
  const { deps, form, person, now, language, context, params } = visit
  const place = await readPlace(visit)
  const question = place && findQuestion(place.module, params.question)
  if (!question) return visit.notFound()
  const { course, module } = place
  const chosen = readAnswer(form, question, language)
  const formKey = form.formKey()
  if (form.hasErrors) return showModule(visit)
  if (person) await deps.courses.answer({ courseId: course.id, question, chosen, person, at: now, formKey })
  else rememberVisitor(context, deps.site.isSecure, withAnswer(await readProgress(visit, course), question, chosen))
  return visit.redirect(`${moduleAddress(course, module, language)}#${question.id}`)
}

const restart = async (visit: Visit<'restartCourse'>): Promise<Response> => {
  const { deps, form, person, now, language, context } = visit
  const published = await readCourse(visit)
  if (!published) return visit.notFound()
  const { course } = published
  const formKey = form.formKey()
  if (form.hasErrors) return showCourse(visit)
  if (person) await deps.courses.restart({ courseId: course.id, person, at: now, formKey })
  else rememberVisitor(context, deps.site.isSecure, restarted(await readProgress(visit, course)))
  return visit.redirect(courseAddress(course, language))
}

const rate = async (visit: Visit<'rateExample'>): Promise<Response> => {
  const { deps, form, person, now, params, language } = visit
  const place = await readPlace(visit)
  const example = place && findExample(place.module, params.example)
  if (!example) return visit.notFound()
  const choice = form.choice(
    exampleField(example.id),
    levels.map((level) => `${level}` as const),
    { isRequired: true },
  )
  const formKey = form.formKey()
  const level: Level | undefined = levels.find((one) => `${one}` === choice)
  if (form.hasErrors || level === undefined) return showModule(visit)
  await deps.courses.rate({ exampleId: example.id, level, actor: asActor(person), at: now, formKey })
  return visit.redirect(`${moduleAddress(place.course, place.module, language)}#${example.id}`)
}

const keepThought = async (visit: Visit<'keepReflection'>): Promise<Response> => {
  const { deps, form, person, now, params, language } = visit
  const place = await readPlace(visit)
  const reflection = place?.module.reflections.find(({ id }) => id === params.reflection)
  if (!place || !reflection) return visit.notFound()
  const text = form.text(thoughtName(reflection.id), { maxLength: maxReflectionLength })
  const formKey = form.formKey()
  if (form.hasErrors) return showModule(visit)
  await deps.courses.keepReflection({
    courseId: place.course.id,
    reflectionId: reflection.id,
    text,
    actor: asActor(person),
    at: now,
    formKey,
  })
  const here = moduleAddress(place.course, place.module, language)
  return visit.redirect(`${here}?said=${reflection.id}#${reflection.id}`)
}

const sendCaptions = async (visit: Visit<'courseCaptions'>): Promise<Response> => {
  const film = (await readPlace(visit))?.module.film
  const { file } = visit.params
  const captions = file === 'sv.vtt' ? film?.captions.sv : file === 'en.vtt' ? film?.captions.en : null
  if (!captions) return visit.notFound()
  return new Response(captions, { headers: { 'content-type': 'text/vtt; charset=utf-8' } })
}

/** Training courses, open to everybody: without an account the browser remembers what one has done, with one the service does. */
export const registerCoursePages = (site: Site): void => {
  site.on('courses', showCourses)
  site.on('course', showCourse)
  site.on('restartCourse', restart)
  site.on('courseModule', showModule)
  site.on('finishModule', finish)
  site.on('courseCaptions', sendCaptions)
  site.on('answerQuestion', answer)
  site.on('rateExample', rate)
  site.on('keepReflection', keepThought)
}
