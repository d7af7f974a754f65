import {
  accessibilityOf,
  type DocumentType,
  type DocumentVersion,
  type ProjectDocument,
  publicVersions,
} from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import { Notice } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatSize } from '../texts/format.ts'
import { documentTexts } from './document-texts.ts'

/** Documents are of these types only (`beginDocument`). */
export const typeOf = ({ mediaType }: DocumentVersion): DocumentType => (mediaType === 'docx' ? 'docx' : 'pdf')

const FileLink = ({
  language,
  document,
  version,
}: {
  language: Language
  document: ProjectDocument
  version: DocumentVersion
}) => {
  const t = documentTexts[language]
  const href = pathTo('projectFile', language, { document: document.id, number: String(version.number) })
  return (
    <a class="ds-link" href={href} hreflang={version.language}>
      {t.download(t.types[typeOf(version)], t.languages[version.language], formatSize(version.bytes ?? 0, language))}
    </a>
  )
}

/** The file to download with a plain word where it cannot be read by all, or why there is none. */
export const DocumentFiles = ({
  language,
  document,
  contact,
}: {
  language: Language
  document: ProjectDocument
  contact: string
}) => {
  const t = documentTexts[language]
  const [newest, ...earlier] = publicVersions(document)
  if (!newest && document.takenDown)
    return (
      <Notice color="warning">
        <p>{t.takenDown(formatDay(document.takenDown.at, language))}</p>
        <p>
          {t.why} {document.takenDown.reason}
        </p>
      </Notice>
    )
  if (!newest) return <p>{t.noFile}</p>
  return (
    <>
      <p>
        <FileLink language={language} document={document} version={newest} />
        <br />
        {t.uploadedOn(formatDay(newest.uploadedAt, language))}
      </p>
      {accessibilityOf(newest) === 'not-accessible' && (
        <Notice color="warning">
          <p>{t.notAccessible}</p>
          <p>{t.askForIt(contact)}</p>
        </Notice>
      )}
      {earlier.length > 0 && (
        <details class="ds-details">
          <summary>{t.earlier}</summary>
          <div>
            <ul class="ds-list">
              {earlier.map((version) => (
                <li>
                  {t.number(version.number)}: <FileLink language={language} document={document} version={version} />,{' '}
                  {t.uploadedOn(formatDay(version.uploadedAt, language))}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </>
  )
}
