import type { CourseModule } from '#shared/courses/course.ts'
import { courseLimits } from '#shared/courses/course-schema.ts'
import { moduleText } from '#shared/courses/edit-course.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { Markdown } from '../articles/markdown.tsx'
import { ErrorSummary, FormSecrets, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { BothInputs, labelsOfBoth } from './both-inputs.tsx'
import { DeskCrumbs } from './desk-crumbs.tsx'
import { courseDeskTexts } from './desk-texts.ts'
import type { DeskCourse } from './desk-visit.ts'
import { editTexts } from './edit-texts.ts'

type OwnVisit = Visit<'deskModule'> | Visit<'saveModule'>

const Fields = ({ visit, module }: { visit: OwnVisit; module: CourseModule }) => {
  const { form: reader, language } = visit
  const form = { errors: reader.errors, language }
  const t = editTexts[language].fields
  return (
    <>
      <BothInputs
        reader={reader}
        form={form}
        name="title"
        label={t.title}
        kept={module.title}
        rows={1}
        maxLength={courseLimits.title}
      />
      <BothInputs
        reader={reader}
        form={form}
        name="lead"
        label={t.lead}
        kept={module.lead}
        rows={3}
        maxLength={courseLimits.line}
      />
      <BothInputs
        reader={reader}
        form={form}
        name="body"
        label={t.body}
        hint={t.bodyHint}
        kept={module.body}
        rows={20}
        maxLength={courseLimits.body}
      />
      <TextInput
        form={form}
        name="minutes"
        label={t.minutes}
        hint={t.minutesHint}
        value={reader.has('minutes') ? reader.raw('minutes') : String(module.minutes)}
        inputMode="numeric"
        width="short"
        isRequired
      />
    </>
  )
}

/** The words of a part, to edit; after a colleague's change, with what now stands below what was typed. */
export const showModuleForm = (visit: OwnVisit, desk: DeskCourse, module: CourseModule, isStale = false): Response => {
  const { form, language, path } = visit
  const t = editTexts[language]
  const params = { course: desk.working.id, module: module.id }
  const seen = form.hasErrors && form.has('seen') ? form.raw('seen') : fingerprint(moduleText(module))
  return visit.page({
    title: `${module.title[language]}, ${courseDeskTexts[language].title}`,
    status: isStale ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('deskModule', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <DeskCrumbs visit={visit} course={desk.working} />
        <PageHeading eyebrow={desk.working.title[language]} title={module.title[language]} />
        {isStale && (
          <Notice color="warning" isStatus>
            <p>{t.stalePart}</p>
          </Notice>
        )}
        <ErrorSummary
          form={{ errors: form.errors, language }}
          labels={{
            ...labelsOfBoth(
              [
                ['title', t.fields.title],
                ['lead', t.fields.lead],
                ['body', t.fields.body],
              ],
              language,
            ),
            minutes: t.fields.minutes,
          }}
        />
        <form method="post" action={path('saveModule', params)} class="form course-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} />
          <input type="hidden" name="seen" value={seen} />
          <Fields visit={visit} module={module} />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
        {isStale && (
          <section class="boxed" aria-labelledby="now">
            <h2 class="ds-heading" data-size="sm" id="now">
              {t.nowStands}: {module.title[language]}
            </h2>
            <p>{module.lead[language]}</p>
            <Markdown text={module.body[language]} language={language} topHeading={3} />
          </section>
        )}
      </>
    ),
  })
}
