import { eventForms, type ProjectEvent } from '#shared/events/event.ts'
import { type ProjectStep, projectTimeline } from '#shared/events/project-timeline.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { Select, SubmitButton } from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { feedFile } from './event-calendar.ts'
import { EventTags, EventTitle } from './event-parts.tsx'
import { eventTexts } from './event-texts.ts'
import { organiserName, whenWords, whereWords } from './event-words.ts'
import { type EventFilter, type EventsView, isFiltered } from './events-view.ts'
import { participationTexts } from './participation-texts.ts'

const EventList = ({ events, language, now }: { events: readonly ProjectEvent[]; language: Language; now: Date }) => (
  <ul class="event-list">
    {events.map((event) => (
      <li>
        <p class="event-list__when">{whenWords(event, language)}</p>
        <h3 class="ds-heading event-list__title" data-size="2xs">
          <a class="ds-link" href={pathTo('event', language, { event: event.id })}>
            <EventTitle event={event} language={language} />
          </a>
        </h3>
        <p class="event-list__where">
          {organiserName(event.organiser, language)} · {whereWords(event, language)}
        </p>
        <EventTags event={event} language={language} now={now} />
      </li>
    ))}
  </ul>
)

const Filter = ({ view, filter, language }: { view: EventsView; filter: EventFilter; language: Language }) => {
  const t = eventTexts[language]
  const form = { errors: {}, language }
  const all = { value: '', label: t.all }
  return (
    <form method="get" action={pathTo('events', language)} class="event-filter" aria-label={t.filter}>
      <Select
        form={form}
        name="form"
        label={t.form}
        value={filter.form}
        options={[
          all,
          ...eventForms
            .filter((value) => value !== 'both')
            .map((value) => ({ value: value as string, label: t.forms[value] })),
        ]}
      />
      <Select
        form={form}
        name="region"
        label={t.region}
        value={filter.region}
        options={[all, ...regions.map(({ code, name }) => ({ value: code as string, label: name }))]}
      />
      {view.themes.length > 0 && (
        <Select
          form={form}
          name="theme"
          label={t.theme}
          value={filter.theme}
          options={[all, ...view.themes.map(({ value, label }) => ({ value, label: label[language] }))]}
        />
      )}
      <p class="event-filter__buttons">
        <SubmitButton variant="secondary">{t.show}</SubmitButton>
        {isFiltered(filter) && (
          <a class="ds-link" href={pathTo('events', language)}>
            {t.showAll}
          </a>
        )}
      </p>
    </form>
  )
}

const Step = ({ step, language }: { step: ProjectStep; language: Language }) => {
  const t = eventTexts[language]
  const { day, when, title, source } = step
  return (
    <li class="timeline__step">
      <p class="timeline__when">{day ? <time datetime={day}>{formatDay(day, language)}</time> : when?.[language]}</p>
      <p class="timeline__title">{title[language]}</p>
      <p class="timeline__source">
        {source ? (
          <a class="ds-link" href={source} rel="noreferrer">
            {t.source(new URL(source).hostname.replace(/^www\./, ''))}
            <span class="tables-heard">, {title[language]}</span>
          </a>
        ) : (
          t.unknown
        )}
      </p>
    </li>
  )
}

/** The calendar: what comes, what has been, and the project's course. */
export const EventsPage = ({
  language,
  view,
  filter,
  now,
}: {
  language: Language
  view: EventsView
  filter: EventFilter
  now: Date
}) => {
  const t = eventTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Filter view={view} filter={filter} language={language} />
      <section aria-labelledby="coming">
        <h2 class="ds-heading" data-size="md" id="coming">
          {t.coming}
        </h2>
        {view.coming.length > 0 ? (
          <EventList events={view.coming} language={language} now={now} />
        ) : (
          <p>{view.isEmpty && isFiltered(filter) ? t.noneChosen : t.noComing}</p>
        )}
        <p>
          <a class="ds-link" href={pathTo('eventFeed', language, { feed: feedFile })}>
            {t.subscribe}
          </a>
        </p>
        <p class="event-hint">{t.subscribeHint}</p>
      </section>
      {view.past.length > 0 && (
        <section aria-labelledby="past">
          <h2 class="ds-heading" data-size="md" id="past">
            {t.past}
          </h2>
          <EventList events={view.past} language={language} now={now} />
          <p>
            <a class="ds-link" href={pathTo('eventRegions', language)}>
              {participationTexts[language].link}
            </a>
          </p>
        </section>
      )}
      <section aria-labelledby="timeline">
        <h2 class="ds-heading" data-size="md" id="timeline">
          {t.timeline}
        </h2>
        <p>{t.timelineLead}</p>
        <ol class="timeline">
          {projectTimeline.map((step) => (
            <Step step={step} language={language} />
          ))}
        </ol>
      </section>
    </>
  )
}
