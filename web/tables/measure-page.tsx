import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { QualityReport } from '#shared/quality/quality-report.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { KeptPromise } from '../quality/kept-promise.tsx'
import { formatDay } from '../texts/format.ts'
import { measureTexts } from './measure-texts.ts'
import { tableTexts } from './table-texts.ts'

/** What there is to know of a measure besides its words: unit, period and source. */
const MeasureFacts = ({ table, language }: { table: StatisticsTable; language: Language }) => {
  const t = measureTexts[language].measure
  const measure = measures[table.measure]
  return (
    <dl class="tables-facts">
      <div>
        <dt>{t.unit}</dt>
        <dd>{measure.unit[language]}</dd>
      </div>
      <div>
        <dt>{t.since}</dt>
        <dd>{measure.since}</dd>
      </div>
      <div>
        <dt>{t.updated}</dt>
        <dd>{table.updatedAt === '' ? tableTexts[language].notUpdated : formatDay(table.updatedAt, language)}</dd>
      </div>
      <div class="tables-facts__long">
        <dt>{t.source}</dt>
        <dd>
          {measure.sourceUrl ? (
            <a class="ds-link" href={measure.sourceUrl} hreflang="sv">
              {measure.source[language]}
            </a>
          ) : (
            measure.source[language]
          )}
        </dd>
      </div>
    </dl>
  )
}

/** Om statistiken: what the table's measure counts and does not count, whom it covers, since when, where it breaks, and how good it is. */
export const MeasurePage = ({
  table,
  report,
  language,
}: {
  table: StatisticsTable
  report: QualityReport | null
  language: Language
}) => {
  const t = measureTexts[language]
  const measure = measures[table.measure]
  const tableAddress = pathTo('statisticsTable', language, { table: table.id })
  const parts = [
    { title: t.measure.counts, text: measure.counts[language] },
    { title: t.measure.countsNot, text: measure.countsNot[language] },
    { title: t.measure.population, text: measure.population[language] },
    {
      title: t.measure.break,
      text: measure.comparabilityBreak?.text[language] ?? t.noBreak,
    },
    { title: t.measure.quality, text: measure.quality[language] },
  ]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('statisticsTables', language), label: tableTexts[language].title },
          { href: tableAddress, label: table.title[language] },
        ]}
      />
      <PageHeading
        eyebrow={t.measureTitle}
        title={measure.name[language]}
        lead={t.measureLead(table.title[language])}
      />
      {parts.map(({ title, text }) => (
        <section class="tables-definition">
          <h2 class="ds-heading" data-size="xs">
            {title}
          </h2>
          <p>{text}</p>
        </section>
      ))}
      <KeptPromise measure={table.measure} report={report} language={language} />
      <MeasureFacts table={table} language={language} />
      <p>
        <a class="ds-link" href={tableAddress}>
          {t.toTable}
        </a>
      </p>
    </>
  )
}
