import { blocksOf } from '#shared/articles/lix.ts'
import type { PublishedCourse } from '#shared/courses/course.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import { courseTexts } from '../../courses/course-texts.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { dayOf } from './day-of.ts'
import { inBoth } from './in-both.ts'

/** The training courses and their parts. The questions of a quiz and their answers are not searched. */
export const courseDocuments = (courses: readonly PublishedCourse[], language: Language): SearchDocument[] =>
  courses.flatMap(({ course, publishedAt }) => {
    const common = { kind: 'page', language, date: dayOf(publishedAt) } as const
    const params = { course: course.slug[language] }
    return [
      {
        ...common,
        id: `course-${course.id}`,
        title: course.title[language],
        words: courseTexts[language].title,
        lead: course.lead[language],
        body: course.audience[language],
        url: pathTo('course', language, params),
        weight: 1,
      },
      ...course.modules.map(({ id, slug, title, lead, body, film }) => ({
        ...common,
        id: `course-${course.id}-${id}`,
        title: title[language],
        words: `${courseTexts[language].title}. ${course.title[language]}`,
        lead: lead[language],
        body: [body, ...(film ? [film.transcript] : [])].flatMap((text) => blocksOf(text[language])).join('\n'),
        url: pathTo('courseModule', language, { ...params, module: slug[language] }),
        weight: 0.7,
      })),
    ]
  })

/** The courses that anyone may take, by their versions. */
export const courseSource =
  ({ courses }: Pick<WebDeps, 'courses'>): SearchSource =>
  async () => {
    const all = await courses.list()
    return {
      key: all.map(({ course, version }) => `${course.id} ${version}`).join(),
      documents: () => inBoth((language) => courseDocuments(all, language)),
    }
  }
