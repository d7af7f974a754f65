import type { Level } from '#shared/instruments/instrument.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import { mappingCourseId } from './course.ts'
import { noTaker, type Taker } from './taker.ts'

const partitionOf = (courseId: string) => `COURSE#${courseId}`
const takerKey = (courseId: string, email: string): Key => ({ pk: partitionOf(courseId), sk: `TAKER#${email}` })

/** Progress in the mapping's training as it was kept before it became a course. */
const formerKey = (email: string): Key => ({ pk: `PERSON#${email}`, sk: 'LEARNING' })
type Former = { doneSteps: string[]; checked: string[]; finishedAt: string | null }

/** What was done before courses had signs counts as done of what stands now. */
const fromFormer = (email: string, { doneSteps, checked, finishedAt }: Former): Taker => ({
  ...noTaker(mappingCourseId, email),
  done: Object.fromEntries(doneSteps.map((id) => [id, ''])),
  checked,
  finishedAt,
})

/** Where the person stands in the course; nothing done in version 0 before she begins. */
export const findTaker = async (store: Pick<Store, 'get'>, courseId: string, email: string): Promise<Taker> => {
  const [item, former] = await Promise.all([
    store.get('regions', takerKey(courseId, email)),
    courseId === mappingCourseId ? store.get('regions', formerKey(email)) : null,
  ])
  if (!item) return former ? fromFormer(email, former as unknown as Former) : noTaker(courseId, email)
  const { pk: _pk, sk: _sk, ...taker } = item
  return taker as unknown as Taker
}

/** All who have begun the course. One query of small items, one a person. */
export const listTakers = async (store: Pick<Store, 'query'>, courseId: string): Promise<Taker[]> =>
  (await store.query('regions', partitionOf(courseId), 'TAKER#')).map(
    ({ pk: _pk, sk: _sk, ...taker }) => taker as unknown as Taker,
  )

/** Writes where the person stands over the version before it. */
export const putTaker = (taker: Taker): Change => ({
  table: 'regions',
  put: { ...takerKey(taker.courseId, taker.email), ...taker },
  condition: taker.version === 1 ? { absent: true } : { version: taker.version - 1 },
})

/** Which level somebody chose for an example. */
export type Choice = { email: string; level: Level }

const choicesPartition = (exampleId: string) => `LEARNING#${exampleId}`

/** All choices for an example. One query. */
export const listChoices = async (store: Pick<Store, 'query'>, exampleId: string): Promise<Choice[]> =>
  (await store.query('regions', choicesPartition(exampleId))).map(({ pk: _pk, sk: _sk, ...choice }) => choice as Choice)

/** Writes the person's choice over an earlier one. */
export const putChoice = (exampleId: string, choice: Choice): Change => ({
  table: 'regions',
  put: { pk: choicesPartition(exampleId), sk: `CHOICE#${choice.email}`, ...choice },
})

/** Somebody's thoughts in a course: hers alone. */
export type Reflections = { texts: Record<string, string>; version: number }

const reflectionsKey = (courseId: string, email: string): Key => ({
  pk: `PERSON#${email}`,
  sk: `REFLECTIONS#${courseId}`,
})

/** What the person has written in the course; nothing in version 0 before she writes. */
export const findReflections = async (
  store: Pick<Store, 'get'>,
  courseId: string,
  email: string,
): Promise<Reflections> => {
  const item = await store.get('regions', reflectionsKey(courseId, email))
  return item
    ? { texts: item.texts as Record<string, string>, version: item.version as number }
    : { texts: {}, version: 0 }
}

/** Writes the thoughts over the version before them. */
export const putReflections = (courseId: string, email: string, reflections: Reflections): Change => ({
  table: 'regions',
  put: { ...reflectionsKey(courseId, email), ...reflections },
  condition: reflections.version === 1 ? { absent: true } : { version: reflections.version - 1 },
})
