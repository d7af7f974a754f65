import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import type { Recipient } from '#shared/reports/report-choice.ts'
import { maxProfileNameLength, profileSchedules } from '#shared/reports/report-profile.ts'
import { maxChangeNoteLength } from '#shared/reports/status-report.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../../components/page-parts.tsx'
import { pathTo } from '../../paths.ts'
import { deskTexts } from '../desk-texts.ts'
import { ChoiceFields, choiceLabels } from './choice-fields.tsx'
import type { TypedChoice } from './choice-form.ts'
import { choiceTexts } from './choice-texts.ts'
import { orderTexts } from './order-texts.ts'

/** What the second button asks for: keeping the choice rather than ordering. */
export const profileDeed = 'profile'

export type OrderPageProps = {
  language: Language
  form: FormState
  recipient: Recipient
  newFormKey: () => string
  /** What to build from; null when there is nothing yet. */
  material: { moment: string; round: string } | null
  /** The rounds and months to choose among. */
  periods: readonly { value: string; label: string }[]
  /** The newest version for the period that is chosen, in words. */
  latest: string | null
  isSameMaterial: boolean
  profile: string | null
  typed: TypedChoice & { period: string; changeNote: Localized; name: string; schedule: string }
}

const AsProfile = ({ language, form, typed }: OrderPageProps) => {
  const t = orderTexts[language]
  const { schedules } = choiceTexts[language]
  return (
    <details class="ds-details" open={['name', 'schedule'].some((name) => form.errors[name])}>
      <summary>{t.asProfile}</summary>
      <div>
        <p>{t.asProfileWhy}</p>
        <TextInput
          form={form}
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={typed.name}
          maxLength={maxProfileNameLength}
        />
        <RadioGroup
          form={form}
          name="schedule"
          label={t.schedule}
          value={typed.schedule}
          options={profileSchedules.map((value) => ({ value, label: schedules[value] }))}
        />
        <SubmitButton variant="secondary" name="deed" value={profileDeed}>
          {t.save}
        </SubmitButton>
      </div>
    </details>
  )
}

const OrderForm = (props: OrderPageProps & { material: NonNullable<OrderPageProps['material']> }) => {
  const { language, form, recipient, material, periods, latest, typed, newFormKey } = props
  const t = orderTexts[language]
  return (
    <form method="post" action={pathTo('orderReport', language, { recipient })} class="form">
      <p>{t.builtFrom(material.moment, material.round)}</p>
      {latest && props.isSameMaterial && <p>{t.sameSnapshot(latest)}</p>}
      <FormSecrets formKey={newFormKey()} />
      <Select
        form={form}
        name="period"
        label={t.period}
        hint={t.periodHint}
        value={typed.period}
        options={[{ value: '', label: t.choosePeriod }, ...periods]}
        isRequired
      />
      <ChoiceFields language={language} form={form} recipient={recipient} typed={typed} />
      {languages.map((each) => (
        <TextArea
          form={form}
          name={`changeNote-${each}`}
          label={t.changeNote[each]}
          hint={t.changeNoteHint(latest, t.languages[each])}
          value={typed.changeNote[each]}
          maxLength={maxChangeNoteLength}
        />
      ))}
      <SubmitButton>{t.send}</SubmitButton>
      <AsProfile {...props} />
    </form>
  )
}

/** Ordering a report for one kind of recipient, or keeping the choice under a name. */
export const OrderPage = (props: OrderPageProps) => {
  const { language, form, recipient, material } = props
  const t = orderTexts[language]
  const { recipients, recipientTexts } = choiceTexts[language]
  const labels = {
    period: t.period,
    ...choiceLabels(language),
    'changeNote-sv': t.changeNote.sv,
    'changeNote-en': t.changeNote.en,
    name: t.name,
    schedule: t.schedule,
  }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reportDesk', language), label: deskTexts[language].title }]}
      />
      <PageHeading title={t.title(recipients[recipient])} lead={recipientTexts[recipient]} />
      {props.profile && <p>{t.fromProfile(props.profile)}</p>}
      <ErrorSummary form={form} labels={labels} />
      {material ? (
        <OrderForm {...props} material={material} />
      ) : (
        <p>
          {t.noSnapshot}{' '}
          <a class="ds-link" href={pathTo('coordinator', language)}>
            {t.toSnapshot}
          </a>
        </p>
      )}
    </>
  )
}
