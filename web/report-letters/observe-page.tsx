import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { Observation } from '#shared/report-letters/observation.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import { ErrorSummary, FormSecrets, type FormState, Select, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { ObservationItem } from './desk-page.tsx'
import { letterTexts } from './letter-texts.ts'

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
  const t = letterTexts[language]
  return (
    <form method="post" action={pathTo('sendObservation', language, { report: report.id })} class="form">
      <FormSecrets formKey={formKey} />
      <Select
        form={form}
        name="region"
        label={t.observe.region}
        value={typed.region}
        isRequired
        options={[
          { value: '', label: t.observe.chooseRegion },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        form={form}
        name="chapter"
        label={t.observe.chapter}
        value={typed.chapter}
        isRequired
        options={[
          { value: '', label: t.observe.chooseChapter },
          ...chapters.map((value) => ({ value, label: t.chapters[value] })),
        ]}
      />
      <TextArea
        form={form}
        name="text"
        label={t.observe.text}
        hint={t.observe.textHint}
        value={typed.text}
        rows={6}
        maxLength={letterLimits.observation}
        isRequired
      />
      <SubmitButton>{t.observe.send}</SubmitButton>
    </form>
  )
}

/** The coordinator sends a region something to look at in a report. */
export const ObservePage = (props: ObservePageProps) => {
  const { language, report, form, isSent, sent } = props
  const t = letterTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: report.page, label: report.title },
          { href: pathTo('corrections', language), label: t.desk.title },
        ]}
      />
      <PageHeading title={t.observe.title} eyebrow={report.title} lead={t.observe.lead} />
      <ErrorSummary
        form={form}
        labels={{ region: t.observe.region, chapter: t.observe.chapter, text: t.observe.text }}
      />
      {isSent && (
        <Notice color="success" isStatus>
          <p>{t.observe.said}</p>
        </Notice>
      )}
      <ObserveForm {...props} />
      {sent.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.observe.sent}
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
