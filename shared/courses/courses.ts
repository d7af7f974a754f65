import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Level } from '#shared/instruments/instrument.ts'
import { once } from '#shared/platform/once.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type AnswerQuestion, answerQuestion } from './answer-question.ts'
import type { CourseDeed, TakerOutcome } from './change-taker.ts'
import { type Course, type PublishedCourse, usualModule } from './course.ts'
import { findDraft, findLatest } from './course-store.ts'
import { type CourseDraft, shippedVersion, type WrittenVersion } from './course-version.ts'
import { discardDraft } from './discard-draft.ts'
import type { DraftDeed, DraftOutcome } from './draft-deed.ts'
import { type EditDraft, type EditRefusal, editDraft } from './edit-draft.ts'
import { type FinishModule, finishModule } from './finish-module.ts'
import { type KeepReflection, keepReflection } from './keep-reflection.ts'
import { countOthers, type OthersChoices } from './others-choices.ts'
import { publishDraft } from './publish-draft.ts'
import { type RateExample, rateExample } from './rate-example.ts'
import { restartCourse } from './restart-course.ts'
import { saveDraft } from './save-draft.ts'
import type { Taker } from './taker.ts'
import { findReflections, findTaker, listChoices, listTakers } from './taker-store.ts'
import { undoDraftChange } from './undo-draft-change.ts'

type Done<T> = Promise<Outcome<T, { kind: 'already-done' }>>

/** Training courses, and where each person stands in them. They never block anything. */
export type Courses = {
  /** The courses that anyone may take, each in its newest version. A query a course. */
  list(): Promise<PublishedCourse[]>
  /** Where the person stands. Two reads at most. */
  taker(courseId: string, email: string): Promise<Taker>
  /** When each of these people had finished the course; those who have not are left out. Two reads a person at most. */
  takenBy(courseId: string, emails: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** All who have begun the course. For counting only: no page tells of one of them. */
  takers(courseId: string): Promise<Taker[]>
  /** Doing it again does no harm. */
  finishModule(input: FinishModule): TakerOutcome
  answer(input: AnswerQuestion): TakerOutcome
  restart(deed: CourseDeed): TakerOutcome
  /** Notes which level the person chose for an example; a later choice takes its place. */
  rate(input: RateExample): Done<Level>
  /** The person's own choice for an example, and what others have chosen. One query of as many small items as people have rated it. */
  choices(exampleId: string, email: string): Promise<{ own: Level | null; others: OthersChoices }>
  keepReflection(input: KeepReflection): Done<string>
  /** What the person has written for herself in the course, by the id of what it is about. */
  reflections(courseId: string, email: string): Promise<Readonly<Record<string, string>>>
  draft(courseId: string): Promise<CourseDraft | null>
  /** Changes one part of the draft; refuses where somebody else has changed the same part. */
  editDraft(input: EditDraft): Promise<Outcome<Course, EditRefusal>>
  /** Writes a whole draft over the one that was seen. */
  saveDraft(deed: DraftDeed & { course: Course }): DraftOutcome<CourseDraft>
  discardDraft(deed: DraftDeed): DraftOutcome<null>
  /** Takes back the latest change of the draft. */
  undoDraftChange(deed: DraftDeed): DraftOutcome<null>
  publishDraft(deed: DraftDeed): DraftOutcome<WrittenVersion>
}

/** The courses that come with the program, read once; the tests hold each to its schema. */
const shippedCourses = (folder: string): (() => Promise<Course[]>) =>
  once(async () => {
    const courses = JSON.parse(await readFile(join(folder, 'courses.json'), 'utf8')) as Course[]
    return courses.map((course) => ({
      ...course,
      modules: course.modules.map((module) => ({ ...usualModule, ...module })),
    }))
  })

/** Courses over the content table (versions) and the regions table (people). `folder` is where the build has put those that come with the program. */
export const createCourses = ({ store, folder }: { store: Store; folder: string }): Courses => {
  const shipped = shippedCourses(folder)
  return {
    async list() {
      const found = await Promise.all(
        (await shipped()).map(async (course): Promise<PublishedCourse> => {
          const latest = await findLatest(store, course.id)
          if (!latest) return { course, version: shippedVersion, publishedAt: null }
          return { course: latest.course, version: latest.number, publishedAt: latest.publishedAt }
        }),
      )
      return found.toSorted((a, b) => a.course.order - b.course.order)
    },
    taker: (courseId, email) => findTaker(store, courseId, email),
    async takenBy(courseId, emails) {
      const found = await Promise.all(emails.map((email) => findTaker(store, courseId, email)))
      return new Map(found.flatMap(({ email, finishedAt }) => (finishedAt ? [[email, finishedAt] as const] : [])))
    },
    takers: (courseId) => listTakers(store, courseId),
    finishModule: (input) => finishModule(store, input),
    answer: (input) => answerQuestion(store, input),
    restart: (deed) => restartCourse(store, deed),
    rate: (input) => rateExample(store, input),
    async choices(exampleId, email) {
      const all = await listChoices(store, exampleId)
      return {
        own: all.find((choice) => choice.email === email)?.level ?? null,
        others: countOthers(all.filter((choice) => choice.email !== email).map(({ level }) => level)),
      }
    },
    keepReflection: (input) => keepReflection(store, input),
    reflections: async (courseId, email) => (await findReflections(store, courseId, email)).texts,
    draft: (courseId) => findDraft(store, courseId),
    editDraft: (input) => editDraft(store, input),
    saveDraft: (deed) => saveDraft(store, deed),
    discardDraft: (deed) => discardDraft(store, deed),
    undoDraftChange: (deed) => undoDraftChange(store, deed),
    publishDraft: (deed) => publishDraft(store, deed),
  }
}
