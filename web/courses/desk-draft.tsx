import { changesBetween } from '#shared/courses/course-changes.ts'
import type { CourseFileProblem } from '#shared/courses/course-yaml.ts'
import type { Tally } from '#shared/courses/tally.ts'
import type { Language } from '#shared/platform/language.ts'
import { FileInput, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, Table, Tag } from '../components/page-parts.tsx'
import { fileTexts } from '../instruments/file-texts.ts'
import { formatMoment } from '../texts/format.ts'
import { wholeWords } from './desk-list-page.tsx'
import { courseDeskTexts } from './desk-texts.ts'
import type { DeskCourse, DeskVisit } from './desk-visit.ts'

/** A course's file is some 60 kB: a megabyte is more than any. */
export const maxCourseFileBytes = 1024 * 1024

const changeColors = { added: 'success', changed: 'info', removed: 'warning', moved: 'neutral' } as const

/** What the draft changes, with the way to publish it or to throw it away. Nothing where there is no draft. */
export const DraftSection = ({ visit, desk, tally }: { visit: DeskVisit; desk: DeskCourse; tally: Tally }) => {
  const { language, path } = visit
  const { published, draft } = desk
  if (!draft) return null
  const t = courseDeskTexts[language]
  const changes = changesBetween(published.course, draft.course)
  const params = { course: draft.course.id }
  return (
    <section class="course-desk boxed" aria-labelledby="draft">
      <h2 class="ds-heading" data-size="sm" id="draft">
        {t.draftTitle}
      </h2>
      <p class="subtle">{t.draftBy(draft.changedBy.name, formatMoment(draft.changedAt, language))}</p>
      {changes.length === 0 ? (
        <p>{t.unchanged}</p>
      ) : (
        <ul class="changes">
          {changes.map(({ kind, what, name }) => (
            <li class="change">
              <Tag color={changeColors[kind]}>{t.kinds[kind]}</Tag>{' '}
              <span>{what === 'course' ? t.whats.course : `${t.whats[what]}: ${name[language]}`}</span>
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <form method="post" action={path('publishCourse', params)} class="form">
          <FormSecrets formKey={visit.newFormKey()} version={draft.version} />
          <p>{t.publishMeans(wholeWords(tally.whole.begun, language))}</p>
          <SubmitButton>{t.publish}</SubmitButton>
        </form>
      )}
      {draft.canUndo && (
        <form method="post" action={path('undoCourseChange', params)} class="form">
          <FormSecrets formKey={visit.newFormKey()} version={draft.version} />
          <SubmitButton variant="secondary">{t.undo}</SubmitButton>
        </form>
      )}
      <details class="ds-details">
        <summary>{t.discard}</summary>
        <form method="post" action={path('discardCourse', params)} class="form">
          <FormSecrets formKey={visit.newFormKey()} version={draft.version} />
          <p>{t.discardMeans}</p>
          <SubmitButton variant="secondary" color="danger">
            {t.discardButton}
          </SubmitButton>
        </form>
      </details>
    </section>
  )
}

const problemWords = (problem: CourseFileProblem, language: Language): string => {
  const own: Partial<Record<string, string>> = courseDeskTexts[language].problems
  // The tables have a sentence for each kind, of that kind.
  const sentences = fileTexts[language].problems as Record<string, (problem: CourseFileProblem) => string>
  return own[problem.kind] ?? sentences[problem.kind]?.(problem) ?? problem.kind
}

/** What must be corrected in a file before it can be read, with its place. */
export const FileProblems = ({
  problems,
  language,
}: {
  problems: readonly CourseFileProblem[]
  language: Language
}) => {
  const t = fileTexts[language]
  const place = ({ place: at }: CourseFileProblem) => (at && 'line' in at ? t.line(at.line, at.column) : t.whole)
  return (
    <>
      <Notice color="danger">
        <p>{courseDeskTexts[language].fileProblems}</p>
      </Notice>
      <Table
        isStacked
        caption={courseDeskTexts[language].problemsCaption}
        columns={[{ label: t.place }, { label: t.problem }]}
        rows={problems.map((problem) => [place(problem), problemWords(problem, language)])}
      />
    </>
  )
}

/** The course as a file, and reading one into the draft. */
export const CourseFiles = ({ visit, desk }: { visit: DeskVisit; desk: DeskCourse }) => {
  const { language, path, form } = visit
  const t = courseDeskTexts[language]
  const params = { course: desk.working.id }
  return (
    <section class="course-desk" aria-labelledby="files">
      <h2 class="ds-heading" data-size="sm" id="files">
        {t.files}
      </h2>
      <p>{t.filesLead}</p>
      <p>
        <a class="ds-button" data-variant="secondary" href={path('courseFile', params)} download>
          {t.download}
        </a>
      </p>
      <form method="post" action={path('readCourseFile', params)} class="form" enctype="multipart/form-data">
        <FormSecrets formKey={visit.newFormKey()} version={form.shownVersion(desk.draft?.version ?? 0)} />
        <FileInput
          form={{ errors: form.errors, language }}
          name="file"
          label={t.upload}
          hint={t.uploadHint}
          accept=".yaml,.yml"
          isRequired
        />
        <SubmitButton variant="secondary">{t.uploadButton}</SubmitButton>
      </form>
    </section>
  )
}
