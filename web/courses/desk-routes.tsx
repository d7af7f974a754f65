import type { Course } from '#shared/courses/course.ts'
import type { CourseFileProblem } from '#shared/courses/course-yaml.ts'
import { fromYaml, toYaml } from '#shared/courses/course-yaml.ts'
import type { DraftDeed, DraftOutcome } from '#shared/courses/draft-deed.ts'
import { type Move, moves, withModuleMoved, withQuestionMoved } from '#shared/courses/edit-course.ts'
import { asActor } from '#shared/people/person.ts'
import type { WebDeps } from '../deps.ts'
import type { Site, Visit } from '../site.tsx'
import { showDeskCourse } from './desk-course-page.tsx'
import { maxCourseFileBytes } from './desk-draft.tsx'
import { showCourseDesk } from './desk-list-page.tsx'
import type { CourseSaid } from './desk-texts.ts'
import { deskAddress, readDeskCourse } from './desk-visit.ts'
import { registerCourseEditing } from './edit-routes.tsx'

const show = async (visit: Visit<'deskCourse'>): Promise<Response> => {
  const desk = await readDeskCourse(visit)
  return desk ? showDeskCourse(visit, desk) : visit.notFound()
}

const sendFile = async (visit: Visit<'courseFile'>): Promise<Response> => {
  const desk = await readDeskCourse(visit)
  if (!desk) return visit.notFound()
  const { working, draft, published } = desk
  const name = draft ? `${working.id}-utkast` : `${working.id}-${published.version}`
  return new Response(toYaml(working), {
    headers: {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.yaml"`,
      'cache-control': 'no-store',
    },
  })
}

const readBytes = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const unreadable: CourseFileProblem = { kind: 'unreadable', place: null, path: '' }

const readFile = async (visit: Visit<'readCourseFile'>): Promise<Response> => {
  const { deps, form, person, now } = visit
  const desk = await readDeskCourse(visit)
  if (!desk) return visit.notFound()
  const { id } = desk.working
  const version = form.version()
  const formKey = form.formKey()
  const file = form.file('file', { maxBytes: maxCourseFileBytes, isRequired: true })
  if (form.hasErrors || !file) return showDeskCourse(visit, desk)
  const text = readBytes(file.bytes)
  const read = text === null ? null : fromYaml(text)
  if (!read?.ok) return showDeskCourse(visit, desk, { problems: read?.refusal.problems ?? [unreadable] })
  const course = read.value
  if (course.id !== id) {
    const problem: CourseFileProblem = { kind: 'not-allowed', place: null, path: 'id', allowed: `id: ${id}` }
    return showDeskCourse(visit, desk, { problems: [problem] })
  }
  const deed = { courseId: id, course, basedOnVersion: version, actor: asActor(person), at: now, formKey }
  const outcome = await deps.courses.saveDraft(deed)
  if (!outcome.ok && outcome.refusal.kind === 'stale-draft') return showDeskCourse(visit, desk, { isStale: true })
  return visit.redirect(deskAddress(visit, course, 'read'))
}

/** What is done with the draft as a whole, and what is said afterwards. */
const deeds = {
  publishCourse: { carryOut: ({ courses }, deed) => courses.publishDraft(deed), said: 'published' },
  discardCourse: { carryOut: ({ courses }, deed) => courses.discardDraft(deed), said: 'discarded' },
  undoCourseChange: { carryOut: ({ courses }, deed) => courses.undoDraftChange(deed), said: 'undone' },
} as const satisfies Record<
  string,
  { carryOut: (deps: WebDeps, deed: DraftDeed) => DraftOutcome<unknown>; said: CourseSaid }
>

const settle = async (visit: Visit<keyof typeof deeds>): Promise<Response> => {
  const { deps, form, person, now, id } = visit
  const desk = await readDeskCourse(visit)
  if (!desk) return visit.notFound()
  const { course } = desk.published
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return showDeskCourse(visit, desk)
  const deed = { courseId: course.id, basedOnVersion, actor: asActor(person), at: now, formKey }
  const { carryOut, said } = deeds[id]
  const outcome = await carryOut(deps, deed)
  if (!outcome.ok && outcome.refusal.kind === 'stale-draft') return showDeskCourse(visit, desk, { isStale: true })
  return visit.redirect(deskAddress(visit, course, said))
}

type Moving = { part: (course: Course) => unknown; change: (course: Course) => Course }

/** What a button asks to be moved: `part:<id>:up`, `question:<part>:<id>:down`. Null for anything else. */
const movingOf = (value: string): Moving | null => {
  const [what, moduleId = '', ...rest] = value.split(':')
  const move: Move | undefined = moves.find((one) => one === rest.at(-1))
  if (!move) return null
  const moduleOf = (course: Course) => course.modules.find(({ id }) => id === moduleId)
  if (what === 'part' && rest.length === 1)
    return { part: moduleOf, change: (course) => withModuleMoved(course, moduleId, move) }
  const [questionId = ''] = rest
  if (what !== 'question' || rest.length !== 2) return null
  return {
    part: (course) => moduleOf(course)?.quiz.find(({ id }) => id === questionId),
    change: (course) => withQuestionMoved(course, moduleId, questionId, move),
  }
}

const arrange = async (visit: Visit<'arrangeCourse'>): Promise<Response> => {
  const { deps, form, person, now } = visit
  const desk = await readDeskCourse(visit)
  if (!desk) return visit.notFound()
  const moving = movingOf(form.raw('move'))
  if (!moving?.part(desk.working)) form.fail('move', { kind: 'not-a-choice' })
  const formKey = form.formKey()
  if (form.hasErrors || !moving) return showDeskCourse(visit, desk)
  const { course: published } = desk.published
  const outcome = await deps.courses.editDraft({
    published,
    partOf: moving.part,
    seen: null,
    change: moving.change,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!outcome.ok && outcome.refusal.kind === 'gone') return showDeskCourse(visit, desk, { isStale: true })
  return visit.redirect(`${deskAddress(visit, published, 'moved')}#contents`)
}

/** The desk where training courses are followed and written. */
export const registerCourseDesk = (site: Site): void => {
  site.on('courseDesk', showCourseDesk)
  site.on('deskCourse', show)
  site.on('courseFile', sendFile)
  site.on('readCourseFile', readFile)
  site.on('publishCourse', settle)
  site.on('discardCourse', settle)
  site.on('undoCourseChange', settle)
  site.on('arrangeCourse', arrange)
  registerCourseEditing(site)
}
