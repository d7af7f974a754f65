import type { CalendarAddress } from '#shared/calendar/calendar-address.ts'
import { ErrorSummary, FormSecrets, type FormState } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { type PlanContext, type PlanVisit, planParams } from '../plans/plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from '../plans/plan-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { type CalendarSaying, calendarTexts } from './calendar-texts.ts'

type CalendarPageProps = {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  own: CalendarAddress | null
  /** The whole address, when it has just been made; it is shown this once. */
  fresh: string | null
  saying: CalendarSaying | null
}

const FreshAddress = ({ visit, fresh }: { visit: PlanVisit; fresh: string }) => {
  const t = calendarTexts[visit.language]
  return (
    <Notice color="success" isStatus>
      <p>
        <strong>{t.once}</strong>
      </p>
      <div class="ds-field form-field">
        <label class="ds-label" for="calendar-address">
          {t.address}
        </label>
        <p class="form-field__hint" id="calendar-address-hint">
          {t.addressHint}
        </p>
        <input
          class="ds-input"
          id="calendar-address"
          readonly
          value={fresh}
          aria-describedby="calendar-address-hint"
          spellcheck={false}
        />
      </div>
      <p>
        <a class="ds-link" href={fresh.replace(/^https?:/, 'webcal:')}>
          {t.toCalendar}
        </a>
      </p>
    </Notice>
  )
}

const Buttons = ({ visit, own }: Pick<CalendarPageProps, 'visit' | 'own'>) => {
  const t = calendarTexts[visit.language]
  const isOpen = own?.status === 'open'
  const version = own?.version ?? 0
  return (
    <div class="plan-tools">
      <form method="post" action={visit.path('makeCalendar', planParams(visit))}>
        <FormSecrets formKey={visit.newFormKey()} version={version} />
        <button class="ds-button" type="submit" data-variant={isOpen ? 'secondary' : undefined}>
          {own ? t.makeNew : t.make}
        </button>
      </form>
      {isOpen && (
        <form method="post" action={visit.path('revokeCalendar', planParams(visit))}>
          <FormSecrets formKey={visit.newFormKey()} version={version} />
          <button class="ds-button" type="submit" data-variant="tertiary">
            {t.revoke}
          </button>
        </form>
      )}
    </div>
  )
}

/** Where a colleague makes, replaces and revokes her secret address of the plan's days. */
export const CalendarPage = ({ visit, context, form, own, fresh, saying }: CalendarPageProps) => {
  const { language } = visit
  const t = calendarTexts[language]
  const isOpen = own?.status === 'open'
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      <ErrorSummary form={form} labels={{}} />
      {saying && (
        <Notice color={saying === 'revoked' ? 'success' : 'warning'} isStatus>
          <p>{t.say[saying]}</p>
        </Notice>
      )}
      {fresh && <FreshAddress visit={visit} fresh={fresh} />}
      <section class="plan-part" aria-labelledby="calendar-own">
        <h2 class="ds-heading" id="calendar-own" data-size="sm">
          {t.addressTitle}
        </h2>
        {!fresh && <p>{own ? (isOpen ? t.open(formatMoment(own.madeAt, language)) : t.revoked) : t.none}</p>}
        <Buttons visit={visit} own={own} />
        {isOpen && <p class="plan-origin">{t.makeNewHelp}</p>}
      </section>
      <section class="plan-part" aria-labelledby="calendar-what">
        <h2 class="ds-heading" id="calendar-what" data-size="sm">
          {t.whatTitle}
        </h2>
        <ul class="ds-list">
          {t.what.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
      <section class="plan-part" aria-labelledby="calendar-how">
        <h2 class="ds-heading" id="calendar-how" data-size="sm">
          {t.howTitle}
        </h2>
        <ul class="ds-list">
          {t.how.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
