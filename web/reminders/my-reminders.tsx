import { languages } from '#shared/platform/language.ts'
import { frequencies, type ReminderChoice } from '#shared/reminders/reminder-choice.ts'
import { ErrorSummary, FormSecrets, RadioGroup, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { reminderTexts } from './reminder-texts.ts'

type ChoiceVisit = Visit<'myReminders'> | Visit<'chooseReminders'>
type Shown = { frequency: string; language: string }

const show = (visit: ChoiceVisit, shown: Shown): Response => {
  const { language, form: reader, query } = visit
  const t = reminderTexts[language]
  const form = { errors: reader.errors, language }
  return visit.page({
    title: t.title,
    status: reader.hasErrors ? 400 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[{ href: pathTo('myPage', language), label: siteTexts[language].myPage }]}
        />
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary form={form} labels={{ frequency: t.frequency, language: t.mailLanguage }} />
        {query.has('saved') && !reader.hasErrors && (
          <Notice color="success" isStatus>
            <p>{t.saved}</p>
          </Notice>
        )}
        <form method="post" action={pathTo('chooseReminders', language)} novalidate>
          <FormSecrets formKey={visit.newFormKey()} />
          <RadioGroup
            form={form}
            name="frequency"
            label={t.frequency}
            value={shown.frequency}
            options={frequencies.map((value) => ({ value, ...t.frequencies[value] }))}
          />
          <RadioGroup
            form={form}
            name="language"
            label={t.mailLanguage}
            value={shown.language}
            isInline
            options={languages.map((value) => ({ value, label: t.languages[value] }))}
          />
          <div class="form-buttons">
            <SubmitButton>{t.save}</SubmitButton>
          </div>
        </form>
      </>
    ),
  })
}

/** What she has chosen; who has not chosen a language is offered the one that she reads now. */
const shownOf = ({ frequency, language }: ReminderChoice, visit: ChoiceVisit): Shown => ({
  frequency,
  language: language ?? visit.language,
})

export const getMyReminders = async (visit: Visit<'myReminders'>): Promise<Response> =>
  show(visit, shownOf(await visit.deps.reminders.choice(visit.person.email), visit))

export const postMyReminders = async (visit: Visit<'chooseReminders'>): Promise<Response> => {
  const { form, deps, person, now } = visit
  const frequency = form.choice('frequency', frequencies, { isRequired: true })
  const language = form.choice('language', languages, { isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || !frequency || !language)
    return show(visit, { frequency: form.raw('frequency'), language: form.raw('language') })
  await deps.reminders.choose({ actor: { id: person.email, name: person.name }, frequency, language, at: now, formKey })
  return visit.redirect(`${visit.path('myReminders')}?saved`)
}
