import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  HeadingLevel,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Choice, Writing } from '#shared/exchange/questionnaire-document.ts'

const muted = '4D5D68'
const brand = '14657D'
const lineColour = 'B9C6CC'
const warning = 'A33B07'

/** A text with its line ends kept. */
export const runs = (
  text: string,
  style: { bold?: boolean; italics?: boolean; color?: string; size?: number } = {},
): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 && { break: 1 }) }))

/** An ordinary paragraph. Spacing in twentieths of a point. */
export const paragraph = (
  children: readonly ParagraphChild[],
  more: { before?: number; isKept?: boolean } = {},
): Paragraph =>
  new Paragraph({
    children,
    keepNext: more.isKept ?? false,
    spacing: { before: more.before ?? 0, after: 100 },
  })

/** A heading of the document's outline. */
export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  })

/** A small text that says why, or when. */
export const smallPrint = (text: string): Paragraph =>
  paragraph(runs(text, { color: muted, size: 18 }), { isKept: true })

/** A sentence that must be seen. */
export const warningLine = (text: string): Paragraph => paragraph(runs(text, { bold: true, color: warning }))

const box = ({ label, isChosen }: Choice): CheckBox =>
  new CheckBox({
    alias: label,
    checked: isChosen,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  })

/** Something to tick, on a line of its own in a list; what is chosen is said in words too. */
export const choiceLine = (choice: Choice, chosenWord: string): Paragraph =>
  new Paragraph({
    numbering: { reference: 'choices', level: 0 },
    spacing: { after: 60 },
    children: [
      box(choice),
      ...runs(` ${choice.label}`, { bold: choice.isChosen || choice.text !== '' }),
      ...(choice.isChosen ? runs(` (${chosenWord})`, { bold: true, color: brand }) : []),
      ...(choice.text ? runs(`: ${choice.text}`, { bold: choice.isChosen }) : []),
    ],
  })

/** A label, and the hint under it. */
export const labelLines = ({ label, hint }: Pick<Writing, 'label' | 'hint'>): Paragraph[] => [
  paragraph(runs(label, { bold: true }), { before: 120, isKept: true }),
  ...(hint ? [smallPrint(hint)] : []),
]

/** Lengths in Word are twentieths of a point. */
const twipsPerMm = 56.7

const cellBorder = { style: BorderStyle.SINGLE, size: 4, color: lineColour }

/** Text that somebody has written, or room to write: a frame that grows with what is put in it. `heightMm` is its least height. */
export const writingFrame = (text: string, heightMm: number): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: cellBorder, bottom: cellBorder, left: cellBorder, right: cellBorder },
    rows: [
      new TableRow({
        height: { value: Math.round(heightMm * twipsPerMm), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            margins: { top: 80, bottom: 80, left: 120, right: 120 },
            children: [new Paragraph({ children: runs(text) })],
          }),
        ],
      }),
    ],
  })

/** Facts as a table with a column of names. */
export const factTable = (facts: readonly { label: string; value: string }[], head: [string, string]): Table => {
  const cell = (text: string, isHead: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EDF4F6', color: 'auto' } }),
      children: [new Paragraph({ alignment: AlignmentType.LEFT, children: runs(text, { bold: isHead }) })],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 7000],
    borders: {
      top: cellBorder,
      bottom: cellBorder,
      left: cellBorder,
      right: cellBorder,
      insideHorizontal: cellBorder,
      insideVertical: cellBorder,
    },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...facts.map(({ label, value }) => new TableRow({ children: [cell(label, false), cell(value, false)] })),
    ],
  })
}
