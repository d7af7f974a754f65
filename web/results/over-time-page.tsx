import type { Language } from '#shared/platform/language.ts'
import { PageChartDownloads } from '../chart-files/chart-downloads.tsx'
import { TrendChart } from '../charts/trend-chart.tsx'
import { Breadcrumbs, PageHeading, PrintButton, Table } from '../components/page-parts.tsx'
import { Opened } from './explained.tsx'
import { overTimeChart, overTimeName } from './over-time-chart.tsx'
import { overTimeTexts } from './over-time-texts.ts'
import type { OverTimeView } from './over-time-view.ts'
import { resultTexts } from './result-texts.ts'

/** The result over time: the rounds side by side, by area and by question. */
export const OverTimePage = ({
  view,
  language,
  region,
  roundTitle,
  targetPercent,
  addresses,
}: {
  /** Null when no round has anything to show. */
  view: OverTimeView | null
  language: Language
  region: { name: string }
  roundTitle: string
  targetPercent: number
  addresses: { own: string; region: string; result: string }
}) => {
  const t = overTimeTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.region, label: region.name },
          { href: addresses.result, label: resultTexts[language].title },
        ]}
      />
      <PageHeading eyebrow={`${region.name}, ${roundTitle}`} title={t.title} lead={t.lead} />
      {view === null ? (
        <p>{resultTexts[language].empty}</p>
      ) : (
        <>
          <p>{view.moments.length < 2 ? t.onlyOne : view.basis}</p>
          <p class="button-row no-print">
            <PrintButton language={language} />
          </p>
          <TrendChart {...overTimeChart(view, targetPercent, language)} />
          <PageChartDownloads page={addresses.own} chart={overTimeName} title={t.chartTitle} language={language} />
          <Table {...view.table} />
          <Opened summary={t.how}>
            {t.howText.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </Opened>
          <section class="explained-list" aria-labelledby="by-question">
            <h2 class="ds-heading" data-size="sm" id="by-question">
              {t.byQuestion}
            </h2>
            <p>{t.byQuestionLead}</p>
            {view.areas.map(({ label, table }) => (
              <Opened summary={label}>
                <Table {...table} />
              </Opened>
            ))}
          </section>
        </>
      )}
      <p class="no-print">
        <a class="ds-button" data-variant="secondary" href={addresses.result}>
          {t.toResult}
        </a>
      </p>
    </>
  )
}
