import type { Question } from '#shared/courses/course.ts'
import { courseLimits } from '#shared/courses/course-schema.ts'
import { Checkbox, type FormState, TextInput } from '../components/form-parts.tsx'
import type { Visit } from '../site.tsx'
import { BothInputs } from './both-inputs.tsx'
import { partFields } from './edit-form.ts'
import { editTexts } from './edit-texts.ts'

export type QuestionVisit = Visit<'deskQuestion'> | Visit<'saveQuestion'>
type Props = { visit: QuestionVisit; question: Question; form: FormState }

const Choices = ({ visit, question, form }: Props) => {
  const { form: reader, language } = visit
  const t = editTexts[language].fields
  if (question.kind === 'order')
    return (
      <>
        {question.steps.map(({ text }, index) => (
          <BothInputs
            reader={reader}
            form={form}
            name={partFields(index).text}
            label={t.step(index + 1)}
            kept={text}
            rows={1}
            maxLength={courseLimits.line}
          />
        ))}
      </>
    )
  return (
    <>
      {question.options.map((option, index) => {
        const fields = partFields(index)
        return (
          <div class="boxed course-form">
            <BothInputs
              reader={reader}
              form={form}
              name={fields.text}
              label={t.option(index + 1)}
              kept={option.text}
              rows={2}
              maxLength={courseLimits.line}
            />
            <Checkbox
              form={form}
              name={fields.right}
              label={t.right(index + 1)}
              isChecked={reader.has('seen') ? reader.isChecked(fields.right) : option.isRight}
            />
            <BothInputs
              reader={reader}
              form={form}
              name={fields.why}
              label={t.why(index + 1)}
              kept={option.why}
              rows={3}
              maxLength={courseLimits.text}
            />
          </div>
        )
      })}
    </>
  )
}

const Sources = ({ visit, question, form }: Props) => {
  const { form: reader, language } = visit
  const t = editTexts[language].fields
  return (
    <>
      {question.sources.map(({ label, url }, index) => {
        const fields = partFields(index)
        return (
          <div class="boxed course-form">
            <BothInputs
              reader={reader}
              form={form}
              name={fields.source}
              label={t.source(index + 1)}
              kept={label}
              rows={1}
              maxLength={courseLimits.line}
            />
            <TextInput
              form={form}
              name={fields.url}
              label={t.url(index + 1)}
              value={reader.has(fields.url) ? reader.raw(fields.url) : url}
              maxLength={courseLimits.address}
              isRequired
            />
          </div>
        )
      })}
    </>
  )
}

/** What is asked, what there is to choose from, why, and where it can be read. */
export const QuestionFields = (props: Props) => {
  const { visit, question, form } = props
  const t = editTexts[visit.language].fields
  return (
    <>
      <BothInputs
        reader={visit.form}
        form={form}
        name="question"
        label={t.question}
        kept={question.question}
        rows={2}
        maxLength={courseLimits.line}
      />
      <Choices {...props} />
      <BothInputs
        reader={visit.form}
        form={form}
        name="explanation"
        label={t.explanation}
        kept={question.explanation}
        rows={4}
        maxLength={courseLimits.text}
      />
      <Sources {...props} />
    </>
  )
}
