import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { PageChartDownloads } from '../chart-files/chart-downloads.tsx'
import { HeatTable } from '../charts/heat-table.tsx'
import { SmallMultiples } from '../charts/small-multiples.tsx'
import { TableBehind } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { deskCharts } from './desk-charts.tsx'
import { deskTexts } from './desk-texts.ts'
import { type HeatOrdering, orderName, orderValue } from './heat-order.ts'
import { type HeatLinks, heatView } from './heat-view.ts'
import { Section } from './picture-parts.tsx'
import type { RegionsOverTime } from './regions-over-time-view.ts'

/** Level by region and area, with names; headings sort, cells lead to the region's result. */
export const Heat = ({
  snapshot,
  instrument,
  language,
  order,
  links,
}: {
  snapshot: Snapshot
  instrument: Instrument
  language: Language
  order: HeatOrdering
  links: HeatLinks
}) => {
  const t = deskTexts[language]
  const heat = heatView(snapshot, instrument, language, order, links)
  return (
    <Section id="heat" title={t.heatTitle} lead={t.heatLead}>
      {heat.rows.length === 0 ? (
        <p>{t.nothingHandedIn}</p>
      ) : (
        <>
          <HeatTable caption={t.heatCaption} rowsLabel="Region" {...heat} />
          <ol class="national-letters" aria-label={t.lettersCaption}>
            {heat.columns.map(({ short, label }) => (
              <li>
                <b>{short}</b> {label}
              </li>
            ))}
          </ol>
          <PageChartDownloads
            page={`${links.desk}?${orderName}=${orderValue(order)}`}
            chart={deskCharts.heat}
            title={t.heatTitle}
            language={language}
          />
        </>
      )}
    </Section>
  )
}

/** Each region over time, in small drawings with one scale. */
export const RegionsInTime = ({ view, language }: { view: RegionsOverTime | null; language: Language }) => {
  const t = deskTexts[language]
  return (
    <Section id="over-time" title={t.overTimeTitle} lead={t.overTimeLead}>
      {view === null ? (
        <p>{t.overTimeLater}</p>
      ) : (
        <SmallMultiples {...view.chart}>
          <TableBehind language={language} caption={view.chart.title} columns={view.columns} rows={view.rows} />
          <PageChartDownloads
            page={pathTo('coordinator', language)}
            chart={deskCharts.overTime}
            title={view.chart.title}
            language={language}
          />
        </SmallMultiples>
      )}
    </Section>
  )
}
