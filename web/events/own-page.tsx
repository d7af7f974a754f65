import { isEvaluated } from '#shared/events/evaluation.ts'
import { hasBegun, hasEnded, wayNow } from '#shared/events/event.ts'
import type { ShownFile } from '#shared/events/event-file.ts'
import type { OwnRegistration } from '#shared/events/events.ts'
import { isToConfirm } from '#shared/events/hold.ts'
import { isParticipant } from '#shared/events/registration.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { CancelledNotice, EventFacts, EventTags, EventTitle, Materials } from './event-parts.tsx'
import { eventTexts } from './event-texts.ts'
import { momentWords } from './event-words.ts'
import { RegistrationFields } from './registration-fields.tsx'
import type { TypedRegistration } from './registration-form.ts'
import { registrationTexts } from './registration-texts.ts'

type OwnPageProps = {
  language: Language
  secret: string
  own: OwnRegistration
  files: readonly ShownFile[]
  /** Whom to ask for a file in another form. */
  contact: string
  /** Her place on the waiting list. */
  place: number
  now: Date
  form: FormState
  typed: TypedRegistration
  formKey: string
  said: 'changed' | 'confirmed' | null
}

const Standing = ({ language, secret, own, place, now }: OwnPageProps) => {
  const t = registrationTexts[language].own
  const { event, registration } = own
  if (event.status === 'cancelled' || hasEnded(event, now)) return null
  const { confirmBy } = registration
  const isIn = registration.status === 'in'
  const isAsked = !hasBegun(event, now) && isToConfirm(registration)
  return (
    <Notice color={isAsked && confirmBy ? 'warning' : isIn ? 'success' : 'info'}>
      <p>
        <strong>{isIn ? t.in : isAsked ? t.lapsed : t.waiting(place)}</strong>
      </p>
      {!isIn && !isAsked && <p>{t.waitingText}</p>}
      {isAsked && (
        <form method="post" action={pathTo('confirmRegistration', language, { secret })} class="form">
          {isIn && <p>{confirmBy ? t.held(momentWords(confirmBy, language)) : t.sayYouCome}</p>}
          <SubmitButton>{t.confirm}</SubmitButton>
        </form>
      )}
      {isIn && wayNow(event, registration) === 'online' && (
        <p>
          {event.meetingUrl ? (
            <a class="ds-link" href={event.meetingUrl} rel="noreferrer">
              {t.meeting}
            </a>
          ) : (
            t.noMeetingYet
          )}
        </p>
      )}
    </Notice>
  )
}

const Change = ({ language, secret, own, form, typed, formKey }: OwnPageProps) => {
  const t = registrationTexts[language].own
  const { certificate, status } = own.registration
  const isKept = certificate !== null
  return (
    <>
      <section aria-labelledby="change">
        <h2 class="ds-heading" data-size="md" id="change">
          {t.change}
        </h2>
        {own.event.form === 'both' && <p>{t.otherWay}</p>}
        <form method="post" action={pathTo('changeRegistration', language, { secret })} class="form" novalidate>
          <FormSecrets formKey={formKey} />
          <RegistrationFields event={own.event} form={form} typed={typed} hasEmail={false} />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      </section>
      <section aria-labelledby="leave">
        <h2 class="ds-heading" data-size="md" id="leave">
          {t.leave}
        </h2>
        <p>{isKept ? t.kept : status === 'in' ? t.leavePlace : t.leaveLine}</p>
        {!isKept && (
          <form method="post" action={pathTo('cancelRegistration', language, { secret })}>
            <SubmitButton variant="secondary" color="danger">
              {t.leaveButton}
            </SubmitButton>
          </form>
        )}
      </section>
    </>
  )
}

const After = ({ language, secret, own, now }: OwnPageProps) => {
  const t = registrationTexts[language].own
  const { event, registration } = own
  if (!hasEnded(event, now) || event.status === 'cancelled' || !isParticipant(registration)) return null
  return (
    <section aria-labelledby="after">
      <h2 class="ds-heading" data-size="md" id="after">
        {t.after}
      </h2>
      <ul class="event-materials">
        {(isEvaluated(event, now) || registration.hasEvaluated) && (
          <li>
            {registration.hasEvaluated ? (
              t.evaluated
            ) : (
              <a class="ds-link" href={pathTo('ownEvaluation', language, { secret })}>
                {t.evaluate}
              </a>
            )}
          </li>
        )}
        <li>
          <a class="ds-link" href={pathTo('ownCertificate', language, { secret })}>
            {t.certificate}
          </a>
        </li>
      </ul>
    </section>
  )
}

/** Behind the personal link: what stands, what can be changed, and what comes after. */
export const OwnPage = (props: OwnPageProps) => {
  const { language, secret, own, files, contact, now, form, said } = props
  const { event } = own
  const t = registrationTexts[language]
  const isOver = hasBegun(event, now) || event.status === 'cancelled'
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('events', language), label: eventTexts[language].title },
          { href: pathTo('event', language, { event: event.id }), label: t.own.toEvent },
        ]}
      />
      <PageHeading title={<EventTitle event={event} language={language} />} eyebrow={t.own.title} lead={t.own.lead} />
      <EventTags event={event} language={language} now={now} />
      <CancelledNotice event={event} language={language} />
      {said && (
        <Notice color="success" isStatus>
          <p>{t.own[said]}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={t.labels} />
      <Standing {...props} />
      <EventFacts event={event} language={language} />
      <After {...props} />
      {event.materials.length + files.length > 0 && isParticipant(own.registration) && (
        <section aria-labelledby="materials">
          <h2 class="ds-heading" data-size="md" id="materials">
            {eventTexts[language].materials}
          </h2>
          <Materials
            language={language}
            materials={event.materials}
            files={files}
            toFile={(file) => pathTo('ownEventUpload', language, { secret, file })}
            contact={contact}
          />
        </section>
      )}
      {!isOver && <Change {...props} />}
    </>
  )
}

/** Says that she has left, or that the link leads nowhere. */
export const NoRegistrationPage = ({ language, hasLeft }: { language: Language; hasLeft: boolean }) => {
  const t = registrationTexts[language].own
  return (
    <>
      <PageHeading title={hasLeft ? t.left : t.gone} lead={hasLeft ? t.leftText : t.goneText} />
      <p>
        <a class="ds-link" href={pathTo('events', language)}>
          {eventTexts[language].title}
        </a>
      </p>
    </>
  )
}
