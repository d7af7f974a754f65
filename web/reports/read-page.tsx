import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { readerTexts } from './reader-texts.ts'
import { ReportLine } from './report-line.tsx'
import type { ReportPlaces } from './report-places.ts'
import { reportTexts } from './report-texts.ts'
import type { ReportView } from './report-view.ts'

type ReadPageProps = {
  language: Language
  report: ReportView
  document: ReportDocument
  places: ReportPlaces
  listTitle: string
  /** The chapters. */
  body: Child
}

/** The whole report on a page, with the way to its chapters. */
export const ReadPage = ({ language, report, document, places, listTitle, body }: ReadPageProps) => {
  const t = readerTexts[language]
  const inOther = document.language === language ? undefined : document.language
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: places.list, label: listTitle },
          { href: places.page(report.id), label: report.title },
        ]}
      />
      <PageHeading title={report.title} />
      <ReportLine language={language} report={report} />
      {report.isDemonstration && (
        <Notice color="warning">
          <p>{reportTexts[language].demonstrationText}</p>
        </Notice>
      )}
      <div class="report-reading">
        <nav class="report-reading__chapters" aria-label={t.contents}>
          <ul class="report-contents" lang={inOther}>
            {document.chapters.map(({ id, title }) => (
              <li>
                <a class="ds-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="report-reading__body" lang={inOther}>
          {body}
        </div>
      </div>
    </>
  )
}
