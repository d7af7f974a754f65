import type { Level } from '#shared/instruments/instrument.ts'
import type { Localized } from '#shared/platform/language.ts'

/** Where something that a course says can be read. */
export type Source = { label: Localized; url: string }

/** One of several answers, with why it is right or wrong. */
export type Option = { id: string; text: Localized; isRight: boolean; why: Localized }

/** A question of a quiz. In an order question the steps stand in the right order. */
export type Question = {
  id: string
  question: Localized
  /** Why the right answer is right; told after every answer. */
  explanation: Localized
  sources: readonly Source[]
} & (
  | { kind: 'one'; options: readonly Option[] }
  | { kind: 'many'; options: readonly Option[] }
  | { kind: 'order'; steps: readonly { id: string; text: Localized }[] }
)

/** An example to rate: a made-up region, a real question of the mapping, and how the editors reason. */
export type Example = {
  id: string
  /** The question of `exampleInstrument`, with its levels. */
  indicatorId: string
  situation: Localized
  /** The level that the editors chose. */
  level: Level
  /** Why that level, and why not the next. */
  reasons: Localized
}

/** The published version whose questions the examples use: it never changes, so neither do they. */
export const exampleInstrument = { id: 'mapping', version: 1 } as const

/** A film and what it says in writing. `url` is a path of this site, or an address elsewhere to which the page links. */
export type Film = { url: string; captions: { sv: string; en: string | null }; transcript: Localized }

/** A part of a course. Exercises are there or not: text is the least. */
export type CourseModule = {
  id: string
  slug: Localized
  minutes: number
  title: Localized
  lead: Localized
  /** Markdown. */
  body: Localized
  film: Film | null
  /** Questions to think about, for oneself. */
  reflections: readonly { id: string; question: Localized }[]
  examples: readonly Example[]
  checklist: { title: Localized; items: readonly { id: string; text: Localized }[] } | null
  quiz: readonly Question[]
}

/** What a part has where its file says nothing of it. */
export const usualModule = {
  film: null,
  reflections: [],
  examples: [],
  checklist: null,
  quiz: [],
} as const satisfies Partial<CourseModule>

/** A training course in both languages. */
export type Course = {
  id: string
  slug: Localized
  order: number
  title: Localized
  lead: Localized
  /** One sentence for search engines. */
  description: Localized
  audience: Localized
  modules: readonly CourseModule[]
}

/** A course as readers meet it. Version 1 comes with the program; later ones are written in the tool. */
export type PublishedCourse = { course: Course; version: number; publishedAt: string | null }

/** The course that the mapping begins with. */
export const mappingCourseId = 'mapping'

/** Its parts under the numbers that were their addresses before there were several courses. */
export const firstModuleIds = ['validation', 'levels', 'examples', 'power', 'plan'] as const

export const minutesOf = ({ modules }: Course): number => modules.reduce((sum, { minutes }) => sum + minutes, 0)

const isNamed = ({ id, slug }: { id: string; slug: Localized }, name: string) => [id, slug.sv, slug.en].includes(name)

/** The course of this id, or of this name in an address in either language. */
export const findCourse = <T extends { course: Course }>(courses: readonly T[], name: string): T | null =>
  courses.find(({ course }) => isNamed(course, name)) ?? null

/** The part of this id, or of this name in an address in either language, with its place counted from 1. */
export const findModule = ({ modules }: Course, name: string): { module: CourseModule; number: number } | null => {
  const index = modules.findIndex((module) => isNamed(module, name))
  const module = modules[index]
  return module ? { module, number: index + 1 } : null
}

export const findQuestion = ({ quiz }: CourseModule, id: string): Question | null =>
  quiz.find((question) => question.id === id) ?? null

export const findExample = ({ examples }: CourseModule, id: string): Example | null =>
  examples.find((example) => example.id === id) ?? null
