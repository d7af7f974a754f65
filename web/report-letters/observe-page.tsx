import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { Observation } from '#shared/report-letters/observation.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import { ErrorSummary, FormSecrets, type FormState, Select, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { choiceTexts } from '../reports/ordering/choice-texts.ts'
import { ObservationItem } from './desk-page.tsx'
import { letterDeskTexts } from './desk-texts.ts'
import { observeTexts } from './observe-texts.ts'

export type TypedObservation = { region: string; chapter: string; text: string }

type ObservePageProps = {
  language: Language
  report: { id: string; title: string; page: string }
  chapters: readonly ChapterId[]
  form: FormState
  typed: TypedObservation
  formKey: string
  isSent: boolean
  sent: readonly Observation[]
}

const ObserveForm = ({ language, report, chapters, form, typed, formKey }: ObservePageProps) => {
  const t = observeTexts[language]
  return (
    <form method="post" action={pathTo('sendObservation', language, { report: report.id })} class="form">
      <FormSecrets formKey={formKey} />
      <Select
        form={form}
        name="region"
        label={t.region}
        value={typed.region}
        isRequired
        options={[
          { value: '', label: t.chooseRegion },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        form={form}
        name="chapter"
        label={t.chapter}
        value={typed.chapter}
        isRequired
        options={[
          { value: '', label: t.chooseChapter },
          ...chapters.map((value) => ({ value, label: choiceTexts[language].chapters[value] })),
        ]}
      />
      <TextArea
        form={form}
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typed.text}
        rows={6}
        maxLength={letterLimits.observation}
        isRequired
      />
      <SubmitButton>{t.send}</SubmitButton>
    </form>
  )
}

/** The coordinator sends a region something to look at in a report. */
export const ObservePage = (props: ObservePageProps) => {
  const { language, report, form, isSent, sent } = props
  const t = observeTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: report.page, label: report.title },
          { href: pathTo('corrections', language), label: letterDeskTexts[language].title },
        ]}
      />
      <PageHeading title={t.title} eyebrow={report.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ region: t.region, chapter: t.chapter, text: t.text }} />
      {isSent && (
        <Notice color="success" isStatus>
          <p>{t.said}</p>
        </Notice>
      )}
      <ObserveForm {...props} />
      {sent.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.sent}
          </h2>
          <ul class="letters">
            {sent.map((observation) => (
              <ObservationItem language={language} observation={observation} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
