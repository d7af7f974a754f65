import { findingId, type QualityWarning } from '#shared/quality/finding.ts'
import { isPreliminary } from '#shared/statistics/count-years.ts'
import type { CountRecord } from '#shared/statistics/validation-count.ts'
import {
  type CountContent,
  type CountSubmission,
  maxCommentLength,
  maxSourceLength,
} from '#shared/statistics/validation-count.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { findingSentence, findingTexts } from '../quality/finding-texts.ts'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { Conflict } from './conflict.tsx'
import type { CountFields } from './count-form.ts'
import { CountGrid } from './count-grid.tsx'
import { countTexts } from './count-texts.ts'
import { fieldLabels, yearStatus } from './count-view.ts'
import { Definition } from './definition.tsx'
import { VersionHistory } from './version-history.tsx'

/** What the page of a year shows. */
export type YearPageProps = {
  visit: Visit<'countsYear'> | Visit<'saveCounts'>
  year: number
  record: CountRecord | null
  form: FormState
  fields: CountFields
  content: CountContent | null
  previous: { year: number; counts: CountContent['counts'] } | null
  warnings: QualityWarning[]
  confirmed: readonly string[]
  /** Whether the warnings stopped a submission just now. */
  hasStopped: boolean
  /** What somebody else saved meanwhile, and what was typed. */
  conflict: { stands: CountSubmission; typed: CountContent } | null
  saved: 'draft' | 'submitted' | null
}

const Standing = ({ visit, year, record, saved }: YearPageProps) => {
  const { language, now } = visit
  const t = countTexts[language]
  const status = yearStatus(record)
  return (
    <>
      {saved && (
        <Notice color="success" isStatus>
          <p>{saved === 'draft' ? t.savedDraft : t.savedSubmitted}</p>
        </Notice>
      )}
      {isPreliminary(year, now) && (
        <Notice color="info">
          <p>{t.preliminary}</p>
        </Notice>
      )}
      {record && (
        <p class="statistics-standing">
          {t.stands(
            t.status[status],
            record.current.version,
            formatMoment(record.current.savedAt, language),
            record.current.savedBy.name,
          )}{' '}
          {status === 'corrected' && record.submitted && t.draftBesideSubmitted(record.submitted.version)}
          {status === 'submitted' && !saved && t.submittedCounts}
        </p>
      )}
    </>
  )
}

const Warnings = ({ warnings, confirmed, hasStopped, visit: { language } }: YearPageProps) => {
  const t = findingTexts[language]
  if (warnings.length === 0) return null
  return (
    <fieldset
      class="ds-fieldset statistics-warnings"
      id="warnings"
      tabindex={-1}
      data-autofocus={hasStopped ? '' : undefined}
    >
      <legend class="ds-label">{t.toCheck}</legend>
      <p>{t.toCheckLead}</p>
      {warnings.map((warning) => {
        const id = findingId(warning)
        return (
          <div class="statistics-warning">
            <p id={`text-${id}`}>{findingSentence(warning, language)}</p>
            <label class="form-radio">
              <input
                class="ds-input"
                type="checkbox"
                name="confirm"
                value={id}
                checked={confirmed.includes(id)}
                aria-describedby={`text-${id}`}
              />
              <span class="form-radio__label">{t.confirm}</span>
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

const CountForm = (props: YearPageProps) => {
  const { visit, year, record, form, fields, conflict } = props
  const t = countTexts[visit.language]
  return (
    <form
      class="form statistics-form"
      method="post"
      action={visit.path('saveCounts', { region: visit.region.code, year: String(year) })}
    >
      <FormSecrets
        formKey={visit.newFormKey()}
        version={visit.form.shownVersion(conflict ? conflict.stands.version : (record?.current.version ?? 0))}
      />
      <p>
        {t.emptyMeansMissing} {t.totalHint}
      </p>
      <CountGrid {...props} />
      <TextInput
        form={form}
        name="source"
        label={t.source}
        hint={t.sourceHint}
        value={fields.source ?? ''}
        maxLength={maxSourceLength}
      />
      <TextArea
        form={form}
        name="comment"
        label={t.comment}
        hint={t.commentHint}
        value={fields.comment ?? ''}
        maxLength={maxCommentLength}
      />
      <Warnings {...props} />
      <div class="form-buttons">
        <SubmitButton name="intent" value="submit">
          {record?.submitted ? t.submitAgain : t.submit}
        </SubmitButton>
        <SubmitButton variant="secondary" name="intent" value="draft">
          {t.saveDraft}
        </SubmitButton>
      </div>
    </form>
  )
}

/** A region's counts of one year: where they stand, the form, and every version. */
export const YearPage = (props: YearPageProps) => {
  const { visit, year, record, form, conflict, warnings, hasStopped } = props
  const { language, region } = visit
  const t = countTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('region', { region: region.code }), label: region.name },
          { href: visit.path('counts', { region: region.code }), label: t.listTitle },
        ]}
      />
      <PageHeading title={t.yearTitle(year)} lead={t.yearLead} eyebrow={region.name} />
      <ErrorSummary form={form} labels={fieldLabels(language)} />
      {hasStopped && warnings.length > 0 && (
        <Notice color="warning" isStatus>
          <p>
            <a class="ds-link" href="#warnings">
              {findingTexts[language].toCheck}
            </a>
          </p>
        </Notice>
      )}
      {conflict && <Conflict visit={visit} year={year} {...conflict} />}
      <Standing {...props} />
      <Definition language={language} year={year} />
      <CountForm {...props} />
      {record && <VersionHistory language={language} record={record} />}
    </>
  )
}
