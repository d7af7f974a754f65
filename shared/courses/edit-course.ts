import type { Course, CourseModule, Question } from './course.ts'

const withModule = (course: Course, moduleId: string, change: (module: CourseModule) => CourseModule): Course => ({
  ...course,
  modules: course.modules.map((module) => (module.id === moduleId ? change(module) : module)),
})

export type ModuleText = Pick<CourseModule, 'title' | 'lead' | 'body' | 'minutes'>

export const moduleText = ({ title, lead, body, minutes }: CourseModule): ModuleText => ({ title, lead, body, minutes })

/** The course with other words in a part. */
export const withModuleText = (course: Course, moduleId: string, text: ModuleText): Course =>
  withModule(course, moduleId, (module) => ({ ...module, ...text }))

/** The course with a question in the place of that of the same id. */
export const withQuestion = (course: Course, moduleId: string, question: Question): Course =>
  withModule(course, moduleId, (module) => ({
    ...module,
    quiz: module.quiz.map((one) => (one.id === question.id ? question : one)),
  }))

export const moves = ['up', 'down'] as const
export type Move = (typeof moves)[number]

const moved = <T extends { id: string }>(list: readonly T[], id: string, move: Move): T[] => {
  const from = list.findIndex((one) => one.id === id)
  const to = move === 'up' ? from - 1 : from + 1
  const [one, other] = [list[from], list[to]]
  if (!one || !other) return [...list]
  return list.map((each, index) => (index === from ? other : index === to ? one : each))
}

/** The course with a part moved a place; the first goes no further up, nor the last down. */
export const withModuleMoved = (course: Course, moduleId: string, move: Move): Course => ({
  ...course,
  modules: moved(course.modules, moduleId, move),
})

/** The course with a question moved a place in its quiz. */
export const withQuestionMoved = (course: Course, moduleId: string, questionId: string, move: Move): Course =>
  withModule(course, moduleId, (module) => ({ ...module, quiz: moved(module.quiz, questionId, move) }))
