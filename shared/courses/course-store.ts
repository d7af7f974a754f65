import type { Change, Key, Store } from '#shared/platform/store.ts'
import type { Course } from './course.ts'
import type { BeforeLatest, CourseDraft, WrittenVersion } from './course-version.ts'

const partitionOf = (courseId: string) => `COURSE#${courseId}`
const versionKey = (courseId: string, number: number): Key => ({
  pk: partitionOf(courseId),
  sk: `VERSION#${String(number).padStart(5, '0')}`,
})
const draftKey = (courseId: string): Key => ({ pk: partitionOf(courseId), sk: 'DRAFT' })
const beforeLatestKey = (courseId: string): Key => ({ pk: partitionOf(courseId), sk: 'BEFORE-LATEST' })

/** The newest version that was written in the tool, or null. One query of one item. */
export const findLatest = async (store: Pick<Store, 'query'>, courseId: string): Promise<WrittenVersion | null> => {
  const [item] = await store.query('content', partitionOf(courseId), 'VERSION#', { descending: true, limit: 1 })
  if (!item) return null
  const { pk: _pk, sk: _sk, ...version } = item
  return version as unknown as WrittenVersion
}

/** Writes a version, which nothing may overwrite. */
export const putVersion = (version: WrittenVersion): Change => ({
  table: 'content',
  put: { ...versionKey(version.course.id, version.number), ...version },
  condition: { absent: true },
})

/** What is being written, or null. */
export const findDraft = async (store: Pick<Store, 'get'>, courseId: string): Promise<CourseDraft | null> => {
  const item = await store.get('content', draftKey(courseId))
  if (!item) return null
  const { pk: _pk, sk: _sk, ...draft } = item
  return draft as unknown as CourseDraft
}

/** What stood before the draft's latest change, or null. */
export const findBeforeLatest = async (store: Pick<Store, 'get'>, courseId: string): Promise<BeforeLatest | null> => {
  const item = await store.get('content', beforeLatestKey(courseId))
  return item && { course: item.course as Course | null, version: item.version as number }
}

export const putBeforeLatest = (courseId: string, before: BeforeLatest): Change => ({
  table: 'content',
  put: { ...beforeLatestKey(courseId), ...before },
})

export const removeBeforeLatest = (courseId: string): Change => ({
  table: 'content',
  remove: beforeLatestKey(courseId),
})

/** Writes the draft over the version of it that it is based on; 0 is none. */
export const putDraft = (draft: CourseDraft, basedOnVersion: number): Change => ({
  table: 'content',
  put: { ...draftKey(draft.course.id), ...draft },
  condition: basedOnVersion === 0 ? { absent: true } : { version: basedOnVersion },
})

export const removeDraft = (courseId: string, version: number): Change => ({
  table: 'content',
  remove: draftKey(courseId),
  condition: { version },
})
