import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { LineChart } from '../charts/line-chart.tsx'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { RegionMap } from '../charts/region-map.tsx'
import { Notice } from '../components/page-parts.tsx'
import { chartView, mostBars, mostLines } from './chart-view.ts'
import { mapView } from './map-view.ts'
import { tableTexts } from './table-texts.ts'

type DrawnProps = { cut: TableCut; language: Language }

const NotDrawn = ({ why }: { why: string }) => (
  <Notice color="info">
    <p>{why}</p>
  </Notice>
)

/** The one value that is chosen of each of the other dimensions: what the figures are of. */
const constantsOf = ({ dimensions }: TableCut, language: Language): string =>
  dimensions
    .flatMap(({ label, values }) =>
      values.length === 1 && values[0] ? [`${label[language]}: ${values[0].label[language]}`] : [],
    )
    .join('. ')

/** The sentence under a drawing's title, and what is held constant in it. */
const sentence = (said: string, { cut, language }: DrawnProps): string => {
  const constants = constantsOf(cut, language)
  return constants ? `${said} ${constants}.` : said
}

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase())

/** The cut as lines or bars, or why it cannot be drawn and what to do. */
export const CutChart = ({ cut, language }: DrawnProps) => {
  const t = tableTexts[language]
  const view = chartView(cut, language)
  if (view.kind === 'no-numbers') return <NotDrawn why={t.notDrawn['no-numbers']} />
  if (view.kind === 'too-many')
    return <NotDrawn why={t.notDrawn['too-many'](lower(view.dimensions), { lines: mostLines, bars: mostBars })} />
  const along = view.along.toLowerCase()
  const unit = cut.table.unit[language]
  if (view.kind === 'lines') {
    const year = measures[cut.table.measure].comparabilityBreak?.year
    return (
      <LineChart
        language={language}
        title={t.drawnTitle(cut.table.title[language], along, null)}
        description={sentence(t.lines(along, unit), { cut, language })}
        moments={view.moments}
        lines={view.lines}
        max={view.max}
        breakAt={
          view.breakAt === null || year === undefined ? null : { moment: view.breakAt, label: t.breakMark(year) }
        }
      />
    )
  }
  return (
    <ProfileChart
      language={language}
      title={t.drawnTitle(cut.table.title[language], along, view.at)}
      description={sentence(t.bars(along, unit, view.at), { cut, language })}
      rows={view.rows}
      max={view.max}
      unit=""
    />
  )
}

/** The cut as a map of the counties, or why there is none and what to do. */
export const CutMap = ({ cut, language }: DrawnProps) => {
  const t = tableTexts[language]
  const view = mapView(cut, language)
  if (view.kind === 'too-many') return <NotDrawn why={t.notDrawn['too-many-on-map'](lower(view.dimensions))} />
  if (view.kind !== 'map') return <NotDrawn why={t.notDrawn[view.kind]} />
  const region = cut.dimensions.find(({ isRegion }) => isRegion)
  return (
    <RegionMap
      language={language}
      title={t.drawnTitle(cut.table.title[language], region?.label[language].toLowerCase() ?? '', view.at)}
      description={sentence(t.map(cut.table.unit[language], view.at), { cut, language })}
      values={view.values}
      categories={view.categories}
    />
  )
}
