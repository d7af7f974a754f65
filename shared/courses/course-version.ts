import type { Actor } from '#shared/platform/store.ts'
import type { Course } from './course.ts'

/** The version that comes with the program. */
export const shippedVersion = 1

/** A version of a course that was written in the tool. */
export type WrittenVersion = { course: Course; number: number; publishedAt: string; publishedBy: Actor }

/** What is being written of a course. There is one draft a course, which the coordinators share. */
export type CourseDraft = {
  course: Course
  changedAt: string
  changedBy: Actor
  version: number
  /** Whether what stood before the latest change is kept. */
  canUndo: boolean
}

/** What stood before the change that made this version of the draft; no course where that change began the draft. */
export type BeforeLatest = { course: Course | null; version: number }
