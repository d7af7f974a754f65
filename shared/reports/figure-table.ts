import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Cell, ReportColumn, ReportDocument, ReportFigure } from './report-document.ts'

/** The numbers that a figure draws, as a table: for those who do not see it, and for those who want to count on. */
export type FigureTable = { columns: ReportColumn[]; rows: Cell[][] }

type Chart<K> = Extract<ReportFigure['chart'], { kind: K }>

const words = {
  sv: {
    row: 'Rad',
    own: 'Regionen',
    lower: 'Nedre kvartil',
    median: 'Median',
    upper: 'Övre kvartil',
    level: 'Nivå',
    notApplicable: 'Ej tillämpligt',
    shown: 'Värde',
    region: 'Region',
    category: 'Läge',
  },
  en: {
    row: 'Row',
    own: 'The region',
    lower: 'Lower quartile',
    median: 'Median',
    upper: 'Upper quartile',
    level: 'Level',
    notApplicable: 'Not applicable',
    shown: 'Value',
    region: 'Region',
    category: 'Situation',
  },
} as const satisfies Record<Language, Record<string, string>>

const text = (label: string): ReportColumn => ({ label, kind: 'text', share: 50 })
const number = (label: string, decimals = 0): ReportColumn => ({ label, kind: 'number', share: 15, decimals })
const orTooFew = (value: number | null): Cell => value ?? { mark: 'too-few' }

const rangeTable = (chart: Chart<'range'>, language: Language): FigureTable => {
  const w = words[language]
  const hasOwn = chart.rows.some(({ own }) => own !== undefined)
  return {
    columns: [text(w.row), ...(hasOwn ? [number(w.own)] : []), number(w.lower), number(w.median), number(w.upper)],
    rows: chart.rows.map((row) => [
      row.label,
      ...(hasOwn ? [row.own ?? ({ mark: 'missing' } as const)] : []),
      orTooFew(row.lowerQuartile),
      orTooFew(row.median),
      orTooFew(row.upperQuartile),
    ]),
  }
}

const levelsTable = (chart: Chart<'levels'>, language: Language): FigureTable => {
  const w = words[language]
  return {
    columns: [
      text(w.row),
      ...[0, 1, 2, 3, 4].map((level) => number(`${w.level} ${level}`)),
      number(w.notApplicable),
      number(w.median, 1),
    ],
    rows: chart.rows.map((row) => [row.label, ...row.perLevel, row.notApplicable, orTooFew(row.median)]),
  }
}

const barsTable = (chart: Chart<'bars'>, language: Language): FigureTable => ({
  columns: [text(words[language].row), number(chart.unit || words[language].shown)],
  // A bar without a number says why in its text.
  rows: chart.rows.map((row) => [row.label, row.value ?? row.text]),
})

const mapTable = (chart: Chart<'map'>, language: Language): FigureTable => ({
  columns: [text(words[language].region), text(words[language].category)],
  rows: regions.map(({ code, name }) => [name, chart.values[code]?.label ?? { mark: 'missing' }]),
})

/** The table behind a figure, in the document's language. */
export const figureTable = (
  { chart }: Pick<ReportFigure, 'chart'>,
  { language }: Pick<ReportDocument, 'language'>,
): FigureTable => {
  switch (chart.kind) {
    case 'range':
      return rangeTable(chart, language)
    case 'levels':
      return levelsTable(chart, language)
    case 'bars':
      return barsTable(chart, language)
    case 'map':
      return mapTable(chart, language)
  }
}
