import { type Measure, measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import { type Missing, symbols } from '../symbols.ts'
import type { Dimension, TableCut } from '../table.ts'

/** The kinds of missing cells that a cut has, in the order of the legend. */
export const missingIn = ({ cells }: Pick<TableCut, 'cells'>): Missing[] => {
  const found = new Set(cells.map((cell) => ('missing' in cell ? cell.missing : null)))
  // The keys are those of the literal.
  return (Object.keys(symbols) as Missing[]).filter((kind) => found.has(kind))
}

/** What must be known to read the figures: the table's notes, and what the symbols of the cut mean. */
export const notesOf = (cut: TableCut, language: Language): string[] => [
  ...cut.table.notes.map((note) => note[language]),
  ...missingIn(cut).map((kind) => `${symbols[kind].symbol[language]}: ${symbols[kind].legend[language]}`),
]

/** Where the figures come from, with the address where there is one. */
export const sourceOf = ({ table: { source, sourceUrl } }: TableCut, language: Language): string =>
  [source[language], sourceUrl].filter(Boolean).join(' ')

/** What must be said of single values of a dimension, by their codes: that years before a break are not of the same thing as those after. */
export const valueNotesOf = ({ table }: TableCut, dimension: Dimension, language: Language): [string, string][] => {
  const { comparabilityBreak }: Measure = measures[table.measure]
  if (!comparabilityBreak || !dimension.isTime) return []
  return dimension.values
    .filter(({ code }) => Number(code) < comparabilityBreak.year)
    .map(({ code }) => [code, comparabilityBreak.text[language]])
}
