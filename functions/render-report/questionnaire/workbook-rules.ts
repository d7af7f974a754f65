import { maxLengths } from '#shared/assessments/answer-limits.ts'
import { type AnswerColumn, answerColumns } from '#shared/exchange/answer-cells.ts'
import type { QuestionnaireDocument, QuestionPart } from '#shared/exchange/questionnaire-document.ts'
import { ownColumns } from '#shared/exchange/workbook-marks.ts'
import type { CellRule } from '#shared/platform/workbook-rules.ts'

/** Columns in the order they stand: what is asked, what is answered, and what is only for reading back. */
export const columnKeys = [ownColumns.id, 'question', 'choices', ...answerColumns, ownColumns.version, ownColumns.print]

const columnOf = (column: AnswerColumn): number => columnKeys.indexOf(column)

/** Whether a question uses a column. */
export const asks = (column: AnswerColumn, question: QuestionPart): boolean =>
  column === 'comment' || (column === 'answer' ? question.choices.length > 0 : question[column] !== null)

/** A question with its row, counted from 0. */
export type Placed = { question: QuestionPart; row: number }

/** A list in a rule may have so many characters in all. */
const maxListLength = 255

const answerRules = (placed: readonly Placed[], prompt: CellRule['prompt']): CellRule[] => {
  const column = columnOf('answer')
  return placed.flatMap(({ question, row }): CellRule[] => {
    const list = question.choices.map(({ mark }) => mark)
    if (list.length === 0) return []
    const isList = question.answerForm !== 'several' && list.join(',').length < maxListLength
    return [{ column, rows: [row], prompt, ...(isList ? { list } : { anything: true }) }]
  })
}

/** What the sheet of answers checks while it is filled in: lists to choose from, longest texts. */
export const rulesOf = ({ words: t }: QuestionnaireDocument, placed: readonly Placed[]): CellRule[] => {
  const title = (column: AnswerColumn) => t.columns[column]
  const rowsWith = (column: AnswerColumn) => placed.filter(({ question }) => asks(column, question))
  const lists = (['power', 'importance'] as const).flatMap((column): CellRule[] => {
    const found = rowsWith(column)
    const part = found[0]?.question[column]
    if (!part) return []
    const list = part.choices.map(({ mark }) => mark)
    return [
      {
        column: columnOf(column),
        rows: found.map(({ row }) => row),
        list,
        prompt: { title: title(column), text: part.label },
      },
    ]
  })
  const texts = (['reason', 'evidence', 'comment'] as const).flatMap((column): CellRule[] => {
    const found = rowsWith(column)
    const label = found[0]?.question[column]?.label
    return label
      ? [
          {
            column: columnOf(column),
            rows: found.map(({ row }) => row),
            maxLength: maxLengths[column],
            prompt: { title: title(column), text: label },
          },
        ]
      : []
  })
  const prompt = { title: title('answer'), text: t.howTo.workbook[1] ?? '' }
  return [...answerRules(placed, prompt), ...lists, ...texts]
}
