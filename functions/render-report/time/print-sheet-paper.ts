import { printableText } from '#shared/reports/typed-text.ts'
import type { SheetPaper } from '#shared/time/sheet-paper.ts'
import { demonstrationWord, regionsOfLanguage } from '../pdf/page-parts.ts'

/** The paper as the template reads it: only signs that the typeface has. */
export const printedSheetPaper = (paper: SheetPaper) => ({
  ...paper,
  subtitle: printableText(paper.subtitle),
  region: regionsOfLanguage[paper.language],
  demonstrationWord: demonstrationWord(paper.demonstration),
  facts: paper.facts.map(({ label, value }) => ({ label, value: printableText(value) })),
  table: { ...paper.table, rows: paper.table.rows.map((row) => row.map(printableText)) },
  certify: printableText(paper.certify),
  signatures: paper.signatures.map(printableText),
  made: printableText(paper.made),
})
