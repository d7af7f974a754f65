import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { ChapterText } from '#shared/reports/chapter-text.ts'
import { mostPagesFor } from '#shared/reports/page-limit.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { Checkbox, ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../../components/page-parts.tsx'
import { pathTo } from '../../paths.ts'
import { formatMoment } from '../../texts/format.ts'
import { deskProblemTexts } from '../desk-problem-texts.ts'
import { deskTexts } from '../desk-texts.ts'
import { choiceTexts } from '../ordering/choice-texts.ts'
import { Conflict } from './conflict.tsx'
import { FigureFinder } from './figure-finder.tsx'
import { Preview, TextColumn } from './text-column.tsx'
import { writingTexts } from './writing-texts.ts'

export type WritingPageProps = {
  language: Language
  report: StatusReport
  name: string
  chapter: ChapterId
  form: FormState
  /** The texts in the fields. */
  typed: Localized
  search: string
  /** What is kept; null where nothing is written. */
  kept: ChapterText | null
  version: number
  /** What the report before says here; null where it says nothing. */
  previous: Localized | null
  figures: KeyFigure[] | null
  /** Somebody else's text that was saved meanwhile. */
  theirs: ChapterText | null
  told: { color: 'success' | 'warning'; text: string } | null
  /** What the form asked for beside saving. */
  asked: 'preview' | 'find' | null
  newFormKey: () => string
}

const Behind = ({ language, form, kept, report }: WritingPageProps) => {
  const behind = kept?.behind
  if (!behind || !report.choice.languages.includes(behind)) return null
  const t = writingTexts[language]
  return (
    <Notice color="warning">
      <p>{t.behind(deskProblemTexts[language].inLanguage[behind])}</p>
      <Checkbox form={form} name="goTogether" label={t.goTogether} isChecked={false} />
    </Notice>
  )
}

const WritingForm = (props: WritingPageProps) => {
  const { language, report, chapter, typed, previous, theirs, kept } = props
  const t = writingTexts[language]
  const { languages } = report.choice
  const here = pathTo('reportText', language, { report: report.id, chapter })
  const isEmpty = languages.every((one) => typed[one].trim() === '')
  return (
    <form class="report-writing" method="post" action={here}>
      <FormSecrets formKey={props.newFormKey()} version={props.version} />
      {theirs && <Conflict language={language} theirs={theirs} mine={typed} languages={languages} here={here} />}
      <Behind {...props} />
      {previous && isEmpty && (
        <p>
          <a class="ds-link" href={`${here}?fran=forra`}>
            {t.startFrom}
          </a>
        </p>
      )}
      <div class="report-columns">
        {languages.map((textLanguage) => (
          <TextColumn {...props} textLanguage={textLanguage} />
        ))}
      </div>
      <p class="report-buttons">
        <button
          class="ds-button"
          type="submit"
          data-variant="secondary"
          name="deed"
          value="preview"
          formaction={`${here}#preview`}
        >
          {t.preview}
        </button>
        <SubmitButton name="deed" value="save">
          {theirs ? t.keepMine : t.save}
        </SubmitButton>
      </p>
      {kept && <p>{t.written(kept.changedBy.name, formatMoment(kept.changedAt, language))}</p>}
      {props.asked === 'preview' && <p role="status">{t.previewNote}</p>}
      <div class="report-columns" id="preview">
        {languages.map((textLanguage) => (
          <Preview {...props} textLanguage={textLanguage} />
        ))}
      </div>
      <FigureFinder
        language={language}
        figures={props.figures}
        search={props.search}
        here={here}
        isSought={props.asked === 'find'}
      />
    </form>
  )
}

/** Writing a chapter's text, both languages side by side, with the figures that it can refer to. */
export const WritingPage = (props: WritingPageProps) => {
  const { language, report, chapter, form, told } = props
  const t = writingTexts[language]
  const { chapters } = choiceTexts[language]
  const most = mostPagesFor(report.choice.recipient)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('reportDesk', language), label: deskTexts[language].title },
          { href: pathTo('deskReport', language, { report: report.id }), label: props.name },
        ]}
      />
      <PageHeading title={chapters[chapter]} lead={t.lead} />
      {most !== null && <p>{t.mostPages(most)}</p>}
      {report.leftOut?.includes(chapter) && (
        <Notice color="warning">
          <p>{t.leftOut}</p>
        </Notice>
      )}
      {told && (
        <Notice color={told.color} isStatus>
          <p>{told.text}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={t.inLanguage} />
      {report.status === 'draft' ? <WritingForm {...props} /> : <p>{t.notNow}</p>}
      <h2 class="ds-heading" data-size="xs">
        {t.otherChapters}
      </h2>
      <ul class="ds-list">
        {report.choice.chapters
          .filter((id) => id !== chapter)
          .map((id) => (
            <li>
              <a class="ds-link" href={pathTo('reportText', language, { report: report.id, chapter: id })}>
                {chapters[id]}
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}
