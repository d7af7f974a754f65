import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import { collectedRegions } from '#shared/region-pages/collected.ts'
import type { ShownPages } from '#shared/region-pages/region-pages.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { ForYouItem } from './for-you.ts'
import type { ReminderSubject } from './reminder-run.ts'

/** What a coordinator has asked to be reminded of, and the regions that she means; left out: every one. */
export type Asked = { subject: ReminderSubject; regionCodes?: readonly string[] | undefined }

/** What tells whether a region still lacks what it is to be reminded of. */
export type LackSources = {
  assessments: Pick<Assessments, 'get'>
  followUps: Pick<FollowUps, 'adopted'>
  deliveries: Pick<Deliveries, 'parts'>
  regionPages: Pick<ShownPages, 'summaries'>
}

const matches = (item: ForYouItem, subject: ReminderSubject): boolean => {
  switch (item.kind) {
    case 'deadline':
      return subject.about === 'mapping' && item.round.id === subject.roundId
    case 'plan-missing':
      return subject.about === 'plan' && item.round.id === subject.roundId
    case 'counts-missing':
      return subject.about === 'counts' && item.year === subject.year
    case 'page-missing':
      return subject.about === 'page'
    default:
      return false
  }
}

/** Whether an item on a person's list is what the coordinator reminds of. */
export const isAskedFor = (item: ForYouItem, asked: Asked | null | undefined): boolean =>
  asked != null &&
  (asked.regionCodes === undefined || asked.regionCodes.includes(item.regionCode)) &&
  matches(item, asked.subject)

const readMissingPlan = async (
  { assessments, followUps }: LackSources,
  regionCode: string,
  round: Round,
): Promise<ForYouItem[]> => {
  const [assessment, adopted] = await Promise.all([
    assessments.get(regionCode, round.id),
    followUps.adopted(regionCode, round.id),
  ])
  if (!assessment || !isHandedIn(assessment) || adopted) return []
  return [{ kind: 'plan-missing', regionCode, day: assessment.submittedAt?.slice(0, 10) ?? round.deadline, round }]
}

/**
 * How to read what each region still lacks of what a coordinator reminds of, as it is now and not as the picture had it: whoever has adopted or reported meanwhile hears nothing. Nothing for a mapping, which
 * stands on people's lists anyway. A plan costs two reads a region; counts one query in all, and one a region; pages one query. `today` is a Swedish day.
 */
export const lacksOf = async (
  sources: LackSources,
  subject: ReminderSubject | null,
  rounds: readonly Round[],
  today: string,
): Promise<(regionCode: string) => Promise<ForYouItem[]>> => {
  if (subject?.about === 'plan') {
    const round = rounds.find(({ id }) => id === subject.roundId)
    return async (regionCode) => (round ? readMissingPlan(sources, regionCode, round) : [])
  }
  if (subject?.about === 'counts') {
    const { year } = subject
    const parts = await sources.deliveries.parts('validations')
    const reported = new Set(
      parts.filter((part) => part.year === year && part.rowCount > 0).map((part) => part.regionCode),
    )
    return async (regionCode) =>
      reported.has(regionCode) ? [] : [{ kind: 'counts-missing', regionCode, day: `${year}-12-31`, year }]
  }
  if (subject?.about === 'page') {
    const collected = new Set(collectedRegions(await sources.regionPages.summaries(), today))
    return async (regionCode) => (collected.has(regionCode) ? [] : [{ kind: 'page-missing', regionCode, day: today }])
  }
  return async () => []
}
