import type { Language } from '#shared/platform/language.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { choiceTexts } from '../reports/ordering/choice-texts.ts'
import { type TypedCorrection, trapName } from './correction-form.ts'
import { correctionTexts } from './correction-texts.ts'

type CorrectionPageProps = {
  language: Language
  report: { id: string; title: string }
  chapters: readonly ChapterId[]
  form: FormState
  typed: TypedCorrection
  formKey: string
  isSent: boolean
}

/** Where programs that fill in everything give themselves away. Hidden from people, also from those who listen. */
const Trap = ({ language }: { language: Language }) => (
  <div class="form-trap" aria-hidden="true">
    <label for="trap">{correctionTexts[language].trap}</label>
    <input type="text" id="trap" name={trapName} tabindex={-1} autocomplete="off" value="" />
  </div>
)

const CorrectionForm = ({ language, report, chapters, form, typed, formKey }: CorrectionPageProps) => {
  const t = correctionTexts[language]
  return (
    <form method="post" action={pathTo('sendCorrection', language, { report: report.id })} class="form">
      <FormSecrets formKey={formKey} />
      <Select
        form={form}
        name="chapter"
        label={t.chapter}
        value={typed.chapter}
        options={[
          { value: '', label: t.wholeReport },
          ...chapters.map((value) => ({ value, label: choiceTexts[language].chapters[value] })),
        ]}
      />
      <TextArea
        form={form}
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typed.text}
        rows={8}
        maxLength={letterLimits.correction}
        isRequired
      />
      <TextInput
        form={form}
        name="email"
        label={t.email}
        hint={t.emailHint}
        value={typed.email}
        type="email"
        autocomplete="email"
        maxLength={254}
      />
      <Trap language={language} />
      <SubmitButton>{t.send}</SubmitButton>
    </form>
  )
}

/** A reader says that something is wrong in a report. */
export const CorrectionPage = (props: CorrectionPageProps) => {
  const { language, report, form, isSent } = props
  const t = correctionTexts[language]
  const page = pathTo('report', language, { report: report.id })
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: page, label: report.title }]} />
      <PageHeading title={t.title} eyebrow={report.title} lead={isSent ? undefined : t.lead} />
      <ErrorSummary form={form} labels={{ chapter: t.chapter, text: t.text, email: t.email }} />
      {isSent ? (
        <>
          <Notice color="success" isStatus>
            <p>{t.sent}</p>
            <p>{t.sentText}</p>
          </Notice>
          <p>
            <a class="ds-link" href={page}>
              {t.back}
            </a>
          </p>
        </>
      ) : (
        <CorrectionForm {...props} />
      )}
    </>
  )
}
