import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { TemplateBlock } from '#shared/articles/work-template.ts'
import type { Language } from '#shared/platform/language.ts'
import { templateTexts } from './template-texts.ts'

/** The width of the text in twentieths of a point: A4 less margins of 24 mm. */
export const textWidth = 9184
/** The height of one line to write on by hand, in twentieths of a point. */
const lineHeight = 440

export const deep = '083F51'
const muted = '4D5D68'
const line = { style: BorderStyle.SINGLE, size: 4, color: '8FA3AD' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const margins = { top: 70, bottom: 70, left: 110, right: 110 }

type Cell = { children: Paragraph[]; isHead?: boolean }

const textOf = (text: string, style: { bold?: boolean; color?: string; size?: number } = {}): Paragraph =>
  new Paragraph({ style: 'TableText', children: text === '' ? [] : [new TextRun({ text, ...style })] })

const rowOf = (cells: readonly Cell[], widths: readonly number[], isHead: boolean, lines: number): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    height: { value: lineHeight * lines, rule: HeightRule.ATLEAST },
    children: cells.map(
      ({ children }, index) =>
        new TableCell({
          margins,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E4EFF3', color: 'auto' } }),
          children,
        }),
    ),
  })

const tableOf = (rows: TableRow[], widths: readonly number[], hasHeadColumn: boolean): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    tableLook: { firstRow: true, firstColumn: hasHeadColumn, lastRow: false, noHBand: true, noVBand: true },
    rows,
  })

type FieldBlock = Extract<TemplateBlock, { kind: 'field' }>
type TableBlock = Extract<TemplateBlock, { kind: 'table' }>

/** What is to be filled in, one row each: what is asked, and the room for the answer. */
export const fieldTable = (fields: readonly FieldBlock[], language: Language): Table => {
  const t = templateTexts[language]
  const widths = [3300, textWidth - 3300]
  const head = [{ children: [textOf(t.field, { bold: true })] }, { children: [textOf(t.answer, { bold: true })] }]
  return tableOf(
    [
      rowOf(head, widths, true, 1),
      ...fields.map(({ label, hint, lines }) =>
        rowOf(
          [
            {
              children: [
                textOf(label[language], { bold: true }),
                ...(hint ? [textOf(hint[language], { color: muted, size: 18 })] : []),
              ],
            },
            { children: [textOf('')] },
          ],
          widths,
          false,
          lines,
        ),
      ),
    ],
    widths,
    true,
  )
}

/** A table of the template: its head, what is filled in beforehand, and empty rows. */
export const templateTable = ({ header, rows, emptyRows }: TableBlock, language: Language): Table => {
  const width = Math.floor(textWidth / header.length)
  const widths = header.map(() => width)
  const filled = rows.map((row) => header.map((_, index) => row[index]?.[language] ?? ''))
  const empty = Array.from({ length: emptyRows }, () => header.map(() => ''))
  return tableOf(
    [
      rowOf(
        header.map((cell) => ({ children: [textOf(cell[language], { bold: true })] })),
        widths,
        true,
        1,
      ),
      ...[...filled, ...empty].map((row) =>
        rowOf(
          row.map((text) => ({ children: [textOf(text)] })),
          widths,
          false,
          1,
        ),
      ),
    ],
    widths,
    rows.length > 0,
  )
}
