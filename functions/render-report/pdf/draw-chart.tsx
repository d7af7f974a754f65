import type { Language } from '#shared/platform/language.ts'
import type { ReportFigure } from '#shared/reports/report-document.ts'
import { LevelBarsSvg } from '#web/charts/level-bars.tsx'
import { ProfileChartSvg } from '#web/charts/profile-chart.tsx'
import { RangeChartSvg } from '#web/charts/range-chart.tsx'
import { RegionMapSvg } from '#web/charts/region-map.tsx'

/** The charts' own widths in pixels; set across the page their text comes out near 10 points, and near 9 where there are many rows. */
const chartWidth = 640
const wideChartWidth = 740

/** Widths on the page, in millimetres. */
const fullWidthMm = 162
const mapWidthMm = 64

export type DrawnChart = { svg: string; widthMm: number }

/** Draws a figure's chart with the site's own charts. */
export const drawChart = ({ chart, caption, alternativeText, id }: ReportFigure, language: Language): DrawnChart => {
  const words = { title: caption, description: alternativeText, id, language }
  switch (chart.kind) {
    case 'range':
      return { svg: String(<RangeChartSvg {...words} {...chart} width={wideChartWidth} />), widthMm: fullWidthMm }
    case 'levels':
      return { svg: String(<LevelBarsSvg {...words} {...chart} width={chartWidth} />), widthMm: fullWidthMm }
    case 'bars':
      return {
        svg: String(
          <ProfileChartSvg {...words} {...chart} width={chart.rows.length > 6 ? wideChartWidth : chartWidth} />,
        ),
        widthMm: fullWidthMm,
      }
    case 'map':
      return { svg: String(<RegionMapSvg {...words} {...chart} />), widthMm: mapWidthMm }
  }
}
