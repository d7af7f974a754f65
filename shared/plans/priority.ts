import type { Answer } from '#shared/assessments/assessment.ts'
import type { Instrument, Power } from '#shared/instruments/instrument.ts'
import { type Standing, standings } from '#shared/scoring/gap.ts'
import type { OwnPlace, Proposal } from './plan.ts'

/**
 * How much of a gap the region can close itself, in tenths: own 1, shared 0.7, national 0.4. This project's own choice: what the region can move comes
 * first, what it cannot move still counts. Tenths keep the products exact, so that equal priorities are equal.
 */
const powerTenths = { own: 10, shared: 7, national: 4 } as const satisfies Record<Power, number>

/** The factor by which power enters the priority: 1, 0.7 or 0.4. */
export const powerFactor = (power: Power): number => powerTenths[power] / 10

/** priority = gap × importance × power factor. */
export const priorityOf = (facts: { gap: number; importance: number; power: Power }): number =>
  (facts.gap * facts.importance * powerTenths[facts.power]) / 10

const proposalOf = (standing: Standing, answer: Answer | undefined): Proposal => ({
  indicatorId: standing.indicator.id,
  areaId: standing.area.id,
  level: standing.level,
  gap: standing.gap,
  importance: standing.importance,
  isImportanceAssumed: standing.isImportanceAssumed,
  power: standing.power,
  isPowerAssumed: !answer?.power,
  priority: priorityOf(standing),
  actions: standing.indicator.actions
    .filter((action) => action.reach > standing.level)
    .map(({ id, reach }) => ({ id, reach }))
    .sort((a, b) => a.reach - b.reach),
})

/**
 * What the instrument proposes after a region's answers, highest priority first; equal ones stand in the instrument's order. Only answered indicators below
 * the target level give a proposal: a missing answer, or one that is not applicable, gives none. A missing importance counts 2 and a missing power as the
 * instrument has it (shared/scoring/gap.ts).
 */
export const proposalsFor = (instrument: Instrument, answers: readonly Answer[], targetLevel: number): Proposal[] => {
  const byIndicator = new Map(answers.map((answer) => [answer.indicatorId, answer]))
  return standings(instrument, byIndicator, targetLevel)
    .filter((standing) => standing.gap > 0)
    .map((standing) => proposalOf(standing, byIndicator.get(standing.indicator.id)))
    .sort((a, b) => b.priority - a.priority)
}

/** The proposals with those first that the region has put first, and those last that it has put last; among each, and among the others, in order of priority. */
export const inOwnPlaces = (proposals: readonly Proposal[], places: readonly OwnPlace[]): Proposal[] => {
  const placeOf = new Map(places.map(({ indicatorId, place }) => [indicatorId, place]))
  const at = (place: OwnPlace['place'] | undefined) =>
    proposals.filter(({ indicatorId }) => placeOf.get(indicatorId) === place)
  return [...at('first'), ...at(undefined), ...at('last')]
}
