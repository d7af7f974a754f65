import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import { type AnswerCells, type AnswerColumn, answerColumns, cellsOf, printOf } from '#shared/exchange/answer-cells.ts'
import type { AreaPart, QuestionnaireDocument, QuestionPart } from '#shared/exchange/questionnaire-document.ts'
import { placeMark } from '#shared/exchange/workbook-marks.ts'
import { cellText } from '#shared/platform/workbook-file.ts'
import { cellRules } from '#shared/platform/workbook-rules.ts'
import { fitToWidth, growingRows, hidden, inputText, locked } from './workbook-features.ts'
import { asks, columnKeys, type Placed, rulesOf } from './workbook-rules.ts'

const headerFill = '#e3e9ec'
const bandFill = '#14657d'
const mutedText = '#4d5d68'
const warningText = '#a33b07'
const line = '#b9c6cc'

const words = (text: string, style: Partial<CellObject> = {}): CellObject => ({
  value: cellText(text),
  type: String,
  ...style,
})

const input: Partial<CellObject> = {
  wrap: true,
  alignVertical: 'top',
  textColor: inputText,
  borderStyle: 'thin',
  borderColor: line,
}

/** A cell to write in. Texts have the format of texts, so that no program makes a date or a sum of them. */
const inputCell = (text: string, column: AnswerColumn): CellObject => {
  if (column === 'answer' && /^\d+$/.test(text))
    return { ...input, value: Number(text), type: Number, format: '0', align: 'left' }
  const format = column === 'answer' ? {} : { format: '@' }
  return { ...input, ...format, value: cellText(text), type: String }
}

const widths = [6, 44, 62, 14, 26, 22, 20, 40, 40, 8, 18]
const hiddenColumns = [columnKeys.length - 2, columnKeys.length - 1]
/** In points: a line of 11-point Calibri, and the most that a row can have. */
const lineHeight = 15
const maxRowHeight = 400

/** Programs other than Excel do not fit rows to their texts when a file is opened, so each row says how high it begins. A column holds a little more characters than it is wide. */
const withHeight = (row: Row, columns: readonly number[]): Row => {
  const linesIn = (text: string, width: number): number =>
    text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.15))), 0)
  const lines = row.map((cell, at) =>
    typeof cell === 'object' && cell && 'wrap' in cell && cell.wrap && typeof cell.value === 'string'
      ? linesIn(cell.value, columns[at] ?? 100) * ((cell.fontSize ?? 11) / 11)
      : 1,
  )
  const height = Math.min(maxRowHeight, Math.max(1, ...lines) * lineHeight + 3)
  const [first, ...rest] = row
  return typeof first === 'object' && first && 'type' in first ? [{ ...first, height }, ...rest] : row
}

const choicesText = ({ choices }: QuestionPart): string =>
  choices
    .map(({ mark, label, text }) => (text ? `${mark}: ${text}` : mark === label ? label : `${mark}: ${label}`))
    .join('\n')

const questionText = ({ question, condition, evidence }: QuestionPart): string =>
  [question, ...(condition ? [condition] : []), ...(evidence?.hint ? [evidence.hint] : [])].join('\n')

const read: Partial<CellObject> = {
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#f4f7f8',
  borderStyle: 'thin',
  borderColor: line,
}

const questionRow = (question: QuestionPart): Row => {
  const cells: AnswerCells = cellsOf(question)
  return [
    words(question.id, { ...read, fontWeight: 'bold' }),
    words(questionText(question), read),
    words(choicesText(question), { ...read, textColor: mutedText }),
    ...answerColumns.map((column) =>
      asks(column, question) ? inputCell(cells[column], column) : words('', { ...read, value: undefined }),
    ),
    { value: question.version, type: Number },
    words(printOf(cells)),
  ]
}

const bandRow = ({ letter, title }: AreaPart): Row => [
  words(letter, { fontWeight: 'bold', textColor: '#ffffff', backgroundColor: bandFill, height: 20 }),
  words(title, { fontWeight: 'bold', textColor: '#ffffff', backgroundColor: bandFill, columnSpan: 8 }),
]

const answersSheet = (document: QuestionnaireDocument): { sheet: Sheet<Buffer>; placed: Placed[] } => {
  const { columns, sheets } = document.words
  const head = ['id', 'question', 'choices', ...answerColumns] as const
  const rows: Row[] = [
    [words(placeMark(document.place))],
    columnKeys.map((key) => words(key)),
    head.map((key) => words(columns[key], { fontWeight: 'bold', backgroundColor: headerFill, wrap: true })),
  ]
  const headRows = rows.length
  const placed: Placed[] = []
  for (const area of document.areas) {
    rows.push(bandRow(area))
    for (const question of area.questions) {
      placed.push({ question, row: rows.length })
      rows.push(withHeight(questionRow(question), widths))
    }
  }
  return {
    placed,
    sheet: {
      sheet: sheets.answers,
      data: rows,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows,
      stickyColumnsCount: 1,
      showGridLines: false,
      orientation: 'landscape',
    },
  }
}

const howToSheet = (document: QuestionnaireDocument): Sheet<Buffer> => {
  const { words: t } = document
  const width = 84
  const text = (value: string, style: Partial<CellObject> = {}): Row =>
    withHeight([words(value, { wrap: true, ...style })], [width])
  return {
    sheet: t.sheets.howTo,
    data: [
      text(document.title, { fontWeight: 'bold', fontSize: 16 }),
      text(document.subtitle, { fontSize: 13 }),
      text(document.isAnswered ? t.answered : t.empty),
      ...(document.demonstration ? [text(document.demonstration, { fontWeight: 'bold', textColor: warningText })] : []),
      [],
      ...document.facts.map(({ label, value }) => text(`${label}: ${value}`)),
      [],
      text(t.howTo.title, { fontWeight: 'bold', fontSize: 13 }),
      ...t.howTo.workbook.map((step, index) => text(`${index + 1}. ${step}`)),
      [],
      ...document.areas.map(({ letter, title, purpose }) => text(`${letter}. ${title}: ${purpose}`)),
    ],
    columns: [{ width }],
    showGridLines: false,
  }
}

/** The questionnaire as a workbook that can be filled in without network and read back (read-answers.ts). */
export const writeQuestionnaireWorkbook = async (document: QuestionnaireDocument): Promise<Uint8Array> => {
  const { sheet, placed } = answersSheet(document)
  const name = document.words.sheets.answers
  return writeExcelFile([howToSheet(document), sheet], {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [
      hidden(name, hiddenColumns, [0, 1]),
      locked(name),
      cellRules(name, rulesOf(document, placed)),
      fitToWidth,
      growingRows,
    ],
  }).toBuffer()
}
