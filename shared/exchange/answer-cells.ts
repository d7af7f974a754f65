import { createHash } from 'node:crypto'
import { maxLengths } from '#shared/assessments/answer-limits.ts'
import { type AnswerContent, importances } from '#shared/assessments/assessment.ts'
import { choiceWords } from '#shared/assessments/choice-words.ts'
import { type Indicator, type InstrumentKind, levels, powers } from '#shared/instruments/instrument.ts'
import { languages } from '#shared/platform/language.ts'
import { isReadableText } from '#shared/platform/readable-text.ts'
import { isFormulaError, type ReadSheet, textOfCell } from '#shared/platform/workbook-file.ts'
import type { QuestionPart } from './questionnaire-document.ts'

/** The columns of an answer in a workbook, by which they are found when it is read back. */
export const answerColumns = ['answer', 'reason', 'power', 'importance', 'evidence', 'comment'] as const
export type AnswerColumn = (typeof answerColumns)[number]

/** An answer as it stands in a row. */
export type AnswerCells = Record<AnswerColumn, string>

/** Why a row cannot be read as an answer. */
export type CellProblem =
  | { kind: 'level-unclear'; written: string }
  | { kind: 'option-unclear'; written: string }
  | { kind: 'not-asked-here'; column: AnswerColumn }
  | { kind: 'power-unclear'; written: string }
  | { kind: 'importance-unclear'; written: string }
  | { kind: 'reason-missing' }
  | { kind: 'too-long'; column: AnswerColumn; length: number; maxLength: number }
  | { kind: 'unreadable'; column: AnswerColumn }

/** What was written in a cell, as an answer keeps texts; null for what is no text or number: a date, a truth value, an error in a formula. */
export const plainCell = (cell: ReadSheet['rows'][number][number] | undefined): string | null => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  return typeof cell !== 'string' || isFormulaError(cell) ? null : textOfCell(cell.trim()).trim()
}

const marksOf = (choices: QuestionPart['choices'] | undefined): string =>
  (choices ?? [])
    .filter(({ isChosen }) => isChosen)
    .map(({ mark }) => mark)
    .join(', ')

/** The answer of a question as its row shows it. Where there is none, power begins with the instrument's proposal, as on the page. */
export const cellsOf = (question: QuestionPart): AnswerCells => ({
  answer: marksOf(question.choices),
  reason: question.reason?.text ?? '',
  power: question.content ? marksOf(question.power?.choices) : (question.power?.proposal ?? ''),
  importance: marksOf(question.importance?.choices),
  evidence: question.evidence?.text ?? '',
  comment: question.comment.text,
})

/** A short print of a row's cells, by which it shows later whether anyone has touched them. */
export const printOf = (cells: AnswerCells): string =>
  createHash('sha256')
    .update(JSON.stringify(answerColumns.map((column) => cells[column])))
    .digest('hex')
    .slice(0, 16)

const isOneOf = (written: string, words: readonly string[]): boolean =>
  words.some((word) => word.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv'))

const inAnyLanguage = (of: (words: (typeof choiceWords)['sv']) => string): string[] =>
  languages.map((language) => of(choiceWords[language]))

type Read = { content: AnswerContent; problems: CellProblem[] }

const readLevel = (written: string, read: Read): void => {
  const named = levels.filter((level) => isOneOf(written, [String(level), ...inAnyLanguage((t) => t.levelName(level))]))
  read.content.level = named[0] ?? null
  if (named.length === 0) read.problems.push({ kind: 'level-unclear', written })
}

const readOptions = (written: string, { answerForm, options }: Indicator, read: Read): void => {
  const numbers = written.split(/[\s,;.]+/).filter((part) => part !== '')
  const isClear =
    numbers.every((part) => /^\d{1,3}$/.test(part) && options[Number(part) - 1]) &&
    (answerForm === 'several' || numbers.length === 1)
  if (!isClear) read.problems.push({ kind: 'option-unclear', written })
  else read.content.chosen = options.filter((_, at) => numbers.includes(String(at + 1))).map(({ id }) => id)
}

const readAnswerCell = (written: string, indicator: Indicator, isMapping: boolean, read: Read): void => {
  if (written === '') return
  if (
    isMapping &&
    isOneOf(
      written,
      inAnyLanguage((t) => t.notApplicable),
    )
  )
    read.content.isNotApplicable = true
  else if (indicator.answerForm === 'level') readLevel(written, read)
  else if (indicator.answerForm === 'text') read.problems.push({ kind: 'not-asked-here', column: 'answer' })
  else readOptions(written, indicator, read)
}

const readChoices = (cells: AnswerCells, { content, problems }: Read): void => {
  const { power, importance } = cells
  content.power = powers.find((one) => isOneOf(power, [one, ...inAnyLanguage((t) => t.powers[one])])) ?? null
  if (power !== '' && content.power === null) problems.push({ kind: 'power-unclear', written: power })
  content.importance =
    importances.find((one) => isOneOf(importance, [String(one), ...inAnyLanguage((t) => t.importances[one])])) ?? null
  if (importance !== '' && content.importance === null)
    problems.push({ kind: 'importance-unclear', written: importance })
}

const writtenColumns = ['reason', 'evidence', 'comment'] as const

/** Reads a row's cells as an answer to the indicator. A half-done answer is allowed, but not applicable needs its reason. */
export const readCells = (cells: AnswerCells, indicator: Indicator, kind: InstrumentKind): Read => {
  const isMapping = kind === 'mapping'
  const read: Read = {
    content: {
      level: null,
      chosen: [],
      isNotApplicable: false,
      notApplicableReason: isMapping ? cells.reason : '',
      evidence: isMapping ? cells.evidence : '',
      power: null,
      importance: null,
      comment: cells.comment,
    },
    problems: [],
  }
  readAnswerCell(cells.answer, indicator, isMapping, read)
  if (isMapping) readChoices(cells, read)
  else
    for (const column of ['reason', 'power', 'importance', 'evidence'] as const)
      if (cells[column] !== '') read.problems.push({ kind: 'not-asked-here', column })
  if (read.content.isNotApplicable && cells.reason === '') read.problems.push({ kind: 'reason-missing' })
  for (const column of writtenColumns) {
    const { length } = cells[column]
    const maxLength = maxLengths[column]
    if (length > maxLength) read.problems.push({ kind: 'too-long', column, length, maxLength })
    if (!isReadableText(cells[column])) read.problems.push({ kind: 'unreadable', column })
  }
  return read
}
