import type { Question } from '#shared/courses/course.ts'
import { choicesOf, isRight, shuffled } from '#shared/courses/quiz.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { FormSecrets, type FormState, RadioGroup, Select, SubmitButton } from '../components/form-parts.tsx'
import { Notice, Tag } from '../components/page-parts.tsx'
import { answerField, placeField } from './quiz-form.ts'
import { quizTexts } from './quiz-texts.ts'

type QuestionCardProps = {
  number: number
  total: number
  question: Question
  form: FormState
  /** What whoever reads has answered; null before. */
  chosen: readonly string[] | null
  /** The values of a form that came back. */
  typed: (name: string) => readonly string[]
  isOvertaken: boolean
  formKey: string
  action: string
}

type Asked<Kind extends Question['kind']> = Omit<QuestionCardProps, 'question'> & {
  question: Extract<Question, { kind: Kind }>
}

const Places = ({ question, form, chosen, typed }: Asked<'order'>) => {
  const t = quizTexts[form.language]
  const places = question.steps.map((_, index) => String(index + 1))
  const placeOf = (id: string) => typed(placeField(question, id))[0] ?? (chosen ? String(chosen.indexOf(id) + 1) : '')
  return (
    <fieldset class="ds-fieldset quiz-places">
      <legend class="ds-label">{question.question[form.language]}</legend>
      <p class="form-field__hint">{t.order}</p>
      {shuffled(question.steps).map(({ id, text }) => (
        <Select
          form={form}
          name={placeField(question, id)}
          label={text[form.language]}
          value={placeOf(id)}
          options={[
            { value: '', label: t.choosePlace },
            ...places.map((place) => ({ value: place, label: `${t.place} ${place}` })),
          ]}
        />
      ))}
    </fieldset>
  )
}

const Ask = ({ question, ...page }: QuestionCardProps) => {
  const { form, chosen, formKey, action } = page
  const t = quizTexts[form.language]
  return (
    <form method="post" action={`${action}#${question.id}`} class="form" novalidate>
      <FormSecrets formKey={formKey} />
      {question.kind === 'order' ? (
        <Places {...page} question={question} />
      ) : question.kind === 'many' ? (
        <CheckboxGroup
          form={form}
          name={answerField(question)}
          label={question.question[form.language]}
          hint={t.many}
          values={form.errors[answerField(question)] ? page.typed(answerField(question)) : (chosen ?? [])}
          options={question.options.map(({ id, text }) => ({ value: id, label: text[form.language] }))}
        />
      ) : (
        <RadioGroup
          form={form}
          name={answerField(question)}
          label={question.question[form.language]}
          hint={t.one}
          value={chosen?.[0] ?? ''}
          options={question.options.map(({ id, text }) => ({ value: id, label: text[form.language] }))}
        />
      )}
      <SubmitButton>{t.answer}</SubmitButton>
    </form>
  )
}

const Options = ({ question, form, chosen }: Asked<'one' | 'many'>) => {
  const t = quizTexts[form.language]
  return (
    <ul class="quiz-options">
      {question.options.map((option) => (
        <li class={option.isRight ? 'quiz-option quiz-option--right' : 'quiz-option'}>
          <p class="quiz-option__text">
            {option.text[form.language]}{' '}
            <Tag color={option.isRight ? 'success' : 'neutral'}>{option.isRight ? t.isRight : t.isWrong}</Tag>{' '}
            {chosen?.includes(option.id) && <Tag color="info">{t.yours}</Tag>}
          </p>
          <p>{option.why[form.language]}</p>
        </li>
      ))}
    </ul>
  )
}

const Order = ({ question, form, chosen }: Asked<'order'>) => {
  const t = quizTexts[form.language]
  const nameOf = (id: string) => question.steps.find((step) => step.id === id)?.text[form.language]
  const lists = [
    { title: t.rightOrder, ids: choicesOf(question) },
    ...(isRight(question, chosen ?? []) ? [] : [{ title: t.yourOrder, ids: chosen ?? [] }]),
  ]
  return (
    <>
      {lists.map(({ title, ids }) => (
        <div>
          <p class="quiz-order__title">{title}</p>
          <ol class="ds-list">
            {ids.map((id) => (
              <li>{nameOf(id)}</li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

const Answered = ({ question, ...page }: QuestionCardProps) => {
  const { form, chosen } = page
  const { language } = form
  const t = quizTexts[language]
  const isGood = isRight(question, chosen ?? [])
  return (
    <>
      <p class="quiz-question">{question.question[language]}</p>
      <Notice color={isGood ? 'success' : 'warning'}>
        <p>
          <strong>{isGood ? t.right : t.wrong}</strong> {question.explanation[language]}
        </p>
      </Notice>
      {question.kind === 'order' ? <Order {...page} question={question} /> : <Options {...page} question={question} />}
      <div>
        <p class="quiz-order__title">{t.sources}</p>
        <ul class="ds-list">
          {question.sources.map(({ url, label }) => (
            <li>
              <a class="ds-link" href={url} rel="noreferrer">
                {label[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <details class="ds-details">
        <summary>{t.again}</summary>
        <div>
          <Ask {...page} question={question} />
        </div>
      </details>
    </>
  )
}

/** One question of a quiz: the choices, and once it is answered what is right, why, and where it can be read. */
export const QuestionCard = (page: QuestionCardProps) => {
  const { number, total, question, form, chosen, isOvertaken } = page
  const t = quizTexts[form.language]
  const hasError = Object.keys(form.errors).some(
    (name) => name === answerField(question) || name.startsWith(placeField(question, '')),
  )
  return (
    <article class="boxed quiz-card" id={question.id}>
      <h3 class="ds-heading" data-size="xs">
        {t.number(number, total)}
      </h3>
      {isOvertaken && <p>{t.overtaken}</p>}
      {chosen && !hasError ? <Answered {...page} /> : <Ask {...page} />}
    </article>
  )
}
