import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { type Assignment, leftOf } from '#shared/assignments/assignment.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import type { Member } from '#shared/people/person.ts'

/** How an assignment stands: done by itself when all is answered. */
export type AssignmentView = {
  assignment: Assignment
  state: 'done' | 'open' | 'late'
  leftCount: number
  /** The colleague is no longer a member of the region. */
  hasLeft: boolean
}

/** The areas with who sees to them and to each of their questions. */
export type AreaAssignments = {
  area: Area
  own: AssignmentView | null
  indicators: { indicator: Indicator; own: AssignmentView | null }[]
}

type Facts = {
  given: Pick<GivenAnswers, 'asked' | 'answers'>
  members: readonly Pick<Member, 'email'>[]
  /** A Swedish day. */
  today: string
}

/** How one assignment stands today. */
export const assignmentView = (assignment: Assignment, { given, members, today }: Facts): AssignmentView => {
  const leftCount = leftOf(given, assignment.target).length
  return {
    assignment,
    state: leftCount === 0 ? 'done' : assignment.dueOn < today ? 'late' : 'open',
    leftCount,
    hasLeft: members.every(({ email }) => email !== assignment.assignee.id),
  }
}

/** All areas and their questions that are asked, each with its assignment. */
export const assignmentsByArea = (assignments: readonly Assignment[], facts: Facts): AreaAssignments[] => {
  const views = new Map(assignments.map((each) => [each.target, assignmentView(each, facts)]))
  return facts.given.asked.areas.map((area) => ({
    area,
    own: views.get(area.id) ?? null,
    indicators: area.indicators.map((indicator) => ({ indicator, own: views.get(indicator.id) ?? null })),
  }))
}
