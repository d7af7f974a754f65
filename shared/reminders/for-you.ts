import { reviewUrgency } from '#shared/articles/review-days.ts'
import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { missingIndicators } from '#shared/assessments/progress.ts'
import { type Assignment, isAnswerable, leftOf } from '#shared/assignments/assignment.ts'
import { type Conversation, isVisibleTo, waitingFor } from '#shared/comments/thread.ts'
import type { Evidence } from '#shared/evidence/evidence.ts'
import { expiringEvidence } from '#shared/evidence/expiring-evidence.ts'
import { type Area, findIndicator } from '#shared/instruments/instrument.ts'
import type { Member } from '#shared/people/person.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { PageFacts } from '#shared/region-pages/page-record.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { TimeWaiting } from '#shared/time/waiting.ts'
import type { ChangedBlocks } from './changed-blocks.ts'
import { dueFor, type PlanToFollowUp } from './due-follow-ups.ts'

/** A region's part in an open round. */
export type OpenMapping = {
  round: Round
  assessment: Assessment
  given: Pick<GivenAnswers, 'instrument' | 'asked' | 'answers'>
}

/** What a region's lists are made from. */
export type RegionFacts = {
  regionCode: string
  mappings: readonly OpenMapping[]
  threads: readonly Conversation[]
  assignments: readonly Assignment[]
  evidence: readonly Evidence[]
  /** Adopted plans of any round, closed ones too. */
  plans: readonly PlanToFollowUp[]
  /** The region's public page, where it has one. */
  page: (Pick<PageFacts, 'nextReviewOn'> & { changedBlocks: ChangedBlocks | null }) | null
}

type NamedArea = Pick<Area, 'id' | 'letter'>

/** What waits for a person. `day` is when it should be done or, where no day is set, since when it waits: the list goes by it. */
export type ForYouItem = { regionCode: string; day: string } & (
  | { kind: 'assignment'; assignment: Assignment; area: NamedArea; leftCount: number; isLate: boolean }
  | { kind: 'thread'; reason: 'mentioned' | 'answered'; thread: Conversation; commentId: string; by: Actor }
  | { kind: 'returned'; round: Round; at: string }
  | { kind: 'unlocked'; roundId: string; indicatorId: string; areaId: string; at: string }
  | { kind: 'evidence'; piece: Pick<Evidence, 'id' | 'title'>; expiresOn: string; isExpired: boolean }
  | { kind: 'follow-up'; round: Round; dueOn: string; count: number; isLate: boolean }
  | { kind: 'deadline'; round: Round; deadline: string; leftCount: number; isPast: boolean }
  // Only when a coordinator reminds of them (asked-for.ts): no day says when they should be done.
  | { kind: 'plan-missing'; round: Round }
  | { kind: 'counts-missing'; year: number }
  | { kind: 'page-missing' }
  | { kind: 'page-review'; dueOn: string; isLate: boolean }
  | { kind: 'page-blocks'; count: number; news: string }
  // Of the nation, for those who answer for the hub's texts (article-reviews.ts).
  | { kind: 'article-review'; articleId: string; title: Localized; dueOn: string; isLate: boolean }
  // Of the nation, for those who answer for entries of the register of actors (actor-checks.ts).
  | { kind: 'actor-checks'; dueOn: string; count: number; isLate: boolean }
  // Of the nation, for those who report or approve time, and the project's administrator (time-waiting.ts).
  | { kind: 'time'; waiting: TimeWaiting; isLate: boolean }
)

/** A member of the region or a national coordinator, whose list is made. */
export type ForYouReader = Pick<Member, 'email' | 'roles'>

/** Whether the person does the region's work, and not only reads it. */
export const isInTeam = ({ roles }: Pick<ForYouReader, 'roles'>): boolean =>
  roles.some((role) => role === 'owner' || role === 'editor')

const isOpenOn = ({ opensOn, closesOn }: Assessment, today: string) => opensOn <= today && today <= closesOn

/** The day to hand in: with an extension, the last day of that. */
const deadlineOf = ({ round, assessment }: OpenMapping): string =>
  assessment.extension ? assessment.closesOn : round.deadline

const ofMapping = (mapping: OpenMapping, regionCode: string, today: string): ForYouItem[] => {
  const { round, assessment, given } = mapping
  if (!isOpenOn(assessment, today)) return []
  const at = assessment.returnedAt ?? ''
  const deadline = deadlineOf(mapping)
  const leftCount = missingIndicators(given.asked, given.answers).length
  const returned: ForYouItem[] =
    assessment.status === 'returned' ? [{ kind: 'returned', regionCode, day: at.slice(0, 10), round, at }] : []
  const unlocked = isHandedIn(assessment)
    ? (assessment.unlockedIds ?? []).flatMap((indicatorId): ForYouItem[] => {
        const unlockedAt = assessment.unlocks?.[indicatorId]?.at ?? ''
        const areaId = findIndicator(given.instrument, indicatorId)?.area.id
        if (areaId === undefined) return []
        const day = unlockedAt.slice(0, 10)
        return [{ kind: 'unlocked', regionCode, day, roundId: round.id, indicatorId, areaId, at: unlockedAt }]
      })
    : []
  const due: ForYouItem[] = isAnswerable(assessment)
    ? [{ kind: 'deadline', regionCode, day: deadline, round, deadline, leftCount, isPast: deadline < today }]
    : []
  return [...returned, ...unlocked, ...due]
}

