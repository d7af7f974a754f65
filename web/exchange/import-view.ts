import { type Answer, noContent } from '#shared/assessments/assessment.ts'
import type { ComparedRow } from '#shared/exchange/compare-rows.ts'
import type { Import, RowResult } from '#shared/exchange/import.ts'
import { findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { type AnswerPair, compareAnswers } from '../assessments/answer-words.ts'
import { importPreviewTexts } from './import-preview-texts.ts'
import { type RowRefusal, rowRefusalTexts } from './row-refusal-texts.ts'

type Asked = { id: string; question: string }

/** A row that can be saved: what is saved now (`theirs`) beside what the file says (`mine`), only where they differ. */
export type SavableRow = Asked & { from: Answer | null; pairs: AnswerPair[]; version: number }

export type ImportView = {
  changed: SavableRow[]
  conflicts: SavableRow[]
  refused: (Asked & { reasons: string[] })[]
  same: Asked[]
  saved: Asked[]
}

const savable = (
  row: Extract<ComparedRow, { state: 'changed' | 'conflict' }>,
  asked: Asked,
  indicator: Indicator,
  language: Language,
): SavableRow => ({
  ...asked,
  from: row.from,
  version: row.version,
  pairs: compareAnswers(row.to, row.from ?? noContent, indicator, language).filter(({ isDifferent }) => isDifferent),
})

const sentenceOf = (problem: RowRefusal, language: Language): string =>
  // The table has a sentence for each kind that takes that kind; the compiler cannot follow the pair through the lookup.
  (rowRefusalTexts[language][problem.kind] as (problem: RowRefusal) => string)(problem)

/** The rows of a file as their page shows them. A row that has been saved from the file stands as saved, whatever has become of the answer since. */
export const importView = (
  instrument: Instrument,
  rows: readonly ComparedRow[],
  results: Import['results'],
  language: Language,
): ImportView => {
  const view: ImportView = { changed: [], conflicts: [], refused: [], same: [], saved: [] }
  for (const row of rows) {
    const indicator = findIndicator(instrument, row.id)?.indicator
    const asked = { id: row.id, question: indicator?.question[language] ?? '' }
    if (results[row.id] === 'saved') view.saved.push(asked)
    else if (row.state === 'refused')
      view.refused.push({ ...asked, reasons: row.problems.map((problem) => sentenceOf(problem, language)) })
    else if (row.state === 'same' || !indicator) view.same.push(asked)
    else (row.state === 'changed' ? view.changed : view.conflicts).push(savable(row, asked, indicator, language))
  }
  return view
}

/** What a confirmation came to, a sentence for each kind of result. */
export const resultSentences = (
  results: Import['results'],
  ids: readonly string[],
  language: Language,
): { color: 'success' | 'warning'; text: string }[] => {
  const t = importPreviewTexts[language].results
  const kinds: RowResult[] = ['saved', 'conflict', 'locked', 'instrument-changed']
  return kinds.flatMap((kind) => {
    const found = ids.filter((id) => results[id] === kind)
    return found.length > 0
      ? [{ color: kind === 'saved' ? 'success' : 'warning', text: t[kind](found.join(', '), found.length) } as const]
      : []
  })
}
