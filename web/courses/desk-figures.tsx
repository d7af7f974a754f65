import { type Course, findModule } from '#shared/courses/course.ts'
import type { Tally } from '#shared/courses/tally.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { Table } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { wholeWords } from './desk-list-page.tsx'
import { courseDeskTexts } from './desk-texts.ts'

type Props = { tally: Tally; language: Language }

/** How many have begun and finished, by region, where that is told. */
export const TakenByRegion = ({ tally, language }: Props) => {
  const t = courseDeskTexts[language]
  const told = tally.regions.filter(({ begun }) => begun !== null)
  const words = (count: number | null) => (count === null ? t.few : formatNumber(count, language))
  const hidden = tally.regions.length - told.length
  return (
    <section class="course-desk" aria-labelledby="taken">
      <h2 class="ds-heading" data-size="sm" id="taken">
        {t.follow}
      </h2>
      <Table
        isStacked
        caption={t.followCaption}
        columns={[{ label: t.region }, { label: t.begun, isNumber: true }, { label: t.finished, isNumber: true }]}
        rows={[
          ...told.map(({ code, begun, finished }) => [findRegion(code)?.name ?? code, words(begun), words(finished)]),
          [t.whole, wholeWords(tally.whole.begun, language), wholeWords(tally.whole.finished, language)],
        ]}
      />
      {hidden > 0 && <p>{t.others(hidden)}</p>}
      <p class="subtle">{t.fewMeans}</p>
    </section>
  )
}

/** Which questions are most often answered wrong the first time. */
export const HardQuestions = ({ tally, language, course }: Props & { course: Course }) => {
  const t = courseDeskTexts[language]
  return (
    <section class="course-desk" aria-labelledby="hard">
      <h2 class="ds-heading" data-size="sm" id="hard">
        {t.hard}
      </h2>
      {tally.questions.length === 0 ? (
        <p>{t.noQuestions}</p>
      ) : (
        <>
          <p>{t.hardLead}</p>
          <Table
            isStacked
            caption={t.hardCaption}
            columns={[{ label: t.question }, { label: t.whats.part }, { label: t.wrong, isNumber: true }]}
            rows={tally.questions.map(({ moduleId, question, wrong }) => [
              question.question[language],
              findModule(course, moduleId)?.module.title[language] ?? '',
              wrong ? t.wrongOf(Math.round((wrong.count / wrong.of) * 100), wrong.of) : t.fewAnswers,
            ])}
          />
        </>
      )}
    </section>
  )
}
