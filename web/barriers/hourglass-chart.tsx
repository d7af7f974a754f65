import type { Language } from '#shared/platform/language.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { type ChartTable, shownRows } from '../chart-files/chart-table.ts'
import { chartColours } from '../charts/chart-colours.ts'
import { ChartFigure, ChartSvg } from '../charts/chart-parts.tsx'
import { mark } from '../charts/mark.ts'
import { TableBehind } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { hourglassTexts } from './hourglass-texts.ts'
import type { HourglassRow, HourglassView } from './hourglass-view.ts'

/** As narrow as the narrowest page, so that its text reads the same everywhere. In pixels. */
const width = 320
const middle = width / 2
const rowHeight = 38
const headHeight = 30
const slope = 36
const neckHeight = 56
const neckHalf = 56
const longestBar = 250
const inset = 8

const bulbHeight = (rows: readonly HourglassRow[]): number => headHeight + Math.max(1, rows.length) * rowHeight + 6

/** The outline: a wide bulb, a narrow neck, a wide bulb. */
const outlineOf = (neckTop: number, height: number): string => {
  const right = width - inset
  const neckEnd = neckTop + neckHeight
  return [
    `M${inset} 4H${right}V${neckTop - slope}`,
    `C${right} ${neckTop - 8} ${middle + neckHalf} ${neckTop - 18} ${middle + neckHalf} ${neckTop}V${neckEnd}`,
    `C${middle + neckHalf} ${neckEnd + 18} ${right} ${neckEnd + 8} ${right} ${neckEnd + slope}V${height - 4}H${inset}V${neckEnd + slope}`,
    `C${inset} ${neckEnd + 8} ${middle - neckHalf} ${neckEnd + 18} ${middle - neckHalf} ${neckEnd}V${neckTop}`,
    `C${middle - neckHalf} ${neckTop - 18} ${inset} ${neckTop - 8} ${inset} ${neckTop - slope}Z`,
  ].join('')
}

const Rows = ({
  rows,
  y,
  head,
  empty,
  most,
  language,
}: {
  rows: readonly HourglassRow[]
  y: number
  head: string
  empty: string
  most: number
  language: Language
}) => (
  <>
    <text class="chart__note" x={middle} y={y + 18} text-anchor="middle" font-size="13" fill={chartColours.muted}>
      {head}
    </text>
    {rows.length === 0 && (
      <text class="chart__label" x={middle} y={y + headHeight + 20} text-anchor="middle">
        {empty}
      </text>
    )}
    {rows.map(({ label, count }, index) => {
      const top = y + headHeight + index * rowHeight
      const length = Math.max(3, ((count ?? 0) / Math.max(1, most)) * longestBar)
      const shown = count === null ? hourglassTexts[language].few : formatNumber(count, language)
      return (
        <g {...mark(label, shown)}>
          <text class="chart__label" x={middle} y={top + 14} text-anchor="middle">
            {label}: {shown}
          </text>
          {count !== null && (
            <rect
              class="chart__bar"
              x={middle - length / 2}
              y={top + 20}
              width={length}
              height="10"
              rx="2"
              fill={chartColours.bar}
            />
          )}
        </g>
      )
    })}
  </>
)

/** A small arrow in the middle, pointing down or up. */
const Arrow = ({ y, isDown }: { y: number; isDown: boolean }) => (
  <path
    class="chart__bar"
    d={isDown ? `M${middle - 7} ${y}h14l-7 9z` : `M${middle - 7} ${y + 9}h14l-7 -9z`}
    fill={chartColours.bar}
  />
)

type HourglassProps = { view: HourglassView; language: Language }

/** The table behind the hourglass. */
export const hourglassTable = ({ above, below }: HourglassView, language: Language): ChartTable => {
  const t = hourglassTexts[language]
  return {
    columns: [{ label: t.columns.what }, { label: t.columns.where }, { label: t.columns.count, isNumber: true }],
    rows: [
      ...above.map(({ label, count }) => [label, t.tableAbove, count ?? t.few]),
      ...below.map(({ label, count }) => [label, t.tableBelow, count ?? t.few]),
    ],
  }
}

/** The drawing of the hourglass alone. */
export const HourglassSvg = ({ view: { above, below, regions, sentence }, language }: HourglassProps) => {
  const t = hourglassTexts[language]
  const neckTop = bulbHeight(above) + slope
  const belowTop = neckTop + neckHeight + slope - 12
  const height = belowTop + bulbHeight(below) + 12
  const most = (rows: readonly HourglassRow[]) => Math.max(...rows.map(({ count }) => count ?? 0))
  return (
    <ChartSvg title={t.chartTitle} description={sentence} id="hourglass" width={width} height={height} kind="map">
      <path
        class="chart__glass"
        d={outlineOf(neckTop, height)}
        fill="none"
        stroke={chartColours.line}
        stroke-width="2"
        stroke-linejoin="round"
      />
      <Rows rows={above} y={8} head={t.above} empty={t.nothingAbove} most={most(above)} language={language} />
      <Arrow y={neckTop + 3} isDown />
      <text class="chart__label" x={middle} y={neckTop + 33} text-anchor="middle" font-weight="600">
        {t.neck(regions)}
      </text>
      <Arrow y={neckTop + neckHeight - 12} isDown={false} />
      <Rows rows={below} y={belowTop} head={t.below} empty={t.nothingBelow} most={most(below)} language={language} />
    </ChartSvg>
  )
}

/** The hourglass with its sentence, the table behind it and, where there are compiled figures to date them by, its files. */
export const HourglassChart = ({ view, language, hasFiles }: HourglassProps & { hasFiles: boolean }) => {
  const t = hourglassTexts[language]
  const table = hourglassTable(view, language)
  return (
    <ChartFigure
      title={t.chartTitle}
      description={view.sentence}
      language={language}
      svg={<HourglassSvg view={view} language={language} />}
    >
      <TableBehind
        language={language}
        caption={t.tableCaption}
        columns={table.columns}
        rows={shownRows(table, language)}
      />
      {hasFiles && <ChartDownloads chart="hourglass" title={t.chartTitle} language={language} />}
    </ChartFigure>
  )
}
