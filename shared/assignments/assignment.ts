import { type Answer, type Assessment, answerableStatuses, isAnswered } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { type Area, findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { Actor } from '#shared/platform/store.ts'

/** Who in the region sees to an indicator or a whole area, and by when. */
export type Assignment = {
  regionCode: string
  roundId: string
  /** The id of an indicator (`A1`) or of an area; ids of the two never look alike. */
  target: string
  assignee: Actor
  /** When she was given it; a new date does not change this. */
  assignedAt: string
  /** An ISO day (YYYY-MM-DD). */
  dueOn: string
  version: number
  savedAt: string
  savedBy: Actor
}

export type AssignmentTarget = { kind: 'area'; area: Area } | { kind: 'indicator'; area: Area; indicator: Indicator }

/** What an id stands for in the instrument, or null. */
export const findTarget = (instrument: Instrument, id: string): AssignmentTarget | null => {
  const area = instrument.areas.find((candidate) => candidate.id === id)
  if (area) return { kind: 'area', area }
  const found = findIndicator(instrument, id)
  return found && { kind: 'indicator', ...found }
}

/** The indicators that an id stands for; none where the instrument lacks it, or where they are not asked. */
export const indicatorsAt = (asked: Instrument, target: string): Indicator[] =>
  asked.areas.flatMap(({ id, indicators }) =>
    id === target ? indicators : indicators.filter((indicator) => indicator.id === target),
  )

/** Those of the target's indicators that have no answer yet. An assignment is done by itself when there are none. */
export const leftOf = (
  { asked, answers }: Pick<GivenAnswers, 'asked'> & { answers: readonly Answer[] },
  target: string,
): Indicator[] => {
  const known = byIndicator(answers)
  return indicatorsAt(asked, target).filter(({ id, answerForm }) => !isAnswered(known.get(id), answerForm))
}

/** Whether the mapping can be answered, so that there is anything to see to; single indicators may be unlocked in one that is handed in. */
export const isAnswerable = ({ status }: Pick<Assessment, 'status'>): boolean =>
  answerableStatuses.some((answerable) => answerable === status)
