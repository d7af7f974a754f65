import { compareIndicatorIds, isLessonOn, type SharedLesson } from '#shared/follow-up/lesson.ts'
import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { deskTexts } from '../national/desk-texts.ts'
import type { Site } from '../site.tsx'
import { LessonList } from './lesson-list.tsx'
import { lessonTexts } from './lesson-texts.ts'

const groupsOf = (lessons: readonly SharedLesson[]) =>
  [...new Set(lessons.flatMap(({ indicatorId, alsoFor = [] }) => [indicatorId, ...alsoFor]))]
    .sort(compareIndicatorIds)
    .map((indicatorId) => ({
      indicatorId,
      lessons: lessons.filter((lesson) => isLessonOn(lesson, indicatorId)),
    }))

const LessonsPage = ({
  lessons,
  language,
  desk,
}: {
  lessons: readonly SharedLesson[]
  language: Language
  desk: string
}) => {
  const t = lessonTexts[language]
  const named = new Map(lessons.map((lesson) => [lesson.actionId, lesson.isNamed]))
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: desk, label: deskTexts[language].title }]} />
      <PageHeading title={t.title} lead={t.lead} />
      {lessons.length === 0 && (
        <Notice color="info">
          <p>{t.none}</p>
        </Notice>
      )}
      {groupsOf(lessons).map((group) => (
        <section class="plan-part">
          <h2 class="ds-heading" data-size="sm">
            {group.indicatorId ? t.ofIndicator(group.indicatorId) : t.noIndicator}
          </h2>
          <LessonList
            lessons={group.lessons}
            language={language}
            remark={({ actionId }) => (named.get(actionId) ? t.isNamed : t.isUnnamed)}
          />
        </section>
      ))}
    </>
  )
}

/** What regions share of what they learnt, by question, for the coordinator. */
export const registerLessons = (site: Site): void =>
  site.on('lessons', async (visit) => {
    const { language, deps } = visit
    const lessons = (await deps.followUps.lessons()).toSorted((a, b) => b.at.localeCompare(a.at))
    return visit.page({
      title: lessonTexts[language].title,
      children: <LessonsPage lessons={lessons} language={language} desk={visit.path('coordinator')} />,
    })
  })
