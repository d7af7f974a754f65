import { isDeepStrictEqual } from 'node:util'
import type { Localized } from '#shared/platform/language.ts'
import type { Course, CourseModule } from './course.ts'

/** What differs in one part of a course, or in what is said of the whole (`what: 'course'`). */
export type CourseChange = {
  kind: 'added' | 'changed' | 'removed' | 'moved'
  what: 'course' | 'part' | 'question'
  name: Localized
}

type Named = { id: string; name: Localized; content: unknown }

const changesAmong = (
  what: CourseChange['what'],
  before: readonly Named[],
  after: readonly Named[],
): CourseChange[] => {
  const stayed = (some: readonly Named[], others: readonly Named[]) =>
    some.filter(({ id }) => others.some((other) => other.id === id))
  const order = stayed(before, after).map(({ id }) => id)
  return [
    ...after.flatMap(({ id, name, content }): CourseChange[] => {
      const old = before.find((one) => one.id === id)
      if (!old) return [{ kind: 'added', what, name }]
      return isDeepStrictEqual(old.content, content) ? [] : [{ kind: 'changed', what, name }]
    }),
    ...stayed(after, before).flatMap(({ id, name }, index): CourseChange[] =>
      order[index] === id ? [] : [{ kind: 'moved', what, name }],
    ),
    ...before
      .filter(({ id }) => !after.some((one) => one.id === id))
      .map(({ name }): CourseChange => ({ kind: 'removed', what, name })),
  ]
}

const partsOf = ({ modules }: Course): Named[] =>
  modules.map(({ quiz: _quiz, ...module }) => ({ id: module.id, name: module.title, content: module }))

const questionsOf = (modules: readonly CourseModule[]): Named[] =>
  modules.flatMap(({ quiz }) =>
    quiz.map((question) => ({ id: question.id, name: question.question, content: question })),
  )

/** What differs between two versions of a course: in the whole, in its parts and in its questions. */
export const changesBetween = (before: Course, after: Course): CourseChange[] => {
  const { modules: _before, ...headBefore } = before
  const { modules: _after, ...headAfter } = after
  return [
    ...(isDeepStrictEqual(headBefore, headAfter)
      ? []
      : [{ kind: 'changed', what: 'course', name: after.title } as const]),
    ...changesAmong('part', partsOf(before), partsOf(after)),
    ...changesAmong('question', questionsOf(before.modules), questionsOf(after.modules)),
  ]
}
