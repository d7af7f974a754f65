import { type MappingProgress, mappingProgress, missingIndicators } from '#shared/assessments/progress.ts'
import { findIndicator } from '#shared/instruments/instrument.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Mapping } from './mapping.ts'

export type AreaState = 'done' | 'begun' | 'untouched'

/** What the overview of a mapping shows. */
export type OverviewView = {
  progress: MappingProgress
  areas: (MappingProgress['areas'][number] & { state: AreaState })[]
  /** The first question without an answer, and its area; null when all are answered. */
  nextUp: { areaId: string; indicatorId: string } | null
  /** Whole days in Sweden from today to the deadline; negative when it has passed. */
  daysLeft: number
}

/** Whole days from today, as the calendar says in Sweden, to an ISO day. */
export const daysUntil = (day: string, now: Date): number =>
  Math.round((Date.parse(day) - Date.parse(swedishDay(now))) / 86_400_000)

const stateOf = ({ answeredCount, leftCount, last }: MappingProgress['areas'][number]): AreaState => {
  if (leftCount === 0) return 'done'
  return answeredCount > 0 || last ? 'begun' : 'untouched'
}

/** Computes the overview. */
export const overviewView = ({ asked, answers, round }: Mapping, now: Date): OverviewView => {
  const progress = mappingProgress(asked, answers)
  const first = missingIndicators(asked, answers)[0]
  const found = first === undefined ? null : findIndicator(asked, first)
  return {
    progress,
    areas: progress.areas.map((area) => ({ ...area, state: stateOf(area) })),
    nextUp: found && { areaId: found.area.id, indicatorId: found.indicator.id },
    daysLeft: daysUntil(round.deadline, now),
  }
}
