import type { ContextFigure, PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'

/** One year of a county's context figures. */
export type ContextYear = {
  year: number
  students: PublishedCount
  studentWomen: PublishedCount
  graduates: PublishedCount
  graduateWomen: PublishedCount
}

/** A region's context figures by year, newest first; what the publisher left out is missing. Empty before the first snapshot. */
export const contextYears = (snapshot: Pick<Snapshot, 'context'> | null, regionCode: string): ContextYear[] => {
  const figures = snapshot?.context.filter((figure) => figure.regionCode === regionCode) ?? []
  const find = (year: number, measure: ContextFigure['measure']) =>
    figures.find((figure) => figure.year === year && figure.measure === measure)
  return [...new Set(figures.map(({ year }) => year))]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      students: find(year, 'students')?.total ?? 'missing',
      studentWomen: find(year, 'students')?.women ?? 'missing',
      graduates: find(year, 'graduates')?.total ?? 'missing',
      graduateWomen: find(year, 'graduates')?.women ?? 'missing',
    }))
}
