import type { Example } from '#shared/courses/course.ts'
import type { OthersChoices } from '#shared/courses/others-choices.ts'
import { type Indicator, type Level, levels } from '#shared/instruments/instrument.ts'
import { FormSecrets, type FormState, RadioGroup, SubmitButton } from '../components/form-parts.tsx'
import { courseTexts } from './course-texts.ts'

export type ExampleCardProps = {
  number: number
  example: Example
  indicator: Indicator
  form: FormState
  /** What a signed-in person has chosen, and others; null for visitors. */
  choices: { own: Level | null; others: OthersChoices } | null
  formKey: string
  action: string
}

/** The name of the example's field: several stand on one page. */
export const exampleField = (exampleId: string): string => `level-${exampleId}`

const Others = ({ others, form: { language } }: { others: OthersChoices; form: FormState }) => {
  const t = courseTexts[language]
  if (others === null) return <p>{t.fewOthers}</p>
  const total = others.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <p class="rate-example__others">{t.others}</p>
      <ul class="rate-example__counts">
        {others.map(({ level, count }) => (
          <li>
            <span>{t.levelName(level)}</span>{' '}
            <meter min={0} max={total} value={count} aria-label={`${t.levelName(level)}: ${t.othersCount(count)}`} />{' '}
            <span>{t.othersCount(count)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Reasons = ({ example, form: { language } }: Pick<ExampleCardProps, 'example' | 'form'>) => (
  <p>{example.reasons[language]}</p>
)

const Choose = ({ example, indicator, form, choices, formKey, action }: ExampleCardProps) => {
  const t = courseTexts[form.language]
  return (
    <form method="post" action={`${action}#${example.id}`} class="form" novalidate>
      <FormSecrets formKey={formKey} />
      <RadioGroup
        form={form}
        name={exampleField(example.id)}
        label={t.choose}
        value={String(choices?.own ?? '')}
        options={levels.map((level) => ({
          value: String(level),
          label: t.levelName(level),
          text: indicator.levels[level]?.[form.language] ?? '',
        }))}
      />
      <SubmitButton>{t.show}</SubmitButton>
    </form>
  )
}

const Chosen = ({ own, ...page }: ExampleCardProps & { own: Level }) => {
  const t = courseTexts[page.form.language]
  const { level } = page.example
  return (
    <>
      <p>
        {t.yourChoice(own)} {own === level ? t.same : t.other(level)}
      </p>
      <Reasons {...page} />
      <Others others={page.choices?.others ?? null} form={page.form} />
      <details class="ds-details">
        <summary>{t.change}</summary>
        <div>
          <Choose {...page} />
        </div>
      </details>
    </>
  )
}

const ForVisitor = ({ example, indicator, form }: ExampleCardProps) => {
  const t = courseTexts[form.language]
  return (
    <>
      <ol class="rate-example__levels" start={0}>
        {indicator.levels.map((level) => (
          <li>{level[form.language]}</li>
        ))}
      </ol>
      <details class="ds-details">
        <summary>{t.show}</summary>
        <div>
          <Reasons example={example} form={form} />
        </div>
      </details>
    </>
  )
}

/** One example to rate: the situation, the question with its levels, and after the choice how the editors reason and how others have chosen. */
export const ExampleCard = (page: ExampleCardProps) => {
  const { number, example, indicator, form, choices } = page
  const t = courseTexts[form.language]
  const own = choices?.own ?? null
  return (
    <article class="boxed rate-example" id={example.id}>
      <h3 class="ds-heading" data-size="xs">
        {t.example(number)}
      </h3>
      <p>{example.situation[form.language]}</p>
      <p class="rate-example__question">
        {t.indicator} {indicator.id}: {indicator.question[form.language]}
      </p>
      {choices === null ? (
        <ForVisitor {...page} />
      ) : own === null ? (
        <Choose {...page} />
      ) : (
        <Chosen {...page} own={own} />
      )}
    </article>
  )
}
