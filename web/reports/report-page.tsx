import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { readerTexts } from './reader-texts.ts'
import { ReportBrief } from './report-brief.tsx'
import { FileButtons, FileList } from './report-files.tsx'
import { ReportLine } from './report-line.tsx'
import type { ReportPlaces } from './report-places.ts'
import { reportTexts } from './report-texts.ts'
import type { ReportView } from './report-view.ts'

export type ReportPageProps = {
  language: Language
  report: ReportView
  round: string
  snapshotId: string
  address: string
  citation: string
  places: ReportPlaces
  listTitle: string
  document: ReportDocument | null
  figurePage: (key: string) => string | null
  /** All that has come out under the report's name, this one too, the newest first. */
  versions: readonly ReportView[]
  /** What else can be done with it. */
  letters: Child
}

const Facts = ({ language, report, round, snapshotId, address }: ReportPageProps) => {
  const { factLabels } = readerTexts[language]
  const facts = [
    [factLabels.round, round],
    [factLabels.version, report.version],
    [factLabels.published, report.state.kind === 'published' ? report.state.day : ''],
    [factLabels.address, <a href={address}>{address}</a>],
    [factLabels.snapshot, <code>{snapshotId}</code>],
  ] as const
  return (
    <dl class="report-facts">
      {facts.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Every version with what it changed, or why it was withdrawn. */
export const VersionHistory = ({
  language,
  report,
  versions,
  places,
}: Pick<ReportPageProps, 'language' | 'report' | 'versions' | 'places'>) => {
  const t = readerTexts[language]
  return (
    <section aria-labelledby="versions">
      <h2 class="ds-heading" data-size="sm" id="versions">
        {t.history}
      </h2>
      <ol class="report-list" reversed>
        {versions.map((one) => (
          <li>
            {one.id === report.id ? (
              <strong>
                {one.version} ({t.thisOne})
              </strong>
            ) : (
              <a class="ds-link" href={places.page(one.id)}>
                {one.version}
              </a>
            )}
            <ReportLine language={language} report={one} isNamed />
            {one.state.kind === 'withdrawn' ? (
              <p>
                {t.why} {one.state.reason}
              </p>
            ) : (
              <p lang={one.changeNote.lang}>{one.changeNote.text || t.firstVersion}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Warnings = ({ language, report, places }: ReportPageProps) => {
  const t = readerTexts[language]
  return (
    <>
      {report.newer && (
        <Notice color="warning">
          <p>
            {t.superseded(report.newer)}{' '}
            <a class="ds-link" href={places.page(report.newer.id)}>
              {t.toNewer(report.newer)}
            </a>
          </p>
        </Notice>
      )}
      {report.isDemonstration && (
        <Notice color="warning">
          <p>{reportTexts[language].demonstrationText}</p>
        </Notice>
      )}
    </>
  )
}

const Chapters = ({ language, report, places, document }: ReportPageProps) => {
  if (!document) return null
  const t = readerTexts[language]
  return (
    <nav aria-labelledby="contents">
      <h2 class="ds-heading" data-size="sm" id="contents">
        {t.contents}
      </h2>
      <ul class="ds-list report-contents">
        {document.chapters.map(({ id, title }) => (
          <li>
            <a class="ds-link" href={`${places.read(report.id)}#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-button" data-variant="secondary" href={places.read(report.id)}>
          {t.read}
        </a>
      </p>
    </nav>
  )
}

/** One published report at its permanent address. */
export const ReportPage = (props: ReportPageProps) => {
  const { language, report, places, document, listTitle } = props
  const t = readerTexts[language]
  const fileHref = (file: string) => places.file(report.id, file)
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: places.list, label: listTitle }]} />
      <PageHeading title={report.title} lead={t.reportLead[report.recipient]} />
      <ReportLine language={language} report={report} />
      <Warnings {...props} />
      <FileButtons language={language} files={report.files} fileHref={fileHref} />
      {document && (
        <ReportBrief
          document={document}
          title={t.brief}
          figurePage={props.figurePage}
          readPage={places.read(report.id)}
        />
      )}
      <Chapters {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.download}
      </h2>
      <FileList language={language} files={report.files} fileHref={fileHref} />
      <h2 class="ds-heading" data-size="sm">
        {t.cite}
      </h2>
      <CodeBlock code={props.citation} label={t.cite} language={language} />
      <h2 class="ds-heading" data-size="sm">
        {t.about}
      </h2>
      <Facts {...props} />
      <VersionHistory {...props} />
      {props.letters}
      <h2 class="ds-heading" data-size="sm">
        {t.readOn}
      </h2>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={pathTo('nationalPicture', language)}>
            {t.nationalPicture}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('about', language)}>
            {t.method}
          </a>
        </li>
      </ul>
    </>
  )
}
