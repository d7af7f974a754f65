import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { LineChart } from '../charts/line-chart.tsx'
import { Table } from '../components/page-parts.tsx'
import type { Moment } from './figure-history.ts'
import { figureLine } from './figure-line.ts'
import { figureTexts } from './figure-texts.ts'
import { periodName } from './period-words.ts'
import { figureName } from './picture-filter.ts'

type Props = {
  figure: KeyFigure
  history: readonly Moment[]
  roundTitles: ReadonlyMap<string, string>
  language: Language
}

/** The figure in the newest picture of each month, as a line where it is a number, and as a table. */
export const FigureOverTime = ({ figure, history, roundTitles, language }: Props) => {
  const t = figureTexts[language]
  const moments = history.flatMap(({ period, facts, figures }) => {
    const then = figures.find(({ key }) => key === figure.key)
    return then ? [{ period, roundId: facts.roundId, then }] : []
  })
  const line = figureLine(figure, history, language)
  return (
    <section class="national-section" id="over-time" aria-labelledby="over-time-title">
      <h2 class="ds-heading" data-size="sm" id="over-time-title">
        {t.overTime}
      </h2>
      <p>{moments.length < 2 ? t.onlyOne : t.overTimeLead}</p>
      {line && (
        <LineChart {...line.chart}>
          <ChartDownloads
            chart="key-figure"
            title={line.chart.title}
            query={new URLSearchParams({ [figureName]: figure.key })}
            language={language}
          />
        </LineChart>
      )}
      {moments.length > 0 && (
        <Table
          caption={t.lineTitle(figure.label[language])}
          columns={t.overTimeColumns.map((label) => ({ label }))}
          rows={moments.map(({ period, roundId, then }) => [
            periodName(period, language),
            then.text[language],
            roundTitles.get(roundId) ?? roundId,
          ])}
        />
      )}
    </section>
  )
}
