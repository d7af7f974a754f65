import { type CirculationContent, circulationLimits } from '#shared/circulation/circulation.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { type PlanVisit, planAddress, planParams } from '../plans/plan-context.ts'
import { asNames, eyebrowOf, PlanBreadcrumbs } from '../plans/plan-parts.tsx'
import { type CirculationLists, Links, Remarks } from './circulation-lists.tsx'
import { circulationTexts } from './circulation-texts.ts'

export type CirculationPageProps = CirculationLists & {
  form: FormState
  typed: CirculationContent
  /** A link that was just made: shown this once. */
  made: { address: string; email: string; isMailed: boolean } | null
  notice: { color: 'success' | 'warning'; text: string } | null
}

const Made = ({ visit, made }: { visit: PlanVisit; made: NonNullable<CirculationPageProps['made']> }) => {
  const t = circulationTexts[visit.language]
  return (
    <Notice color={made.email && !made.isMailed ? 'warning' : 'success'} isStatus>
      <h2 class="ds-heading" data-size="2xs">
        {t.madeTitle}
      </h2>
      {made.email && <p>{made.isMailed ? t.mailed(made.email) : t.mailFailed(made.email)}</p>}
      <p>{t.madeText}</p>
      <p class="plan-text">
        <code>{made.address}</code>
      </p>
    </Notice>
  )
}

const NewLink = ({ visit, form, typed }: CirculationPageProps) => {
  const t = circulationTexts[visit.language]
  return (
    <section class="plan-part" aria-labelledby="new-link">
      <form method="post" action={visit.path('circulatePlan', planParams(visit))} class="plan-form">
        <FormSecrets formKey={visit.newFormKey()} />
        <h2 class="ds-heading" id="new-link" data-size="sm">
          {t.newTitle}
        </h2>
        <TextInput
          form={form}
          name="recipient"
          label={t.recipient}
          hint={t.recipientHint}
          value={typed.recipient}
          maxLength={circulationLimits.recipient}
          isRequired
        />
        <TextInput form={form} name="email" label={t.email} hint={t.emailHint} value={typed.email} type="email" />
        <TextInput
          form={form}
          name="lastDay"
          label={t.lastDay}
          hint={t.lastDayHint}
          value={typed.lastDay}
          type="date"
          width="short"
          isRequired
        />
        <TextArea
          form={form}
          name="message"
          label={t.message}
          hint={t.messageHint}
          value={typed.message}
          maxLength={circulationLimits.message}
        />
        <SubmitButton>{t.make}</SubmitButton>
      </form>
    </section>
  )
}

/** The team's page for sending the draft out: remarks, links, a new link. */
export const CirculationPage = (props: CirculationPageProps) => {
  const { visit, context, form, made, notice } = props
  const t = circulationTexts[visit.language]
  const status = context.contents?.plan.status
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      <ErrorSummary
        form={form}
        labels={asNames({ recipient: t.recipient, email: t.email, lastDay: t.lastDay, message: t.message })}
      />
      {notice && (
        <Notice color={notice.color} isStatus>
          {notice.text}
        </Notice>
      )}
      {made && <Made visit={visit} made={made} />}
      {!status && <Notice color="info">{t.notBegun}</Notice>}
      {status === 'adopted' && <Notice color="info">{t.adopted}</Notice>}
      <Remarks {...props} />
      <Links {...props} />
      {status === 'draft' && <NewLink {...props} />}
      <p>
        <a class="ds-link" href={planAddress(visit)}>
          {t.toPlan}
        </a>
      </p>
    </>
  )
}
