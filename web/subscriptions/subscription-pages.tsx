import type { Language } from '#shared/platform/language.ts'
import { requestHours } from '#shared/subscriptions/subscription.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { reportTexts } from '../reports/report-texts.ts'
import { subscriptionTexts } from './subscription-texts.ts'

const ToReports = ({ language }: { language: Language }) => (
  <p>
    <a class="ds-link" href={pathTo('reports', language)}>
      {subscriptionTexts[language].reports}
    </a>
  </p>
)

export type Typed = { email: string; language: string }

/** Where somebody leaves her address; says the same whether it subscribes already or not. */
export const SubscribePage = ({
  language,
  form,
  typed,
  formKey,
  isAsked,
}: {
  language: Language
  form: FormState
  typed: Typed
  formKey: string
  isAsked: boolean
}) => {
  const t = subscriptionTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reports', language), label: reportTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ email: t.email, language: t.language }} />
      {isAsked ? (
        <>
          <Notice color="success" isStatus>
            <p>
              <strong>{t.asked}</strong>
            </p>
            <p>{t.askedText(requestHours)}</p>
          </Notice>
          <ToReports language={language} />
        </>
      ) : (
        <form method="post" action={pathTo('askForSubscription', language)} class="form">
          <FormSecrets formKey={formKey} />
          <TextInput
            form={form}
            name="email"
            label={t.email}
            value={typed.email}
            type="email"
            autocomplete="email"
            maxLength={254}
            isRequired
          />
          <RadioGroup
            form={form}
            name="language"
            label={t.language}
            value={typed.language}
            isInline
            options={[
              { value: 'sv', label: t.languages.sv },
              { value: 'en', label: t.languages.en },
            ]}
          />
          <p>{t.privacy}</p>
          <SubmitButton>{t.send}</SubmitButton>
        </form>
      )}
    </>
  )
}

/** Where a confirmation stands. `used`: it was given before, and whose it was is not known any more. */
export type ConfirmState = 'asked' | 'confirmed' | 'used' | 'gone'

/** Behind the link of a confirmation: a button, so that a program that opens links confirms nothing. */
export const ConfirmPage = ({
  language,
  secret,
  state,
}: {
  language: Language
  secret: string
  state: ConfirmState
}) => {
  const t = subscriptionTexts[language]
  if (state === 'gone' || state === 'used')
    return (
      <>
        <PageHeading
          {...(state === 'used' ? { title: t.usedTitle, lead: t.used } : { title: t.goneTitle, lead: t.gone })}
        />
        <p>
          <a class="ds-link" href={pathTo('subscribe', language)}>
            {t.again}
          </a>
        </p>
      </>
    )
  if (state === 'confirmed')
    return (
      <>
        <PageHeading title={t.confirmed} lead={t.confirmedText} />
        <ToReports language={language} />
      </>
    )
  return (
    <>
      <PageHeading title={t.confirmTitle} lead={t.confirmLead} />
      <form method="post" action={pathTo('confirmSubscription', language, { secret })} class="form">
        <SubmitButton>{t.confirm}</SubmitButton>
      </form>
    </>
  )
}

/** Behind the link in every mail: a button that ends it. */
export const LeavePage = ({
  language,
  secret,
  state,
}: {
  language: Language
  secret: string
  state: 'subscribes' | 'ended'
}) => {
  const t = subscriptionTexts[language]
  if (state === 'ended')
    return (
      <>
        <PageHeading title={t.ended} lead={t.endedText} />
        <ToReports language={language} />
      </>
    )
  return (
    <>
      <PageHeading title={t.endTitle} lead={t.endLead} />
      <form method="post" action={pathTo('endSubscription', language, { secret })} class="form">
        <SubmitButton>{t.end}</SubmitButton>
      </form>
    </>
  )
}
