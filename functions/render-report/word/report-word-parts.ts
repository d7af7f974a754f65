import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx'
import { type ReportDocument, type ReportText, readText } from '#shared/reports/report-document.ts'
import type { Picture } from '../picture.ts'

/** What the words of the document are made with. */
export type WordParts = { document: ReportDocument; figureAddress: (key: string) => string }

const brand = '14657D'
const warning = 'A33B07'

/** Word's names of places: letters, digits and underscores, at most 40. */
const placeOf = (target: string): string => target.replace(/[^\p{L}\p{N}]/gu, '_').slice(0, 40)

const linked = (text: string, isBold: boolean) => [new TextRun({ text, color: brand, ...(isBold && { bold: true }) })]

/** A text of the report: what points at a table or figure leads there, and a named figure to its page on the site. */
export const wordsOf = (text: ReportText, { document, figureAddress }: WordParts): ParagraphChild[] =>
  readText(document, text).map((segment) => {
    if (segment.figure !== undefined)
      return new ExternalHyperlink({ link: figureAddress(segment.figure), children: linked(segment.text, false) })
    if (segment.target !== undefined)
      return new InternalHyperlink({ anchor: placeOf(segment.target), children: linked(segment.text, false) })
    return new TextRun({ text: segment.text })
  })

/** An ordinary paragraph, with its footnote where it has one. */
export const bodyParagraph = (children: readonly ParagraphChild[], footnote: number | null = null): Paragraph =>
  new Paragraph({
    spacing: { after: 120 },
    children: [...children, ...(footnote === null ? [] : [new FootnoteReferenceRun(footnote)])],
  })

/** The first words of a chapter. */
export const leadParagraph = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: 'Lead', children })

/** A heading of the document's outline. */
export const headingParagraph = (text: string, level: 1 | 2, startsPage = false): Paragraph =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    pageBreakBefore: startsPage,
  })

/** An item of a list. */
export const listParagraph = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ children, bullet: { level: 0 }, spacing: { after: 80 } })

/** What stands over a table or figure, as a place that the text can lead to. */
export const captionParagraph = (label: string, caption: string, target: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new Bookmark({
        id: placeOf(target),
        children: [new TextRun({ text: label, bold: true, color: brand }), new TextRun({ text: ` ${caption}` })],
      }),
    ],
  })

/** What must be known, small, under a table. */
export const noteParagraph = (text: string, mark: string | null = null): Paragraph =>
  new Paragraph({
    style: 'TableNote',
    children: [...(mark === null ? [] : [new TextRun({ text: `${mark} `, bold: true })]), new TextRun({ text })],
  })

/** Something apart from the running text: shaded, with a line at its left. */
export const boxParagraph = (children: readonly ParagraphChild[], isTitle: boolean): Paragraph =>
  new Paragraph({
    children,
    keepNext: isTitle,
    spacing: { before: isTitle ? 160 : 0, after: 0 },
    indent: { left: 120 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: brand, space: 8 } },
    shading: { type: ShadingType.CLEAR, fill: 'EDF4F6', color: 'auto' },
  })

/** A sentence that must be seen. */
export const warningParagraph = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true, color: warning })] })

/** A drawing, sharp at any size, with a picture of it for programs that cannot show it; its text is read out in its place. `widthPixels` at 96 to the inch. */
export const figureParagraph = (
  svg: string,
  picture: Picture,
  words: { number: number; title: string; description: string },
  widthPixels: number,
): Paragraph => {
  const width = Math.round(widthPixels)
  const transformation = { width, height: Math.round((picture.height / picture.width) * width) }
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { after: 200 },
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation,
        fallback: { type: 'png', data: Buffer.from(picture.png) },
        altText: {
          id: String(words.number),
          name: words.title.slice(0, 80),
          title: words.title,
          description: words.description,
        },
      }),
    ],
  })
}
