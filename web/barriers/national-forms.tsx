import { answerKinds, type NationalBarrier } from '#shared/barriers/national-barrier.ts'
import { barrierLevels } from '#shared/plans/plan.ts'
import {
  FormSecrets,
  type FormState,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { planWords } from '../plans/plan-words.ts'
import { barrierWords } from './barrier-words.ts'
import { type NationalField, nationalTextLimits, type TypedNational } from './national-form.ts'
import type { NationalVisit } from './national-parts.tsx'
import { nationalTexts } from './national-texts.ts'

export type FormsProps = {
  visit: NationalVisit
  national: NationalBarrier
  form: FormState
  typed: TypedNational
  /** What the forms are based on: the version that was posted when one comes back. */
  version: number
}

type TextProps = FormsProps & { name: NationalField; max: number; isRequired?: boolean }

const Line = ({ visit, form, typed, name, max, isRequired = false }: TextProps) => {
  const t = nationalTexts[visit.language]
  return (
    <TextInput
      form={form}
      name={name}
      label={t.labels[name]}
      hint={t.hints[name] ?? ''}
      value={typed[name]}
      maxLength={max}
      isRequired={isRequired}
    />
  )
}

/** A text of several lines. */
export const Lines = ({ visit, form, typed, name, max, isRequired = false }: TextProps) => {
  const t = nationalTexts[visit.language]
  return (
    <TextArea
      form={form}
      name={name}
      label={t.labels[name]}
      hint={t.hints[name] ?? ''}
      value={typed[name]}
      maxLength={max}
      rows={4}
      isRequired={isRequired}
    />
  )
}

const Day = ({ visit, form, typed, name }: FormsProps & { name: 'addressedOn' | 'answeredOn' }) => (
  <TextInput
    form={form}
    name={name}
    label={nationalTexts[visit.language].labels[name]}
    value={typed[name]}
    type="date"
    width="short"
    isRequired
  />
)

const { title, text, body, reason } = nationalTextLimits

/** What the barrier is. */
export const ContentForm = (props: FormsProps) => {
  const { visit, national, form, typed, version } = props
  const { language } = visit
  const t = nationalTexts[language]
  return (
    <section class="plan-part" aria-labelledby="content">
      <h2 class="ds-heading" data-size="sm" id="content">
        {t.contentTitle}
      </h2>
      <form method="post" action={visit.path('saveNational', { national: national.id })} class="plan-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={version} />
        <Line {...props} name="title" max={title} isRequired />
        <Lines {...props} name="text" max={text} />
        <Select
          form={form}
          name="level"
          label={t.labels.level}
          value={typed.level}
          options={barrierLevels.map((level) => ({
            value: level,
            label: planWords[language].barrierLevels[level].name,
          }))}
        />
        <Line {...props} name="titleEn" max={title} />
        <Lines {...props} name="textEn" max={text} />
        <SubmitButton variant="secondary">{t.saveContent}</SubmitButton>
      </form>
    </section>
  )
}

/** Whom it was put forward to. */
export const AddressForm = (props: FormsProps) => {
  const { visit, national, version } = props
  const t = nationalTexts[visit.language]
  return (
    <section class="plan-part" aria-labelledby="address">
      <h2 class="ds-heading" data-size="sm" id="address">
        {t.addressTitle}
      </h2>
      <form
        method="post"
        action={visit.path('addressNational', { national: national.id })}
        class="plan-form"
        novalidate
      >
        <FormSecrets formKey={visit.newFormKey()} version={version} />
        <Line {...props} name="body" max={body} isRequired />
        <Line {...props} name="bodyEn" max={body} />
        <Day {...props} name="addressedOn" />
        <SubmitButton variant="secondary">{t.saveAddress}</SubmitButton>
      </form>
    </section>
  )
}

/** What they answered; there only when it has been put forward. */
export const AnswerForm = (props: FormsProps) => {
  const { visit, national, form, typed, version } = props
  const { language } = visit
  const t = nationalTexts[language]
  return (
    <section class="plan-part" aria-labelledby="answering">
      <h2 class="ds-heading" data-size="sm" id="answering">
        {t.answerTitle}
      </h2>
      {national.address ? (
        <form
          method="post"
          action={visit.path('answerNational', { national: national.id })}
          class="plan-form"
          novalidate
        >
          <FormSecrets formKey={visit.newFormKey()} version={version} />
          <RadioGroup
            form={form}
            name="answer"
            label={t.labels.answer}
            value={typed.answer}
            options={answerKinds.map((kind) => ({
              value: kind,
              label: barrierWords[language].answers[kind].name,
              text: barrierWords[language].answers[kind].about,
            }))}
          />
          <Lines {...props} name="reason" max={reason} isRequired />
          <Lines {...props} name="reasonEn" max={reason} />
          <Day {...props} name="answeredOn" />
          <SubmitButton variant="secondary">{t.saveAnswer}</SubmitButton>
        </form>
      ) : (
        <p>{t.answerLater}</p>
      )}
    </section>
  )
}
