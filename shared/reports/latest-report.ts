import type { StatusReport } from './status-report.ts'

type Dated = Pick<StatusReport, 'series' | 'status' | 'publishedAt' | 'reportVersion' | 'choice' | 'tellsEarlier'>

/** Whether a later version takes a published one's place: not when it tells of an earlier time than the series has already told of. */
const isInForce = ({ status, tellsEarlier }: Dated): boolean => status === 'published' && !tellsEarlier

/** The newest published version of a series that tells of the latest time; undefined where there is none. */
export const newestOfSeries = <R extends Dated>(reports: readonly R[], series: string): R | undefined =>
  reports
    .filter((report) => report.series === series && isInForce(report))
    .toSorted((one, other) => other.reportVersion - one.reportVersion)[0]

/**
 * The latest of published reports: the newest version in the series that came out last, for agencies, or where they have none, for anyone. A correction of an older report does not make that the latest: a series came out
 * with its first version. `reports` are all that anyone may read, also those that were withdrawn.
 */
export const latestOf = <R extends Dated>(reports: readonly R[]): R | undefined => {
  const began = new Map<string, string>()
  for (const { series, publishedAt } of reports)
    if (publishedAt && publishedAt < (began.get(series) ?? '~')) began.set(series, publishedAt)
  const newest = [...began]
    .toSorted(([, one], [, other]) => other.localeCompare(one))
    .flatMap(([series]) => newestOfSeries(reports, series) ?? [])
  return newest.find(({ choice }) => choice.recipient === 'agency') ?? newest[0]
}
