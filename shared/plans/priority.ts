import type { Answer } from '#shared/assessments/assessment.ts'
import type { Effort, Instrument, Power } from '#shared/instruments/instrument.ts'
import { type Standing, standings } from '#shared/scoring/gap.ts'
import { foundationsFirst } from './foundations-first.ts'
import type { OwnPlace, Proposal } from './plan.ts'

/**
 * How much of a gap the region can close itself, in tenths: own 1, shared 0.7, national 0.4. This project's own choice: what the region can move comes
 * first, what it cannot move still counts. Tenths keep the products exact, so that equal priorities are equal.
 */
const powerTenths = { own: 10, shared: 7, national: 4 } as const satisfies Record<Power, number>

/**
 * How much the work weighs, in tenths: small 1.2, medium 1, large 0.8. This project's own choice, less than what a level of the gap makes: what is done soon comes a little earlier, and a
 * large gap is never hidden behind much work.
 */
const effortTenths = { 1: 12, 2: 10, 3: 8 } as const satisfies Record<Effort, number>

/** What each indicator that builds on this one adds, in tenths, and how many count. This project's own choice: a foundation counts, but no hub outweighs what it carries. */
const tenthsPerCarried = 1
export const mostCarried = 3

/** The factor by which power enters the priority: 1, 0.7 or 0.4. */
export const powerFactor = (power: Power): number => powerTenths[power] / 10

/** The factor by which effort enters the priority: 1.2, 1 or 0.8; 1 where no action is left to judge by. */
export const effortFactor = (effort: Effort | null): number => effortTenths[effort ?? 2] / 10

const foundationTenths = (carried: number): number => 10 + tenthsPerCarried * Math.min(carried, mostCarried)

/** The factor by which what builds on the indicator enters the priority: 1 with nothing, 0.1 more for each, at most 1.3. */
export const foundationFactor = (carried: number): number => foundationTenths(carried) / 10

/** What the priority is computed from; `carried` is how many indicators below the target build on this one. */
type PriorityFacts = { gap: number; importance: number; power: Power; effort: Effort | null; carried: number }

/**
 * priority = gap × importance × power × effort × foundation, exact to a thousandth: the factors are whole tenths, and are divided once. It never falls when the gap grows: a lower level leaves
 * the same actions and more, so that the least effort among them is no larger.
 */
export const priorityOf = ({ gap, importance, power, effort, carried }: PriorityFacts): number =>
  (gap * importance * powerTenths[power] * effortTenths[effort ?? 2] * foundationTenths(carried)) / 1000

const least = (efforts: readonly Effort[]): Effort | null =>
  efforts.reduce<Effort | null>((found, effort) => (found === null || effort < found ? effort : found), null)

const proposalOf = (standing: Standing, answer: Answer | undefined, below: readonly Standing[]): Proposal => {
  const { indicator, level, gap, importance, power } = standing
  const actions = indicator.actions
    .filter((action) => action.reach > level)
    .map(({ id, reach, effort, alsoFor }) => ({ id, reach, effort, alsoFor }))
    .sort((a, b) => a.reach - b.reach)
  const effort = least(actions.map((action) => action.effort))
  const carries = below.filter((other) => other.indicator.buildsOn.includes(indicator.id))
  return {
    indicatorId: indicator.id,
    areaId: standing.area.id,
    level,
    gap,
    importance,
    isImportanceAssumed: standing.isImportanceAssumed,
    power,
    isPowerAssumed: !answer?.power,
    effort,
    carries: carries.map((other) => other.indicator.id),
    restsOn: below.map((other) => other.indicator.id).filter((id) => indicator.buildsOn.includes(id)),
    priority: priorityOf({ gap, importance, power, effort, carried: carries.length }),
    actions,
  }
}

/**
 * What the instrument proposes after a region's answers, highest priority first, equal ones in the instrument's order; but what an indicator builds on stands before it (foundations-first.ts).
 * Only answered indicators below the target level give a proposal: a missing answer, or one that is not applicable, gives none. A missing importance counts 2 and a missing power as the
 * instrument has it (shared/scoring/gap.ts).
 */
export const proposalsFor = (instrument: Instrument, answers: readonly Answer[], targetLevel: number): Proposal[] => {
  const byIndicator = new Map(answers.map((answer) => [answer.indicatorId, answer]))
  const below = standings(instrument, byIndicator, targetLevel).filter((standing) => standing.gap > 0)
  return foundationsFirst(
    below
      .map((standing) => proposalOf(standing, byIndicator.get(standing.indicator.id), below))
      .sort((a, b) => b.priority - a.priority),
  )
}

/** The proposals with those first that the region has put first, and those last that it has put last; among each, and among the others, in the order they stand in. */
export const inOwnPlaces = (proposals: readonly Proposal[], places: readonly OwnPlace[]): Proposal[] => {
  const placeOf = new Map(places.map(({ indicatorId, place }) => [indicatorId, place]))
  const at = (place: OwnPlace['place'] | undefined) =>
    proposals.filter(({ indicatorId }) => placeOf.get(indicatorId) === place)
  return [...at('first'), ...at(undefined), ...at('last')]
}