/** What has been given to the person in mappings that can be answered, until it is answered. */
const assignmentsOf = (facts: RegionFacts, reader: ForYouReader, today: string): ForYouItem[] =>
  facts.assignments.flatMap((assignment): ForYouItem[] => {
    const mapping = facts.mappings.find(({ round }) => round.id === assignment.roundId)
    if (assignment.assignee.id !== reader.email || !mapping) return []
    const { assessment, given } = mapping
    const left = leftOf(given, assignment.target)
    const isPartlyOpen = left.some(({ id }) => isHandedIn(assessment) && assessment.unlockedIds?.includes(id))
    if (!isOpenOn(assessment, today) || (!isAnswerable(assessment) && !isPartlyOpen)) return []
    const area = given.instrument.areas.find(
      ({ id, indicators }) => id === assignment.target || indicators.some((one) => one.id === assignment.target),
    )
    if (left.length === 0 || !area) return []
    const { regionCode } = facts
    const { dueOn } = assignment
    return [
      {
        kind: 'assignment',
        regionCode,
        day: dueOn,
        assignment,
        area: { id: area.id, letter: area.letter },
        leftCount: left.length,
        isLate: dueOn < today,
      },
    ]
  })

const threadsOf = (facts: RegionFacts, reader: ForYouReader, isTeam: boolean): ForYouItem[] =>
  facts.threads
    .filter((thread) => isVisibleTo(thread, isTeam ? 'region' : 'national'))
    .flatMap((thread): ForYouItem[] => {
      const waiting = waitingFor(thread, reader.email)
      if (!waiting) return []
      const { reason, comment } = waiting
      const day = comment.at.slice(0, 10)
      return [
        { kind: 'thread', regionCode: facts.regionCode, day, reason, thread, commentId: comment.id, by: comment.by },
      ]
    })

/** Owners see to all evidence of the region, others to what they added. */
const evidenceOf = (facts: RegionFacts, reader: ForYouReader, today: string): ForYouItem[] =>
  expiringEvidence(facts.evidence, today)
    .filter(({ createdBy }) => reader.roles.includes('owner') || createdBy.id === reader.email)
    .map(({ id, title, expiresOn }) => ({
      kind: 'evidence',
      regionCode: facts.regionCode,
      day: expiresOn ?? '',
      piece: { id, title },
      expiresOn: expiresOn ?? '',
      isExpired: (expiresOn ?? '') < today,
    }))

/** The plans that the person should follow up now. */
const followUpsOf = ({ plans, regionCode }: RegionFacts, { email, roles }: ForYouReader, today: string): ForYouItem[] =>
  plans.flatMap((plan): ForYouItem[] => {
    const due = dueFor(plan, { email, isOwner: roles.includes('owner') }, today)
    if (!due) return []
    return [{ kind: 'follow-up', regionCode, day: due.dueOn, round: plan.round, ...due, isLate: due.dueOn < today }]
  })

/** The public page, from when notice is given until somebody has gone through it. */
const pageReviewOf = ({ page, regionCode }: RegionFacts, today: string): ForYouItem[] => {
  if (!page || reviewUrgency(page.nextReviewOn, today) === 'later') return []
  const dueOn = page.nextReviewOn
  return [{ kind: 'page-review', regionCode, day: dueOn, dueOn, isLate: dueOn < today }]
}

/** The building blocks on the public page that have been changed centrally, until somebody has gone through them. */
const pageBlocksOf = ({ page, regionCode }: RegionFacts, today: string): ForYouItem[] => {
  if (!page?.changedBlocks) return []
  const { count, since, news } = page.changedBlocks
  return [{ kind: 'page-blocks', regionCode, day: since ?? today, count, news }]
}

/**
 * What waits for a person in a region, computed from what is stored: what is late or has waited longest first. A national coordinator, who is no member of the region, has only what concerns her in
 * threads that are shared with her. `today` is a Swedish day.
 */
export const forYou = (facts: RegionFacts, reader: ForYouReader, today: string): ForYouItem[] => {
  const isTeam = isInTeam(reader)
  const isCoordinator = reader.roles.includes('coordinator')
  const items = [
    ...(isTeam ? facts.mappings.flatMap((mapping) => ofMapping(mapping, facts.regionCode, today)) : []),
    ...(isTeam ? assignmentsOf(facts, reader, today) : []),
    ...(isTeam || isCoordinator ? threadsOf(facts, reader, isTeam) : []),
    ...(isTeam ? evidenceOf(facts, reader, today) : []),
    ...(isTeam ? followUpsOf(facts, reader, today) : []),
    ...(isTeam ? pageReviewOf(facts, today) : []),
    ...(isTeam ? pageBlocksOf(facts, today) : []),
  ]
  return items.toSorted((a, b) => a.day.localeCompare(b.day))
}
