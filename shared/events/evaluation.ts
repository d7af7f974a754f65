import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { hasEnded } from './event.ts'
import { changeOne, participant, type RegistrationDeed } from './registration-deed.ts'

/** What is asked after every event, each on the same scale. The surveys' engine asks regions, by name; this asks people, without. */
export const evaluationQuestions = ['useful', 'understandable', 'discussion', 'practical', 'accessible'] as const
export type EvaluationQuestion = (typeof evaluationQuestions)[number]

/** From not at all to to a high degree. */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

export type Evaluation = { scores: Partial<Record<EvaluationQuestion, Score>>; text: string }

/** The longest text, in UTF-16 units. */
export const evaluationTextLength = 2000

/** Fewer answers than this are shown to nobody: one could tell who has said what. */
export const fewestAnswers = 5
/** How long an evaluation can be answered, in days after the event. */
export const evaluationDays = 30

const pkOf = (eventId: string) => `EVALUATION#${eventId}`

/** Whether it can be answered now. */
export const isEvaluated = (event: { status: string; endsAt: string }, at: Date): boolean =>
  event.status === 'published' &&
  hasEnded(event, at) &&
  at.getTime() - Date.parse(event.endsAt) < evaluationDays * 86_400_000

export type EvaluationRefusal =
  | { kind: 'registration-gone' }
  | { kind: 'closed' }
  | { kind: 'answered' }
  | { kind: 'waiting' }

/**
 * Keeps an answer without a name, a time or an order: its key is random, and her registration only says that she has answered. Both happen together, so that she answers once. Refuses who has answered, who had no
 * place, and what comes too late.
 */
export const answerEvaluation = async (
  store: Store,
  { evaluation, ...deed }: Omit<RegistrationDeed, 'actor'> & { evaluation: Evaluation },
): Promise<Outcome<null, EvaluationRefusal>> => {
  const { event, at } = deed
  if (!isEvaluated(event, at)) return refused({ kind: 'closed' })
  let refusal: EvaluationRefusal | null = null
  const outcome = await changeOne(store, { ...deed, actor: participant }, 'answer-evaluation', (before) => {
    refusal = before.status === 'waiting' ? { kind: 'waiting' } : before.hasEvaluated ? { kind: 'answered' } : null
    if (refusal) return null
    return {
      next: { hasEvaluated: true },
      // The log has a time, and whoever reads the results one by one must not be able to put the two together.
      after: { registration: null },
      more: [{ table: 'events', put: { pk: pkOf(event.id), sk: `ANSWER#${newId()}`, ...evaluation } }],
    }
  })
  if (!outcome.ok) return outcome
  return refusal ? refused(refusal) : done(null)
}

export type Distribution = {
  question: EvaluationQuestion
  counts: Record<Score, number>
  answered: number
  mean: number | null
}

/** How many have given each score, question by question. */
export const distributions = (answers: readonly Evaluation[]): Distribution[] =>
  evaluationQuestions.map((question) => {
    const given = answers.flatMap((answer) => answer.scores[question] ?? [])
    const counts = Object.fromEntries(
      scores.map((score) => [score, given.filter((one) => one === score).length]),
    ) as Record<Score, number>
    const sum = given.reduce<number>((total, score) => total + score, 0)
    return { question, counts, answered: given.length, mean: given.length === 0 ? null : sum / given.length }
  })

/** What those who came have said; only their number where they are too few. */
export type EvaluationResult = { count: number; shown: { distributions: Distribution[]; texts: string[] } | null }

export const evaluationResult = (answers: readonly Evaluation[]): EvaluationResult => ({
  count: answers.length,
  shown:
    answers.length < fewestAnswers
      ? null
      : {
          distributions: distributions(answers),
          texts: answers.map(({ text }) => text).filter((text) => text !== ''),
        },
})

/** All answers to an event's evaluation, in no order that means anything. One query. */
export const readEvaluation = async (store: Pick<Store, 'query'>, eventId: string): Promise<EvaluationResult> =>
  evaluationResult(
    (await store.query('events', pkOf(eventId), 'ANSWER#')).map(
      ({ scores: given, text }) => ({ scores: given, text: String(text) }) as Evaluation,
    ),
  )
