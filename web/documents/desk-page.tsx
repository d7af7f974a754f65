import { accessibilityOf, type ProjectDocument, publicVersions } from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { evidenceTexts } from '../evidence/evidence-texts.ts'
import { pieceTexts } from '../evidence/piece-texts.ts'
import { SendFile } from '../evidence/upload-parts.tsx'
import { pathTo } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { BeginForm, documentFiles, TakeDownForm } from './desk-forms.tsx'
import { NewestFile, VersionState, VersionTable } from './desk-parts.tsx'
import { documentDeskTexts } from './document-desk-texts.ts'
import { documentTexts } from './document-texts.ts'

export type DocumentSaid = keyof (typeof documentDeskTexts)['sv']['said']

/** The three documents and how they stand. */
export const DocumentDesk = ({
  language,
  documents,
}: {
  language: Language
  documents: readonly ProjectDocument[]
}) => {
  const t = documentDeskTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reportDesk', language), label: siteTexts[language].section.reportDesk }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <Table
        isStacked
        caption={t.title}
        columns={[{ label: t.columns.file }, { label: t.columns.state }, { label: t.columns.accessible }]}
        rows={documents.map((document) => {
          const { id, takenDown } = document
          const latest = document.versions.at(-1)
          const current = publicVersions(document)[0]
          const isDown = takenDown !== null && latest?.number === takenDown.upTo
          return [
            <a class="ds-link" href={pathTo('deskDocument', language, { document: id })}>
              {documentTexts[language].names[id]}
            </a>,
            isDown ? (
              <Tag color="warning">{t.states['taken-down']}</Tag>
            ) : latest ? (
              <VersionState language={language} state={latest.state} />
            ) : (
              t.none
            ),
            current ? t.accessible[accessibilityOf(current)] : '–',
          ]
        })}
      />
    </>
  )
}

type DocumentDeskProps = {
  language: Language
  document: ProjectDocument
  now: Date
  form: FormState
  typed: { mediaType: string; language: string; reason: string }
  newFormKey: () => string
  /** The form that sends the awaited file; null when none is awaited. */
  upload: UploadForm | null
  said: DocumentSaid | null
}

const Send = ({ language, upload }: { language: Language; upload: UploadForm }) => (
  <section aria-labelledby="send-file">
    <h2 class="ds-heading" data-size="xs" id="send-file">
      {evidenceTexts[language].states.awaiting}
    </h2>
    <p>{pieceTexts[language].awaiting}</p>
    <noscript>
      <p>{pieceTexts[language].bareAnswer}</p>
    </noscript>
    <SendFile upload={upload} language={language} kind={documentFiles} />
  </section>
)

/** One document: its newest file, the form for another, all files, and taking it down. */
export const DocumentDeskPage = (props: DocumentDeskProps) => {
  const { language, document, form, typed, upload, said, newFormKey } = props
  const t = documentDeskTexts[language]
  const address = pathTo('deskDocument', language, { document: document.id })
  const hasFiles = document.versions.length > 0
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('reportDesk', language), label: siteTexts[language].section.reportDesk },
          { href: pathTo('documentDesk', language), label: t.title },
        ]}
      />
      <PageHeading title={documentTexts[language].names[document.id]} eyebrow={t.title} />
      <ErrorSummary form={form} labels={{ mediaType: t.type, language: t.language, reason: t.reason, bytes: t.file }} />
      {said && (
        <Notice color={said === 'uploaded' || said === 'taken-down' ? 'success' : 'warning'} isStatus>
          <p>{t.said[said]}</p>
        </Notice>
      )}
      <NewestFile language={language} document={document} now={props.now} address={address} />
      {upload && Object.keys(form.errors).length === 0 ? (
        <Send language={language} upload={upload} />
      ) : (
        <section aria-labelledby="begin">
          <h2 class="ds-heading" data-size="sm" id="begin">
            {hasFiles ? t.replace : t.upload}
          </h2>
          <p>{t.uploadLead}</p>
          <BeginForm language={language} document={document} form={form} typed={typed} formKey={newFormKey()} />
        </section>
      )}
      {hasFiles && <VersionTable language={language} document={document} />}
      <p>
        <a class="ds-link" href={pathTo('projectDocument', language, { document: document.id })}>
          {t.toPublic}
        </a>
      </p>
      {(publicVersions(document).length > 0 || form.errors.reason) && (
        <TakeDownForm language={language} document={document} form={form} typed={typed.reason} formKey={newFormKey()} />
      )}
    </>
  )
}
