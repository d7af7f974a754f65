import { createCountCube, nameOf } from './count-cube.ts'
import type { CountYear, PublishedCount } from './snapshot.ts'
import { suppress } from './suppression.ts'
import type { CountSubmission } from './validation-count.ts'

const publishYear = (year: number, submissions: readonly CountSubmission[], threshold: number): CountYear => {
  const cube = createCountCube(submissions)
  const { hidden } = suppress(cube, threshold)
  const published = (value: number | null, place: number): PublishedCount =>
    hidden.has(place) ? 'suppressed' : (value ?? 'missing')
  return {
    year,
    reportingRegions: [...cube.regionCodes],
    cells: cube.values.map((value, place) => ({ ...nameOf(cube, place), count: published(value, place) })),
    suppressedCells: hidden.size,
  }
}

/** What may be published of the submitted counts, oldest year first. Throws when disclosure control finds a hole in its own work. */
export const publishCounts = (submissions: readonly CountSubmission[], threshold: number): CountYear[] => {
  const years = [...new Set(submissions.map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) =>
    publishYear(
      year,
      submissions.filter((submission) => submission.year === year),
      threshold,
    ),
  )
}
