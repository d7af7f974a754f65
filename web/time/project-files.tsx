import { yearsSigned } from '#shared/time/project-part.ts'
import { deskTexts } from './desk-texts.ts'
import type { ProjectPageProps } from './project-page-props.ts'
import { fileFormats, isInParts, type TimeFileFormat } from './time-files.ts'

type FilesProps = Pick<ProjectPageProps, 'visit' | 'whole'>

/** Links to a file for one year alone; nothing where there is one year or none. */
const FilesByYear = ({ visit, whole, format }: FilesProps & { format: TimeFileFormat }) => {
  const t = deskTexts[visit.language]
  const years = isInParts(format) ? yearsSigned(whole) : []
  if (years.length < 2) return null
  const address = visit.path('timeFile', { project: whole.project.id, format })
  return (
    <>
      {' '}
      {t.filesByYear}{' '}
      {years.map((year, index) => (
        <>
          {index > 0 && ', '}
          <a class="ds-link" href={`${address}?part=${year}`}>
            {t.fileNames[format].name} {year}
          </a>
        </>
      ))}
      .
    </>
  )
}

/** The files of a project, whole and year by year. */
export const Files = (page: FilesProps) => {
  const { visit, whole } = page
  const t = deskTexts[visit.language]
  return (
    <>
      <p>{t.filesLead}</p>
      <ul class="ds-list">
        {fileFormats.map((format) => (
          <li>
            <a class="ds-link" href={visit.path('timeFile', { project: whole.project.id, format })}>
              {t.fileNames[format].name}
            </a>
            : {t.fileNames[format].text}
            <FilesByYear {...page} format={format} />
          </li>
        ))}
      </ul>
    </>
  )
}
