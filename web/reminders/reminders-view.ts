import type { Assessment } from '#shared/assessments/assessment.ts'
import { isAnswerable } from '#shared/assignments/assignment.ts'
import type { Member } from '#shared/people/person.ts'
import type { Region } from '#shared/regions/regions.ts'
import { type Frequency, type ReminderChoice, usualChoice } from '#shared/reminders/reminder-choice.ts'
import { deadlineSteps, mailDayOf } from '#shared/reminders/reminder-step.ts'
import type { Round } from '#shared/rounds/round.ts'

/** A region with its team and where it stands in a round. */
export type RegionStanding = {
  region: Pick<Region, 'code' | 'name'>
  team: readonly Member[]
  assessment: Assessment | null
}

/** What is sent about a round's last day, when and to whom. */
export type RoundReminders = {
  round: Round
  /** Those that have not handed in, and can. */
  missing: string[]
  /** Those of them with nobody to write to. */
  withoutTeam: string[]
  /** Those of them that have been given longer: their mails go by that day. */
  extended: { region: string; day: string }[]
  /** People in the regions that have not handed in, by how often they want mail. */
  people: Record<Frequency, number>
  /** The steps with the weekday on which each is mailed; negative steps come after the last day. */
  mails: { step: number; day: string; isPast: boolean }[]
}

/** So many of the reminders that go on every fourteenth day are shown. */
const shownRepeats = 2

/** What a round's reminders are, computed from where the regions stand. */
export const roundReminders = (
  round: Round,
  standings: readonly RegionStanding[],
  choices: ReadonlyMap<string, Pick<ReminderChoice, 'frequency'>>,
  today: string,
): RoundReminders => {
  const waiting = standings.filter(
    ({ assessment }) => assessment !== null && isAnswerable(assessment) && assessment.closesOn >= today,
  )
  const team = new Set(waiting.flatMap((one) => one.team.map(({ email }) => email)))
  const people: RoundReminders['people'] = { daily: 0, weekly: 0, deadlines: 0, none: 0 }
  for (const email of team) people[(choices.get(email) ?? usualChoice).frequency] += 1
  const { before, after, thenEvery } = deadlineSteps
  const last = after.at(-1) ?? 0
  const repeats = Array.from({ length: shownRepeats }, (_, index) => last + (index + 1) * thenEvery)
  const steps = [...before, ...[...after, ...repeats].map((step) => -step)]
  return {
    round,
    missing: waiting.map(({ region }) => region.name),
    withoutTeam: waiting.filter((one) => one.team.length === 0).map(({ region }) => region.name),
    extended: waiting.flatMap(({ region, assessment }) =>
      assessment?.extension ? [{ region: region.name, day: assessment.closesOn }] : [],
    ),
    people,
    mails: steps
      .map((step) => ({ step, day: mailDayOf(round.deadline, step) }))
      .filter(({ day }) => day <= round.closesOn)
      .map((mail) => ({ ...mail, isPast: mail.day < today })),
  }
}
