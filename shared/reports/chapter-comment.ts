import { type KeyFigure, referencePattern } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Block, ReportText } from './report-document.ts'
import { typedText } from './typed-text.ts'

/** A paragraph of what the coordinator has written, with its references replaced by the figures, each pointing at the table in which it stands (`tables` holds those that the report has). */
const resolved = (
  paragraph: string,
  figures: ReadonlyMap<string, KeyFigure>,
  tables: ReadonlySet<string>,
  language: Language,
): ReportText =>
  typedText(paragraph).replace(referencePattern, (whole, key: string) => {
    const figure = figures.get(key)
    // What names no figure is refused before review; in a draft it shows as it is written.
    if (!figure) return whole
    const words = typedText(figure.text[language])
    return `[[value:${key}${tables.has(figure.table) ? `@${figure.table}` : ''}|${words}]]`
  })

/** What is written for a chapter as blocks of the report. */
export const commentBlocks = (
  text: string,
  figures: readonly KeyFigure[],
  tables: ReadonlySet<string>,
  language: Language,
): Block[] => {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      isComment: true,
      text: resolved(paragraph, byKey, tables, language),
    }))
}
