import { askedIds } from '#shared/assessments/asked.ts'
import { type Answer, type AnswerContent, contentOf, isSameContent, noContent } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { FileRow, RowProblem } from './read-answers.ts'

/** What a row would do to the answers as they stand now. */
export type ComparedRow = { id: string } & (
  | { state: 'same' }
  /** Saving it is based on `version`, which is the one that the file knew. */
  | { state: 'changed'; from: Answer | null; to: AnswerContent; version: number }
  /** Somebody has saved since the file was made; saving is based on what is saved now. */
  | { state: 'conflict'; from: Answer | null; to: AnswerContent; version: number }
  | { state: 'refused'; problems: (RowProblem | { kind: 'locked' } | { kind: 'not-asked' })[] }
)

/** Power begins with a proposal: alone it is no answer. */
const saysNothing = (content: AnswerContent): boolean => isSameContent({ ...content, power: null }, noContent)

type Given = Pick<GivenAnswers, 'instrument' | 'answers' | 'notAsked'>

const withFile = (answers: ReadonlyMap<string, Answer>, rows: readonly FileRow[]): Map<string, AnswerContent> => {
  const all = new Map<string, AnswerContent>(answers)
  for (const row of rows) if ('content' in row && !row.isUntouched) all.set(row.id, row.content)
  return all
}

/**
 * Holds the rows of a file against the answers that stand now, in the instrument's order; rows of unknown indicators come last. Whether a question is asked is settled as if all of the
 * file had been saved.
 */
export const compareRows = (
  { instrument, answers, notAsked }: Given,
  rows: readonly FileRow[],
  mayAnswer: (indicatorId: string) => boolean,
): ComparedRow[] => {
  const stored = new Map([...notAsked, ...answers].map((answer) => [answer.indicatorId, answer]))
  const asked = askedIds(instrument, withFile(stored, rows))
  const compare = (row: FileRow): ComparedRow => {
    const { id } = row
    if ('problems' in row) return { id, state: 'refused', problems: row.problems }
    const from = stored.get(id) ?? null
    const isSame = from ? isSameContent(from, row.content) : saysNothing(row.content)
    if (row.isUntouched || isSame) return { id, state: 'same' }
    if (!mayAnswer(id)) return { id, state: 'refused', problems: [{ kind: 'locked' }] }
    if (!asked.has(id)) return { id, state: 'refused', problems: [{ kind: 'not-asked' }] }
    const version = from?.version ?? 0
    return { id, state: version === row.version ? 'changed' : 'conflict', from, to: contentOf(row.content), version }
  }
  const order = new Map(indicatorsOf(instrument).map(({ id }, at) => [id, at]))
  const placeOf = ({ id }: FileRow) => order.get(id) ?? order.size
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b)).map(compare)
}
