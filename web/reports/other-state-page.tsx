import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { readerTexts } from './reader-texts.ts'
import { ReportLine } from './report-line.tsx'
import { VersionHistory } from './report-page.tsx'
import type { ReportPlaces } from './report-places.ts'
import type { ReportView } from './report-view.ts'

type Props = { language: Language; report: ReportView; places: ReportPlaces; listTitle: string }

/** The address of a report that was taken back: when and why, and what there is instead. */
export const WithdrawnPage = ({
  language,
  report,
  places,
  listTitle,
  versions,
}: Props & { versions: readonly ReportView[] }) => {
  const t = readerTexts[language]
  if (report.state.kind !== 'withdrawn') return null
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: places.list, label: listTitle }]} />
      <PageHeading title={report.title} />
      <ReportLine language={language} report={report} />
      <Notice color="warning">
        <p>
          <strong>{t.withdrawn(report.state.day)}</strong>
        </p>
        <p>
          {t.why} {report.state.reason}
        </p>
      </Notice>
      {report.newer && (
        <p>
          <a class="ds-link" href={places.page(report.newer.id)}>
            {t.toNewer(report.newer)}
          </a>
        </p>
      )}
      <p>{t.withdrawnFiles}</p>
      <VersionHistory language={language} report={report} versions={versions} places={places} />
    </>
  )
}

/** The address of a report that waits for its hour: when it comes, and nothing more. */
export const ComingPage = ({ language, report, places, listTitle }: Props) => {
  const t = readerTexts[language]
  if (report.state.kind !== 'coming') return null
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: places.list, label: listTitle }]} />
      <PageHeading title={t.comesTitle} lead={t.comesText(report.state.moment)} />
      <p>{t.comingText}</p>
    </>
  )
}

/** In the place of a file of a withdrawn report. */
export const FileGonePage = ({ language, page }: { language: Language; page: string }) => {
  const t = readerTexts[language]
  return (
    <>
      <PageHeading title={t.fileGone} lead={t.fileGoneText} />
      <p>
        <a class="ds-link" href={page}>
          {t.toReport}
        </a>
      </p>
    </>
  )
}
