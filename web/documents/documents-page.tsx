import { type ProjectDocument, publicVersions } from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { reportTexts } from '../reports/report-texts.ts'
import { typeOf } from './document-files.tsx'
import { documentTexts } from './document-texts.ts'

/** The project's own reports, each with the way to its page. */
export const DocumentsPage = ({
  language,
  documents,
}: {
  language: Language
  documents: readonly ProjectDocument[]
}) => {
  const t = documentTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reports', language), label: reportTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <ul class="report-list">
        {documents.map((document) => {
          const { id } = document
          const newest = publicVersions(document)[0]
          return (
            <li>
              <a class="ds-link" href={pathTo('projectDocument', language, { document: id })}>
                {t.names[id]}
              </a>
              <p>{t.leads[id]}</p>
              {newest && <Tag color="info">{t.types[typeOf(newest)]}</Tag>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
