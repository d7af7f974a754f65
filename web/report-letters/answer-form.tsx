import type { Child } from 'hono/jsx'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import { FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'

/** Where a letter is answered: a correction by the coordinator, an observation by the region. */
export const AnswerForm = ({
  action,
  letter,
  texts,
  form,
  typed,
  formKey,
  children,
}: {
  action: string
  /** Which letter: the name of the field and its id. */
  letter: { name: string; id: string }
  texts: { answer: string; answerHint: string; send: string }
  form: FormState
  typed: string
  formKey: string
  children?: Child
}) => (
  <form method="post" action={action} class="form">
    <FormSecrets formKey={formKey} />
    <input type="hidden" name={letter.name} value={letter.id} />
    {children}
    <TextArea
      form={form}
      name="answer"
      label={texts.answer}
      hint={texts.answerHint}
      value={typed}
      rows={5}
      maxLength={letterLimits.answer}
      isRequired
    />
    <SubmitButton>{texts.send}</SubmitButton>
  </form>
)
