import { measures } from '#shared/measures/measures.ts'
import { flagStates } from '#shared/quality/flag.ts'
import type { RegionQuality } from '#shared/quality/read-quality.ts'
import { ruleIds, rules } from '#shared/quality/rules.ts'
import { findRegion, regions } from '#shared/regions/regions.ts'
import { sectors } from '#shared/statistics/validation-count.ts'
import { Select, SubmitButton } from '../components/form-parts.tsx'
import { Count, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { yearsOver } from './coverage-view.ts'
import { qualityDeskTexts } from './desk-texts.ts'
import { type QualityFilter, queryOfFilter, regionLine } from './desk-view.ts'
import { qualityTexts } from './quality-texts.ts'

/** What is looked at, and by what filter. */
export type OverviewProps = {
  visit: Visit<'qualityDesk'> | Visit<'reviewFlag'>
  all: readonly RegionQuality[]
  filter: QualityFilter
}

/** What a region is called. */
export const nameOf = (code: string) => findRegion(code)?.name ?? code

/** The choice of what is shown, kept in the address. */
export const Filter = ({ visit, filter }: OverviewProps) => {
  const { language, now } = visit
  const [t, words] = [qualityDeskTexts[language], qualityTexts[language]]
  const form = { errors: {}, language }
  const withAll = (label: string, options: { value: string; label: string }[]) => [{ value: '', label }, ...options]
  return (
    <form method="get" action={visit.path('qualityDesk')} class="quality-filter no-print" aria-label={t.filter}>
      <Select
        form={form}
        name="region"
        label={t.fields.region}
        value={filter.region ?? ''}
        options={withAll(
          t.all.region,
          regions.map(({ code, name }) => ({ value: code, label: name })),
        )}
      />
      <Select
        form={form}
        name="year"
        label={t.fields.year}
        value={filter.year === null ? '' : String(filter.year)}
        options={withAll(
          t.all.year,
          yearsOver(now).map((year) => ({ value: String(year), label: String(year) })),
        )}
      />
      <Select
        form={form}
        name="rule"
        label={t.fields.rule}
        value={filter.rule ?? ''}
        options={withAll(
          t.all.rule,
          ruleIds
            .filter((id) => rules[id].severity !== 'error')
            .map((id) => ({ value: id, label: rules[id].name[language] })),
        )}
      />
      <Select
        form={form}
        name="state"
        label={t.fields.state}
        value={filter.state ?? ''}
        options={withAll(
          t.all.state,
          flagStates.map((state) => ({ value: state, label: words.states[state] })),
        )}
      />
      <div class="button-row">
        <SubmitButton variant="secondary">{t.show}</SubmitButton>
        {queryOfFilter(filter) !== '' && (
          <a class="ds-link" href={visit.path('qualityDesk')}>
            {t.clear}
          </a>
        )}
      </div>
    </form>
  )
}

/** A line for each region: for whom its questions wait, and how complete and timely the year is. */
export const Overview = ({ visit, all, filter }: OverviewProps) => {
  const { language, now } = visit
  const [t, { columns, sectorsOf }] = [qualityDeskTexts[language], qualityTexts[language]]
  const year = filter.year ?? yearsOver(now)[0] ?? 0
  const lines = all
    .filter(({ regionCode }) => filter.region === null || filter.region === regionCode)
    .map((one) => regionLine(one, year))
  return (
    <section class="quality-section" aria-labelledby="overview">
      <h2 class="ds-heading" data-size="sm" id="overview">
        {t.overviewTitle}
      </h2>
      <p>{t.overviewLead(year, measures.validations.promise.reportedDays)}</p>
      <Table
        caption={t.overviewCaption(year)}
        columns={[
          { label: columns.region },
          { label: columns.waiting, isNumber: true },
          { label: columns.answered, isNumber: true },
          { label: columns.accepted, isNumber: true },
          { label: columns.sectors, isNumber: true },
          { label: columns.days, isNumber: true },
        ]}
        rows={lines.map((line) => [
          <a
            class="ds-link"
            href={`${visit.path('qualityDesk')}${queryOfFilter({ ...filter, region: line.regionCode })}#questions`}
          >
            {nameOf(line.regionCode)}
          </a>,
          line.waiting,
          line.answered,
          line.accepted,
          sectorsOf(line.sectors, sectors.length),
          line.daysAfterYear ?? <Count count="missing" language={language} />,
        ])}
      />
    </section>
  )
}
