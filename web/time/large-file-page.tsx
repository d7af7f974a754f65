import { smallerParts } from '#shared/time/project-part.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { deskTexts } from './desk-texts.ts'
import { fileTexts, partName } from './file-texts.ts'
import { projectTexts } from './project-texts.ts'
import { monthsOfFile, type TimeFileFormat } from './time-files.ts'

type LargeFileProps = { visit: Visit<'timeFile'>; whole: WholeProject; format: TimeFileFormat; part: string | null }

const LargeFilePage = ({ visit, whole, format, part }: LargeFileProps) => {
  const { language, path, params } = visit
  const t = fileTexts[language]
  const { sheets: months, attendance } = whole
  const parts = smallerParts(monthsOfFile[format]({ months, attendance }), part)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: path('timeDesk'), label: deskTexts[language].title },
          { href: path('timeProject', { project: whole.project.id }), label: whole.project.name },
        ]}
      />
      <PageHeading title={t.tooLarge} lead={parts.length > 0 ? t.takeParts : t.takeOther} />
      {parts.length > 0 && (
        <ul class="ds-list">
          {parts.map((one) => (
            <li>
              <a class="ds-link" href={`${path('timeFile', params)}?part=${one}`}>
                {projectTexts[language].fileNames[format].name}, {partName(one, language)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Says that a file is too large to be sent, with links to the smaller ones that can be taken in its place. */
export const showLargeFile = (large: LargeFileProps): Response => {
  const { visit, part } = large
  const inOther = pathTo('timeFile', visit.language === 'sv' ? 'en' : 'sv', visit.params)
  return visit.page({
    title: fileTexts[visit.language].tooLarge,
    status: 400,
    otherLanguage: part === null ? inOther : `${inOther}?part=${part}`,
    children: <LargeFilePage {...large} />,
  })
}
