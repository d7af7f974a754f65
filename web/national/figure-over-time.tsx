import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import { LineChart } from '../charts/line-chart.tsx'
import { Table } from '../components/page-parts.tsx'
import type { Moment } from './figure-history.ts'
import { figureTexts } from './figure-texts.ts'
import { periodName, shortPeriod } from './period-words.ts'

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
  const numbers = moments.filter(({ then }) => then.value !== null)
  const [first, last] = [numbers[0], numbers.at(-1)]
  const isLine = numbers.length > 1 && figure.unit !== 'year' && figure.unit !== 'level'
  const max = figure.unit === 'percent' ? 100 : axisEnd(Math.max(1, ...numbers.map(({ then }) => then.value ?? 0)))
  // A new round begins with nothing handed in: the line does not go from one round into the next.
  const newRound = moments.findLastIndex(({ roundId }, index) => index > 0 && roundId !== moments[index - 1]?.roundId)
  return (
    <section class="national-section" id="over-time" aria-labelledby="over-time-title">
      <h2 class="ds-heading" data-size="sm" id="over-time-title">
        {t.overTime}
      </h2>
      <p>{moments.length < 2 ? t.onlyOne : t.overTimeLead}</p>
      {isLine && first && last && (
        <LineChart
          language={language}
          title={t.lineTitle(figure.label[language])}
          description={t.lineSentence(
            first.then.text[language],
            periodName(first.period, language),
            last.then.text[language],
            periodName(last.period, language),
          )}
          moments={moments.map(({ period }) => shortPeriod(period, language))}
          lines={[{ label: figure.label[language], values: moments.map(({ then }) => then.value) }]}
          max={max}
          breakAt={newRound < 0 ? null : { moment: newRound, label: t.newRound }}
        />
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
