import { type Flag, verdicts } from '#shared/quality/flag.ts'
import { ErrorSummary, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { Filter, nameOf, Overview, type OverviewProps } from './desk-overview.tsx'
import { qualityDeskTexts } from './desk-texts.ts'
import { filteredFlags, queryOfFilter } from './desk-view.ts'
import { FlagFields } from './flag-fields.tsx'
import { flagFields, type TypedFlag } from './flag-form.ts'
import { FlagItem, FlagNotices } from './flag-parts.tsx'
import { qualityTexts, type ToldFlagRefusal } from './quality-texts.ts'

export type QualityDeskProps = OverviewProps & {
  form: FormState
  typed: TypedFlag | null
  refusal: ToldFlagRefusal | null
}

/** More than anyone reads at once, and a page of moderate size. */
const mostFlags = 50

const ReviewForm = ({ visit, form, typed, filter, flag }: QualityDeskProps & { flag: Flag }) => {
  const { language } = visit
  const [t, words] = [qualityDeskTexts[language], qualityTexts[language]]
  const address = visit.path('reviewFlag', { region: flag.regionCode, flag: flag.id })
  return (
    <form
      class="form quality-form"
      method="post"
      action={address + queryOfFilter(filter)}
      aria-labelledby={`title-${flag.id}`}
    >
      <FlagFields
        field="verdict"
        flag={flag}
        form={form}
        typed={typed}
        formKey={visit.newFormKey()}
        saved={{ choice: '', text: '' }}
        choice={{
          label: t.verdict,
          options: verdicts.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] })),
          isInline: true,
        }}
        text={{ label: t.remark, hint: t.remarkHint, rows: 2 }}
      />
      <div class="form-buttons">
        <SubmitButton>{t.send}</SubmitButton>
      </div>
    </form>
  )
}

const DeskFlag = (props: QualityDeskProps & { flag: Flag }) => {
  const { visit, flag, typed } = props
  const t = qualityDeskTexts[visit.language]
  const isReviewed = flag.state === 'accepted' || flag.state === 'asked-again'
  return (
    <FlagItem flag={flag} place={`${nameOf(flag.regionCode)} ${flag.year}`} language={visit.language}>
      {flag.state === 'open' && <p class="quality-flag__do">{t.notAnswered}</p>}
      {flag.state === 'answered' && <ReviewForm {...props} />}
      {isReviewed && (
        <details class="ds-details" open={typed?.flagId === flag.id}>
          <summary>{t.change}</summary>
          <div>
            <ReviewForm {...props} />
          </div>
        </details>
      )}
    </FlagItem>
  )
}

/** The coordinator's page: each region's open questions, completeness and timeliness, and what regions have answered. */
export const QualityDeskPage = (props: QualityDeskProps) => {
  const { visit, all, filter, form, refusal, typed } = props
  const { language } = visit
  const [t, words] = [qualityDeskTexts[language], qualityTexts[language]]
  const flags = filteredFlags(all, filter)
  const shown = flags.slice(0, mostFlags)
  const fields = typed && flagFields('verdict', typed.flagId)
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={fields ? { [fields.choice]: t.verdict, [fields.text]: t.remark } : {}} />
      <FlagNotices
        refusal={refusal}
        saved={visit.query.get('done') === 'reviewed' ? t.saved : null}
        language={visit.language}
      />
      <Filter {...props} />
      <Overview {...props} />
      <section class="quality-section" aria-labelledby="questions">
        <h2 class="ds-heading" data-size="sm" id="questions">
          {t.flagsTitle(flags.length)}
        </h2>
        <p>
          {flags.length === 0 ? t.noFlags : flags.length > shown.length ? t.cut(shown.length, flags.length) : ''}{' '}
          <a class="ds-link" href={visit.path('qualityRules')}>
            {words.toRules}
          </a>
        </p>
        {shown.map((flag) => (
          <DeskFlag {...props} flag={flag} />
        ))}
      </section>
    </>
  )
}
