import { type Told, tallyOf } from '#shared/courses/tally.ts'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { courseDeskTexts } from './desk-texts.ts'
import { deskAddress } from './desk-visit.ts'

/** A sum for the country in words. */
export const wholeWords = (count: Told['begun'], language: 'sv' | 'en'): string =>
  count === null ? courseDeskTexts[language].notTold : formatNumber(count, language)

/** The courses, with how many have taken each. */
export const showCourseDesk = async (visit: Visit<'courseDesk'>): Promise<Response> => {
  const { deps, language, path } = visit
  const t = courseDeskTexts[language]
  const rows = await Promise.all(
    (await deps.courses.list()).map(async ({ course, version }) => {
      const [takers, draft] = await Promise.all([deps.courses.takers(course.id), deps.courses.draft(course.id)])
      const { whole } = tallyOf(course, takers)
      return [
        <a class="ds-link" href={deskAddress(visit, course)}>
          {course.title[language]}
        </a>,
        version,
        wholeWords(whole.begun, language),
        wholeWords(whole.finished, language),
        draft ? t.hasDraft : t.noDraft,
      ]
    }),
  )
  return visit.page({
    title: t.title,
    isWide: true,
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: path('coordinator'), label: siteTexts[language].desk }]} />
        <PageHeading title={t.title} lead={t.lead} />
        <Table
          isStacked
          caption={t.caption}
          columns={[
            { label: t.course },
            { label: t.version, isNumber: true },
            { label: t.begun, isNumber: true },
            { label: t.finished, isNumber: true },
            { label: t.draft },
          ]}
          rows={rows}
        />
        <p class="subtle">{t.fewMeans}</p>
      </>
    ),
  })
}
