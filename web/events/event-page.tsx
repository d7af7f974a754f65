import { isOpen, type ProjectEvent } from '#shared/events/event.ts'
import { type EventFile, shownFiles } from '#shared/events/event-file.ts'
import type { Places } from '#shared/events/events.ts'
import type { Language } from '#shared/platform/language.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { Checkbox, ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { trapName } from '../report-letters/correction-form.ts'
import { formatDay } from '../texts/format.ts'
import { CancelledNotice, EventFacts, EventTags, EventTitle, Materials, Paragraphs } from './event-parts.tsx'
import { eventTexts } from './event-texts.ts'
import { RegistrationFields } from './registration-fields.tsx'
import type { TypedRegistration } from './registration-form.ts'
import { registrationTexts } from './registration-texts.ts'

type EventPageProps = {
  language: Language
  event: ProjectEvent
  files: readonly EventFile[]
  /** Whom to ask for a file in another form. */
  contact: string
  places: Places
  now: Date
  form: FormState
  typed: TypedRegistration
  formKey: string
  hasConsent: boolean
  isSent: boolean
}

const PlacesLeft = ({ language, places }: Pick<EventPageProps, 'language' | 'places'>) => {
  const t = eventTexts[language]
  return (
    <ul class="event-places">
      {places.map(({ way, seats, free }) => (
        <li>
          <strong>{t.places[way]}:</strong>{' '}
          {seats === null || free === null ? t.asMany : free === 0 ? t.full : t.free(free, seats)}
        </li>
      ))}
    </ul>
  )
}

/** Where programs that fill in everything give themselves away. Hidden from people, also from those who listen. */
const Trap = ({ language }: { language: Language }) => (
  <div class="form-trap" aria-hidden="true">
    <label for="trap">{registrationTexts[language].trap}</label>
    <input type="text" id="trap" name={trapName} tabindex={-1} autocomplete="off" value="" />
  </div>
)

const Register = (props: EventPageProps) => {
  const { language, event, form, typed, formKey, hasConsent } = props
  const t = registrationTexts[language]
  return (
    <>
      <PlacesLeft {...props} />
      <form method="post" action={pathTo('registerForEvent', language, { event: event.id })} class="form" novalidate>
        <FormSecrets formKey={formKey} />
        <RegistrationFields event={event} form={form} typed={typed} hasEmail />
        <p class="event-kept">{t.kept}</p>
        <Checkbox form={form} name="consent" label={t.labels.consent} isChecked={hasConsent} isRequired />
        <Trap language={language} />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </>
  )
}

/** The same for everybody: what stands, her mail tells. */
const Sent = ({ language }: Pick<EventPageProps, 'language'>) => {
  const t = registrationTexts[language]
  return (
    <Notice color="success" isStatus>
      <p>
        <strong>{t.sent}</strong>
      </p>
      <p>{t.sentText}</p>
      <p>{t.sentLater}</p>
    </Notice>
  )
}

const Registration = (props: EventPageProps) => {
  const { language, event, now, isSent } = props
  const t = registrationTexts[language]
  if (isSent) return null
  if (event.status === 'cancelled') return null
  if (!isOpen(event, now))
    return (
      <p>
        {t.closed} {event.lastDay !== '' && t.closedDay(formatDay(event.lastDay, language))}
      </p>
    )
  return (
    <section aria-labelledby="register">
      <h2 class="ds-heading" data-size="md" id="register">
        {t.title}
      </h2>
      <Register {...props} />
    </section>
  )
}

const Material = ({ language, event, files, contact }: EventPageProps) => {
  const t = eventTexts[language]
  const materials = event.materials.filter(({ isPublic }) => isPublic)
  const shown = shownFiles(files, { isOpenOnly: true })
  const hidden =
    event.materials.length - materials.length + shownFiles(files, { isOpenOnly: false }).length - shown.length
  if (materials.length + shown.length + hidden === 0) return null
  return (
    <section aria-labelledby="materials">
      <h2 class="ds-heading" data-size="md" id="materials">
        {t.materials}
      </h2>
      {materials.length + shown.length > 0 && (
        <Materials
          language={language}
          materials={materials}
          files={shown}
          toFile={(file) => pathTo('openEventUpload', language, { event: event.id, file })}
          contact={contact}
        />
      )}
      {materials.length > 0 && <p class="event-hint">{t.opensElsewhere}</p>}
      {hidden > 0 && <p>{t.onlyRegistered}</p>}
    </section>
  )
}

/** One event: what it is about, and the form to register for it. */
export const EventPage = (props: EventPageProps) => {
  const { language, event, now, form } = props
  const t = eventTexts[language]
  const description = inLanguage(event.description, event.descriptionEn, language)
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('events', language), label: t.title }]} />
      <PageHeading title={<EventTitle event={event} language={language} />} />
      <EventTags event={event} language={language} now={now} />
      {props.isSent && <Sent language={language} />}
      <CancelledNotice event={event} language={language} />
      <ErrorSummary form={form} labels={registrationTexts[language].labels} />
      <EventFacts event={event} language={language} />
      <Paragraphs {...description} />
      <p>
        <a class="ds-link" href={pathTo('eventFile', language, { event: event.id })}>
          {t.toCalendar}
        </a>
      </p>
      <Material {...props} />
      <Registration {...props} />
    </>
  )
}
