import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { planTexts } from '../plans/plan-texts.ts'
import { ReadOnlyEntries } from '../plans/read-only-entries.tsx'
import { formatDay } from '../texts/format.ts'
import { consultationTexts } from './consultation-texts.ts'
import type { Consultation, ConsultationVisit } from './consultation-view.ts'
import { AboutField, remarkLabels, WordFields } from './remark-fields.tsx'
import type { AboutChoice, TypedRemark } from './remark-form.ts'

type ConsultationPageProps = {
  visit: ConsultationVisit
  consultation: Consultation
  form: FormState
  typed: TypedRemark
  choices: readonly AboutChoice[]
}

const formAnchor = 'remark'

const RemarkForm = ({ visit, consultation, form, typed, choices }: ConsultationPageProps) => {
  const t = consultationTexts[visit.language]
  return (
    <section class="plan-part" id={formAnchor} aria-labelledby="remark-heading">
      <form
        method="post"
        action={visit.path('sendPlanRemark', { secret: visit.params.secret })}
        class="plan-form plan-remark-form"
      >
        <FormSecrets formKey={visit.newFormKey()} />
        <h2 class="ds-heading" id="remark-heading" data-size="sm">
          {t.formTitle}
        </h2>
        <p>{t.formLead(consultation.region.name)}</p>
        <AboutField form={form} typed={typed} choices={choices} />
        <WordFields form={form} typed={typed} />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </section>
  )
}

/** The draft as somebody with a link reads it, and the form for a remark. Says nothing of the mapping's answers, of the team's own talk or of what others have remarked. */
export const ConsultationPage = (props: ConsultationPageProps) => {
  const { visit, consultation, form } = props
  const { language } = visit
  const { circulation, region, contents, instrument } = consultation
  const t = consultationTexts[language]
  const here = visit.path('consultation', { secret: visit.params.secret })
  return (
    <>
      <PageHeading title={t.title} eyebrow={region.name} lead={t.lead(region.name)} />
      <ErrorSummary form={form} labels={remarkLabels(language)} />
      <Notice color="info">
        <p>{t.draft}</p>
        <p>{t.until(formatDay(circulation.lastDay, language))}</p>
      </Notice>
      {circulation.message && (
        <section class="plan-part" aria-labelledby="message">
          <h2 class="ds-heading" id="message" data-size="sm">
            {t.message(region.name)}
          </h2>
          <p class="plan-text">{circulation.message}</p>
        </section>
      )}
      <p>
        {planTexts[language].summary(contents.actions.length, contents.barriers.length)}{' '}
        <a class="ds-link" href={`#${formAnchor}`}>
          {t.skip}
        </a>
      </p>
      <ReadOnlyEntries
        language={language}
        instrument={instrument}
        goal={contents.plan.goal}
        actions={contents.actions}
        barriers={contents.barriers}
        beside={(kind, entry) => (
          <p class="no-print">
            <a class="ds-link" href={`${here}?about=${kind}-${encodeURIComponent(entry.id)}#${formAnchor}`}>
              {t.remarkOn}
              <span class="ds-sr-only">: {entry.title}</span>
            </a>
          </p>
        )}
      />
      <RemarkForm {...props} />
    </>
  )
}
