import type { FigureChange } from '#shared/key-figures/key-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Release } from '#shared/releases/release.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { PictureChanges } from '#shared/visits/changes-since.ts'
import { pathTo } from '../paths.ts'
import { reportTitle } from '../reports/report-view.ts'
import { formatDay, formatList } from '../texts/format.ts'
import { newsTexts } from './news-texts.ts'

/** What has been published since, with the rounds that the reports are named after. */
export type Published = { reports: readonly StatusReport[]; releases: readonly Release[]; rounds: readonly Round[] }

/** A line of news; `href` is where it is read. */
export type NewsLine = { text: string; href: string | null }

/** So many figures are named in the short list. */
const namedFigures = 2

const nameOf = (code: string): string => findRegion(code)?.name ?? code

/** What has become of the regions, a line for each kind. */
export const regionLines = ({ handedIn, adopted, reported }: PictureChanges, language: Language): NewsLine[] => {
  const t = newsTexts[language]
  const line = (say: (regions: string) => string, names: readonly string[]): NewsLine[] =>
    names.length === 0
      ? []
      : [{ text: say(formatList(names, language)), href: `${pathTo('nationalPicture', language)}#regions` }]
  return [
    ...line(t.handedIn, handedIn.map(nameOf)),
    ...line(t.adopted, adopted.map(nameOf)),
    ...line(
      t.reported,
      reported.map(({ regionCode, years }) => t.withYears(nameOf(regionCode), years.join(', '))),
    ),
  ]
}

/** What has been published, a line for each. */
export const publishedLines = ({ reports, releases, rounds }: Published, language: Language): NewsLine[] => {
  const t = newsTexts[language]
  return [
    ...reports.map((report) => ({
      text: t.report(reportTitle(report, rounds, language), formatDay(report.publishedAt ?? '', language)),
      href: pathTo('report', language, { report: report.id }),
    })),
    ...releases.map(({ number, publishedAt }) => ({
      text: t.release(number ?? 0, formatDay(publishedAt ?? '', language)),
      href: pathTo('releaseCalendar', language),
    })),
  ]
}

const changeText = ({ now, before }: FigureChange, language: Language): string =>
  newsTexts[language].figure(now.label[language], now.text[language], before?.text[language] ?? null)

/** The short list: the regions, the figures in one line, and what has been published. */
export const newsLines = (news: { changes: PictureChanges | null } & Published, language: Language): NewsLine[] => {
  const t = newsTexts[language]
  const figures = news.changes?.figures ?? []
  const some = figures.slice(0, namedFigures).map((change) => changeText(change, language))
  return [
    ...(news.changes ? regionLines(news.changes, language) : []),
    ...(figures.length === 0
      ? []
      : [{ text: t.figures(figures.length, formatList(some, language)), href: pathTo('pictureNews', language) }]),
    ...publishedLines(news, language),
  ]
}

/** The figures that have changed, a row for each, with the key by which it opens. */
export const figureRows = (
  figures: readonly FigureChange[],
  language: Language,
): { key: string; label: string; now: string; before: string }[] =>
  figures.map(({ key, now, before }) => ({
    key,
    label: now.label[language],
    now: now.text[language],
    before: before?.text[language] ?? newsTexts[language].isNew,
  }))
