import type { Localized } from '#shared/platform/language.ts'

/** What a figure counts in; figures of different units are never added up. */
export type KeyFigureUnit = 'regions' | 'percent' | 'areas' | 'validations' | 'barriers' | 'level' | 'year' | 'name'

/** The parts of the national picture that a figure belongs to: the ids of its sections on the page. */
export type KeyFigureSection = 'regions' | 'profile' | 'priorities' | 'barriers' | 'counts'

/** One figure of the national picture under a name of its own, by which a text refers to it (`{{andel-antagna}}`). */
export type KeyFigure = {
  key: string
  /** What it is, as a row of a table or a list says it. */
  label: Localized
  /** How it is made, in one or two sentences. */
  definition: Localized
  unit: KeyFigureUnit
  /** The number; null where it is hidden, missing or no number. */
  value: number | null
  /** As it reads within a sentence; says why where there is no number. */
  text: Localized
  section: KeyFigureSection
  /** The table of the status report in which its number stands. */
  table: string
  /** The regions that it counts; null where it does not count regions, or where which they are is not told. That a region has handed in, adopted or reported is public. */
  regionCodes: readonly string[] | null
  /** The areas that it counts or names; null where it is not about areas. */
  areaIds: readonly string[] | null
}

/** A reference's shape in a text: lower-case letters, digits and hyphens in double braces. */
export const referencePattern = /\{\{\s*([a-z0-9-]{1,60})\s*\}\}/g
