import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { reportTexts } from './report-texts.ts'
import type { FileView } from './report-view.ts'

/** The big way to a report: the page's language, PDF first. */
export const FileButtons = ({ files, fileHref }: { files: readonly FileView[]; fileHref: (name: string) => string }) => (
  <ul class="report-buttons">
    {files.map((file, index) => (
      <li>
        <a
          class="ds-button"
          data-variant={index === 0 ? 'primary' : 'secondary'}
          href={fileHref(file.fileName)}
          hreflang={file.language}
        >
          {file.label}, {file.languageName}, {file.size}
        </a>
      </li>
    ))}
  </ul>
)

/** All files of a report with format, language and size, and their checksums folded below. */
export const FileTable = ({
  language,
  files,
  fileHref,
}: {
  language: Language
  files: readonly FileView[]
  fileHref: (name: string) => string
}) => {
  const t = reportTexts[language]
  return (
    <>
      <Table
        caption={t.filesCaption}
        columns={[{ label: t.file }, { label: t.language }, { label: t.size, isNumber: true }]}
        rows={files.map((file) => [
          <>
            <a class="ds-link" href={fileHref(file.fileName)} hreflang={file.language}>
              {file.label}, {file.languageName}
            </a>
            <span class="report-file-hint">{file.hint}</span>
          </>,
          file.languageName,
          file.size,
        ])}
      />
      <details class="ds-details report-checksums">
        <summary>{t.checksums}</summary>
        <div>
          <p>{t.checksumsWhy}</p>
          <dl>
            {files.map((file) => (
              <>
                <dt>{file.fileName}</dt>
                <dd>
                  <code>{file.sha256}</code>
                </dd>
              </>
            ))}
          </dl>
        </div>
      </details>
    </>
  )
}
