import { Feed } from 'feed'
import type { Language } from '#shared/platform/language.ts'
import type { ShownNote } from '#shared/reports/change-note.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '../paths.ts'
import { feedName } from './feed-name.ts'
import { readerTexts } from './reader-texts.ts'
import { reportTexts } from './report-texts.ts'
import type { ReportView } from './report-view.ts'

export type FeedEntry = { report: StatusReport; view: ReportView }

/** The library says of titles and summaries that they are HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const changedAt = ({ withdrawnAt, publishedAt }: StatusReport): string => withdrawnAt ?? publishedAt ?? ''

/** The note as HTML, marked where it is in another language than the feed. */
const noteAsHtml = ({ text, lang }: ShownNote): string =>
  lang ? `<span lang="${lang}">${asHtml(text)}</span>` : asHtml(text)

/** What a summary says, each line as HTML. */
const linesOf = ({ view }: FeedEntry, language: Language): string[] => {
  const t = reportTexts[language]
  const { state, changedSince, changeNote } = view
  return [
    ...(state.kind === 'withdrawn'
      ? [t.withdrawnOn(state.day), `${readerTexts[language].why} ${state.reason}`]
      : []
    ).map(asHtml),
    ...(state.kind === 'published' ? [asHtml(t.publishedOn(state.day))] : []),
    ...(changedSince && changeNote.text ? [`${asHtml(changedSince)}: ${noteAsHtml(changeNote)}`] : []),
    ...(view.isDemonstration ? [asHtml(t.demonstrationText)] : []),
  ]
}

/** What has come out and what was withdrawn, the newest change first, as Atom (RFC 4287). A withdrawn report moves first again. The same entries give the same file, to the letter. */
export const reportFeed = (
  entries: readonly FeedEntry[],
  { origin, language }: { origin: string; language: Language },
): string => {
  const t = reportTexts[language]
  const page = origin + pathTo('reports', language)
  const sorted = entries.toSorted((one, other) => changedAt(other.report).localeCompare(changedAt(one.report)))
  const newest = sorted[0]
  const feed = new Feed({
    id: page,
    title: `${t.title}, Valideringslyft`,
    description: t.lead,
    link: page,
    language,
    updated: newest ? new Date(changedAt(newest.report)) : new Date(Date.UTC(2026, 0, 1)),
    generator: 'Valideringslyft',
    feedLinks: { atom: origin + pathTo('reportFeed', language, { feed: feedName }) },
    author: { name: 'Valideringslyft', link: origin },
  })
  for (const entry of sorted) {
    const { report, view } = entry
    const link = origin + pathTo('report', language, { report: report.id })
    const withdrawn = view.state.kind === 'withdrawn' ? `${t.withdrawnTag}: ` : ''
    feed.addItem({
      id: link,
      title: asHtml(`${withdrawn}${view.title}, ${view.version}`),
      link,
      date: new Date(changedAt(report)),
      published: new Date(report.publishedAt ?? ''),
      description: linesOf(entry, language)
        .map((line) => `<p>${line}</p>`)
        .join(''),
    })
  }
  return feed.atom1()
}
