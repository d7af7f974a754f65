import { findIndicator } from '#shared/instruments/instrument.ts'
import { examples } from '#shared/learning/examples.ts'
import { checklistIds, exampleInstrument, type Progress, type StepId, stepIds } from '#shared/learning/training.ts'
import { Checkbox, ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { Section } from '../public/prose.tsx'
import type { Visit } from '../site.tsx'
import { ExampleCard, exampleField } from './example-card.tsx'
import { learningTexts } from './learning-texts.ts'
import { stepContent } from './step-content.ts'

export type StepVisit = Visit<'learningStep'> | Visit<'finishStep'> | Visit<'rateExample'>

/** The step that the address names by its number, or null. */
export const stepOf = ({ params }: StepVisit): { id: StepId; number: number } | null => {
  const id = /^[1-9]$/.test(params.step) ? stepIds[Number(params.step) - 1] : undefined
  return id ? { id, number: Number(params.step) } : null
}

/** The name of a box of the checklist. */
export const checkName = (id: string): string => `check-${id}`

const Examples = async ({ visit }: { visit: StepVisit }) => {
  const { deps, language, person, form } = visit
  const [instrument, ...choices] = await Promise.all([
    deps.instruments.get(exampleInstrument.id, exampleInstrument.version),
    ...examples.map(({ id }) => (person ? deps.learning.choices(id, person.email) : null)),
  ])
  return (
    <>
      {examples.map((example, index) => {
        const found = findIndicator(instrument, example.indicatorId)
        return (
          found && (
            <ExampleCard
              number={index + 1}
              example={example}
              indicator={found.indicator}
              form={{ errors: form.errors, language }}
              choices={choices[index] ?? null}
              formKey={visit.newFormKey()}
              action={pathTo('rateExample', language, { step: visit.params.step, example: example.id })}
            />
          )
        )
      })}
    </>
  )
}

const Checklist = ({ visit, progress }: { visit: StepVisit; progress: Progress | null }) => {
  const { language, form } = visit
  const t = learningTexts[language]
  const { checklist } = stepContent[language]
  if (progress === null)
    return (
      <section aria-labelledby="checklist">
        <h2 class="ds-heading" data-size="md" id="checklist">
          {t.checklist}
        </h2>
        <ul class="ds-list">
          {checklistIds.map((id) => (
            <li>{checklist[id]}</li>
          ))}
        </ul>
      </section>
    )
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.checklist}</legend>
      <p class="form-field__hint">{t.checklistHint}</p>
      {checklistIds.map((id) => (
        <Checkbox
          form={{ errors: form.errors, language }}
          name={checkName(id)}
          label={checklist[id]}
          isChecked={progress.checked.includes(id)}
        />
      ))}
    </fieldset>
  )
}

const Onward = ({ visit, number, progress }: { visit: StepVisit; number: number; progress: Progress | null }) => {
  const { language } = visit
  const t = learningTexts[language]
  const at = (step: number) => pathTo('learningStep', language, { step: String(step) })
  const isLast = number === stepIds.length
  return (
    <>
      {progress ? (
        <form method="post" action={pathTo('finishStep', language, { step: String(number) })} class="form">
          <FormSecrets formKey={visit.newFormKey()} />
          {isLast && <Checklist visit={visit} progress={progress} />}
          <SubmitButton>{isLast ? t.finishLast : t.finish}</SubmitButton>
        </form>
      ) : (
        <>
          {isLast && <Checklist visit={visit} progress={null} />}
          {!isLast && (
            <p>
              <a class="ds-button" href={at(number + 1)}>
                {t.next}
              </a>
            </p>
          )}
        </>
      )}
      <p class="link-row">
        {number > 1 && (
          <a class="ds-link" href={at(number - 1)}>
            {t.previous}
          </a>
        )}{' '}
        <a class="ds-link" href={pathTo('learning', language)}>
          {t.toOverview}
        </a>
      </p>
    </>
  )
}

/** One step of the training; where a form came back, with what was wrong. */
export const showStep = async (visit: StepVisit): Promise<Response> => {
  const step = stepOf(visit)
  if (!step) return visit.notFound()
  const { deps, language, person, form } = visit
  const t = learningTexts[language]
  const { title, lead, sections } = stepContent[language].steps[step.id]
  const progress = person && (await deps.learning.progress(person.email))
  const isDone = progress?.doneSteps.includes(step.id) ?? false
  const labels = Object.fromEntries(examples.map(({ id }, index) => [exampleField(id), t.example(index + 1)]))
  return visit.page({
    title: `${title}, ${t.title}`,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('learningStep', language === 'sv' ? 'en' : 'sv', { step: visit.params.step }),
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: pathTo('learning', language), label: t.title }]} />
        <PageHeading eyebrow={t.stepOf(step.number, stepIds.length)} title={title} lead={lead} />
        {isDone && (
          <p>
            <Tag color="success">{t.done}</Tag>
          </p>
        )}
        {progress?.finishedAt && step.id === 'plan' && (
          <Notice color="success">
            <p>{t.allDone}</p>
          </Notice>
        )}
        <ErrorSummary form={{ errors: form.errors, language }} labels={labels} />
        <div class="training-text">
          {sections.map((section) => (
            <Section section={section} />
          ))}
          {step.id === 'examples' && <Examples visit={visit} />}
        </div>
        <Onward visit={visit} number={step.number} progress={progress} />
      </>
    ),
  })
}
