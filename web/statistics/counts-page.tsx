import type { Child } from 'hono/jsx'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { Breadcrumbs, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { ContextSection } from './context-section.tsx'
import { countTexts } from './count-texts.ts'
import type { YearLine, YearStatus } from './count-view.ts'
import { Definition } from './definition.tsx'

const colors = { none: 'neutral', draft: 'info', submitted: 'success', corrected: 'warning' } as const satisfies Record<
  YearStatus,
  string
>

/** The word for where a year stands. */
const StatusTag = ({ status, children }: { status: YearStatus; children?: Child }) => (
  <span class="statistics-status">
    <Tag color={colors[status]}>{children}</Tag>
  </span>
)

/** The list of a region's years, what counts as a validation, and the county's context figures. */
export const CountsPage = ({
  visit,
  lines,
  snapshot,
}: {
  visit: Visit<'counts'>
  lines: YearLine[]
  snapshot: Snapshot | null
}) => {
  const { language, region } = visit
  const t = countTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: visit.path('region', { region: region.code }), label: region.name }]}
      />
      <PageHeading title={t.listTitle} lead={t.listLead} eyebrow={region.name} />
      <p>
        <a class="ds-link" href={visit.path('regionQuality', { region: region.code })}>
          {t.toQuality}
        </a>
      </p>
      <Definition language={language} />
      <Table
        caption={t.years}
        columns={[
          { label: t.columns.year },
          { label: t.columns.status },
          { label: t.columns.sum, isNumber: true },
          { label: t.columns.saved },
        ]}
        rows={lines.map((line) => [
          <a
            class="ds-link"
            href={visit.path('countsYear', { region: region.code, year: String(line.year) })}
            aria-label={t.open(line.year)}
          >
            {line.year}
          </a>,
          <StatusTag status={line.status}>{t.status[line.status]}</StatusTag>,
          line.sum === null ? (
            <span class="count-missing">{siteTexts[language].dataMissing}</span>
          ) : (
            formatNumber(line.sum, language)
          ),
          line.saved ? `${formatMoment(line.saved.at, language)}, ${line.saved.by}` : '–',
        ])}
      />
      <p class="button-row">
        <a class="ds-button" data-variant="secondary" href={visit.path('newDelivery', { region: region.code })}>
          {t.sendFile}
        </a>
        <a class="ds-link" href={visit.path('deliveries', { region: region.code })}>
          {t.toDeliveries}
        </a>
      </p>
      <ContextSection language={language} region={region} snapshot={snapshot} />
    </>
  )
}
