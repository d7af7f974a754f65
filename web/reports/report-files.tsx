import type { Language } from '#shared/platform/language.ts'
import { reportTexts } from './report-texts.ts'
import type { FileView } from './report-view.ts'

type FilesProps = { files: readonly FileView[]; fileHref: (name: string) => string }

/** What most readers want: the page's language, to read and to quote. */
const wanted: readonly FileView['format'][] = ['pdf', 'docx']

/** The big way to a report: the page's language, PDF first. */
export const FileButtons = ({ files, fileHref, language }: FilesProps & { language: Language }) => (
  <ul class="report-buttons">
    {files
      .filter((file) => file.language === language && wanted.includes(file.format))
      .map((file, index) => (
        <li>
          <a
            class="ds-button"
            data-variant={index === 0 ? 'primary' : 'secondary'}
            href={fileHref(file.fileName)}
            hreflang={language}
          >
            {file.label}, {file.languageName}, {file.size}
          </a>
        </li>
      ))}
  </ul>
)

/** All files of a report with format, language and size, and their checksums folded below. */
export const FileList = ({ language, files, fileHref }: FilesProps & { language: Language }) => {
  const t = reportTexts[language]
  return (
    <>
      <ul class="report-files">
        {files.map((file) => (
          <li>
            <a class="ds-link" href={fileHref(file.fileName)} hreflang={file.language ?? undefined}>
              {file.label}, {file.languageName}
            </a>
            <span class="report-files__size">{file.size}</span>
            <span class="report-files__hint">{file.hint}</span>
          </li>
        ))}
      </ul>
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
