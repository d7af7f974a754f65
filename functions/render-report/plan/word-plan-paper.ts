import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PaperBlock, PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import { planPaperWords } from '#shared/plan-papers/plan-paper-words.ts'
import { demonstrationWord } from '../pdf/page-parts.ts'
import { heading, paragraph, runs, smallPrint, warningLine } from '../questionnaire/document-parts.ts'
import { deep, type WordBlock, writeWordFile } from '../word/word-file.ts'

const muted = '4D5D68'
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B9C6CC' }
const thick = { style: BorderStyle.SINGLE, size: 12, color: deep }

type Cell = { children: Paragraph[]; share: number }

/** The width of the text in twentieths of a point (word-file.ts), which the columns of a table share. */
const widthOf = ({ isOnePage }: PlanPaper): number => (isOnePage ? 9865 : 9184)

const widthsOf = (shares: readonly number[], paper: PlanPaper): number[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.round((widthOf(paper) * share) / whole))
}

const tableOf = (rows: readonly { cells: Cell[]; isHead: boolean }[], paper: PlanPaper, hasLines: boolean): Table => {
  const columnWidths = widthsOf(rows[0]?.cells.map(({ share }) => share) ?? [], paper)
  const line = hasLines ? thin : none
  return new Table({
    width: { size: widthOf(paper), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: hasLines ? thick : none,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: rows.map(
      ({ cells, isHead }) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: cells.map(
            ({ children }, index) =>
              new TableCell({
                width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
                margins: { top: paper.isOnePage ? 25 : 50, bottom: paper.isOnePage ? 25 : 50, left: 0, right: 140 },
                children,
              }),
          ),
        }),
    ),
  })
}

const cellText = (text: string, style: Parameters<typeof runs>[1] = {}): Paragraph[] => [
  new Paragraph({ children: runs(text, style) }),
]

type Writers = { [K in PaperBlock['kind']]: (block: Extract<PaperBlock, { kind: K }>, paper: PlanPaper) => WordBlock[] }

const writers: Writers = {
  lead: ({ text }, { isOnePage }) => [paragraph(runs(text, { size: isOnePage ? 20 : 24, color: deep }))],
  text: ({ text }) => [paragraph(runs(text))],
  note: ({ text }) => [smallPrint(text)],
  figures: ({ figures }, paper) => [
    tableOf(
      [
        {
          isHead: false,
          cells: figures.map(({ value, label }) => ({
            share: 1,
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${value} `, bold: true, size: paper.isOnePage ? 28 : 34, color: deep }),
                  new TextRun({ text: label, color: muted }),
                ],
              }),
            ],
          })),
        },
      ],
      paper,
      false,
    ),
  ],
  facts: ({ facts }, paper) =>
    facts.length === 0
      ? []
      : [
          tableOf(
            facts.map(({ label, value }) => ({
              isHead: false,
              cells: [
                { share: 3, children: cellText(label, { color: muted }) },
                { share: 8, children: cellText(value) },
              ],
            })),
            paper,
            false,
          ),
        ],
  table: ({ columns, rows }, paper) => [
    tableOf(
      [
        {
          isHead: true,
          cells: columns.map(({ label, share }) => ({ share, children: cellText(label, { bold: true }) })),
        },
        ...rows.map((row) => ({
          isHead: false,
          cells: row.map((text, index) => ({ share: columns[index]?.share ?? 1, children: cellText(text) })),
        })),
      ],
      paper,
      true,
    ),
  ],
  list: ({ label, items, isNumbered }, { isOnePage }) => [
    ...(label ? [paragraph(runs(label, { bold: true }), { before: 100, isKept: true })] : []),
    ...items.map(
      (text, index) =>
        new Paragraph({
          children: runs(text),
          spacing: { after: isOnePage ? 20 : 60 },
          // Each list counts from one.
          ...(isNumbered
            ? { indent: { left: 340, hanging: 340 }, children: [...runs(`${index + 1}.\u00a0`), ...runs(text)] }
            : { numbering: { reference: 'points', level: 0 } }),
        }),
    ),
  ],
}

const blockOf = (block: PaperBlock, paper: PlanPaper): WordBlock[] =>
  // The writer of a kind takes blocks of that kind.
  (writers[block.kind] as (block: PaperBlock, paper: PlanPaper) => WordBlock[])(block, paper)

const points = {
  reference: 'points',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 340, hanging: 240 } } },
    },
  ],
} as const

/** The plan as a Word document: real headings, tables and lists, in its own language. */
export const writeWordPlanPaper = (paper: PlanPaper): Promise<Uint8Array> => {
  const marks = [paper.draftMark, demonstrationWord(paper.demonstration)].filter((mark) => mark !== null)
  return writeWordFile({
    title: `${paper.title}: ${paper.subtitle}`,
    description: paper.demonstration ?? '',
    language: paper.language,
    head: paper.subtitle,
    headMark: marks.length > 0 ? marks.join(' · ') : null,
    foot: paper.made,
    page: planPaperWords[paper.language].page,
    numbering: [points],
    isDense: paper.isOnePage,
    children: [
      new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
      paragraph(runs(paper.subtitle, { size: paper.isOnePage ? 22 : 28, color: deep })),
      paragraph(runs(paper.audience, { bold: true })),
      ...(paper.draftMark ? [warningLine(paper.draftMark)] : []),
      ...(paper.demonstration ? [warningLine(paper.demonstration)] : []),
      ...paper.sections.flatMap(({ title, level, blocks }) => [
        heading(title, level),
        ...blocks.flatMap((block) => blockOf(block, paper)),
      ]),
    ],
  })
}
