import { hasEnded } from './event.ts'

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
/** After that, while it can be answered, they are shown anew only when so many more have come: whoever looked after each answer could subtract the ones before. */
export const answerStep = 3
/** How long an evaluation can be answered, in days after the event. */
export const evaluationDays = 30

/** Whether it can be answered now. */
export const isEvaluated = (event: { status: string; endsAt: string }, at: Date): boolean =>
  event.status === 'published' &&
  hasEnded(event, at) &&
  at.getTime() - Date.parse(event.endsAt) < evaluationDays * 86_400_000

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

/** What those who came have said. `count`: how many answers it rests on; null where there are too few to show. */
export type EvaluationResult = { count: number; distributions: Distribution[]; texts: string[] } | null

export const evaluationResult = (answers: readonly Evaluation[]): EvaluationResult =>
  answers.length < fewestAnswers
    ? null
    : {
        count: answers.length,
        distributions: distributions(answers),
        texts: answers.map(({ text }) => text).filter((text) => text !== ''),
      }

/** Which answers are shown from now on: all, once there are enough of them that none can be told apart from those shown before. */
export const nextShown = (all: readonly string[], shown: readonly string[]): readonly string[] =>
  all.length >= (shown.length === 0 ? fewestAnswers : shown.length + answerStep) ? all : shown
