import { measures } from '#shared/measures/measures.ts'
import { answerKinds, type Flag, waitsForRegion } from '#shared/quality/flag.ts'
import type { RegionQuality } from '#shared/quality/read-quality.ts'
import { ErrorSummary, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { countTexts } from '../statistics/count-texts.ts'
import { coverageRows } from './coverage-view.ts'
import { FlagFields } from './flag-fields.tsx'
import { flagFields, type TypedFlag } from './flag-form.ts'
import { FlagItem, FlagNotices } from './flag-parts.tsx'
import { qualityTexts, type ToldFlagRefusal } from './quality-texts.ts'
import { regionQualityTexts } from './region-texts.ts'

export type RegionQualityProps = {
  visit: Visit<'regionQuality'> | Visit<'answerFlag'>
  quality: RegionQuality
  form: FormState
  typed: TypedFlag | null
  refusal: ToldFlagRefusal | null
}

const AnswerForm = ({ visit, form, typed, flag }: Omit<RegionQualityProps, 'quality'> & { flag: Flag }) => {
  const { language, region } = visit
  const [t, words] = [regionQualityTexts[language], qualityTexts[language]]
  return (
    <form
      class="form quality-form"
      method="post"
      action={visit.path('answerFlag', { region: region.code, flag: flag.id })}
      aria-labelledby={`title-${flag.id}`}
    >
      <FlagFields
        field="kind"
        flag={flag}
        form={form}
        typed={typed}
        formKey={visit.newFormKey()}
        saved={{ choice: flag.record?.answer.kind ?? '', text: flag.record?.answer.text ?? '' }}
        choice={{
          label: t.kind,
          options: answerKinds.map((kind) => ({
            value: kind,
            label: words.answer[kind],
            text: words.answerHints[kind],
          })),
        }}
        text={{ label: t.text, rows: 3 }}
      />
      <div class="form-buttons">
        <SubmitButton>{t.send}</SubmitButton>
        <a class="ds-link" href={visit.path('countsYear', { region: region.code, year: String(flag.year) })}>
          {t.correctYear(flag.year)}
        </a>
        <a class="ds-link" href={visit.path('newDelivery', { region: region.code })}>
          {t.deliver}
        </a>
      </div>
    </form>
  )
}

const Flags = ({
  id,
  title,
  lead,
  flags,
  ...props
}: RegionQualityProps & { id: string; title: string; lead?: string; flags: readonly Flag[] }) => {
  const { visit, typed } = props
  if (flags.length === 0) return null
  return (
    <section class="quality-section" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {title} ({flags.length})
      </h2>
      {lead && <p>{lead}</p>}
      {flags.map((flag) => (
        <FlagItem flag={flag} place={String(flag.year)} language={visit.language}>
          {waitsForRegion(flag) && <AnswerForm {...props} flag={flag} />}
          {flag.state === 'answered' && (
            <details class="ds-details" open={typed?.flagId === flag.id}>
              <summary>{regionQualityTexts[visit.language].change}</summary>
              <div>
                <AnswerForm {...props} flag={flag} />
              </div>
            </details>
          )}
        </FlagItem>
      ))}
    </section>
  )
}

const Coverage = ({ visit, quality }: RegionQualityProps) => {
  const { language, now } = visit
  const [t, words] = [regionQualityTexts[language], qualityTexts[language]]
  const { columns } = words
  return (
    <section class="quality-section" aria-labelledby="coverage">
      <h2 class="ds-heading" data-size="sm" id="coverage">
        {t.sections.coverage}
      </h2>
      <p>{t.coverageLead(measures.validations.promise.reportedDays)}</p>
      <Table
        isStacked
        caption={t.coverageCaption}
        columns={[
          { label: columns.year },
          { label: columns.sectors, isNumber: true },
          { label: columns.missing },
          { label: columns.days, isNumber: true },
        ]}
        rows={coverageRows(quality, now, language)}
      />
      <p>{words.preliminary}</p>
    </section>
  )
}

/** A region's flags, with an answer beside each, and how complete and timely its figures are. */
export const RegionQualityPage = (props: RegionQualityProps) => {
  const { visit, quality, form, refusal } = props
  const { language, region } = visit
  const [t, words] = [regionQualityTexts[language], qualityTexts[language]]
  const { flags } = quality
  const of = (isOne: (flag: Flag) => boolean) => flags.filter(isOne)
  const waiting = of(waitsForRegion)
  const accepted = of(({ state }) => state === 'accepted')
  const answered = of(({ state }) => state === 'answered')
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('region', { region: region.code }), label: region.name },
          { href: visit.path('counts', { region: region.code }), label: countTexts[language].listTitle },
        ]}
      />
      <PageHeading title={t.title} lead={t.lead} eyebrow={region.name} />
      <ErrorSummary
        form={form}
        labels={Object.fromEntries(
          flags
            .map(({ id }) => flagFields('kind', id))
            .flatMap((fields) => [
              [fields.choice, t.kind],
              [fields.text, t.text],
            ]),
        )}
      />
      <FlagNotices
        refusal={refusal}
        saved={visit.query.get('done') === 'answered' ? t.saved : null}
        language={visit.language}
      />
      <p>
        {quality.years.length === 0
          ? t.nothingYet
          : flags.length === 0
            ? t.nothingFound
            : t.counts(waiting.length, answered.length, accepted.length)}{' '}
        <a class="ds-link" href={visit.path('qualityRules')}>
          {words.toRules}
        </a>
      </p>
      <Flags {...props} id="waiting" title={t.sections.waiting} flags={waiting} />
      <Flags {...props} id="said" title={t.sections.said} flags={[...answered, ...accepted]} />
      <Flags
        {...props}
        id="settled"
        title={t.sections.settled}
        lead={t.settledLead}
        flags={of(({ state }) => state === 'settled')}
      />
      <Coverage {...props} />
    </>
  )
}
