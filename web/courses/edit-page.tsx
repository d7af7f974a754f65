import type { Child } from 'hono/jsx'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { DeskCrumbs } from './desk-crumbs.tsx'
import { courseDeskTexts } from './desk-texts.ts'
import type { DeskCourse, DeskVisit } from './desk-visit.ts'
import { editTexts } from './edit-texts.ts'

type EditPage = {
  desk: DeskCourse
  title: string
  /** What is edited, to whose sign the form is held when it is sent. */
  edited: unknown
  action: string
  otherLanguage: string
  /** What the fields are called, for the list of errors. */
  labels: Record<string, string>
  fields: Child
  /** What a colleague has left meanwhile, shown below what was typed; null where nobody has. */
  standing: Child | null
}

/** A form for one thing in a course's draft: as it stands, as it was typed with what is wrong, or after a colleague's change. */
export const showEditPage = (visit: DeskVisit, page: EditPage): Response => {
  const { form, language } = visit
  const { desk, title, edited, action, otherLanguage, labels, fields, standing } = page
  const t = editTexts[language]
  const seen = form.hasErrors && form.has('seen') ? form.raw('seen') : fingerprint(edited)
  return visit.page({
    title: `${title}, ${courseDeskTexts[language].title}`,
    status: standing ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage,
    children: (
      <>
        <DeskCrumbs visit={visit} course={desk.working} />
        <PageHeading eyebrow={desk.working.title[language]} title={title} />
        {standing && (
          <Notice color="warning" isStatus>
            <p>{t.stalePart}</p>
          </Notice>
        )}
        <ErrorSummary form={{ errors: form.errors, language }} labels={labels} />
        <form method="post" action={action} class="form course-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} />
          <input type="hidden" name="seen" value={seen} />
          {fields}
          <SubmitButton>{t.save}</SubmitButton>
        </form>
        {standing}
      </>
    ),
  })
}
