import { hasEnded, isDiscarded, isOpenOncePublished, isPublic, type ProjectEvent } from '#shared/events/event.ts'
import type { EventFile } from '#shared/events/event-file.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { FigureFacts } from '../themes/theme-figures.tsx'
import { CancelSection, DiscardSection } from './desk-event-end.tsx'
import { StatusTag } from './desk-list-page.tsx'
import { MaterialSection, type TypedMaterial } from './desk-material.tsx'
import { deskTexts, type Said } from './desk-texts.ts'
import { CancelledNotice, EventFacts, EventTitle, Paragraphs } from './event-parts.tsx'
import { type DeskVisit, placeOf } from './event-place.ts'
import { eventTexts } from './event-texts.ts'
import { materialTexts } from './material-texts.ts'

export type DeskEventProps = {
  visit: DeskVisit
  event: ProjectEvent
  counts: { inside: number; waiting: number }
  files: readonly EventFile[]
  form: FormState
  typed: { reason: string; material: TypedMaterial }
  said: Said | null
}

const People = ({ visit, event, counts }: DeskEventProps) => {
  const t = deskTexts[visit.language]
  const place = placeOf(visit)
  const links = [
    ['attendance', t.people],
    ['needs', t.needs],
    ['paper', t.paper],
    ['evaluation', t.evaluation],
  ] as const
  return (
    <section aria-labelledby="registered">
      <h2 class="ds-heading" data-size="sm" id="registered">
        {t.registered}
      </h2>
      <p>{t.counts(counts)}</p>
      <ul class="report-buttons">
        {links.map(([page, label]) => (
          <li>
            <a class="ds-button" data-variant="secondary" href={place.toEvent(page, event.id)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PublishForm = ({ visit, event }: DeskEventProps) => {
  const t = deskTexts[visit.language]
  return (
    <form method="post" action={placeOf(visit).toEvent('publish', event.id)} class="form">
      <FormSecrets formKey={visit.newFormKey()} version={event.version} />
      <p>{isOpenOncePublished(event, visit.now) ? t.publishLead : t.publishLeadClosed}</p>
      <SubmitButton>{t.publish}</SubmitButton>
    </form>
  )
}

const Links = ({ visit, event }: DeskEventProps) => {
  const t = deskTexts[visit.language]
  return (
    <ul class="report-buttons">
      {event.status !== 'cancelled' && (
        <li>
          <a class="ds-button" data-variant="secondary" href={placeOf(visit).toEvent('change', event.id)}>
            {t.change}
          </a>
        </li>
      )}
      {isPublic(event) && (
        <li>
          <a class="ds-button" data-variant="tertiary" href={pathTo('event', visit.language, { event: event.id })}>
            {t.toPublic}
          </a>
        </li>
      )}
    </ul>
  )
}

const ThemeSection = ({ visit, event }: DeskEventProps) => {
  const { language } = visit
  const t = deskTexts[language]
  const { theme } = event
  if (!theme) return null
  return (
    <section aria-labelledby="theme">
      <h2 class="ds-heading" data-size="sm" id="theme">
        {t.themeTitle}
      </h2>
      <p>{t.themeText(theme.subjectTitle[language])}</p>
      <FigureFacts figures={theme.figures} language={language} />
      {visit.can(['coordinator']) && (
        <p>
          <a class="ds-link" href={pathTo('workshopTheme', language, { workshop: theme.workshopId })}>
            {t.toTheme}
          </a>
        </p>
      )}
    </section>
  )
}

/** The page of one event at its desk: how it stands, who comes, what is put up, and how to publish or cancel it. */
export const DeskEventPage = (props: DeskEventProps) => {
  const { visit, event, form, said } = props
  const { language, now } = visit
  const t = deskTexts[language]
  const material = materialTexts[language]
  const place = placeOf(visit)
  return (
    <>
      <Breadcrumbs language={language} links={[place.back, { href: place.to('list'), label: t.title }]} />
      <PageHeading
        title={<EventTitle event={event} language={language} />}
        eyebrow={`${eventTexts[language].kinds[event.kind]} · ${eventTexts[language].forms[event.form]}`}
      />
      <p>
        <StatusTag event={event} language={language} />
      </p>
      {said && (
        <Notice color="success" isStatus>
          <p>{t.said[said]}</p>
        </Notice>
      )}
      <ErrorSummary
        form={form}
        labels={{
          reason: t.cancel,
          kind: material.kind,
          title: material.name,
          url: material.url,
          captions: material.captions,
          hasCaptions: material.hasCaptions,
          transcript: material.transcript,
        }}
      />
      {isDiscarded(event) ? (
        <Notice color="info">
          <p>{t.wasDiscarded}</p>
        </Notice>
      ) : (
        <CancelledNotice event={event} language={language} />
      )}
      <EventFacts event={event} language={language} />
      {event.meetingUrl && (
        <p>
          {t.meeting}:{' '}
          <a class="ds-link" href={event.meetingUrl} rel="noreferrer">
            {event.meetingUrl}
          </a>
        </p>
      )}
      <Paragraphs {...inLanguage(event.description, event.descriptionEn, language)} />
      <Links {...props} />
      {event.status === 'draft' && <PublishForm {...props} />}
      {event.status !== 'draft' && !isDiscarded(event) && <People {...props} />}
      <ThemeSection {...props} />
      <MaterialSection {...props} />
      {event.status === 'published' && !hasEnded(event, now) && <CancelSection {...props} />}
      {event.status === 'draft' && <DiscardSection {...props} />}
    </>
  )
}
