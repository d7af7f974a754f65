import type { ProjectDocument } from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { reportTexts } from '../reports/report-texts.ts'
import { DocumentFiles } from './document-files.tsx'
import { documentTexts } from './document-texts.ts'
import { type KnownFacts, knownFacts } from './known-facts.ts'

const Figures = ({ facts, language }: { facts: KnownFacts; language: Language }) => {
  const t = documentTexts[language]
  const { measure, value, period, unit, note } = t.figureColumns
  return (
    <>
      <Table
        isStacked
        caption={t.figures}
        columns={[{ label: measure }, { label: value }, { label: period }, { label: unit }, { label: note }]}
        rows={facts.figures.map((figure) => [
          figure.measure[language],
          figure.value.text[language],
          figure.period[language],
          figure.unit[language],
          figure.qualityNote[language],
        ])}
      />
      <p>{t.notAdded}</p>
    </>
  )
}

const Known = ({ facts, language }: { facts: KnownFacts; language: Language }) => {
  const t = documentTexts[language]
  return (
    <section aria-labelledby="known">
      <h2 class="ds-heading" data-size="sm" id="known">
        {t.known}
      </h2>
      {facts.findings.length > 0 && (
        <ul class="ds-list">
          {facts.findings.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      {facts.figures.length > 0 && <Figures facts={facts} language={language} />}
      <p>
        {t.source}:{' '}
        {facts.sourceUrl ? (
          <a class="ds-link" href={facts.sourceUrl} hreflang="sv">
            {facts.source}
          </a>
        ) : (
          facts.source
        )}
      </p>
      {facts.unknown.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="xs">
            {t.unknown}
          </h3>
          <ul class="ds-list">
            {facts.unknown.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const nowRoutes = { interviews: 'interviewResult', survey: 'surveyResult' } as const

/** One of the project's own reports: the document, and what is publicly known of it. */
export const DocumentPage = ({
  language,
  document,
  contact,
}: {
  language: Language
  document: ProjectDocument
  contact: string
}) => {
  const t = documentTexts[language]
  const { id } = document
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('reports', language), label: reportTexts[language].title },
          { href: pathTo('projectDocuments', language), label: t.title },
        ]}
      />
      <PageHeading title={t.names[id]} lead={t.leads[id]} />
      <h2 class="ds-heading" data-size="sm">
        {t.file}
      </h2>
      <DocumentFiles language={language} document={document} contact={contact} />
      <Known facts={knownFacts(id, language)} language={language} />
      {id !== 'situation' && (
        <p>
          <a class="ds-link" href={pathTo(nowRoutes[id], language)}>
            {t.more[id]}
          </a>
        </p>
      )}
    </>
  )
}
