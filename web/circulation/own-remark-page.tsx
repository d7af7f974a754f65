import type { Remark } from '#shared/circulation/circulation.ts'
import { circulationLimits } from '#shared/circulation/circulation.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { consultationTexts } from './consultation-texts.ts'
import type { Consultation, ConsultationVisit } from './consultation-view.ts'
import { AboutField, remarkLabels, WordFields } from './remark-fields.tsx'
import type { AboutChoice, TypedRemark } from './remark-form.ts'
import { aboutOf } from './remark-item.tsx'

type OwnRemarkPageProps = {
  visit: ConsultationVisit
  consultation: Consultation
  remarkKey: string
  remark: Remark
  form: FormState
  typed: TypedRemark
  choices: readonly AboutChoice[]
  isStale: boolean
  said: 'sent' | 'changed' | null
}

const Stale = ({ visit, remark }: Pick<OwnRemarkPageProps, 'visit' | 'remark'>) => {
  const t = consultationTexts[visit.language]
  return (
    <Notice color="warning">
      <h2 class="ds-heading" data-size="2xs" id="problems" tabindex={-1} data-autofocus>
        {t.staleTitle}
      </h2>
      <p>{t.staleText}</p>
      <p>{[remark.name, remark.organisation].filter(Boolean).join(', ')}</p>
      <blockquote class="plan-quote">{remark.text}</blockquote>
    </Notice>
  )
}

/** For one who writes several: the name is taken along, so that only the remark is left to write. Its fields have names of their own on the page. */
const Another = ({ visit, remark, choices }: Pick<OwnRemarkPageProps, 'visit' | 'remark' | 'choices'>) => {
  const { language } = visit
  const t = consultationTexts[language]
  const empty = { errors: {}, language }
  return (
    <details class="ds-details plan-more">
      <summary>{t.anotherTitle}</summary>
      <div>
        <form
          method="post"
          action={visit.path('sendPlanRemark', { secret: visit.params.secret })}
          class="plan-form plan-remark-form"
        >
          <FormSecrets formKey={visit.newFormKey()} />
          <input type="hidden" name="name" value={remark.name} />
          <input type="hidden" name="organisation" value={remark.organisation} />
          <AboutField form={empty} typed={{ name: '', organisation: '', about: 'whole', text: '' }} choices={choices} />
          <TextArea
            form={empty}
            name="next"
            label={t.text}
            value=""
            maxLength={circulationLimits.text}
            rows={5}
            isRequired
          />
          <SubmitButton variant="secondary">{t.another}</SubmitButton>
        </form>
      </div>
    </details>
  )
}

/** A remark at its writer's own address, where it can be changed. */
export const OwnRemarkPage = (props: OwnRemarkPageProps) => {
  const { visit, consultation, remarkKey, remark, form, typed, isStale, said } = props
  const { language } = visit
  const { secret } = visit.params
  const t = consultationTexts[language]
  return (
    <>
      <PageHeading title={t.ownTitle} eyebrow={consultation.region.name} lead={aboutOf(remark, language)} />
      <ErrorSummary form={form} labels={remarkLabels(language)} />
      {said && (
        <Notice color="success" isStatus>
          <p>{said === 'sent' ? t.sentThanks(consultation.region.name) : t.changedThanks}</p>
          <p>{t.keepAddress}</p>
        </Notice>
      )}
      {isStale && <Stale visit={visit} remark={remark} />}
      <form
        method="post"
        action={visit.path('changePlanRemark', { secret, key: remarkKey })}
        class="plan-form plan-remark-form"
      >
        <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(remark.version)} />
        <p>{t.ownLead}</p>
        <WordFields form={form} typed={typed} />
        <SubmitButton>{t.change}</SubmitButton>
      </form>
      <Another {...props} />
      <p>
        <a class="ds-link" href={visit.path('consultation', { secret })}>
          {t.toPlan}
        </a>
      </p>
    </>
  )
}
