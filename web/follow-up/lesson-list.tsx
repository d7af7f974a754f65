import type { OthersLesson } from '#shared/follow-up/lesson.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { formatDay } from '../texts/format.ts'
import { lessonTexts } from './lesson-texts.ts'

/** Lessons, one under the other; `remark` says something more of one. */
export const LessonList = ({
  lessons,
  language,
  remark,
}: {
  lessons: readonly OthersLesson[]
  language: Language
  remark?: (lesson: OthersLesson) => string
}) => {
  const t = lessonTexts[language]
  const nameOf = ({ regionCode }: OthersLesson) => (regionCode && findRegion(regionCode)?.name) || t.unnamed
  return (
    <ul class="follow-up-lessons">
      {lessons.map((lesson) => (
        <li class="plan-action">
          <strong>{lesson.title}</strong>
          <p class="plan-text">{lesson.text}</p>
          <p class="plan-origin">
            {t.by(nameOf(lesson), formatDay(lesson.at, language))}
            {remark && `. ${remark(lesson)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What other regions learnt about the same question, folded; nothing where there is none. */
export const LessonExamples = ({ lessons, language }: { lessons: readonly OthersLesson[]; language: Language }) =>
  lessons.length === 0 ? null : (
    <details class="ds-details">
      <summary>{lessonTexts[language].examples(lessons.length)}</summary>
      <div>
        <LessonList lessons={lessons} language={language} />
      </div>
    </details>
  )
