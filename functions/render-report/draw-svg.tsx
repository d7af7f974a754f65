import type { Language } from '#shared/platform/language.ts'
import type { ReportFigure } from '#shared/reports/report-document.ts'
import { DrawnFigure } from '#web/reports/document/draw-figure.tsx'

/** A figure's drawing as an SVG file, the same as on the site. */
export const svgOf = (figure: ReportFigure, language: Language): string =>
  String(<DrawnFigure figure={figure} language={language} isFluid={false} />)
