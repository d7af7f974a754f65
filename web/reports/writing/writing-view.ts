import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { commentBlocks } from '#shared/reports/chapter-comment.ts'
import { textProblems } from '#shared/reports/chapter-text.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import { commentSegments, type Segment } from '#shared/reports/report-document.ts'
import { problemWords } from '../desk-material.ts'

/** A text as it reads in the report, paragraph by paragraph, its references replaced by the figures. */
export const previewOf = (text: string, figures: readonly KeyFigure[], language: Language): Segment[][] =>
  commentBlocks(text, figures, new Set(), language).map((block) =>
    block.kind === 'paragraph' ? commentSegments(block.text) : [],
  )

/** What has to be mended in one text, in sentences of the page's language. A text that is only missing beside the other says nothing here. */
export const problemsIn = (
  text: string,
  { chapter, textLanguage, figures }: { chapter: ChapterId; textLanguage: Language; figures: readonly KeyFigure[] },
  language: Language,
): string[] =>
  textProblems({ [chapter]: { sv: text, en: text } }, { languages: [textLanguage], figures }).map((problem) =>
    problemWords(problem, language),
  )

/** The figures whose name, key or definition holds every word that is sought. */
export const figuresFound = (figures: readonly KeyFigure[], sought: string, language: Language): KeyFigure[] => {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return figures.filter(({ key, label, definition }) => {
    const all = `${key} ${label[language]} ${definition[language]}`.toLowerCase()
    return words.every((word) => all.includes(word))
  })
}

/** How a text refers to a figure. */
export const referenceTo = (key: string): string => `{{${key}}}`
