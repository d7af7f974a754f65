import { asActor } from '#shared/people/person.ts'
import { languages } from '#shared/platform/language.ts'
import { frequencies, type ReminderChoice } from '#shared/reminders/reminder-choice.ts'
import { ErrorSummary, FormSecrets, RadioGroup, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { type KindsOn, keptKinds, kindsOff, kindsOn, NoticeChoice, typedKinds } from '../notices/choice-fields.tsx'
import { noticeTexts } from '../notices/notice-texts.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatList } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { reminderTexts } from './reminder-texts.ts'

type ChoiceVisit = Visit<'myReminders'> | Visit<'chooseReminders'>
/** What the form shows. `version` is that of the choice which the person has seen. */
type Shown = { frequency: string; language: string; kinds: KindsOn; version: number }

/** What she chose in another window meanwhile, beside what she chose here. */
const Overtaken = ({ visit, current }: { visit: ChoiceVisit; current: ReminderChoice }) => {
  const { language } = visit
  const [t, n] = [reminderTexts[language], noticeTexts[language]]
  const inWords = (off: ReminderChoice['bellOff']) => {
    const on = kindsOn(off).map((kind) => n.kinds[kind])
    return on.length === 0 ? t.noKinds : formatList(on, language)
  }
  return (
    <Notice color="warning" isStatus>
      <p>{t.stale}</p>
      <p>{t.staleNow(t.frequencies[current.frequency].label, t.languages[current.language ?? language])}</p>
      <p>{t.staleKinds(n.inTool, inWords(current.bellOff))}</p>
      <p>{t.staleKinds(n.byMail, inWords(current.mailOff))}</p>
      <p>{t.staleSend}</p>
    </Notice>
  )
}

const show = (visit: ChoiceVisit, shown: Shown, overtakenBy: ReminderChoice | null = null): Response => {
  const { language, form: reader, query } = visit
  const t = reminderTexts[language]
  const form = { errors: reader.errors, language }
  return visit.page({
    title: t.title,
    status: overtakenBy ? 409 : reader.hasErrors ? 400 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[{ href: pathTo('myPage', language), label: siteTexts[language].myPage }]}
        />
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary form={form} labels={{ frequency: t.frequency, language: t.mailLanguage }} />
        {query.has('saved') && !reader.hasErrors && !overtakenBy && (
          <Notice color="success" isStatus>
            <p>{t.saved}</p>
          </Notice>
        )}
        {overtakenBy && <Overtaken visit={visit} current={overtakenBy} />}
        <form method="post" action={pathTo('chooseReminders', language)} novalidate>
          <FormSecrets formKey={visit.newFormKey()} version={shown.version} />
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
          <NoticeChoice language={language} on={shown.kinds} />
          <div class="form-buttons">
            <SubmitButton>{t.save}</SubmitButton>
          </div>
        </form>
      </>
    ),
  })
}

/** What she has chosen; who has not chosen a language is offered the one that she reads now. */
const shownOf = (choice: ReminderChoice, visit: ChoiceVisit): Shown => ({
  frequency: choice.frequency,
  language: choice.language ?? visit.language,
  kinds: keptKinds(choice),
  version: choice.version,
})

export const getMyReminders = async (visit: Visit<'myReminders'>): Promise<Response> =>
  show(visit, shownOf(await visit.deps.reminders.choice(visit.person.email), visit))

export const postMyReminders = async (visit: Visit<'chooseReminders'>): Promise<Response> => {
  const { form, deps, person, now } = visit
  const frequency = form.choice('frequency', frequencies, { isRequired: true })
  const language = form.choice('language', languages, { isRequired: true })
  const version = form.version()
  const formKey = form.formKey()
  const kinds = typedKinds(form, await deps.reminders.choice(person.email))
  const typed = { frequency: form.raw('frequency'), language: form.raw('language'), kinds }
  if (form.hasErrors || !frequency || !language) return show(visit, { ...typed, version })
  const choice = { frequency, language, ...kindsOff(kinds) }
  const outcome = await deps.reminders.choose({
    actor: asActor(person),
    choice,
    basedOnVersion: version,
    at: now,
    formKey,
  })
  // Both are before her now, so what she sends next stands in place of what she chose elsewhere.
  if (!outcome.ok && outcome.refusal.kind === 'stale-choice')
    return show(visit, { ...typed, version: outcome.refusal.current.version }, outcome.refusal.current)
  return visit.redirect(`${visit.path('myReminders')}?saved`)
}
