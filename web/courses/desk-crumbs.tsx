import type { Course } from '#shared/courses/course.ts'
import { Breadcrumbs } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { courseDeskTexts } from './desk-texts.ts'
import { deskAddress } from './desk-visit.ts'

/** The way back from where a course is edited. */
export const DeskCrumbs = ({ visit, course }: { visit: Pick<Visit, 'path' | 'language'>; course: Course }) => {
  const { language, path } = visit
  return (
    <Breadcrumbs
      language={language}
      links={[
        { href: path('coordinator'), label: siteTexts[language].desk },
        { href: path('courseDesk'), label: courseDeskTexts[language].title },
        { href: deskAddress(visit, course), label: course.title[language] },
      ]}
    />
  )
}
