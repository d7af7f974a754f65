import type { Assessment } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import { finishInterview, type InterviewDeed, type InterviewRefusal, reopenInterview } from './finish-interview.ts'
import type { ResultDocument } from './result-document.ts'
import { newestOf, type RoundResult, readRoundResult, type SurveyKind } from './round-result.ts'
import { findSummary, markSummary, type SummaryFile, summaryAddress, wantSummary } from './summary-file.ts'

/** How long a counted result is shown before it is counted again. */
const keptMs = 60_000

/** The results of surveys and interviews, and the interviews' own state. */
export type Surveys = {
  /** The newest round of the kind that has begun, counted; at most a minute old. Null when there is none. */
  result(kind: SurveyKind, now: Date): Promise<RoundResult | null>
  finishInterview(deed: InterviewDeed): Promise<Outcome<Assessment, InterviewRefusal>>
  reopenInterview(deed: InterviewDeed): Promise<Outcome<Assessment, InterviewRefusal>>
  /** The result as a PDF file, ordered when there is none. */
  wantSummary(document: ResultDocument, now: Date): Promise<SummaryFile>
  findSummary(id: string, now: Date): Promise<SummaryFile | null>
  markSummary(file: SummaryFile, status: 'ready' | 'failed'): Promise<void>
  summaryAddress(file: SummaryFile): Promise<string | null>
}

type Parts = {
  store: Store
  objects: Objects
  queue: Queue
  rounds: Pick<Rounds, 'list'>
  assessments: Pick<Assessments, 'get' | 'answers'>
  instruments: Pick<Instruments, 'get'>
}

/** Results over the regions' answers. Counting takes some forty reads, so a count is kept for a minute: these pages are public. */
export const createSurveys = ({ store, objects, queue, rounds, assessments, instruments }: Parts): Surveys => {
  const kept = new Map<string, { untilMs: number; result: Promise<RoundResult> }>()
  return {
    async result(kind, now) {
      const round = newestOf(await rounds.list(), kind, swedishDay(now))
      if (!round) return null
      const known = kept.get(round.id)
      if (known && known.untilMs > now.getTime()) return known.result
      const result = readRoundResult({ assessments, instruments }, round)
      kept.set(round.id, { untilMs: now.getTime() + keptMs, result })
      // A count that failed is not kept.
      result.catch(() => kept.delete(round.id))
      return result
    },
    finishInterview: (deed) => finishInterview(store, deed),
    reopenInterview: (deed) => reopenInterview(store, deed),
    wantSummary: (document, now) => wantSummary({ store, queue }, document, now),
    findSummary: (id, now) => findSummary(store, id, now),
    markSummary: (file, status) => markSummary(store, file, status),
    summaryAddress: (file) => summaryAddress(objects, file),
  }
}
