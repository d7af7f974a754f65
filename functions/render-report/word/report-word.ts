import { ExternalHyperlink, Paragraph, TableOfContents, TextRun } from 'docx'
import {
  type Block,
  type Chapter,
  figuresOf,
  type ReportDocument,
  type ReportFigure,
} from '#shared/reports/report-document.ts'
import { svgOf } from '../draw-svg.tsx'
import type { DrawPicture, Picture } from '../picture.ts'
import {
  bodyParagraph,
  boxParagraph,
  captionParagraph,
  figureParagraph,
  headingParagraph,
  leadParagraph,
  listParagraph,
  type WordParts,
  warningParagraph,
  wordsOf,
} from './report-word-parts.ts'
import { tableBlocks } from './report-word-table.ts'
import { deep, type WordBlock, writeWordFile } from './word-file.ts'

type Drawn = Map<string, { svg: string; picture: Picture }>
type Making = WordParts & { drawn: Drawn; footnotes: string[] }

/** Widths in pixels at 96 to the inch: that of the text, and of a map. */
const textWidth = 612
const mapWidth = 242

const draw = async (document: ReportDocument, drawPicture: DrawPicture): Promise<Drawn> => {
  const drawn: Drawn = new Map()
  for (const figure of figuresOf(document)) {
    const svg = svgOf(figure, document.language)
    drawn.set(figure.id, { svg, picture: await drawPicture(svg) })
  }
  return drawn
}

const figureBlocks = (figure: ReportFigure, { document, drawn }: Making): WordBlock[] => {
  const made = drawn.get(figure.id)
  if (!made) throw new Error(`the figure ${figure.id} is not drawn`)
  const { caption, alternativeText, chart, number, id } = figure
  return [
    captionParagraph(`${document.words.figure} ${number}.`, caption, `figure-${id}`),
    figureParagraph(
      made.svg,
      made.picture,
      { number, title: caption, description: alternativeText },
      chart.kind === 'map' ? mapWidth : textWidth,
    ),
    ...(figure.beside ?? []).map(({ title, text }) =>
      bodyParagraph([new TextRun({ text: `${title}. `, bold: true }), new TextRun({ text })]),
    ),
  ]
}

const blocksOf = (block: Block, making: Making): WordBlock[] => {
  switch (block.kind) {
    case 'lead':
      return [leadParagraph(wordsOf(block.text, making))]
    case 'paragraph': {
      if (block.note !== undefined) making.footnotes.push(block.note)
      return [bodyParagraph(wordsOf(block.text, making), block.note === undefined ? null : making.footnotes.length)]
    }
    case 'heading':
      return [headingParagraph(block.text, 2)]
    case 'list':
      return block.items.map((item) => listParagraph(wordsOf(item, making)))
    case 'key-figures':
      return block.items.map(({ value, label, figure }) => {
        const number = new TextRun({ text: value, bold: true, color: deep, size: 26 })
        return listParagraph([
          figure === undefined
            ? number
            : new ExternalHyperlink({ link: making.figureAddress(figure), children: [number] }),
          new TextRun(` ${label}`),
        ])
      })
    case 'box':
      return [
        boxParagraph([new TextRun({ text: block.title, bold: true, color: deep })], true),
        ...block.texts.map((text) => boxParagraph(wordsOf(text, making), false)),
      ]
    case 'sources':
      return block.items.map(({ text, url }) =>
        listParagraph([
          new TextRun(`${text} `),
          ...(url
            ? [new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, color: '14657D' })] })]
            : []),
        ]),
      )
    case 'table':
      return tableBlocks(block, making.document)
    case 'figure':
      return figureBlocks(block, making)
  }
}

const chapterBlocks = (chapter: Chapter, making: Making): WordBlock[] => [
  headingParagraph(chapter.title, 1, chapter.startsPage),
  ...chapter.blocks.flatMap((block) => blocksOf(block, making)),
]

const front = (document: ReportDocument): WordBlock[] => [
  new Paragraph({ style: 'Title', text: document.title }),
  leadParagraph([new TextRun(document.subtitle)]),
  bodyParagraph([new TextRun(document.edition)]),
  ...(document.isDemonstration ? [warningParagraph(document.demonstration.long)] : []),
  ...document.facts.map(({ label, value }) =>
    bodyParagraph([new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)]),
  ),
  bodyParagraph([new TextRun(document.citation)]),
]

const contents = (document: ReportDocument): WordBlock[] => [
  new Paragraph({ style: 'ContentsTitle', keepNext: true, text: document.contentsTitle }),
  // Links without page numbers: to work out where Word breaks its pages takes longer than all the rest.
  new TableOfContents(document.contentsTitle, {
    hyperlink: true,
    headingStyleRange: '1-2',
    pageNumbersEntryLevelsRange: '1-2',
    beginDirty: false,
  }),
]

/** The report for Word, to be written on in: with real headings, heads of tables, captions, alternative texts and footnotes. */
export const writeReportWord = async (
  document: ReportDocument,
  { drawPicture, figureAddress }: { drawPicture: DrawPicture; figureAddress: (key: string) => string },
): Promise<Uint8Array> => {
  const making: Making = { document, figureAddress, drawn: await draw(document, drawPicture), footnotes: [] }
  const chapters = document.chapters.flatMap((chapter) => chapterBlocks(chapter, making))
  const isBrief = document.recipient === 'ministry'
  return writeWordFile({
    title: `${document.title}: ${document.subtitle}`,
    description: `${document.edition}. ${document.citation}`,
    keywords: document.keywords.join(', '),
    language: document.language,
    head: document.runningTitle,
    headMark: document.isDemonstration ? document.demonstration.short : null,
    foot: document.edition,
    page: (number, of) => `${document.words.page} ${number}/${of}`,
    numbering: [],
    isDense: isBrief,
    isHyphenated: true,
    footnotes: making.footnotes,
    madeAt: document.madeAt,
    children: [...front(document), ...(isBrief ? [] : contents(document)), ...chapters],
  })
}
