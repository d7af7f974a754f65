import { courseLimits } from '#shared/courses/course-schema.ts'
import { toYaml } from '#shared/courses/course-yaml.ts'
import { moduleText, withModuleText } from '#shared/courses/edit-course.ts'
import { maxReflectionLength } from '#shared/courses/keep-reflection.ts'
import { expectDone } from '#shared/demonstration/expect-done.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type CourseRoute = Extract<
  PostRoute,
  | 'restartCourse'
  | 'finishModule'
  | 'answerQuestion'
  | 'rateExample'
  | 'keepReflection'
  | 'readCourseFile'
  | 'publishCourse'
  | 'discardCourse'
  | 'undoCourseChange'
  | 'arrangeCourse'
  | 'saveModule'
  | 'saveQuestion'
>

const mapping = { course: 'mapping' }
const newcomers = { course: 'validation-in-30-minutes' }
const quiz = { ...newcomers, module: 'test-yourself' }

const published = async ({ deps }: BusySite, id: string) => {
  const found = (await deps.courses.list()).find(({ course }) => course.id === id)
  if (!found) throw new Error(`no course ${id}`)
  return found.course
}
const working = async (site: BusySite, id: string) =>
  (await site.deps.courses.draft(id))?.course ?? (await published(site, id))
const moduleOf = async (site: BusySite, id: string, moduleId: string) => {
  const module = (await working(site, id)).modules.find((one) => one.id === moduleId)
  if (!module) throw new Error(`no part ${moduleId}`)
  return module
}
const draftVersion = async (site: BusySite, id: string) => String((await site.deps.courses.draft(id))?.version ?? 0)

/** A draft that differs from what is published; made where there is none. */
const written = async (site: BusySite, id: string): Promise<string> => {
  const draft = await site.deps.courses.draft(id)
  if (draft) return String(draft.version)
  const before = await published(site, id)
  const [module] = before.modules
  if (!module) throw new Error('no part')
  const course = withModuleText(before, module.id, { ...moduleText(module), minutes: module.minutes + 1 })
  const deed = { courseId: id, basedOnVersion: 0, actor, at: site.time.now }
  return String(expectDone(await site.deps.courses.saveDraft({ ...deed, course })).version)
}

const text = (max: number) => ({ text: max, isRequired: true }) as const
const typed = (name: string, words: string) => ({ [`${name}-sv`]: words, [`${name}-en`]: words })

/** The forms of training courses, in an order in which each can be carried out once. */
export const courseRows: Record<CourseRoute, Row> = {
  finishModule: { who: 'owner', params: () => ({ ...mapping, module: 'levels' }), valid: () => ({}), fields: {} },
  rateExample: {
    who: 'owner',
    params: () => ({ ...mapping, module: 'examples', example: 'role' }),
    valid: () => ({ 'level-role': '1' }),
    fields: { 'level-role': 'choice' },
  },
  answerQuestion: {
    who: 'guest',
    params: () => ({ ...quiz, question: 'older-text' }),
    valid: () => ({ 'answer-older-text': 'none' }),
    fields: { 'answer-older-text': 'choice' },
  },
  keepReflection: {
    who: 'guest',
    params: () => ({ ...newcomers, module: 'who-does-what', reflection: 'whom-to-call' }),
    valid: () => ({ 'thought-whom-to-call': 'Ring' }),
    fields: { 'thought-whom-to-call': { text: maxReflectionLength } },
  },
  restartCourse: { who: 'guest', params: () => newcomers, valid: () => ({}), fields: {} },
  saveModule: {
    who: 'coordinator',
    params: () => ({ ...mapping, module: 'levels' }),
    valid: async (site) => ({
      ...typed('title', 'Ny rubrik'),
      ...typed('lead', 'Ny ingress'),
      ...typed('body', 'Ny text'),
      minutes: '4',
      seen: fingerprint(moduleText(await moduleOf(site, 'mapping', 'levels'))),
    }),
    fields: { 'title-sv': text(courseLimits.title), 'body-en': text(courseLimits.body) },
    stale: { seen: 'x' },
  },
  saveQuestion: {
    who: 'coordinator',
    params: () => ({ ...quiz, question: 'four-steps-in-order' }),
    valid: async (site) => ({
      ...typed('question', 'Vilken ordning?'),
      ...typed('explanation', 'Därför.'),
      ...Object.assign({}, ...[0, 1, 2, 3].map((index) => typed(`option-${index}`, `Steg ${index}`))),
      ...typed('source-0', 'Källa'),
      'url-0': 'https://kalla.example/',
      seen: fingerprint(
        (await moduleOf(site, newcomers.course, quiz.module)).quiz.find(({ id }) => id === 'four-steps-in-order'),
      ),
    }),
    fields: { 'option-0-sv': text(courseLimits.line), 'url-0': text(courseLimits.address) },
    stale: { seen: 'x' },
  },
  arrangeCourse: {
    who: 'coordinator',
    params: () => mapping,
    valid: () => ({ move: 'part:levels:up' }),
    fields: { move: 'button' },
  },
  readCourseFile: {
    who: 'coordinator',
    params: () => mapping,
    valid: async (site) => ({ version: await draftVersion(site, 'mapping') }),
    fields: {},
    file: async (site) => ({
      name: 'file',
      bytes: new TextEncoder().encode(toYaml(await published(site, 'mapping'))),
    }),
    stale: { version: '99' },
  },
  undoCourseChange: {
    who: 'coordinator',
    params: () => mapping,
    valid: async (site) => ({ version: await written(site, 'mapping') }),
    fields: {},
    stale: { version: '99' },
  },
  discardCourse: {
    who: 'coordinator',
    params: () => mapping,
    valid: async (site) => ({ version: await written(site, 'mapping') }),
    fields: {},
    stale: { version: '99' },
  },
  publishCourse: {
    who: 'coordinator',
    params: () => mapping,
    valid: async (site) => ({ version: await written(site, 'mapping') }),
    fields: {},
    stale: { version: '99' },
  },
}
