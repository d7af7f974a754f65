import type { ProjectEvent } from '#shared/events/event.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { Conflict } from '../plans/conflict.tsx'
import { deskTexts } from './desk-texts.ts'
import { EventFields } from './event-fields.tsx'
import { eventDifferences, type TypedEvent } from './event-form.ts'
import { eventFormTexts } from './event-form-texts.ts'
import { type DeskVisit, placeOf } from './event-place.ts'

type FormPageProps = { visit: DeskVisit; form: FormState; typed: TypedEvent }

/** A new event, made of a decided theme or of nothing. */
export const NewEventPage = ({
  visit,
  form,
  typed,
  theme,
}: FormPageProps & { theme: { id: string; title: string } | null }) => {
  const { language } = visit
  const t = eventFormTexts[language]
  const place = placeOf(visit)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[place.back, { href: place.to('list'), label: deskTexts[language].title }]}
      />
      <PageHeading title={t.newTitle} lead={t.newLead} />
      <ErrorSummary form={form} labels={t.labels} />
      {theme && (
        <Notice color="info">
          <p>{t.fromTheme(theme.title)}</p>
        </Notice>
      )}
      <form method="post" action={place.to('create')} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} />
        {theme && <input type="hidden" name="workshop" value={theme.id} />}
        <EventFields form={form} typed={typed} />
        <SubmitButton>{t.create}</SubmitButton>
      </form>
    </>
  )
}

/** An event's texts, times and places, to be changed. `current` is what a colleague saved meanwhile. */
export const ChangeEventPage = ({
  visit,
  event,
  form,
  typed,
  version,
  current,
}: FormPageProps & { event: ProjectEvent; version: number; current: ProjectEvent | null }) => {
  const { language } = visit
  const t = eventFormTexts[language]
  const place = placeOf(visit)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: place.to('list'), label: deskTexts[language].title },
          { href: place.toEvent('one', event.id), label: event.title },
        ]}
      />
      <PageHeading
        title={t.changeTitle}
        eyebrow={event.title}
        lead={event.status === 'published' ? t.changeLead : undefined}
      />
      <ErrorSummary form={form} labels={t.labels} />
      {current && (
        <Conflict
          language={language}
          problem={t.conflict}
          stands={current}
          differences={eventDifferences(current, typed, language)}
          keepAddress={place.toEvent('one', event.id)}
        />
      )}
      <form method="post" action={place.toEvent('save', event.id)} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={version} />
        <EventFields form={form} typed={typed} />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </>
  )
}

/** The way back from a page about one event at a desk. */
export const EventBreadcrumbs = ({ visit, event }: { visit: DeskVisit; event: ProjectEvent }) => {
  const { language } = visit
  const place = placeOf(visit)
  return (
    <Breadcrumbs
      language={language}
      links={[
        { href: place.to('list'), label: deskTexts[language].title },
        { href: place.toEvent('one', event.id), label: event.title },
      ]}
    />
  )
}

/** The heading of such a page. */
export const EventPageHeading = ({
  visit,
  event,
  title,
  lead,
}: {
  visit: DeskVisit
  event: ProjectEvent
  title: string
  lead?: string
}) => (
  <>
    <EventBreadcrumbs visit={visit} event={event} />
    <PageHeading title={title} eyebrow={event.title} lead={lead} />
  </>
)
