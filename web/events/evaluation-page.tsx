import { evaluationQuestions, evaluationTextLength, isEvaluated, scores } from '#shared/events/evaluation.ts'
import type { ProjectEvent } from '#shared/events/event.ts'
import type { OwnRegistration } from '#shared/events/events.ts'
import { isParticipant } from '#shared/events/registration.ts'
import type { Language } from '#shared/platform/language.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { evaluationTexts } from './evaluation-texts.ts'
import { EventTitle } from './event-parts.tsx'
import { registrationTexts } from './registration-texts.ts'

export type EvaluationState = 'open' | 'sent' | 'answered' | 'closed' | 'waiting'

export const evaluationState = ({ event, registration }: OwnRegistration, now: Date): EvaluationState => {
  if (registration.hasEvaluated) return 'answered'
  if (!isParticipant(registration)) return 'waiting'
  return isEvaluated(event, now) ? 'open' : 'closed'
}

type EvaluationPageProps = {
  language: Language
  secret: string
  event: ProjectEvent
  state: EvaluationState
  form: FormState
  typed: (name: string) => string
  formKey: string
}

const Questions = ({ language, secret, form, typed, formKey }: EvaluationPageProps) => {
  const t = evaluationTexts[language]
  return (
    <form method="post" action={pathTo('answerEvaluation', language, { secret })} class="form">
      <FormSecrets formKey={formKey} />
      {evaluationQuestions.map((question) => (
        <RadioGroup
          form={form}
          name={question}
          label={t.questions[question]}
          value={typed(question)}
          isInline
          options={scores.map((score) => ({ value: String(score), label: t.scale[score] }))}
        />
      ))}
      <TextArea
        form={form}
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typed('text')}
        rows={5}
        maxLength={evaluationTextLength}
      />
      <SubmitButton>{t.send}</SubmitButton>
    </form>
  )
}

/** What a participant thought of an event, asked without a name. */
export const EvaluationPage = (props: EvaluationPageProps) => {
  const { language, secret, event, state, form } = props
  const t = evaluationTexts[language]
  const said = { sent: t.sent, answered: t.answered, closed: t.closed, waiting: t.noPlace }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('ownRegistration', language, { secret }), label: registrationTexts[language].own.title },
        ]}
      />
      <PageHeading
        title={t.title}
        lead={
          <>
            <EventTitle event={event} language={language} />. {state === 'open' && t.lead}
          </>
        }
      />
      <ErrorSummary form={form} labels={{ ...t.questions, text: t.text }} />
      {state === 'open' ? (
        <>
          <p>{t.anonymous}</p>
          <Questions {...props} />
        </>
      ) : (
        <Notice color={state === 'sent' ? 'success' : 'info'} isStatus={state === 'sent'}>
          <p>{said[state]}</p>
        </Notice>
      )}
    </>
  )
}
