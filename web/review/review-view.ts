import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { AnswerChange } from '#shared/review/answer-changes.ts'
import type { Remark } from '#shared/review/remark.ts'
import type { Mapping } from '../assessments/mapping.ts'

/** One question as the coordinator reviews it. */
export type ReviewEntry = {
  indicator: Indicator
  answer: Answer | null
  isChanged: boolean
  isAllowedGap: boolean
  isUnlocked: boolean
  /** Her message, where it was unlocked by itself. */
  unlock: NonNullable<Assessment['unlocks']>[string] | null
  remark: Remark | null
}

/** `drafts` counts those that are shown: none where nothing can be sent any more. */
export type ReviewArea = { area: Area; entries: ReviewEntry[]; changed: number; drafts: number; unlocked: number }

/** What the review of a mapping shows. */
export type ReviewView = {
  areas: ReviewArea[]
  /** Drafts that can go along when the mapping is returned, in the order of the questions. */
  drafts: Remark[]
  /** Whether the region's last day has passed: giving something back then needs a later one. */
  isPastLastDay: boolean
  /** What can be done: everything, only accepting (closed round), or nothing (accepted). */
  may: 'all' | 'accept' | 'nothing'
}

/** Computes the review; `mapping` as it is signed. */
export const reviewView = (
  { asked, answers, assessment, round }: Mapping,
  remarks: readonly Remark[],
  changes: readonly AnswerChange[],
  now: Date,
): ReviewView => {
  const known = byIndicator(answers)
  const changed = new Set(changes.map(({ indicatorId }) => indicatorId))
  const byId = new Map(remarks.map((remark) => [remark.indicatorId, remark]))
  const { unlockedIds = [], unlocks = {}, allowedGaps = [] } = assessment
  const entryOf = (indicator: Indicator): ReviewEntry => ({
    indicator,
    answer: known.get(indicator.id) ?? null,
    isChanged: changed.has(indicator.id),
    isAllowedGap: allowedGaps.includes(indicator.id),
    isUnlocked: unlockedIds.includes(indicator.id),
    unlock: unlocks[indicator.id] ?? null,
    remark: byId.get(indicator.id) ?? null,
  })
  const may = assessment.status !== 'submitted' ? 'nothing' : round.status === 'open' ? 'all' : 'accept'
  const areas = asked.areas.map((area) => {
    const entries = area.indicators.map(entryOf)
    return {
      area,
      entries,
      changed: entries.filter(({ isChanged }) => isChanged).length,
      drafts: may === 'all' ? entries.filter(({ remark }) => remark?.draft).length : 0,
      unlocked: entries.filter(({ isUnlocked }) => isUnlocked).length,
    }
  })
  return {
    areas,
    drafts: areas.flatMap(({ entries }) => entries.flatMap(({ remark }) => (remark?.draft ? [remark] : []))),
    isPastLastDay: swedishDay(now) > assessment.closesOn,
    may,
  }
}

/** Names of the fields, which stand on one page for many questions. */
export const remarkName = (indicatorId: string): string => `${indicatorId}-remark`
export const sendRemarkName = (indicatorId: string): string => `send-${indicatorId}`
