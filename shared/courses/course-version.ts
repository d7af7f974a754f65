import type { Actor } from '#shared/platform/store.ts'
import type { Course } from './course.ts'

/** The version that comes with the program. */
export const shippedVersion = 1

/** A version of a course that was written in the tool. */
export type WrittenVersion = { course: Course; number: number; publishedAt: string; publishedBy: Actor }

/** What is being written of a course. There is one draft a course, which the coordinators share. */
export type CourseDraft = { course: Course; changedAt: string; changedBy: Actor; version: number }
