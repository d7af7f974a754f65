import type { CourseModule } from '#shared/courses/course.ts'
import { courseLimits } from '#shared/courses/course-schema.ts'
import { moduleText } from '#shared/courses/edit-course.ts'
import type { Language } from '#shared/platform/language.ts'
import { Markdown } from '../articles/markdown.tsx'
import { TextInput } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { BothInputs, labelsOfBoth } from './both-inputs.tsx'
import type { DeskCourse } from './desk-visit.ts'
import { showEditPage } from './edit-page.tsx'
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

/** The part as a colleague has left it meanwhile. */
const Standing = ({ module, language }: { module: CourseModule; language: Language }) => (
  <section class="boxed" aria-labelledby="now">
    <h2 class="ds-heading" data-size="sm" id="now">
      {editTexts[language].nowStands}: {module.title[language]}
    </h2>
    <p>{module.lead[language]}</p>
    <Markdown text={module.body[language]} language={language} topHeading={3} />
  </section>
)

/** The words of a part, to edit; after a colleague's change, with what now stands below what was typed. */
export const showModuleForm = (visit: OwnVisit, desk: DeskCourse, module: CourseModule, isStale = false): Response => {
  const { language, path } = visit
  const t = editTexts[language].fields
  const params = { course: desk.working.id, module: module.id }
  const both = ['title', 'lead', 'body'] as const
  return showEditPage(visit, {
    desk,
    title: module.title[language],
    edited: moduleText(module),
    action: path('saveModule', params),
    otherLanguage: pathTo('deskModule', language === 'sv' ? 'en' : 'sv', params),
    labels: {
      ...labelsOfBoth(
        both.map((name) => [name, t[name]] as const),
        language,
      ),
      minutes: t.minutes,
    },
    fields: <Fields visit={visit} module={module} />,
    standing: isStale ? <Standing module={module} language={language} /> : null,
  })
}
