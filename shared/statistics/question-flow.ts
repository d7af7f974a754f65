import { publicPriorities } from './priorities.ts'
import { minimumForQuartiles, type Snapshot } from './snapshot.ts'
import { askTheSame } from './snapshot-moves.ts'

/** How many plans act on a question: five or more, fewer, or none. */
export const uptakes = ['many', 'few', 'none'] as const
export type Uptake = (typeof uptakes)[number]

/** What has become of a question's median since; not known where there is nothing later to see. */
export const outcomes = ['up', 'same', 'down', 'unknown'] as const
export type QuestionOutcome = (typeof outcomes)[number]

/** A question at the start: whether its median lay below the target, how many plans acted on it, and what its median did. */
type FlowingQuestion = { indicatorId: string; isGap: boolean; uptake: Uptake; outcome: QuestionOutcome }

type Flowing = Pick<
  Snapshot,
  'regions' | 'heldBack' | 'prioritised' | 'indicators' | 'instrumentId' | 'instrumentVersion'
>

/** From so many plans on a question is taken up by many. */
export const manyPlans = 5

/**
 * The questions from gap to plan to outcome, from nothing but what is published of each: its median (five regions at least), how many plans act on it (three adopted plans at least). It counts questions, never
 * regions, and says nothing of cause: what each region's actions came to is no part of what is public. Empty when fewer than three plans were adopted at the start. `later` null, or with other questions: no outcome
 * is known.
 */
export const questionFlow = (start: Flowing, later: Flowing | null, targetLevel: number): FlowingQuestion[] => {
  const plans = new Map(publicPriorities(start).map(({ indicatorId, regions }) => [indicatorId, regions]))
  if (plans.size === 0) return []
  const seen = later && askTheSame(start, later) ? later.indicators : []
  const medians = new Map(seen.map(({ id, answers, median }) => [id, answers >= minimumForQuartiles ? median : null]))
  return start.indicators.flatMap(({ id, answers, median }): FlowingQuestion[] => {
    if (answers < minimumForQuartiles || median === null) return []
    const count = plans.get(id) ?? 0
    const now = medians.get(id) ?? null
    return [
      {
        indicatorId: id,
        isGap: median < targetLevel,
        uptake: count === 0 ? 'none' : count >= manyPlans ? 'many' : 'few',
        outcome: now === null ? 'unknown' : now > median ? 'up' : now < median ? 'down' : 'same',
      },
    ]
  })
}
