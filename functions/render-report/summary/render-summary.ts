import type { Objects } from '#shared/platform/objects.ts'
import { type SummaryFile, summaryKeyOf } from '#shared/surveys/summary-file.ts'
import type { Surveys } from '#shared/surveys/surveys.ts'
import { type Typesetter, TypesettingFailed } from '../pdf/typeset.ts'

export type SummaryDeps = {
  surveys: Pick<Surveys, 'findSummary' | 'markSummary'>
  objects: Pick<Objects, 'putNew'>
  typesetter: Pick<Typesetter, 'summary'>
  clock: () => Date
}

export type RenderedSummary =
  | { kind: 'built'; summaryId: string; bytes: number }
  | { kind: 'nothing-to-do'; summaryId: string }
  | { kind: 'failed'; summaryId: string; failure: 'typesetting-failed'; detail: string }

/**
 * Makes the PDF file of a result. One that is not ordered any more is left as it is, so that a repeated message does nothing. What can never be set makes the file failed; anything else is
 * thrown, and the queue tries again.
 */
export const renderSummary = async (deps: SummaryDeps, summaryId: string): Promise<RenderedSummary> => {
  const file: SummaryFile | null = await deps.surveys.findSummary(summaryId, deps.clock())
  if (file?.status !== 'ordered') return { kind: 'nothing-to-do', summaryId }
  try {
    const made = deps.typesetter.summary(file)
    // What stands there already was made from the same document: the id is its own.
    await deps.objects.putNew(summaryKeyOf(file), made, 'application/pdf')
    await deps.surveys.markSummary(file, 'ready')
    return { kind: 'built', summaryId, bytes: made.byteLength }
  } catch (error) {
    if (!(error instanceof TypesettingFailed)) throw error
    await deps.surveys.markSummary(file, 'failed')
    return { kind: 'failed', summaryId, failure: 'typesetting-failed', detail: error.message }
  }
}
