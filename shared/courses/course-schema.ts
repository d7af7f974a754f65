import { z } from 'zod'
import { idSchema } from '#shared/articles/article-file.ts'
import { areCaptions } from './captions.ts'
import type { Course } from './course.ts'

/** In UTF-16 units, as the browser counts. */
export const courseLimits = { title: 100, line: 400, text: 2000, body: 12_000, captions: 40_000, address: 500 } as const
/** A version is one item of the store, which holds 400 kB: what a file may fill of it, so that there is room to edit. */
export const mostCourseBytes = 350_000
export const mostModules = 20
export const mostQuestions = 20

const text = (max: number) => z.string().trim().min(1).max(max)
const both = (max: number) => z.strictObject({ sv: text(max), en: text(max) })
const captions = text(courseLimits.captions).refine(areCaptions, { params: { problem: 'no-captions' } })
const many = <T extends z.ZodType>(item: T, max: number, min = 0) => z.array(item).min(min).max(max)

const sourceSchema = z.strictObject({
  label: both(courseLimits.line),
  url: z.url({ protocol: /^https?$/ }).max(courseLimits.address),
})

const optionSchema = z.strictObject({
  id: idSchema,
  text: both(courseLimits.line),
  isRight: z.boolean(),
  why: both(courseLimits.text),
})

const questionParts = {
  id: idSchema,
  question: both(courseLimits.line),
  explanation: both(courseLimits.text),
  sources: many(sourceSchema, 5, 1),
}
const options = many(optionSchema, 8, 2)

export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...questionParts,
    kind: z.literal('one'),
    options: options.refine((all) => all.filter(({ isRight }) => isRight).length === 1, {
      params: { problem: 'one-right' },
    }),
  }),
  z.strictObject({
    ...questionParts,
    kind: z.literal('many'),
    options: options.refine((all) => all.some(({ isRight }) => isRight), { params: { problem: 'none-right' } }),
  }),
  z.strictObject({
    ...questionParts,
    kind: z.literal('order'),
    steps: many(z.strictObject({ id: idSchema, text: both(courseLimits.line) }), 8, 2),
  }),
])

/** A film without Swedish captions and a transcript is none. */
const filmSchema = z.strictObject({
  url: z
    .union([z.url({ protocol: /^https$/ }), z.string().regex(/^\/[\w./-]+$/)])
    .pipe(z.string().max(courseLimits.address)),
  captions: z.strictObject({ sv: captions, en: captions.nullable() }),
  transcript: both(courseLimits.body),
})

const exampleSchema = z.strictObject({
  id: idSchema,
  indicatorId: z.string().regex(/^[A-Z]\d{1,2}$/),
  situation: both(courseLimits.text),
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  reasons: both(courseLimits.text),
})

const moduleSchema = z.strictObject({
  id: idSchema,
  slug: z.strictObject({ sv: idSchema, en: idSchema }),
  minutes: z.number().int().min(1).max(120),
  title: both(courseLimits.title),
  lead: both(courseLimits.line),
  body: both(courseLimits.body),
  film: filmSchema.nullable().default(null),
  reflections: many(z.strictObject({ id: idSchema, question: both(courseLimits.line) }), 5).default([]),
  examples: many(exampleSchema, 10).default([]),
  checklist: z
    .strictObject({
      title: both(courseLimits.title),
      items: many(z.strictObject({ id: idSchema, text: both(courseLimits.line) }), 20, 1),
    })
    .nullable()
    .default(null),
  quiz: many(questionSchema, mostQuestions).default([]),
})

type Named = { path: PropertyKey[]; id: string }

const twice = (names: readonly Named[]): Named[] =>
  names.filter(({ id }, index) => names.findIndex((other) => other.id === id) < index)

/** What must be told apart, by the ids and names that it goes by. */
const namesIn = ({ modules }: Course): Named[][] => [
  modules.map(({ id }, m) => ({ path: ['modules', m, 'id'], id })),
  modules.map(({ slug }, m) => ({ path: ['modules', m, 'slug', 'sv'], id: slug.sv })),
  modules.map(({ slug }, m) => ({ path: ['modules', m, 'slug', 'en'], id: slug.en })),
  modules.flatMap(({ quiz }, m) => quiz.map(({ id }, q) => ({ path: ['modules', m, 'quiz', q, 'id'], id }))),
  modules.flatMap(({ examples }, m) =>
    examples.map(({ id }, e) => ({ path: ['modules', m, 'examples', e, 'id'], id })),
  ),
  modules.flatMap(({ reflections }, m) =>
    reflections.map(({ id }, r) => ({ path: ['modules', m, 'reflections', r, 'id'], id })),
  ),
  modules.flatMap(
    ({ checklist }, m) =>
      checklist?.items.map(({ id }, i) => ({ path: ['modules', m, 'checklist', 'items', i, 'id'], id })) ?? [],
  ),
  ...modules.flatMap(({ quiz }, m) =>
    quiz.map((question, q) =>
      (question.kind === 'order' ? question.steps : question.options).map(({ id }, i) => ({
        path: ['modules', m, 'quiz', q, question.kind === 'order' ? 'steps' : 'options', i, 'id'],
        id,
      })),
    ),
  ),
]

/** A course as a file holds it: what is left out has nothing in it. Refuses what is told apart by the same id. */
export const courseSchema = z
  .strictObject({
    id: idSchema,
    slug: z.strictObject({ sv: idSchema, en: idSchema }),
    order: z.number().int().positive(),
    title: both(courseLimits.title),
    lead: both(courseLimits.text),
    description: both(courseLimits.line),
    audience: both(courseLimits.line),
    modules: many(moduleSchema, mostModules, 1),
  })
  .superRefine((course, context) => {
    for (const names of namesIn(course))
      for (const { path, id } of twice(names))
        context.addIssue({ code: 'custom', path, message: `${id} stands twice`, params: { problem: 'twice' } })
  }) satisfies z.ZodType<Course>
