import type { EvaluationResult } from '#shared/events/evaluation.ts'
import { scores } from '#shared/events/evaluation.ts'
import { daysOf, type ProjectEvent } from '#shared/events/event.ts'
import type { Needs, Registration } from '#shared/events/registration.ts'
import { PrintButton, Table } from '../components/page-parts.tsx'
import { formatDay, formatNumber } from '../texts/format.ts'
import { attendanceTexts } from './attendance-texts.ts'
import { EventPageHeading } from './desk-form-page.tsx'
import { evaluationResultTexts, evaluationTexts } from './evaluation-texts.ts'
import type { DeskVisit } from './event-place.ts'
import { whenWords, whereWords } from './event-words.ts'

type PaperProps = { visit: DeskVisit; event: ProjectEvent }

/** The list on paper: only names and where they come from, with room to tick or sign for each day. */
export const PaperPage = ({ visit, event, people }: PaperProps & { people: readonly Registration[] }) => {
  const { language } = visit
  const t = attendanceTexts[language]
  const days = daysOf(event)
  return (
    <div class="event-paper">
      <EventPageHeading visit={visit} event={event} title={t.paper.title} lead={t.paper.lead} />
      <p>
        {whenWords(event, language)}. {whereWords(event, language)}
      </p>
      <PrintButton language={language} />
      <Table
        caption={t.paper.title}
        columns={[
          { label: t.name },
          { label: t.organisation },
          ...(days.length === 1
            ? [{ label: t.paper.signature }]
            : days.map((day) => ({ label: formatDay(day, language) }))),
        ]}
        rows={people.map((person) => [person.name, person.organisation, ...days.map(() => '')])}
      />
    </div>
  )
}

/** The same words count once, with how many have written them; in the order of the alphabet, which is nobody's. */
const gathered = (texts: readonly string[]): { text: string; count: number }[] => {
  const counts = new Map<string, { text: string; count: number }>()
  for (const text of texts.map((one) => one.trim()).filter((one) => one !== '')) {
    const known = counts.get(text.toLowerCase()) ?? { text, count: 0 }
    counts.set(text.toLowerCase(), { ...known, count: known.count + 1 })
  }
  return [...counts.values()].toSorted((a, b) => a.text.localeCompare(b.text, 'sv'))
}

const NeedsTable = ({ visit, caption, texts }: { visit: DeskVisit; caption: string; texts: readonly string[] }) => {
  const t = attendanceTexts[visit.language]
  const rows = gathered(texts)
  if (rows.length === 0)
    return (
      <section>
        <h2 class="ds-heading" data-size="xs">
          {caption}
        </h2>
        <p>{t.needs.none}</p>
      </section>
    )
  return (
    <Table
      caption={caption}
      columns={[{ label: caption }, { label: t.count, isNumber: true }]}
      rows={rows.map(({ text, count }) => [text, String(count)])}
    />
  )
}

/** What those who come need, without names: for the kitchen and for those who prepare the venue. */
export const NeedsPage = ({
  visit,
  event,
  needs,
  areGone,
}: PaperProps & { needs: readonly Needs[]; areGone: boolean }) => {
  const t = attendanceTexts[visit.language].needs
  return (
    <>
      <EventPageHeading visit={visit} event={event} title={t.title} lead={t.lead} />
      {areGone ? (
        <p>{t.gone}</p>
      ) : (
        <>
          <PrintButton language={visit.language} />
          <NeedsTable visit={visit} caption={t.diet} texts={needs.map(({ diet }) => diet)} />
          <NeedsTable visit={visit} caption={t.access} texts={needs.map(({ access }) => access)} />
        </>
      )}
    </>
  )
}

/** What those who came have said: how many have given each score, and their own words, from five answers on. */
export const ResultPage = ({ visit, event, result }: PaperProps & { result: EvaluationResult }) => {
  const { language } = visit
  const t = evaluationResultTexts[language]
  const { scale, questions } = evaluationTexts[language]
  return (
    <>
      <EventPageHeading visit={visit} event={event} title={t.title} lead={result ? t.lead(result.count) : t.few} />
      {result && (
        <>
          <p>{t.inSteps}</p>
          <Table
            isStacked
            caption={t.title}
            columns={[
              { label: t.question },
              ...scores.map((score) => ({ label: scale[score], isNumber: true })),
              { label: t.mean, isNumber: true },
            ]}
            rows={result.distributions.map(({ question, counts, mean }) => [
              questions[question],
              ...scores.map((score) => String(counts[score])),
              mean === null ? '–' : formatNumber(mean, language),
            ])}
          />
          <h2 class="ds-heading" data-size="sm">
            {t.texts}
          </h2>
          {result.texts.length === 0 ? (
            <p>{t.noTexts}</p>
          ) : (
            <ul class="event-answers">
              {result.texts.map((text) => (
                <li class="event-text">{text}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  )
}
