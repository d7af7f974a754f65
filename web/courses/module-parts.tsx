import { exampleInstrument } from '#shared/courses/course.ts'
import { maxReflectionLength } from '#shared/courses/keep-reflection.ts'
import type { Progress } from '#shared/courses/progress.ts'
import { findIndicator } from '#shared/instruments/instrument.ts'
import { Markdown } from '../articles/markdown.tsx'
import { Checkbox, FormSecrets, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { courseTexts } from './course-texts.ts'
import { type ModuleVisit, moduleParams, type Place } from './course-visit.ts'
import { ExampleCard } from './example-card.tsx'

type Props = { visit: ModuleVisit; place: Place }

/** The name of a box of a checklist. */
export const checkName = (id: string): string => `check-${id}`

/** The name of the field for thoughts. */
export const thoughtName = (id: string): string => `thought-${id}`

/** The film of a part with its captions, or the way to it, and what is said in it. Nothing where there is no film. */
export const ModuleFilm = ({ visit, place: { course, module } }: Props) => {
  const { language } = visit
  const { film } = module
  if (!film) return null
  const t = courseTexts[language]
  const captions = (file: string) =>
    pathTo('courseCaptions', language, { ...moduleParams(course, module, language), file })
  return (
    <section class="course-film" aria-label={t.film}>
      {film.url.startsWith('/') ? (
        <video controls preload="metadata" src={film.url}>
          <track kind="captions" src={captions('sv.vtt')} srclang="sv" label={t.captionNames.sv} default />
          {film.captions.en && (
            <track kind="captions" src={captions('en.vtt')} srclang="en" label={t.captionNames.en} />
          )}
        </video>
      ) : (
        <p>
          <a class="ds-link" href={film.url} rel="noreferrer">
            {t.filmElsewhere}
          </a>
          . {t.filmElsewhereNote}
        </p>
      )}
      <details class="ds-details">
        <summary>{t.transcript}</summary>
        <div>
          <Markdown text={film.transcript[language]} language={language} topHeading={3} />
        </div>
      </details>
    </section>
  )
}

/** The examples to rate, with how whoever is signed in has rated them. */
export const ModuleExamples = async ({ visit, place: { course, module } }: Props) => {
  const { deps, language, person, form } = visit
  if (module.examples.length === 0) return null
  const [instrument, ...choices] = await Promise.all([
    deps.instruments.get(exampleInstrument.id, exampleInstrument.version),
    ...module.examples.map(({ id }) => (person ? deps.courses.choices(id, person.email) : null)),
  ])
  return (
    <>
      {module.examples.map((example, index) => {
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
              action={pathTo('rateExample', language, {
                ...moduleParams(course, module, language),
                example: example.id,
              })}
            />
          )
        )
      })}
    </>
  )
}

/** What to think about, with a place to write for oneself. */
export const ModuleReflections = async ({ visit, place: { course, module } }: Props) => {
  const { deps, language, person, form } = visit
  if (module.reflections.length === 0) return null
  const t = courseTexts[language]
  const kept = person ? await deps.courses.reflections(course.id, person.email) : null
  const said = visit.query.get('said')
  return (
    <section class="course-thoughts" aria-labelledby="thoughts">
      <h2 class="ds-heading" data-size="sm" id="thoughts">
        {t.thinkAbout}
      </h2>
      {module.reflections.map(({ id, question }) => (
        <article class="boxed" id={id}>
          <p class="quiz-question">{question[language]}</p>
          {kept ? (
            <form
              method="post"
              class="form"
              action={pathTo('keepReflection', language, { ...moduleParams(course, module, language), reflection: id })}
            >
              <FormSecrets formKey={visit.newFormKey()} />
              <TextArea
                form={{ errors: form.errors, language }}
                name={thoughtName(id)}
                label={t.thoughtLabel}
                hint={t.thoughtHint}
                rows={4}
                maxLength={maxReflectionLength}
                value={form.has(thoughtName(id)) ? form.raw(thoughtName(id)) : (kept[id] ?? '')}
              />
              <SubmitButton variant="secondary">{t.keepThought}</SubmitButton>
              {said === id && <p role="status">{t.thoughtKept}</p>}
            </form>
          ) : (
            <p class="subtle">{t.thoughtVisitor}</p>
          )}
        </article>
      ))}
    </section>
  )
}

/** What to have in place, to tick off with an account, or to read. */
export const ModuleChecklist = ({ visit, place: { module }, progress }: Props & { progress: Progress }) => {
  const { language, form, person } = visit
  const { checklist } = module
  if (!checklist) return null
  if (!person)
    return (
      <section aria-labelledby="checklist">
        <h2 class="ds-heading" data-size="sm" id="checklist">
          {checklist.title[language]}
        </h2>
        <ul class="ds-list">
          {checklist.items.map(({ text }) => (
            <li>{text[language]}</li>
          ))}
        </ul>
      </section>
    )
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{checklist.title[language]}</legend>
      <p class="form-field__hint">{courseTexts[language].checklistHint}</p>
      {checklist.items.map(({ id, text }) => (
        <Checkbox
          form={{ errors: form.errors, language }}
          name={checkName(id)}
          label={text[language]}
          isChecked={progress.checked.includes(id)}
        />
      ))}
    </fieldset>
  )
}
