import { periodOf } from '#shared/time/programme-periods.ts'
import { yearsOf } from '#shared/time/project-part.ts'
import type { ProjectPageProps } from './project-page-props.ts'
import { projectTexts } from './project-texts.ts'
import { fileFormats, monthsOfFile, type TimeFileFormat } from './time-files.ts'

type FilesProps = Pick<ProjectPageProps, 'visit' | 'summed'>

/** The audit file is one, as long as it fits: a control asks for all of it. */
const byYear: readonly TimeFileFormat[] = ['csv', 'xlsx']

/** Links to a file for one year alone; nothing where there is one year or none. */
const FilesByYear = ({ visit, summed, format }: FilesProps & { format: TimeFileFormat }) => {
  const t = projectTexts[visit.language]
  const years = byYear.includes(format) ? yearsOf(monthsOfFile[format](summed)) : []
  if (years.length < 2) return null
  const address = visit.path('timeFile', { project: summed.project.id, format })
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
  const { visit, summed } = page
  const t = projectTexts[visit.language]
  // Without days to report by the calendar would be empty.
  const hasDays = periodOf(summed.project.periodId).participants !== null
  const formats = fileFormats.filter((format) => format !== 'ics' || hasDays)
  return (
    <>
      <p>{t.filesLead}</p>
      <ul class="ds-list">
        {formats.map((format) => (
          <li>
            <a class="ds-link" href={visit.path('timeFile', { project: summed.project.id, format })}>
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
