import type { Language } from '#shared/platform/language.ts'
import type { ReportFigure } from '#shared/reports/report-document.ts'
import type { ChartWidth } from '../../charts/chart-layout.ts'
import { LevelBarsSvg } from '../../charts/level-bars.tsx'
import { ProfileChartSvg } from '../../charts/profile-chart.tsx'
import { RangeChartSvg } from '../../charts/range-chart.tsx'
import { RegionMapSvg } from '../../charts/region-map.tsx'

/** The charts' own widths in pixels for print; set across a page their text comes out near 10 points, and near 9 where there are many rows. */
const chartWidth = 640
const wideChartWidth = 740

/** From so many bars on, the smaller text. */
const manyBars = 6

const widthOf = ({ chart }: ReportFigure): number => {
  if (chart.kind === 'range') return wideChartWidth
  return chart.kind === 'bars' && chart.rows.length > manyBars ? wideChartWidth : chartWidth
}

/** A figure's chart, drawn with the site's own charts: as wide as its place (`fluid`, on pages), or in pixels, for files. */
export const DrawnFigure = ({
  figure,
  language,
  isFluid,
  ownWidth,
}: {
  figure: ReportFigure
  language: Language
  isFluid: boolean
  /** The width in pixels where it is not that for print. */
  ownWidth?: number
}) => {
  const { chart, caption, alternativeText, id } = figure
  const words = { title: caption, description: alternativeText, id: `drawing-${id}`, language }
  const width: ChartWidth = isFluid ? 'fluid' : (ownWidth ?? widthOf(figure))
  switch (chart.kind) {
    case 'range':
      return <RangeChartSvg {...words} {...chart} width={width} />
    case 'levels':
      return <LevelBarsSvg {...words} {...chart} width={width} />
    case 'bars':
      return <ProfileChartSvg {...words} {...chart} width={width} />
    case 'map':
      return <RegionMapSvg {...words} {...chart} />
  }
}
